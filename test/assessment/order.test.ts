import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { assess, parseFindings, parseFramework } from '../../src/index.ts';
import { runs } from '../runs.ts';
import { booleanFacts, findingsWith, framework, frameworkWith, given, isTrue, norm, units } from './build.ts';

const records = { rij: { title: 'Rij', facts: booleanFacts(['goed', 'telt']) } };
const items = { x: 'Deel x', y: 'Deel y' };
const norms = [
  norm('N', [
    { id: 'N.1', answer: 'grade', conflict: 'latest' },
    { id: 'N.2', answer: { type: 'checklist', items } },
    { id: 'N.3', each: { record: 'rij', where: isTrue('telt'), met: isTrue('goed') }, grading: 'dossiers' },
    { id: 'N.4', met: isTrue('p') },
  ]),
  norm('M', [{ id: 'M.1', answer: 'sample', grading: 'dossiers' }], { scope: 'organisation' }),
];
const kaderText = frameworkWith(norms, { records, facts: booleanFacts(['p', 'q']), applies: isTrue('q') });
const kader = framework(kaderText);

const document = { source: 'Beleid', method: 'document', date: '2026-03-12' };
const entries: readonly object[] = [
  {
    source: 'Gesprek',
    method: 'interview',
    date: '2026-03-10',
    unit: 'a',
    findings: [
      { criterion: 'N.1', value: 'voldoet' },
      { criterion: 'N.1', value: 'voldoet-niet', note: 'Volgens een ander.' },
      { criterion: 'N.2', value: { x: true } },
      { fact: 'p', value: true },
    ],
  },
  { ...document, criterion: 'N.2', value: { x: false, y: true }, unit: 'a' },
  { ...document, criterion: 'N.2', value: { y: true }, unit: 'b' },
  { ...document, criterion: 'N.1', value: 'voldoet', unit: 'b' },
  { ...document, criterion: 'N.1', value: 'voldoet', unit: 'b' },
  { criterion: 'M.1', value: '4/5' },
  { criterion: 'M.1', value: '5/5', origin: 'incident-register' },
  { fact: 'p', value: false, unit: 'b' },
  { fact: 'q', value: true },
  { criterion: 'N.1', remark: 'Niet geteld.' },
  {
    record: 'rij',
    unit: 'b',
    source: 'Dossiers',
    rows: [{ goed: true, telt: true }, { goed: false, telt: true }, { telt: true }, { id: 'z', goed: true }],
  },
];
const by = { motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
const overrides: readonly object[] = [
  { ...by, norm: 'N', unit: 'b', value: 'voldoet' },
  { ...by, norm: 'N', value: 'voldoet', until: '2026-03-02' },
  { ...by, norm: 'M', value: 'voldoet', from: '2026-04-01' },
  { ...by, criterion: 'N.1', unit: 'b', value: 'voldoet-grotendeels' },
];
const notLookedAt: readonly object[] = [
  { criterion: 'N.3', unit: 'a', reason: 'Geen tijd.' },
  { criterion: 'N.3', reason: 'Niet getrokken.' },
  { criterion: 'N.3', reason: 'Anders.' },
  { norm: 'M', reason: 'Vraag.' },
  { fact: 'p', reason: 'Niemand.' },
];

/** Everything in another order: lists, what is in groups, and the keys of every mapping. */
const shuffled = fc.record({
  entries: fc.shuffledSubarray([...entries], { minLength: entries.length }),
  overrides: fc.shuffledSubarray([...overrides], { minLength: overrides.length }),
  notLookedAt: fc.shuffledSubarray([...notLookedAt], { minLength: notLookedAt.length }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

function mixed(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item, index) => mixed(item, seed + index));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const turn = seed % Math.max(keys.length, 1);
  return Object.fromEntries(
    [...keys.slice(turn), ...keys.slice(0, turn)].map((key) => {
      const item: unknown = (value as Record<string, unknown>)[key];
      const inside =
        (key === 'findings' || key === 'rows') && Array.isArray(item) ? turned(item, seed) : item;
      return [key, mixed(inside, seed + 1)];
    }),
  );
}

const turned = (list: readonly unknown[], by_: number) => {
  const turn = by_ % list.length;
  return [...list.slice(turn), ...list.slice(0, turn)];
};

const bytesOf = (findings: object | string) =>
  JSON.stringify(assess(kader, given(parseFindings(findings, { framework: kader }))));
const whole = findingsWith(entries, { overrides, notLookedAt, units: units('a', 'b') });

const CASES = runs(200);

describe('the order in a file says nothing', () => {
  test(`of findings, groups, rows, overrides, what was not looked at, and keys (${CASES} random orders)`, () => {
    const expected = bytesOf(whole);
    expect(expected).toContain('override-expired');
    const property = fc.property(shuffled, ({ seed, ...lists }) => {
      const other = findingsWith(mixed(lists.entries, seed) as object[], {
        overrides: lists.overrides,
        notLookedAt: lists.notLookedAt,
        units: units('a', 'b'),
      });
      expect(bytesOf(other)).toBe(expected);
    });
    fc.assert(property, { numRuns: CASES, seed: 10 });
  }, 30_000);

  test('a finding in a group is the same as one that says everything itself', () => {
    const [group] = entries as [{ findings: object[] }];
    const { findings, ...passedDown } = group;
    const flat = [...findings.map((finding) => ({ ...finding, ...passedDown })), ...entries.slice(1)];
    expect(bytesOf(findingsWith(flat, { overrides, notLookedAt, units: units('a', 'b') }))).toBe(
      bytesOf(whole),
    );
  });

  test('another value, unit or date is another content', () => {
    const hashOf = (findings: object) => given(parseFindings(findings)).sha256;
    const one = (rest: object) =>
      hashOf(findingsWith([{ criterion: 'M.1', value: '4/5', ...rest }], { units: units('a') }));
    const hashes = [{}, { value: '5/5' }, { unit: 'a' }, { date: '2026-03-01' }, { note: 'x' }].map(one);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('the notation says nothing', () => {
  test('YAML, JSON and a plain object of equal content give the same assessment and receipt', () => {
    const expected = bytesOf(whole);
    expect(bytesOf(stringify(whole))).toBe(expected);
    expect(bytesOf(JSON.stringify(whole, undefined, 2))).toBe(expected);
    const hashes = [kaderText, stringify(kaderText), JSON.stringify(kaderText)].map(
      (input) => given(parseFramework(input)).sha256,
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('plain objects are parsed on the way, with the same result', () => {
    expect(JSON.stringify(assess(kaderText, whole))).toBe(bytesOf(whole));
  });

  test('the short form of facts, of the provider and of a unit, is the same as findings', () => {
    const provider = { id: 'aanbieder', name: 'Aanbieder (fictief)', facts: { q: true } };
    const [a, b, far] = units('a', 'b');
    const short = findingsWith([{ criterion: 'M.1', value: '4/5' }], {
      provider,
      units: [a, { ...b, facts: { p: false } }, far],
    });
    const long = findingsWith(
      [
        { criterion: 'M.1', value: '4/5' },
        { fact: 'p', value: false, unit: 'b' },
        { fact: 'q', value: true },
      ],
      { units: units('a', 'b') },
    );
    expect(bytesOf(short)).toBe(bytesOf(long));
  });
});
