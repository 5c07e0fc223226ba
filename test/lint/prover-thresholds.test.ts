/** A threshold has the value of the day: proofs look at the days on which it changes, and claim nothing where it has none. */
import { describe, expect, test } from 'vitest';
import { assessmentDates, type DatedNumber } from '../../src/conditions/analysis/domain.ts';
import { pointsFor } from '../../src/conditions/analysis/points.ts';
import { type Constancy, MOST_ASSIGNMENTS, Prover } from '../../src/conditions/analysis/prover.ts';
import { noWork } from '../../src/conditions/analysis/search.ts';
import type { Condition, Leaf } from '../../src/conditions/model.ts';

const eis: readonly DatedNumber[] = [
  { until: '2026-06-30', value: 10 },
  { from: '2026-07-01', until: '2026-12-31', value: 20 },
];
const norm: readonly DatedNumber[] = [{ from: '2026-04-01', value: 15 }];
/** Of rows that overlap the first counts. */
const starts: readonly DatedNumber[] = [
  { from: '2026-06-01', value: 2 },
  { from: '2026-03-01', value: 1 },
];
const ends: readonly DatedNumber[] = [
  { until: '2026-03-01', value: 1 },
  { until: '2026-06-01', value: 2 },
];
const thresholds: Readonly<Record<string, readonly DatedNumber[]>> = { eis, norm, starts, ends };

function prover(from: string, until: string, work = noWork()) {
  const date = assessmentDates({ from, until });
  return new Prover(
    {
      conditions: {},
      domainOf: ({ fact }) => {
        const rows = thresholds[fact];
        if (rows) return { kind: 'dated', rows };
        if (fact === 'assessment-date') return date;
        if (fact === 'dag') return { kind: 'date' };
        return { kind: 'number', whole: true, minimum: 0 };
      },
    },
    work,
  );
}
const is = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Condition => ({
  fact,
  operator,
  value,
});
const day = (operator: Leaf['operator'], date: string) => is('assessment-date', operator, date);
const all = (...parts: readonly Condition[]): Condition => ({ all: parts });

describe('the value of the day', () => {
  test.each<readonly [from: string, until: string, condition: Condition, constancy: Constancy]>([
    ['2026-01-01', '2026-06-30', is('eis', 'equal', 10), true],
    ['2026-01-01', '2026-07-01', is('eis', 'equal', 10), 'varies'],
    ['2026-07-01', '2026-12-31', is('eis', 'equal', 10), false],
    ['2026-06-30', '2026-12-31', is('eis', 'equal', 20), 'varies'],
    ['2026-01-01', '2026-12-31', is('eis', 'in', [10, 20]), true],
    ['2026-01-01', '2026-12-31', is('eis', 'greaterThan', 15), 'varies'],
    // On days without a value nothing is looked at; where there are no others nothing is claimed.
    ['2026-12-31', '2027-12-31', is('eis', 'equal', 20), true],
    ['2027-01-01', '2027-12-31', is('eis', 'equal', 20), undefined],
    ['2026-01-01', '2026-03-31', is('norm', 'equal', 15), undefined],
    ['2026-01-01', '2026-04-01', is('norm', 'equal', 15), true],
    [
      '2026-01-01',
      '2026-12-31',
      all(is('norm', 'greaterThan', { fact: 'eis' }), day('onOrAfter', '2026-07-01')),
      false,
    ],
    ['2026-01-01', '2026-12-31', is('norm', 'greaterThan', { fact: 'eis' }), 'varies'],
    ['2026-01-01', '2026-06-30', is('norm', 'greaterThan', { fact: 'eis' }), true],
    ['2026-01-01', '2026-12-31', all(is('eis', 'equal', 20), day('before', '2026-07-01')), false],
    ['2026-01-01', '2026-12-31', all(is('eis', 'equal', 20), day('onOrBefore', '2026-07-01')), 'varies'],
    ['2026-01-01', '2026-12-31', all(is('eis', 'equal', 10), day('onOrAfter', '2026-06-30')), 'varies'],
    ['2026-01-01', '2027-06-30', is('eis', 'equal', 10), 'varies'],
    ['2026-01-01', '2026-12-31', is('starts', 'equal', 2), 'varies'],
    ['2026-01-01', '2026-12-31', is('ends', 'equal', 1), 'varies'],
    [
      '2026-01-01',
      '2027-06-30',
      all(is('dag', 'before', { fact: 'assessment-date' }), is('eis', 'equal', 20)),
      'varies',
    ],
    ['2026-01-01', '2026-03-31', all(is('norm', 'equal', 15), is('mensen', 'greaterThan', 3)), undefined],
    ['2026-01-01', '2026-03-31', { any: [is('norm', 'equal', 15), is('mensen', 'lessThan', 0)] }, undefined],
    // Facts beside it go up to its values and past them.
    [
      '2026-01-01',
      '2026-06-30',
      all(is('mensen', 'greaterThan', { fact: 'eis' }), is('mensen', 'lessThan', 11)),
      false,
    ],
    [
      '2026-01-01',
      '2026-06-30',
      all(is('mensen', 'greaterThan', { fact: 'eis' }), is('mensen', 'lessThan', 12)),
      'varies',
    ],
    ['2026-01-01', '2026-06-30', is('mensen', 'greaterThanInclusive', { fact: 'eis' }), 'varies'],
    [
      '2026-01-01',
      '2026-12-31',
      all(is('mensen', 'greaterThan', { fact: 'eis' }), is('mensen', 'lessThan', 11)),
      false,
    ],
  ])('from %s to %s: %j is %s', (from, until, condition, constancy) => {
    expect(prover(from, until).constancy(condition)).toBe(constancy);
  });

  test('without a day to judge on nothing is claimed of a threshold', () => {
    const blind = new Prover({
      conditions: {},
      domainOf: ({ fact }) => (fact === 'eis' ? { kind: 'dated', rows: eis } : undefined),
    });
    expect(blind.constancy(is('eis', 'equal', 10))).toBeUndefined();
  });

  test('a proof looks at the days that differ alone', () => {
    const work = noWork();
    prover('2026-01-01', '2026-12-31', work).constancy(is('eis', 'lessThan', { fact: 'norm' }));
    expect(work).toMatchObject({ searches: 1, stopped: 0 });
    expect(work.assignments).toBeLessThan(10);
  });
});

describe('the days of an assessment', () => {
  test.each([
    [{}, '1900-01-01', '2199-12-31'],
    [{ from: '2026-01-01' }, '2026-01-01', '2199-12-31'],
    [{ until: '2026-12-31' }, '1900-01-01', '2026-12-31'],
  ])('%j: from %s to %s', (valid, minimum, maximum) => {
    expect(assessmentDates(valid)).toEqual({ kind: 'date', minimum, maximum });
  });
});

describe('points that stand for all numbers', () => {
  const whole = { whole: true } as const;
  const dense = { whole: false } as const;

  test.each<
    readonly [
      name: string,
      facts: Parameters<typeof pointsFor>[0],
      constants: readonly number[],
      points: readonly (readonly number[])[],
    ]
  >([
    ['a whole number beside a constant', [whole], [3], [[2, 3, 4]]],
    ['a whole number between two constants', [whole], [3, 5], [[2, 3, 4, 5, 6]]],
    [
      'two whole numbers in a gap for one',
      [whole, whole],
      [3, 5],
      [
        [1, 2, 3, 4, 5, 6, 7],
        [1, 2, 3, 4, 5, 6, 7],
      ],
    ],
    ['no whole number between neighbours', [whole], [3, 4], [[2, 3, 4, 5]]],
    ['a whole number round a fraction', [whole], [2.5], [[2, 3]]],
    ['a whole number within its bounds', [{ ...whole, minimum: 1, maximum: 3 }], [2, 9], [[1, 2, 3]]],
    ['a number that nothing is said of', [whole], [], [[-1, 0, 1]]],
    ['a number between two constants', [dense], [2, 4], [[0, 2, 3, 4, 8]]],
    ['a number round nought', [dense], [0], [[-1, 0, 1]]],
    ['a number within its bounds', [{ ...dense, minimum: 0, maximum: 1 }], [], [[0, 0.5, 1]]],
    [
      'a bound of one is a mark for the other',
      [{ ...whole, minimum: 0, maximum: 1 }, whole],
      [],
      [
        [0, 1],
        [-2, -1, 0, 1, 2, 3],
      ],
    ],
  ])('%s', (_name, given, constants, points) => {
    expect(pointsFor(given, constants)).toEqual(points);
  });
});

describe('limits', () => {
  const ring = (length: number): Condition => ({
    all: Array.from({ length }, (_, at) => is(`n${at}`, 'lessThan', { fact: `n${(at + 1) % length}` })),
  });

  test('what was seen before one was reached still counts', () => {
    const work = noWork();
    const own = prover('2026-01-01', '2026-12-31', work);
    // It is soon seen to fail, and never seen to hold within the limit.
    expect(own.constancy(ring(12))).toBeUndefined();
    expect(work).toMatchObject({ searches: 1, stopped: 1 });
    expect(work.assignments).toBe(MOST_ASSIGNMENTS + 1);
    const never: Condition = { not: ring(12) };
    expect(own.constancy(never)).toBeUndefined();
    expect(own.always(never)).toBeUndefined();
    // Of this every assignment that was tried holds: that is no proof, and no refutation either.
    const broken: Condition = {
      any: Array.from({ length: 12 }, (_, at) =>
        is(`n${at}`, 'greaterThanInclusive', { fact: `n${(at + 1) % 12}` }),
      ),
    };
    expect(own.always(broken)).toBeUndefined();
    expect(own.constancy(broken)).toBeUndefined();
    expect(own.always(ring(12))).toBe(false);
    expect(own.implies(is('n0', 'lessThan', 0), ring(12))).toBe(true);
  });
});
