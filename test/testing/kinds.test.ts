/** Every kind of case: what passes when it is as said, and what came out when it is said otherwise. */
import { describe, expect, test } from 'vitest';
import { allOfDZ3, runOne } from './build.ts';

interface Kind {
  readonly name: string;
  readonly given: object;
  readonly outcome: string | readonly string[];
  /** An outcome that may be expected and is wrong. */
  readonly other: string | readonly string[];
}

const norm = { norm: 'DZ3', given: allOfDZ3 };
const without = (...ids: readonly string[]) =>
  Object.fromEntries(Object.entries(allOfDZ3).filter(([id]) => !ids.includes(id)));
const record = { 'in-dienst': true, vog: true, 'vog-afgegeven': '2025-05-01', start: '2025-06-01' };
const vog = { criterion: 'DZ3.3', record };

const kinds: readonly Kind[] = [
  { name: 'norm: a level', given: norm, outcome: 'voldoet', other: 'voldoet-grotendeels' },
  {
    name: 'norm: several levels',
    given: { norm: 'DZ3', given: without('DZ3.6') },
    outcome: ['voldoet', 'voldoet-grotendeels'],
    other: ['voldoet', 'voldoet-niet'],
  },
  { name: 'norm: not tested', given: { norm: 'DZ3' }, outcome: 'not-tested', other: 'voldoet' },
  {
    name: 'norm: not applicable',
    given: { norm: 'SKV5', given: { zorgverleners: 1, 'SKV5.1': true } },
    outcome: 'not-applicable',
    other: 'not-tested',
  },
  {
    name: 'norm: perhaps not applicable',
    given: {
      norm: 'SKV5',
      given: { 'SKV5.1': true, badkamers: 2, rechtsvorm: 'stichting', opgericht: '2020-01-01' },
    },
    outcome: ['voldoet', 'not-applicable'],
    other: ['voldoet'],
  },
  {
    name: 'theme',
    given: { theme: 'DZ', given: { DZ3: 'voldoet-niet' } },
    outcome: 'voldoet-niet',
    other: 'voldoet',
  },
  {
    name: 'overall',
    given: { overall: true, given: { DZ3: 'voldoet', SKV2: 'voldoet', SKV5: 'not-applicable' } },
    outcome: 'voldoet',
    other: 'not-tested',
  },
  {
    name: 'criterion: met',
    given: { criterion: 'DZ3.5', given: { 'DZ3.5': 75 } },
    outcome: 'met',
    other: 'not-met',
  },
  {
    name: 'criterion: not met',
    given: { criterion: 'DZ3.5', given: { 'DZ3.5': 74 } },
    outcome: 'not-met',
    other: 'met',
  },
  {
    name: 'criterion: a level',
    given: { criterion: 'DZ3.6', given: { 'DZ3.6': 'maandelijks' } },
    outcome: 'voldoet-grotendeels-niet',
    other: 'voldoet',
  },
  {
    name: 'criterion: not applicable',
    given: { criterion: 'DZ3.4', given: { rechtsvorm: 'vof', 'DZ3.4': '5/5' } },
    outcome: 'not-applicable',
    other: 'voldoet',
  },
  {
    name: 'criterion: applicability open',
    given: { criterion: 'DZ3.4', given: { 'DZ3.4': '5/5' } },
    outcome: ['voldoet', 'not-applicable'],
    other: ['voldoet', 'voldoet-niet'],
  },
  { name: 'criterion: not tested', given: { criterion: 'DZ3.6' }, outcome: 'not-tested', other: 'voldoet' },
  { name: 'record: satisfied', given: vog, outcome: 'satisfied', other: 'unknown' },
  {
    name: 'record: not satisfied',
    given: { ...vog, record: { ...record, vog: false } },
    outcome: 'not-satisfied',
    other: 'satisfied',
  },
  {
    name: 'record: unknown',
    given: { ...vog, record: { ...record, 'vog-afgegeven': undefined } },
    outcome: 'unknown',
    other: 'not-satisfied',
  },
  {
    name: 'record: left out',
    given: { ...vog, record: { ...record, 'in-dienst': false } },
    outcome: 'left-out',
    other: 'satisfied',
  },
];

/** Without keys that are undefined: a plain object may not hold them. */
const plain = (value: object): object => JSON.parse(JSON.stringify(value));

describe.each(kinds)('$name', ({ given, outcome, other }) => {
  test('passes as it is', () => {
    const { passed, failed, counts } = runOne(plain({ ...given, expect: outcome }));
    expect(failed.map(({ message }) => message)).toEqual([]);
    expect(passed).toHaveLength(1);
    expect(counts).toEqual({ cases: 1, rows: 1, passed: 1, failed: 0 });
  });

  test('fails when another outcome is wanted, and says which came out', () => {
    const { failed, counts } = runOne(plain({ ...given, expect: other }));
    expect(counts).toMatchObject({ passed: 0, failed: 1 });
    expect(failed[0]).toMatchObject({ case: 'geval', want: [other].flat(), got: [outcome].flat() });
    for (const word of [...[other].flat(), ...[outcome].flat()]) expect(failed[0]?.message).toContain(word);
    expect(failed[0]?.explanation.length).toBeGreaterThan(0);
  });
});

describe('tables', () => {
  const table = (row: object) => runOne({ ...norm, table: [{ it: 'rij', ...row }] });

  test('a row gives otherwise, takes away, and leaves the next row alone', () => {
    const { passed, failed } = runOne({
      ...norm,
      table: [
        { it: 'slechter', set: { 'DZ3.6': 'zelden' }, expect: 'voldoet-grotendeels' },
        { it: 'weg', unset: ['DZ3.6'], expect: ['voldoet', 'voldoet-grotendeels'] },
        { it: 'als het was', expect: 'voldoet' },
      ],
    });
    expect(failed.map(({ message }) => message)).toEqual([]);
    expect(passed.map(({ row }) => row)).toEqual(['slechter', 'weg', 'als het was']);
  });

  test('what the file gives can be taken away', () => {
    const given = { ...allOfDZ3, badkamers: 1, opgericht: '2020-01-01', zorgverleners: 50 };
    const row = { it: 'rij', unset: ['verblijf'], expect: ['met', 'not-applicable'], missing: ['verblijf'] };
    const { failed } = runOne({ criterion: 'SKV5.2', given, table: [row] });
    expect(failed.map(({ message }) => message)).toEqual([]);
  });

  test('the order of possible outcomes does not matter', () => {
    expect(table({ unset: ['DZ3.6'], expect: ['voldoet-grotendeels', 'voldoet'] }).failed).toEqual([]);
  });

  test('one of several possible outcomes is not enough', () => {
    expect(table({ unset: ['DZ3.6'], expect: 'voldoet' }).failed).toHaveLength(1);
    expect(table({ expect: ['voldoet', 'voldoet-grotendeels'] }).failed).toHaveLength(1);
  });

  test('missing: exactly what would narrow it', () => {
    const open = { unset: ['DZ3.6'], expect: ['voldoet', 'voldoet-grotendeels'] };
    expect(table({ ...open, missing: ['DZ3.6'] }).failed).toEqual([]);
    for (const missing of [[], ['DZ3.5'], ['DZ3.5', 'DZ3.6']]) {
      const [failed] = table({ ...open, missing }).failed;
      expect(failed?.differences).toEqual([{ about: 'missing', want: missing, got: ['DZ3.6'] }]);
    }
  });

  test('missing alone may be expected', () => {
    expect(table({ unset: ['DZ3.6'], missing: ['DZ3.6'] }).failed).toEqual([]);
    expect(table({ missing: ['DZ3.6'] }).failed).toHaveLength(1);
  });

  test('of a record the fact that was not seen', () => {
    const { failed } = runOne({
      ...vog,
      table: [{ it: 'rij', unset: ['vog-afgegeven'], expect: 'unknown', missing: ['vog-afgegeven'] }],
    });
    expect(failed.map(({ message }) => message)).toEqual([]);
  });

  test('a date of the case, and one of the row', () => {
    const one = { criterion: 'SKV2.3', given: { 'SKV2.3': '2025-06-01' } };
    const table = [
      { it: 'van het geval', expect: 'met' },
      { it: 'van de rij', date: '2026-06-02', expect: 'not-met' },
    ];
    expect(runOne({ ...one, date: '2026-06-01', table }).failed).toEqual([]);
    expect(runOne({ ...one, expect: 'met' }, { date: '2026-06-02' }).failed).toHaveLength(1);
  });
});

test('not applicable may be given for a criterion', () => {
  expect(
    runOne({ criterion: 'DZ3.4', given: { 'DZ3.4': 'not-applicable' }, expect: 'not-applicable' }).failed,
  ).toEqual([]);
});
