import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/index.ts';
import { readers, texts } from '../fuzz/shipped.ts';
import { liveIn } from './inert.ts';
import { isFree, plain, replacedIn, textsIn } from './inputs.ts';
import { hostile, refused } from './strings.ts';

const parsers = {
  framework: readers.parseFramework,
  library: readers.parseLibrary,
  policy: readers.parsePolicy,
  findings: readers['parseFindings for the small framework'],
} as const;

type Format = keyof typeof plain;
const formats = Object.keys(plain) as Format[];

const found = (format: Format, input: string | object) => {
  const result = parsers[format](input, 'x');
  return result.ok ? result.warnings : result.diagnostics;
};

describe.each(Object.entries(refused))('%s', (_, text) => {
  it.each(formats)('is refused in every free text of a %s, at its place', (format) => {
    for (const [place] of textsIn(plain[format])) {
      if (!isFree(place, format)) continue;
      const at = place.join('.');
      const input = replacedIn(plain[format], text, (other) => other.join('.') === at);
      const [first, ...rest] = found(format, input);
      expect(first).toMatchObject({ code: 'control-character', severity: 'error', path: place });
      expect(rest).toEqual([]);
    }
  });

  it('is refused raw in a text file, and by an escape', () => {
    const raw = texts['small visit'].replace('De Linde', () => text);
    expect(found('findings', raw)).toMatchObject([{ code: 'control-character', line: 6 }]);
    const escaped = texts['small visit'].replace(
      'title: Bezoek aan De Linde',
      () => `title: ${JSON.stringify(text)}`,
    );
    expect(found('findings', escaped).map(({ code }) => code)).toContain('control-character');
  });
});

describe.each(formats)(
  'a hostile text in any one place of a %s, be it text, id, date or word of the format',
  (format) => {
    it.each(Object.entries({ ...hostile, ...refused }))(
      '%s: throws nothing and is inert in every sentence',
      (_, text) => {
        for (const [place] of textsIn(plain[format])) {
          const at = place.join('.');
          const input = replacedIn(plain[format], text, (other) => other.join('.') === at);
          for (const diagnostic of found(format, input)) {
            for (const language of ['nl', 'en'] as const) {
              const sentence = formatDiagnostic(diagnostic, { language });
              expect(liveIn(sentence)).toBeUndefined();
              expect(sentence).not.toContain('\n');
              expect(sentence.length).toBeLessThan(3_000);
            }
          }
        }
      },
    );
  },
);

describe('a key that lives on Object.prototype', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(keys)('%s is refused wherever a mapping stands, and touches nothing', (key) => {
    for (const format of formats) {
      const inner = `{"${key}": {"polluted": true},`;
      const text = JSON.stringify(plain[format]);
      for (const { index } of text.matchAll(/\{/g)) {
        const input = text.slice(0, index) + inner + text.slice(index + 1);
        const parsedText = found(format, input.replace(',}', '}'));
        expect(parsedText.map(({ code }) => code)).toContain('reserved-key');
        const parsedObject = found(format, JSON.parse(input.replace(',}', '}')));
        expect(parsedObject.map(({ code }) => code)).toContain('reserved-key');
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a megabyte', () => {
  const megabyte = 'Een zin. '.repeat(110_000);

  it('is a note like any other in findings, and too long in a framework, library or policy', () => {
    const note = replacedIn(plain.findings, megabyte, (place) => place.join('.') === 'findings.0.source');
    expect(found('findings', note)).toEqual([]);
    for (const format of ['framework', 'library', 'policy'] as const) {
      const input = replacedIn(plain[format], megabyte, (place) => place.join('.') === 'title');
      expect(found(format, input)).toMatchObject([{ code: 'text-length', path: ['title'] }]);
    }
  });
});
