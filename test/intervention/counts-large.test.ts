/** Counts above one: a rule that asks for so many norms is tried with so many, wherever the number stands. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, plane, rule } from './small.ts';

type Asking = NonNullable<Parameters<typeof advised>[1]>;

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
/** Norms of which it is not known whether they fail. */
const perhaps = (count: number, prefix = 'N') =>
  Array.from({ length: count }, (_, at) => limited(`${prefix}${at}`, { is: [worst.ok, worst.no] }));
const count = (operator: string, value: unknown, params: object = {}) => ({
  ...failing(params),
  operator,
  value,
});
const moreThan = (value: number) => count('greaterThan', value);
const asks = (conditions: object, over: object = {}) => ({
  policy: { ...over, rules: [rule('a', conditions, 'require', { atLeast: 'toezicht' })] },
});
const rangeOf = async (norms: readonly NormGiven[], asking: Asking) => {
  const { range } = await advised(norms, asking);
  expect(range.exact).toBe(true);
  return range.measures;
};
const WITH = ['sluiten', 'plan', 'toezicht'];
const WITHOUT = ['sluiten', 'plan'];

describe('a rule that asks for more than three', () => {
  const named = { conditions: { veel: moreThan(3) } };
  test.each<readonly [string, Asking]>([
    ['as it is', asks(moreThan(3))],
    ['inside all', asks({ all: [moreThan(0), moreThan(3)] })],
    ['inside any', asks({ any: [moreThan(3), moreThan(7)] })],
    ['turned around', asks({ not: count('lessThanInclusive', 3) })],
    ['under a name', asks({ condition: 'veel' }, named)],
    ['one of a list', asks(count('in', [4, 9]))],
    ['exactly four', asks(count('equal', 4))],
    ['four or more', asks(count('greaterThanInclusive', 4))],
    [
      'beside a rule that asks for more than one',
      {
        policy: {
          rules: [rule('b', moreThan(1), 'require', { atLeast: 'plan' }), ...asks(moreThan(3)).policy.rules],
        },
      },
    ],
    [
      'before a rule that asks for more than one',
      {
        policy: {
          rules: [...asks(moreThan(3)).policy.rules, rule('b', moreThan(1), 'require', { atLeast: 'plan' })],
        },
      },
    ],
  ])('%s: holds where so many may fail, and not where fewer do', async (_, asking) => {
    expect(await rangeOf(perhaps(5), asking)).toEqual(WITH);
    expect(await rangeOf(perhaps(3), asking)).toEqual(WITHOUT);
  });

  test('exactly two of four is neither fewer nor more', async () => {
    const norms = [limited('A'), limited('B'), limited('C'), ...perhaps(1)];
    expect(await rangeOf(norms, asks(count('equal', 2)))).toEqual(['plan']);
    expect(await rangeOf(norms, asks(count('equal', 3)))).toEqual(['plan', 'toezicht']);
    expect(await rangeOf(norms, asks(count('notEqual', 3)))).toEqual(['plan', 'toezicht']);
  });

  test('one count against another is held to no number', async () => {
    const at = (level: string) => ({ fact: 'count', params: { level } });
    const against = (operator: string) => ({ ...at(worst.no), operator, value: at(worst.hardly) });
    const hardly = ['A', 'B', 'C'].map((id) => limited(id, { is: worst.hardly }));
    expect(await rangeOf([...hardly, ...perhaps(4)], asks(against('greaterThan')))).toEqual([
      'plan',
      'toezicht',
    ]);
    expect(await rangeOf([...hardly, ...perhaps(3)], asks(against('greaterThan')))).toEqual(['plan']);
    expect(await rangeOf([...hardly, ...perhaps(3)], asks(against('equal')))).toEqual(['plan', 'toezicht']);
  });
});

describe('a number elsewhere', () => {
  test('in a row of the risk', async () => {
    const risk = [
      { level: 'high', when: moreThan(3) },
      { level: 'low', when: moreThan(0) },
      { level: 'none', otherwise: true },
    ];
    expect(await rangeOf(perhaps(5), { policy: { risk, plane } })).toEqual(WITH);
    expect(await rangeOf(perhaps(3), { policy: { risk, plane } })).toEqual(WITHOUT);
  });

  test.each(['first', 'second'] as const)('in the %s test of a newcomer', async (which) => {
    const test = { measure: 'toezicht', because: 'Zo.', deadline: { period: 'P6W', from: 'visit' }, add: [] };
    const newcomers = {
      title: 'Nieuw',
      frameworks: { proef: 'report' },
      ladder: ['sluiten', 'toezicht'],
      first: { ...test, when: moreThan(which === 'first' ? 3 : 0) },
      second: { when: moreThan(which === 'second' ? 3 : 0), because: 'Nog niet.', then: 'plane' },
    };
    const at = (norms: readonly NormGiven[]) =>
      rangeOf(norms, {
        policy: { routes: { newcomers } },
        ...(which === 'second' && { kind: 'follow-up', facts: { running: 'none' } }),
      });
    const [many, few] = [await at(perhaps(5)), await at(perhaps(3))];
    expect([many.includes('toezicht'), few.includes('toezicht')]).toEqual([true, false]);
  });
});
