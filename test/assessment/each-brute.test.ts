import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/index.ts';
import { WHOLE } from '../runs.ts';
import { booleanFacts, norm, outcomeIn, units, visit } from './build.ts';
import { grading, weighing } from './gradings.ts';

type Row = Readonly<Partial<Record<string, boolean>>>;
type Result = 'left-out' | 'satisfied' | 'not-satisfied';

const FACTS = ['a', 'b', 'c'];
const MINIMUM = 3;

/** Two-valued judging of a condition on a complete row; written apart from the library. */
function holds(condition: Condition, row: Row): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, row));
  if ('any' in condition) return condition.any.some((part) => holds(part, row));
  if ('not' in condition) return !holds(condition.not, row);
  if (!('fact' in condition)) throw new Error('no named conditions here');
  return (row[condition.fact] === condition.value) === (condition.operator === 'equal');
}

/** Every way to fill in what a row leaves out. */
function completions(row: Row): Row[] {
  let rows: Row[] = [row];
  for (const fact of FACTS) {
    if (row[fact] !== undefined) continue;
    rows = rows.flatMap((one) => [true, false].map((value) => ({ ...one, [fact]: value })));
  }
  return rows;
}

function resultsOf(row: Row, where: Condition | undefined, met: Condition): Set<Result> {
  const judged = completions(row).map((one): Result => {
    if (where && !holds(where, one)) return 'left-out';
    return holds(met, one) ? 'satisfied' : 'not-satisfied';
  });
  return new Set(judged);
}

function outcomesFor(results: readonly Result[]): readonly string[] {
  const satisfied = results.filter((one) => one === 'satisfied').length;
  const inspected = results.filter((one) => one !== 'left-out').length;
  if (inspected === 0) return ['not-applicable'];
  if (inspected < MINIMUM) return ['voldoet', 'voldoet-grotendeels', 'voldoet-niet'];
  const share = satisfied / inspected;
  return [share >= 0.9 ? 'voldoet' : share >= 0.7 ? 'voldoet-grotendeels' : 'voldoet-niet'];
}

/** What every completion of all rows gives together. */
function bruteForce(rows: readonly Row[], where: Condition | undefined, met: Condition): Set<string> {
  let combinations: Result[][] = [[]];
  for (const row of rows) {
    const results = [...resultsOf(row, where, met)];
    combinations = combinations.flatMap((one) => results.map((result) => [...one, result]));
  }
  return new Set(combinations.flatMap(outcomesFor));
}

const leaf = fc.record({
  fact: fc.constantFrom(...FACTS),
  operator: fc.constantFrom('equal', 'notEqual'),
  value: fc.boolean(),
}) as fc.Arbitrary<Condition>;
const several = fc.array(leaf, { minLength: 1, maxLength: 3 });
const compound: fc.Arbitrary<Condition> = fc.oneof(
  several.map((all) => ({ all })),
  several.map((any) => ({ any })),
  several.map((all) => ({ not: { all } })),
);
const row = fc.record(Object.fromEntries(FACTS.map((fact) => [fact, fc.boolean()])), { requiredKeys: [] });
const UNITS = 25;
const visits = fc.array(fc.array(row, { minLength: 1, maxLength: 7 }), {
  minLength: UNITS,
  maxLength: UNITS,
});

/** The possible outcomes of one criterion at many units, each with rows of its own. */
function possibleAt(
  counted: readonly (readonly Row[])[],
  where: Condition | undefined,
  met: Condition,
): readonly (readonly string[])[] {
  const records = { rij: { title: 'Rij', facts: booleanFacts(FACTS) } };
  const each = { record: 'rij', met, ...(where && { where }) };
  const gradings = { weging: weighing, dossiers: grading(MINIMUM) };
  const norms = [norm('N', [{ id: 'N.1', each, grading: 'dossiers' }])];
  const places = counted.map((_, index) => `u${index}`);
  const groups = counted.map((rows, index) => ({ record: 'rij', unit: places[index], rows }));
  const assessment = visit(norms, groups, {
    kader: { records, gradings },
    rest: { units: units(...places) },
  });
  return places.map((unit) => outcomeIn(assessment, 'N', 'N.1', unit).possible);
}

const CONDITIONS = 60;
const CASES = CONDITIONS * UNITS;

test(`single conditions: exactly what all completions of the rows give (${CASES} random sets of rows)`, () => {
  const sizes = new Set<number>();
  // One fact for both would make them depend on each other.
  const pair = fc
    .tuple(leaf, leaf, fc.boolean())
    .filter(([where, met, all]) => all || factOf(where) !== factOf(met));
  const property = fc.property(visits, pair, (counted, [where, met, all]) => {
    possibleAt(counted, all ? undefined : where, met).forEach((possible, index) => {
      sizes.add(possible.length);
      expect(new Set(possible)).toEqual(bruteForce(counted[index] ?? [], all ? undefined : where, met));
    });
  });
  fc.assert(property, { numRuns: CONDITIONS, seed: 4, ...WHOLE });
  expect([...sizes].sort()).toEqual([1, 2, 3, 4]);
}, 30_000);

test(`compound conditions: nothing that a completion gives is left out (${CASES} random sets of rows)`, () => {
  let open = 0;
  const property = fc.property(
    visits,
    fc.option(compound, { nil: undefined }),
    compound,
    (counted, where, met) => {
      possibleAt(counted, where, met).forEach((possible, index) => {
        const expected = bruteForce(counted[index] ?? [], where, met);
        if (expected.size > 1) open += 1;
        expect([...expected].filter((one) => !possible.includes(one))).toEqual([]);
      });
    },
  );
  fc.assert(property, { numRuns: CONDITIONS, seed: 4, ...WHOLE });
  expect(open).toBeGreaterThan(CASES / 10);
}, 30_000);

function factOf(condition: Condition): string {
  return 'fact' in condition ? condition.fact : '';
}
