/** A rule that counts is certain where every count that is still possible gives the same answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, role, rule, yes } from './small.ts';

/** Whether a rule adds its measure: certainly, perhaps, or not. */
async function fires(conditions: object, norms: readonly NormGiven[], facts: object = {}) {
  const policy = { rules: [rule('telt', conditions, 'add', { measure: 'gesprek' })] };
  const found = role(await advised(norms, { policy, facts: { ...facts } }), 'beside');
  const added = found.find(({ measure }) => measure === 'gesprek');
  return added === undefined ? 'no' : added.certain ? 'yes' : 'perhaps';
}

const count = (operator: string, value: unknown, params: object = {}) => ({
  ...failing(params),
  operator,
  value,
});
const open = (id: string, over: Partial<NormGiven> = {}) => fails(id, { is: [worst.ok, worst.no], ...over });

describe('one norm that fails beside one that may: one or two', () => {
  const norms = [fails('C', { articles: ['wkkgz 2(1)'] }), open('M', { articles: ['wkkgz 4(2)'] })];
  const breached = (article: string) => ({
    fact: 'breached',
    params: { article },
    operator: 'equal',
    value: true,
  });

  test.each<[string, object, 'yes' | 'perhaps' | 'no']>([
    ['more than none', count('greaterThan', 0), 'yes'],
    ['more than one', count('greaterThan', 1), 'perhaps'],
    ['more than two', count('greaterThan', 2), 'no'],
    ['one at least', count('greaterThanInclusive', 1), 'yes'],
    ['two at least', count('greaterThanInclusive', 2), 'perhaps'],
    ['less than three', count('lessThan', 3), 'yes'],
    ['less than two', count('lessThan', 2), 'perhaps'],
    ['less than one', count('lessThan', 1), 'no'],
    ['none', count('equal', 0), 'no'],
    ['one', count('equal', 1), 'perhaps'],
    ['not none', count('notEqual', 0), 'yes'],
    ['one or two', count('in', [1, 2]), 'yes'],
    ['two or three', count('in', [2, 3]), 'perhaps'],
    ['not more than two', { not: count('greaterThan', 2) }, 'yes'],
    ['not more than one', { not: count('greaterThan', 1) }, 'perhaps'],
    ['more than one, or less than two', { any: [count('greaterThan', 1), count('lessThan', 2)] }, 'yes'],
    ['more than none, and less than three', { all: [count('greaterThan', 0), count('lessThan', 3)] }, 'yes'],
    [
      'more than one, and less than three',
      { all: [count('greaterThan', 1), count('lessThan', 3)] },
      'perhaps',
    ],
    ['more than none, and what nobody knows', { all: [count('greaterThan', 0), yes('x')] }, 'perhaps'],
    ['more than none, or what nobody knows', { any: [count('greaterThan', 0), yes('x')] }, 'yes'],
    ['more than two, or what nobody knows', { any: [count('greaterThan', 2), yes('x')] }, 'perhaps'],
    ['an article of the first', breached('wkkgz 2(1)'), 'yes'],
    ['an article of the second', breached('wkkgz 4(2)'), 'perhaps'],
    ['an article of either', { any: [breached('wkkgz 4(2)'), count('greaterThan', 0)] }, 'yes'],
    ['an article of nobody', breached('wtza 3'), 'no'],
  ])('%s', async (_, conditions, expected) => {
    expect(await fires({ all: [conditions] }, norms)).toBe(expected);
  });
});

test('two counts are compared for every pair of them', async () => {
  const norms = [fails('C'), fails('D', { harm: 'limited' }), open('M')];
  const against = (operator: string, harm: string) =>
    count(operator, { fact: 'count', params: { atMost: worst.hardly, harm } });
  expect(await fires({ all: [against('greaterThan', 'limited')] }, norms)).toBe('yes');
  expect(await fires({ all: [against('greaterThan', 'serious')] }, norms)).toBe('perhaps');
  expect(await fires({ all: [against('lessThan', 'limited')] }, norms)).toBe('no');
});

test('what counts in too many ways is left unknown, never certain by chance', async () => {
  const norms = Array.from({ length: 9 }, (_, index) => open(`M${index}`));
  const parts = ['none', 'limited', 'serious'].map((harmAtLeast) =>
    count('greaterThanInclusive', 9, { harmAtLeast }),
  );
  expect(await fires({ any: [...parts, count('lessThan', 9)] }, [fails('C'), ...norms])).toBe('perhaps');
});

test('whatever a rule counts: certain is so in every completion, absent in none', {
  timeout: 60_000,
}, async () => {
  const leaf = fc
    .tuple(
      fc.constantFrom('greaterThan', 'lessThan', 'equal', 'notEqual'),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom({}, { harm: 'serious' }, { harmAtLeast: 'limited' }, { level: worst.no }),
    )
    .map(([operator, value, params]) => {
      const { atMost, ...own } = { atMost: worst.hardly, ...params } as Record<string, unknown>;
      return { ...failing(), operator, value, params: 'level' in params ? own : { atMost, ...own } };
    });
  const condition = fc.oneof(
    leaf,
    fc.tuple(leaf, leaf).map((all) => ({ all })),
    fc.tuple(leaf, leaf).map((any) => ({ any })),
    leaf.map((not) => ({ not })),
  );
  const norm = fc.record({
    is: fc.constantFrom([worst.ok], [worst.no], [worst.ok, worst.no], [worst.hardly, worst.no]),
    harm: fc.constantFrom('limited' as const, 'serious' as const),
  });
  const visits = fc.array(norm, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(condition, visits, async (asked, given) => {
      const norms = given.map((one, index): NormGiven => ({ id: `N${index}`, ...one }));
      // One that surely fails keeps the risk, and so the ladder, the same.
      const whole = [fails('C'), ...norms];
      const completions = norms.reduce<NormGiven[][]>(
        (before, one) => before.flatMap((list) => [one.is].flat().map((is) => [...list, { ...one, is }])),
        [[fails('C')]],
      );
      // A rule that can never fire is refused: this one could, were x true.
      const either = { any: [asked, yes('x')] };
      const found = await fires(either, whole, { x: false });
      const each = new Set(await Promise.all(completions.map((one) => fires(either, one, { x: false }))));
      if (found === 'yes') expect([...each]).toEqual(['yes']);
      else if (found === 'no') expect([...each]).toEqual(['no']);
      else expect([...each]).not.toContain('perhaps');
    }),
    { numRuns: 60 },
  );
});

test('the risk that every count gives is certain, also where not everything is tried', async () => {
  const found = await advised([fails('C'), open('M')], { trust: 'unknown', maxRuns: 1 });
  expect(found.risk).toMatchObject({ level: 'high', possible: ['high'], because: [{ norms: ['C'] }] });
  expect(found.range).toEqual({
    measures: ['advies', 'plan', 'toezicht', 'aanwijzing'],
    exact: false,
    runs: 1,
  });
  const less = await advised([fails('C', { harm: 'limited' }), open('M', { harm: 'limited' })], {
    trust: 'unknown',
    maxRuns: 1,
  });
  expect([less.risk.possible, less.range.measures]).toEqual([['low'], ['advies', 'plan']]);
});
