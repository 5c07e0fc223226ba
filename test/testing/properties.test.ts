/** A case made of what assess gives passes; with any other outcome it fails. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/index.ts';
import { runCases } from '../../src/testing.ts';
import { casesOf, framework } from './build.ts';

const sample = fc
  .nat(12)
  .chain((inspected) => fc.nat(inspected).map((satisfied) => `${satisfied}/${inspected}`));
const levels = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];

/** What may be given for DZ3: anything, or nothing. */
const given = fc.record(
  {
    'DZ3.1': fc.constantFrom('met', 'not-met', 'not-applicable'),
    'DZ3.2': fc.constantFrom(...levels),
    'DZ3.3': sample,
    rechtsvorm: fc.constantFrom('stichting', 'vof'),
    'DZ3.4': sample,
    'DZ3.5': fc.integer({ min: 0, max: 100 }),
    'DZ3.6': fc.constantFrom('wekelijks', 'maandelijks', 'zelden'),
  },
  { requiredKeys: [] },
);

/** The same by hand: the verdict of DZ3 on findings, not made by the room under test. */
function verdictOn(values: Readonly<Record<string, unknown>>) {
  const findings = Object.entries(values).map(([id, value]) => ({
    [id === 'rechtsvorm' ? 'fact' : 'criterion']: id,
    value,
    ...(value === 'not-applicable' && { note: 'Zo.' }),
  }));
  const assessment = assess(framework, {
    format: 'findings/1',
    framework: { id: 'kader', version: '1.0.0' },
    date: '2026-03-20',
    kind: 'desk',
    provider: { id: 'p', name: 'P', facts: { verblijf: true } },
    findings,
  });
  return assessment.themes.flatMap(({ norms }) => norms).find(({ id }) => id === 'DZ3')?.verdict;
}

const outcomes = [
  ...levels.map((level) => [level]),
  ...levels.flatMap((level, index) => levels.slice(index + 1).map((other) => [level, other])),
  ['not-tested'],
  ['not-applicable'],
];

test('what assess gives passes, and nothing else does', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(...outcomes), (values, other) => {
      const verdict = verdictOn(values);
      if (!verdict) throw new Error('no verdict');
      const { state, level, possible } = verdict;
      const right = state === 'undetermined' ? possible : [level ?? state];
      const missing = [...new Set(verdict.missing.map(({ id }) => id))];
      const run = (expected: object) =>
        runCases(casesOf([{ id: 'geval', norm: 'DZ3', given: values, ...expected }]), {
          frameworks: [framework],
        });
      expect(run({ expect: right, missing }).counts).toMatchObject({ passed: 1, failed: 0 });
      const isSame = other.length === right.length && other.every((word) => right.includes(word));
      expect(run({ expect: other }).counts.failed).toBe(isSame ? 0 : 1);
      expect(run({ expect: right, missing: [...missing, 'badkamers'] }).counts.failed).toBe(1);
    }),
    { numRuns: 60 },
  );
});
