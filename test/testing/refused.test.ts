/** Cases that cannot be run: every mistake, at its place, and never a result. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { parseCases, runCases } from '../../src/testing.ts';
import { allOfDZ3, casesOf, framework, policy, sound } from './build.ts';

const head = 'format: cases/1\nframework: kader\ndate: 2026-03-20\n';

function refused(run: () => unknown): readonly Diagnostic[] {
  try {
    run();
  } catch (error) {
    if (isFrameworkError(error)) return error.diagnostics;
    throw error;
  }
  throw new Error('not refused');
}

const told = (found: readonly Diagnostic[]) =>
  found.map(({ code, line, column }) => `${code} ${line}:${column}`);

/** The diagnostics of a case on line 5. */
function foundIn(line: string, top = head): readonly string[] {
  const parsed = parseCases(`${top}cases:\n  - ${line}\n`);
  if (!parsed.ok) return told(parsed.diagnostics);
  return told(refused(() => runCases(parsed.value, { frameworks: [framework] })));
}

describe('what is named and does not exist', () => {
  test.each([
    ['unknown-norm 5:22', '{ id: dz3, norm: DZ4, expect: voldoet }'],
    ['unknown-theme 5:23', '{ id: dz3, theme: DX, expect: voldoet }'],
    ['unknown-criterion 5:27', '{ id: dz3, criterion: DZ3.9, expect: met }'],
    ['case-unknown-id 5:36', '{ id: dz3, norm: DZ3, given: { DZ3.9: met }, expect: voldoet }'],
    ['case-unknown-id 5:36', '{ id: dz3, norm: DZ3, given: { DZ3: voldoet }, expect: voldoet }'],
    ['reserved-key 5:36', '{ id: dz3, norm: DZ3, given: { toString: true }, expect: voldoet }'],
    ['case-unknown-id 5:57', '{ id: dz3, norm: DZ3, expect: not-tested, missing: [DZ9] }'],
    ['fact-unknown 5:44', '{ id: dz3, criterion: DZ3.3, record: { vok: true }, expect: satisfied }'],
    ['case-policy-not-given 5:24', '{ id: dz3, policy: beleid, expect: verbeterplan }'],
  ])('%s', (expected, line) => {
    expect(foundIn(line)).toEqual([expected]);
  });

  test('an id that the framework has, but not on this date', () => {
    expect(foundIn('{ id: dz3, norm: DZ3, expect: not-tested }', head.replace('kader', 'kadre'))).toEqual([
      'case-framework-not-given 2:12',
    ]);
  });
});

describe('values that do not fit the answer', () => {
  test.each([
    ['value-of-other-type 5:43', 'DZ3.5: veel'],
    ['value-outside-limits 5:43', 'DZ3.5: 101'],
    ['value-outside-options 5:43', 'DZ3.6: soms'],
    ['value-outside-options 5:43', 'DZ3.2: goed'],
    ['sample-above-inspected 5:43', 'DZ3.4: 9/8'],
    ['yes-no 5:44', 'SKV2.2: ja'],
    ['criterion-is-computed 5:36', 'SKV5.2: true'],
  ])('%s: %s', (expected, given) => {
    expect(foundIn(`{ id: dz3, norm: DZ3, given: { ${given} }, expect: voldoet }`)).toEqual([expected]);
  });

  test('in `set`, and in a record', () => {
    const set = '{ id: dz3, norm: DZ3, table: [{ it: rij, set: { DZ3.5: veel }, expect: voldoet }] }';
    expect(foundIn(set)).toEqual(['value-of-other-type 5:60']);
    const record = '{ id: dz3, criterion: DZ3.3, record: { vog: misschien }, expect: satisfied }';
    expect(foundIn(record)).toEqual(['value-of-other-type 5:49']);
  });

  test('what the file gives is told once, however many rows', () => {
    const top = `${head}given: { verblijf: misschien }\n`;
    const cases = sound(
      parseCases(
        `${top}cases:\n  - { id: a, norm: DZ3, expect: voldoet }\n  - { id: b, norm: DZ3, expect: voldoet }\n`,
      ),
    );
    expect(told(refused(() => runCases(cases, { frameworks: [framework] })))).toEqual([
      'value-of-other-type 4:20',
    ]);
  });
});

describe('expectations that cannot be', () => {
  test.each([
    ['case-unknown-outcome 5:35', '{ id: dz3, norm: DZ3, expect: met }'],
    ['case-unknown-outcome 5:42', '{ id: dz3, criterion: DZ3.5, expect: voldoet }'],
    ['case-unknown-outcome 5:42', '{ id: dz3, criterion: DZ3.6, expect: not-met }'],
    ['case-unknown-outcome 5:65', '{ id: dz3, criterion: DZ3.3, record: { vog: true }, expect: met }'],
    ['case-outcome-alone 5:45', '{ id: dz3, norm: DZ3, expect: [voldoet, not-tested] }'],
  ])('%s', (expected, line) => {
    expect(foundIn(line)).toEqual([expected]);
  });
});

describe('dates', () => {
  const one = '{ id: dz3, norm: DZ3, expect: not-tested }';

  test('outside every edition, of the file', () => {
    expect(foundIn(one, head.replace('2026-03-20', '2025-12-31'))).toEqual(['no-edition-on-date 3:7']);
    expect(foundIn(one, head.replace('2026-03-20', '2028-01-01'))).toEqual(['no-edition-on-date 3:7']);
  });

  test('of the case, and of the row', () => {
    expect(foundIn('{ id: dz3, date: 2025-12-31, norm: DZ3, expect: not-tested }')).toEqual([
      'no-edition-on-date 5:22',
    ]);
    const row = '{ id: dz3, norm: DZ3, table: [{ it: rij, date: 2025-12-31, expect: not-tested }] }';
    expect(foundIn(row)).toEqual(['no-edition-on-date 5:52']);
  });

  test('two editions in force at once', () => {
    const cases = casesOf([{ id: 'dz3', norm: 'DZ3', expect: 'not-tested' }]);
    expect(refused(() => runCases(cases, { frameworks: [framework, framework] }))[0]?.code).toBe(
      'editions-overlap',
    );
  });
});

describe('nothing to run, or the same twice', () => {
  const one = casesOf([{ id: 'dz3', norm: 'DZ3', given: allOfDZ3, expect: 'voldoet' }]);

  test('no files: no-cases-found', () => {
    expect(refused(() => runCases([], { frameworks: [framework] })).map(({ code }) => code)).toEqual([
      'no-cases-found',
    ]);
  });

  test('nothing that is asked for: no-cases-found', () => {
    const found = refused(() => runCases(one, { frameworks: [framework], only: 'nergens' }));
    expect(found.map(({ code, args }) => [code, args.name])).toEqual([['no-cases-found', 'nergens']]);
  });

  test('one id in two files: case-in-two-files', () => {
    const other = casesOf([{ id: 'dz3', norm: 'DZ3', expect: 'not-tested' }]);
    const found = refused(() => runCases([one, other], { frameworks: [framework] }));
    expect(found.map(({ code }) => code)).toEqual(['case-in-two-files']);
  });

  test('the same id about another framework is another case', async () => {
    const aboutPolicy = casesOf(
      [{ id: 'dz3', policy: 'beleid', given: { risk: 'none' }, expect: 'afsluiten' }],
      {
        framework: undefined,
        given: {},
      },
    );
    const { counts } = await runCases([one, aboutPolicy], { frameworks: [framework], policies: [policy] });
    expect(counts).toMatchObject({ cases: 2, passed: 2 });
  });

  test('only: by case, title, subject and row, whatever the capitals', () => {
    const cases = casesOf([
      { id: 'een', title: 'Overleg', norm: 'DZ3', expect: 'not-tested' },
      { id: 'twee', norm: 'SKV2', table: [{ it: 'Niets', expect: 'not-tested' }] },
    ]);
    const count = (only: string) => runCases(cases, { frameworks: [framework], only }).counts.rows;
    expect([count('EEN'), count('overleg'), count('skv2'), count('niets'), count('e')]).toEqual([
      1, 1, 1, 1, 2,
    ]);
  });
});

describe('what is no case file', () => {
  test('a handle that parseCases did not give', () => {
    expect(() => runCases({ ...casesOf([{ id: 'a', norm: 'DZ3', expect: 'voldoet' }]) }, {})).toThrow(
      TypeError,
    );
  });

  test('another format, a key that is misspelled', () => {
    expect(foundIn('{ id: dz3, nrom: DZ3, expect: voldoet }')).toEqual(['misspelled-key 5:16']);
    const result = parseCases('format: findings/1\ncases: []\n');
    expect(!result.ok && told(result.diagnostics)).toEqual(['unknown-value 1:9']);
  });

  test('all mistakes at once, in file order', () => {
    const cases = sound(
      parseCases(
        `${head}cases:\n  - { id: a, norm: DZ4, expect: voldoet }\n  - { id: b, norm: DZ3, given: { DZ3.5: veel }, expect: met }\n`,
      ),
    );
    expect(told(refused(() => runCases(cases, { frameworks: [framework] })))).toEqual([
      'unknown-norm 5:20',
      'value-of-other-type 6:41',
      'case-unknown-outcome 6:57',
    ]);
  });
});
