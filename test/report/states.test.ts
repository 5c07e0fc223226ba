import { describe, expect, test } from 'vitest';
import type { NormResult } from '../../src/assessment/model.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { assessment } from './fixture.ts';
import { criterion, decided, missing, norm, settled, unsettled, withNorms } from './parts.ts';

/** What each state, and each thing beside a verdict, says. Text and markdown say the same. */

const said = (result: NormResult): string =>
  renderText(withNorms(assessment, [result]), undefined, { width: 1000, detail: 'full' });

const inMarkdown = (result: NormResult): string => renderMarkdown(withNorms(assessment, [result]));

const verdicts: readonly [string, NormResult['verdict'], string][] = [
  ['the best level', settled('voldoet'), '✔ voldoet'],
  ['another level that is met', settled('voldoet-grotendeels'), '◑ voldoet grotendeels'],
  ['a level that is not met', settled('voldoet-grotendeels-niet'), '◔ voldoet grotendeels niet'],
  ['the worst level', settled('voldoet-niet'), '✘ voldoet niet'],
  ['undetermined', unsettled('undetermined', { possible: ['voldoet', 'voldoet-niet'] }), '? onbepaald'],
  ['not applicable', unsettled('not-applicable'), '– niet van toepassing'],
  ['out of scope', unsettled('not-tested', { reason: 'out-of-scope' }), '○ niet getoetst'],
  ['no evidence', unsettled('not-tested', { reason: 'no-evidence' }), '○ niet getoetst'],
  ['not judged', unsettled('not-judged'), '· zonder oordeel'],
  ['a level the scale does not know', settled('bijna'), '– bijna'],
];

describe('a verdict has a mark and a word', () => {
  test.each(verdicts)('%s', (_name, verdict, expected) => {
    const result = norm({ id: 'DZ9', verdict });
    expect(said(result)).toMatch(new RegExp(`^ {2}${expected.replace('?', '\\?')} +DZ9  Norm DZ9$`, 'm'));
    expect(inMarkdown(result)).toContain(`| DZ9 | Norm DZ9 | ${expected} |`);
  });
});

const details: readonly [string, Partial<NormResult>, string][] = [
  [
    'why it was not tested: scope',
    { verdict: unsettled('not-tested', { reason: 'out-of-scope' }) },
    'Valt buiten wat dit bezoek toetst.',
  ],
  [
    'why it was not tested: evidence',
    { verdict: unsettled('not-tested', { reason: 'no-evidence' }) },
    'Er is geen enkele bevinding.',
  ],
  [
    'why it was not judged',
    { verdict: unsettled('not-judged') },
    'Een stimulerend bezoek geeft geen oordelen.',
  ],
  [
    'the sentence that decided',
    { decidedBy: [decided('voldoet', 'Alles voldoet.')] },
    'Omdat  Alles voldoet.',
  ],
  [
    'per possible level the sentence that would decide',
    {
      verdict: unsettled('undetermined', { possible: ['voldoet', 'not-applicable'] }),
      decidedBy: [decided('voldoet', 'Alles voldoet.')],
    },
    '- voldoet: Alles voldoet.',
  ],
  [
    'that a range may be too wide',
    { verdict: unsettled('undetermined', { possible: ['voldoet'], exact: false }) },
    'mogelijk te ruim',
  ],
  [
    'a question that is missing',
    {
      verdict: unsettled('undetermined', {
        missing: [missing({ id: 'X1', unit: 'linde', question: 'Is het zo?' })],
      }),
    },
    'Ontbreekt  X1 op Kliniek Linde: geen bevinding. Is het zo?',
  ],
  [
    'a fact of a record that is missing',
    {
      verdict: unsettled('undetermined', {
        missing: [missing({ kind: 'record', for: 'DZ3.3', id: 'personeelsdossier/P7', item: 'vog' })],
      }),
    },
    'DZ3.3, personeelsdossier P7, vog: onbekend.',
  ],
  [
    'a sample that is too small',
    { verdict: unsettled('undetermined', { missing: [missing({ kind: 'sample', id: 'X1', minimum: 5 })] }) },
    'X1: steekproef te klein, ten minste 5 nodig.',
  ],
  [
    'a fact that is missing',
    {
      verdict: unsettled('undetermined', { missing: [missing({ kind: 'fact', for: 'X1', id: 'verblijf' })] }),
    },
    'X1, feit verblijf: niet vast te stellen.',
  ],
  [
    'what it is settled despite',
    { verdict: settled('voldoet', { settledDespite: [missing({ id: 'X1' })] }) },
    'Vast, ondanks  X1 (geen bevinding)',
  ],
  [
    'where it was not tested',
    { judgedAt: ['linde'], notTestedAt: ['berk'] },
    '○ niet getoetst op Polikliniek Berk',
  ],
  [
    'a deviation without end',
    { overridden: { from: ['voldoet-niet'], motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-18' } },
    'In plaats van voldoet niet. Hersteld. (inspecteur, 18 maart 2026)',
  ],
  [
    'a deviation until',
    {
      overridden: {
        from: ['voldoet-niet'],
        motivation: 'Hersteld.',
        by: 'inspecteur',
        date: '2026-03-18',
        until: '2026-06-30',
      },
    },
    'geldt tot en met 30 juni 2026',
  ],
  [
    'what the incident register does not change',
    { leftOut: ['B9'] },
    'voldoet, ook zonder wat uit het incidentenregister komt (Wkkgz 9(6)): Register 2025 (B9).',
  ],
  [
    'what it does change',
    { leftOut: ['B9'], forMeasures: settled('voldoet-niet') },
    'voldoet niet. Buiten beschouwing, want uit het incidentenregister',
  ],
  [
    'that a source was not confirmed',
    { sources: [{ id: 'x', kind: 'field-norm', label: 'Module', title: 'Naasten', confirmed: false }] },
    'Module (Naasten; niet nagelezen)',
  ],
  [
    'a criterion below par, with its sample',
    {
      criteria: [
        criterion({
          id: 'X1',
          outcome: 'voldoet-niet',
          trace: { answers: [{ value: { inspected: 8, satisfied: 2 }, findings: [] }] },
        }),
      ],
    },
    'Niet in orde  X1 Criterium X1: voldoet niet, 2 van 8',
  ],
  [
    'a yes-no criterion without repeating itself',
    {
      criteria: [
        criterion({ id: 'X1', outcome: 'not-met', trace: { answers: [{ value: false, findings: [] }] } }),
      ],
    },
    'Niet in orde  X1 Criterium X1: voldoet niet\n',
  ],
  [
    'the items of a checklist that are not there',
    {
      criteria: [
        criterion({
          id: 'X1',
          outcome: 'not-met',
          trace: { answers: [{ value: { melden: true, privacy: false }, findings: [] }] },
        }),
      ],
    },
    '1 van 2 onderdelen, zonder privacy',
  ],
  [
    'that an encouraged criterion does not weigh',
    { criteria: [criterion({ id: 'X1', outcome: 'not-met', status: 'encouraged' })] },
    '(van belang, weegt niet mee)',
  ],
  [
    'an answer that a later one replaced',
    {
      criteria: [
        criterion({
          id: 'X1',
          trace: {
            answers: [{ value: 'voldoet', findings: ['B2'] }],
            superseded: [{ value: 'voldoet-niet', findings: ['B1'] }],
            conflict: 'latest',
          },
        }),
      ],
    },
    'X1: voldoet volgens Rondgang (B2) en voldoet niet volgens Gesprek (B1). De bevindingen verschillen; de laatste telt.',
  ],
];

describe('a norm tells', () => {
  test.each(details)('%s', (_name, over, expected) => {
    expect(said(norm({ id: 'DZ9', ...over })).replace(/ +/g, ' ')).toContain(expected.replace(/ +/g, ' '));
  });

  test('the verdict per unit where units differ', () => {
    const text = renderText(assessment);
    expect(text).toContain('◑ Kliniek Linde: voldoet grotendeels');
    expect(text).toContain('✔ Polikliniek Berk: voldoet');
  });

  test('in English the same, with the framework’s own texts left as they are', () => {
    const text = renderText(assessment, undefined, { language: 'en', width: 1000 });
    expect(text).toContain('○ not tested');
    expect(text).toMatch(/Because +Drie van de vijf criteria zijn in orde\./);
    expect(text).toContain('SKV2.1, item bescherming: not seen. Beschermt de procedure de melder?');
  });
});
