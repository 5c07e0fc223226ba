/** What `count` and `breached` count: a rule that asks for it fires, does not, or only perhaps. */
import { describe, expect, test } from 'vitest';
import type { Condition, Params } from '../../src/conditions/model.ts';
import type { NormHistory } from '../../src/intervention/context.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { type NormGiven, worst } from './build.ts';
import { advised } from './dossiers.ts';
import { igj } from './policies.ts';

const asks = (conditions: Condition): Policy => ({
  ...igj,
  rules: [
    {
      name: 'telt',
      conditions,
      event: { type: 'add', params: { measure: 'om-contact', because: 'Geteld.' } },
    },
  ],
});
/** A count of one or more; at any level, unless the parameters say which. */
const some = (params: Params): Condition => {
  const isPlaced = ['level', 'atMost', 'atLeast'].some((key) => key in params);
  const all = isPlaced ? params : { atMost: worst.ok, ...params };
  return { fact: 'count', params: all, operator: 'greaterThan', value: 0 };
};

/** Whether the rule fires: certainly, perhaps, or not. */
async function fires(conditions: Condition, given: Partial<NormGiven>, history: NormHistory) {
  const norm: NormGiven = { id: 'N', is: worst.hardly, harm: 'serious', ...given };
  const context = { running: 'none', norms: { N: history } };
  const found = await advised([norm], undefined, { context, policy: asks(conditions) });
  const added = found.measures.find(({ measure }) => measure === 'om-contact');
  return added === undefined ? 'no' : added.certain ? 'yes' : 'perhaps';
}

const same: NormHistory = { trend: 'same', persistent: true };
const { ok, mostly, hardly, no } = worst;
type Row = readonly [
  params: Params,
  given: Partial<NormGiven>,
  fires: 'yes' | 'no' | 'perhaps',
  history?: NormHistory,
];

describe('count', () => {
  const rows: readonly Row[] = [
    [{}, {}, 'yes'],
    [{}, { status: 'encouraged' }, 'no'],
    [{ status: 'encouraged' }, { status: 'encouraged' }, 'yes'],
    [{ status: 'encouraged' }, {}, 'no'],
    [{ level: hardly }, {}, 'yes'],
    [{ level: no }, {}, 'no'],
    [{ level: hardly }, { is: no }, 'no'],
    [{ atMost: hardly }, {}, 'yes'],
    [{ atMost: hardly }, { is: no }, 'yes'],
    [{ atMost: no }, {}, 'no'],
    [{ atLeast: hardly }, {}, 'yes'],
    [{ atLeast: no }, {}, 'yes'],
    [{ atLeast: mostly }, {}, 'no'],
    [{ atLeast: hardly, atMost: hardly }, { is: no }, 'no'],
    [{ harm: 'serious' }, {}, 'yes'],
    [{ harm: 'limited' }, {}, 'no'],
    [{ harm: 'serious' }, { harm: 'irreversible' }, 'no'],
    [{ harmAtLeast: 'serious' }, {}, 'yes'],
    [{ harmAtLeast: 'limited' }, {}, 'yes'],
    [{ harmAtLeast: 'irreversible' }, {}, 'no'],
    [{ harmAtLeast: 'none' }, { harm: 'none' }, 'yes'],
    [{ harmAtLeast: 'limited' }, { harm: 'none' }, 'no'],
    [{ harmAtLeast: 'serious' }, { harm: 'limited' }, 'no'],
    [{ extent: 'structural' }, {}, 'yes'],
    [{ extent: 'limited' }, {}, 'no'],
    [{ extent: 'limited' }, {}, 'yes', { trend: 'new' }],
    [{ extent: 'structural' }, {}, 'no', { trend: 'new' }],
    [{ persistent: true }, {}, 'yes'],
    [{ persistent: false }, {}, 'no'],
    [{ persistent: false }, {}, 'yes', { trend: 'new' }],
    [{ persistent: true }, {}, 'no', { trend: 'new' }],
    [{ trend: 'same' }, {}, 'yes'],
    [{ trend: 'worse' }, {}, 'no'],
    [{ trend: ['worse', 'same'] }, {}, 'yes'],
    [{ trend: ['worse', 'better'] }, {}, 'no'],
    [{ atMost: hardly, harm: 'serious', trend: 'worse' }, {}, 'no'],
    [{ atMost: ok }, { is: ['not-applicable', hardly] }, 'perhaps'],
    [{ atMost: hardly }, { is: ['not-applicable', ok] }, 'no', {}],
  ];
  const filled = rows.map(
    ([params, given, expected, history = same]) => [params, given, expected, history] as const,
  );
  test.each(filled)('%j of %j: %s', async (params, given, expected, history) => {
    expect(await fires(some(params), given, history)).toBe(expected);
  });
});

describe('breached', () => {
  const asked = (article: string): Condition => ({
    fact: 'breached',
    params: { article },
    operator: 'equal',
    value: true,
  });
  test.each<readonly [article: string, given: Partial<NormGiven>, fires: 'yes' | 'no' | 'perhaps']>([
    ['wkkgz 4(2)', { articles: ['wkkgz 4(2)'] }, 'yes'],
    ['wkkgz 4', { articles: ['wkkgz 4(2)'] }, 'yes'],
    ['wkkgz 4(2)', { articles: ['wkkgz 4'] }, 'no'],
    ['wkkgz 4(2)', { articles: ['wkkgz 2(1)', 'wkkgz 4(2)'] }, 'yes'],
    ['wkkgz 4(2)', { articles: ['wkkgz 4(2)'], is: mostly }, 'no'],
    ['wkkgz 4(2)', { articles: ['wkkgz 4(2)'], is: [mostly, hardly] }, 'perhaps'],
    ['wkkgz 4(2)', { articles: ['wkkgz 4(2)'], status: 'encouraged' }, 'no'],
  ])('%s, norm %j: %s', async (article, given, expected) => {
    const history = given.is === mostly || Array.isArray(given.is) ? {} : same;
    expect(await fires(asked(article), given, history)).toBe(expected);
  });
});
