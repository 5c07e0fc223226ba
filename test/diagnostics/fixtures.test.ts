import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic, placeOf } from '../../src/diagnostics/format.ts';
import { type DiagnosticCode, diagnosticTexts } from '../../src/wording/diagnostics/all.ts';
import { fill, type Language } from '../../src/wording/language.ts';
import { elsewhere } from './elsewhere.ts';
import { badFiles, foundIn, parse } from './inputs.ts';
import { made } from './made.ts';

const codes = Object.keys(diagnosticTexts) as DiagnosticCode[];
const languages: readonly Language[] = ['nl', 'en'];

const namesIn = (text: string) => new Set(text.match(/\{[a-zA-Z.]+\}/g));

/** Both sentences say something, with everything filled in, and the last one is advice. */
function expectSentences(diagnostic: Diagnostic): void {
  const { what, how } = diagnosticTexts[diagnostic.code];
  for (const language of languages) {
    const [problem, advice] = [fill(what[language], diagnostic.args), fill(how[language], diagnostic.args)];
    expect(advice).not.toBe('');
    expect(formatDiagnostic(diagnostic, { language })).toMatch(
      new RegExp(` ${diagnostic.severity} ${diagnostic.code}: `),
    );
    expect(formatDiagnostic(diagnostic, { language }).endsWith(`: ${problem} ${advice}`)).toBe(true);
    for (const name of namesIn(what[language] + how[language])) {
      expect(`${problem} ${advice}`).not.toContain(name);
    }
    for (const name of requiredIn(what[language] + how[language])) {
      expect([name, diagnostic.args[name]]).not.toEqual([name, '']);
      expect([name, diagnostic.args[name]]).not.toEqual([name, []]);
    }
  }
}

/** The arguments a sentence names outside its optional parts. */
const requiredIn = (text: string): string[] =>
  [...namesIn(text.replace(/\[\[.*?\]\]/g, ''))].map((name) => name.slice(1, -1));

describe.each(badFiles)('bad/$code.yaml', ({ code, text, expected }) => {
  const result = parse(text);
  const found = foundIn(result);

  it('gives what its first lines say, and nothing else', () => {
    expect(found.map((one) => `${one.code} ${one.line}:${one.column}`)).toEqual(expected);
    expect(expected[0]?.split(' ')[0]).toBe(code);
  });

  it('has no value when something is wrong, and has one when something is only worth knowing', () => {
    expect(result.ok).toBe(!found.some(({ severity }) => severity === 'error'));
    expect(Object.hasOwn(result, 'value')).toBe(result.ok);
  });

  it('says what is wrong and what to do, in both languages', () => {
    for (const diagnostic of found) expectSentences(diagnostic);
  });
});

describe.each(made)('made: $code', ({ code, at, find }) => {
  it('gives one diagnostic, at its place, in both languages', async () => {
    const found = await find();
    expect(found.map((one) => one.code)).toEqual([code]);
    const place = found.map((one) => placeOf(one).replace(/^:/, ''))[0];
    expect(place).toEqual(typeof at === 'string' ? at : expect.stringMatching(at));
    for (const diagnostic of found) expectSentences(diagnostic);
  }, 60_000);
});

describe('every code', () => {
  const shown = [
    ...badFiles.map(({ code }) => code),
    ...made.map(({ code }) => code),
    ...elsewhere.map(([code]) => code),
  ];

  it('is shown by exactly one fixture, made input or test elsewhere', () => {
    expect(shown.toSorted()).toEqual(codes.toSorted());
  });

  it.each(elsewhere)('%s is tested in test/%s', (code, file) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(`${code}`);
  });

  it.each(codes)('%s asks for the same arguments in both languages', (code) => {
    const { what, how } = diagnosticTexts[code];
    expect(namesIn(what.en + how.en)).toEqual(namesIn(what.nl + how.nl));
    expect(how.nl.trim()).not.toBe('');
    expect(how.en.trim()).not.toBe('');
  });
});
