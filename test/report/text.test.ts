import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/report/text/layout.ts';
import { renderText } from '../../src/report/text.ts';
import { recommendation } from './advice-fixture.ts';
import { assessment } from './fixture.ts';

const csi = '\u001b[';

describe('the report as text', () => {
  test('begins with the whole in short', () => {
    const [head = ''] = renderText(assessment, recommendation).split('\n\n◑ PZ');
    expect(`\n${head}\n`).toBe(`
Hertoets De Brug (fictief)
Stichting De Brug (fictief) · hertoets · peildatum 20 maart 2026
Toetsingskader ggz, versie 1.0.0
Bezocht: Kliniek Linde en Polikliniek Berk.
Niet bezocht: Woonvorm Eik. Geen oordeel gaat daarover.

In het kort
  Geheel         ◔ voldoet grotendeels niet
  Advies         - Aanwijzing voor DZ3, eerste termijn 4 mei 2026
                 - Daarnaast: Waarschuwing (alleen bij een deel van wat nog mogelijk is)
  Onbepaald      SKV2
  Afwijkingen    SKV5
  Niet getoetst  DZ5 en DZ6

  PZ   ◑ voldoet grotendeels  PZ3 ◔  PZ4 ◑
  DZ   · alleen geteld        DZ3 ✘  DZ4 –  DZ5 ○  DZ6 ○  DZ7 ·
  SKV  ? onbepaald            SKV2 ?  SKV5 ◑
`);
  });

  test('ends honestly: where it comes from, that it is advice, and from what it was made', () => {
    const text = renderText(assessment, recommendation);
    expect(text.slice(text.indexOf('Verantwoording'))).toBe(`Verantwoording
  - Eigen uitwerking; niet de door de IGJ vastgestelde normtekst.
  - Eigen uitwerking van openbaar beleid.
  - Dit is een advies. Een mens besluit.
  - Gemaakt met toetsingskader 0.1.0 uit ggz 1.0.0 (aaaaaaaaaaaa), igj 1.0.0 (cccccccccccc) en
    bevindingen (bbbbbbbbbbbb).
`);
  });

  test('says what the marks mean, what was not looked at, and what is worth knowing', () => {
    const text = renderText(assessment, undefined, { width: 120 });
    expect(text).toContain(
      'Tekens  ◑ voldoet grotendeels  ◔ voldoet grotendeels niet  ✘ voldoet niet  ? onbepaald',
    );
    expect(text).toContain('van belang: wordt beoordeeld maar weegt niet mee, hoogstens advies');
    expect(text).toContain('  - PZ4.5 op Polikliniek Berk: Het bewijs is opgevraagd.');
    expect(text).toContain('De afwijking van PZ1 gold tot en met 31 januari 2026');
    expect(text).toContain('Dit is een berekend oordeel. Een mens stelt het vast.');
  });

  test('in full explains every criterion by the findings it rests on', () => {
    const text = renderText(assessment, undefined, { detail: 'full' });
    expect(text).toContain(`
        Omdat        - personeelsdossier P7 niet in orde: vog-afgegeven is 28 februari 2025, dat is
                       niet op of na 1 maart 2025 (start min 3 maanden)
                     - personeelsdossier P8 telt niet mee: start is 1 september 2014, dat is niet op
                       of na 1 januari 2016
        Bevindingen  Twee dossiers (personeelsdossier P7, P8)
`);
    expect(text).toContain('Behandelaren kloppen. (B3)');
    expect(renderText(assessment)).not.toContain('personeelsdossier P7');
  });

  test('in summary counts what it does not show of a long list', () => {
    const messages = Array.from({ length: 9 }, (_, at) => ({ ...recommendation.barred[0], norm: `N${at}` }));
    const many = { ...recommendation, barred: messages as unknown as typeof recommendation.barred };
    expect(renderText(assessment, many)).toContain('en nog 4; zie het volledige verslag');
    expect(renderText(assessment, many, { detail: 'full' })).toContain('bij N8');
  });

  test('names the framework of a theme where there are several', () => {
    const second = { id: 'e-health', version: '2.0.0', title: 'Digitale zorg', levels: [] };
    const both = { ...assessment, frameworks: [...assessment.frameworks, second] };
    expect(renderText(both)).toContain('PZ  Persoonsgerichte zorg (Toetsingskader ggz): voldoet grotendeels');
  });
});

describe('width', () => {
  const widths = [40, 60, 72, 80, 100, 132];

  test.each(widths)('no line is wider than %i columns', (width) => {
    for (const detail of ['summary', 'full'] as const) {
      for (const language of ['nl', 'en'] as const) {
        const lines = renderText(assessment, recommendation, { width, detail, language }).split('\n');
        expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      }
    }
  });

  test('is 100 when nothing is said, and at least 40', () => {
    expect(renderText(assessment)).toBe(renderText(assessment, undefined, { width: 100 }));
    expect(renderText(assessment, undefined, { width: 3 })).toBe(
      renderText(assessment, undefined, { width: 40 }),
    );
    expect(renderText(assessment, undefined, { width: Number.POSITIVE_INFINITY })).toContain('DZ3');
  });
});

describe('colour', () => {
  test('is off unless asked', () => {
    expect(renderText(assessment, recommendation)).not.toContain(csi);
  });

  test('only adds: mark and word stay, and so does every line', () => {
    const plain = renderText(assessment, recommendation, { detail: 'full' });
    const colored = renderText(assessment, recommendation, { detail: 'full', color: true });
    expect(colored).toContain(`${csi}31m✘ voldoet niet`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
    const bare = colored.replace(/\u001b\[\d+m/g, '');
    expect(bare.split('\n').map((line) => line.trimEnd())).toEqual(plain.split('\n'));
  });
});

describe('options', () => {
  test.each([
    [{ language: 'fr' }, 'Unknown language: fr'],
    [{ detail: 'all' }, 'Unknown detail: all'],
    [{ width: Number.NaN }, 'Not a width: NaN'],
    [{ width: '80' }, 'Not a width: 80'],
  ])('%j are refused', (options, message) => {
    expect(() => renderText(assessment, undefined, options as object)).toThrow(new TypeError(message));
  });
});
