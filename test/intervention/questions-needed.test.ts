/** The smallest set of questions leaves out what cannot change the measure, however much of that is unknown. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, plane, powers, rule, yes } from './small.ts';

type Asking = NonNullable<Parameters<typeof advised>[1]>;

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
const either = { is: [worst.ok, worst.no] };
const require = (name: string, conditions: object, atLeast: string) =>
  rule(name, conditions, 'require', { atLeast });
const later = { kind: 'follow-up', facts: { running: 'none' } } as const;
const same = (atLeast: string) => ({
  sufficient: { atLeast },
  limited: { atLeast },
  insufficient: { atLeast },
});
/** A plane on which trust makes no difference where harm is limited. */
const flat = { ...plane, low: same('plan') };
/** Rules on what is unknown that ask for no more than the plane does. */
const idle = [
  require('stil-y', yes('y'), 'plan'),
  require('stil-niet', failing({ level: worst.no, atMost: undefined }), 'plan'),
  require('stil-eerder', failing({ persistent: true, atMost: worst.no }), 'plan'),
];
/** Norms and facts of which much is unknown, and nothing of that matters. */
const noise = [limited('Z', { is: [worst.hardly, worst.no] })];

async function asked(norms: readonly NormGiven[], rules: readonly object[], asking: Asking = {}) {
  const { policy = {}, ...rest } = asking;
  const all = { plane: flat, ...policy, rules: [...rules, ...idle] };
  const found = await advised([...norms, ...noise], { trust: 'unknown', ...later, ...rest, policy: all });
  expect(found.range.exact).toBe(true);
  return found.questions.map(({ kind, id }) => `${kind} ${id}`);
}

test('a verdict is asked that goes with one past alone', async () => {
  const context = { running: 'none', norms: { N: { trend: 'same' } } };
  const found = await advised([limited('N', either)], { kind: 'follow-up', facts: context });
  expect(found.range).toMatchObject({ measures: ['sluiten', 'plan'], exact: true });
  expect(found.questions.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['norm N']);
});

describe('amid much that cannot matter', () => {
  const both = { all: [yes('x'), yes('y')] };
  const again = failing({ harm: 'none', persistent: true });
  const slight = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'none', ...over });
  const heavy = failing({ harm: 'serious' });
  const two = { ...failing({ harm: 'none' }), value: 1 };
  type Case = readonly [string, readonly NormGiven[], readonly object[], ids: readonly string[]];
  const cases: readonly Case[] = [
    ['nothing', [limited('N')], [], []],
    ['one fact', [limited('N')], [require('a', yes('x'), 'toezicht')], ['fact x']],
    ['two facts', [limited('N')], [require('a', both, 'toezicht')], ['fact x', 'fact y']],
    ['one norm', [slight('N', either)], [require('a', failing({ harm: 'none' }), 'toezicht')], ['norm N']],
    [
      'two norms',
      [slight('N', either), slight('M', either)],
      [require('a', two, 'toezicht')],
      ['norm N', 'norm M'],
    ],
    [
      'the norm of two that can be enough',
      [slight('N', either), slight('M')],
      [require('a', two, 'toezicht')],
      ['norm N'],
    ],
    [
      'the past alone, where it tells how the norm stands now',
      [slight('N', either)],
      [require('a', again, 'toezicht')],
      ['history N'],
    ],
    ['one past', [slight('N')], [require('a', again, 'toezicht')], ['history N']],
    [
      'a norm and its past',
      [slight('N', { is: [worst.mostly, worst.hardly] })],
      [require('a', again, 'toezicht')],
      ['norm N', 'history N'],
    ],
    [
      'the pasts of two norms',
      [slight('N'), slight('M')],
      [require('a', again, 'toezicht')],
      ['history N', 'history M'],
    ],
    [
      'a fact and a norm',
      [slight('N', either)],
      [require('a', { all: [failing({ harm: 'none' }), yes('x')] }, 'toezicht')],
      ['fact x', 'norm N'],
    ],
    [
      'trust',
      [limited('N')],
      [require('a', { fact: 'trust', operator: 'equal', value: 'limited' }, 'toezicht')],
      ['trust trust'],
    ],
    [
      'trust and a norm',
      [fails('S', either)],
      [require('a', { all: [heavy, { fact: 'trust', operator: 'equal', value: 'limited' }] }, 'last')],
      ['norm S', 'trust trust'],
    ],
  ];
  test.each(cases)('%s', async (_, norms, rules, ids) => {
    expect(await asked(norms, rules)).toEqual(ids);
  });
});

test('nothing is asked where one measure is left, though not everything was tried', async () => {
  const found = await advised([limited('O', { is: worst.ok })], { trust: 'unknown', maxRuns: 0 });
  expect([found.range, found.questions]).toEqual([{ measures: ['sluiten'], exact: false, runs: 0 }, []]);
});

test('a norm that is settled is not asked for what its articles may open', async () => {
  const opens = { ...powers[0]?.opens, aanwijzing: { basis: 'wkkgz 27(1)', when: yes('x') } };
  const policy = {
    powers: [{ ...powers[0], opens }, ...powers.slice(1)],
    rules: [require('a', failing(), 'aanwijzing'), require('b', yes('y'), 'plan')],
  };
  const found = await advised([limited('N')], { policy, maxRuns: 0 });
  expect(found.questions.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['fact x', 'fact y']);
});
