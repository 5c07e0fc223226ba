/** What a recommendation says beside its measures: conflicts, what was left out, what was not seen, articles without powers. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const { ok, no } = worst;
const fails: NormGiven = { id: 'N', is: no, harm: 'serious', units: { a: no } };
const ask = (
  given: Assessment | readonly NormGiven[],
  policy: Policy = igj,
  trust: keyof typeof trustOf = 'limited',
  context: InterventionContext = {},
) =>
  recommend('format' in given ? given : assessmentOf({ norms: given }), policy, {
    context: { ...quiet, trust: trustOf[trust], ...context },
  });

describe('conflicts', () => {
  type Rule = Policy['rules'][number];
  const always = { fact: 'acute-danger', operator: 'equal', value: false } as const;
  const offence = { fact: 'suspected-offence', operator: 'equal', value: true } as const;
  const limit = (name: string, atMost: string, conditions: Rule['conditions'] = always): Rule => ({
    name,
    conditions,
    event: { type: 'limit', params: { atMost, because: `Ten hoogste ${atMost}.` } },
  });
  const require = (name: string, atLeast: string, conditions: Rule['conditions'] = always): Rule => ({
    name,
    conditions,
    event: { type: 'require', params: { atLeast, because: `Ten minste ${atLeast}.` } },
  });
  const under = (rules: readonly Rule[], context: InterventionContext = {}) =>
    ask([fails], { ...igj, rules }, 'limited', context);

  test('name what was asked for above the ceiling, what set it, and nothing else', async () => {
    const rules = [
      limit('a', 'advies'),
      limit('b', 'verbeterplan'),
      require('c', 'afsluiten'),
      require('d', 'verscherpt-toezicht'),
    ];
    const found = await under(rules);
    expect(found.range.measures).toEqual(['advies']);
    expect(found.conflicts).toEqual([
      {
        floor: 'verscherpt-toezicht',
        ceiling: 'advies',
        floorBy: [
          expect.objectContaining({ kind: 'cell', measure: 'verbeterplan' }),
          {
            kind: 'rule',
            rule: 'd',
            measure: 'verscherpt-toezicht',
            because: 'Ten minste verscherpt-toezicht.',
          },
        ],
        ceilingBy: [{ kind: 'limit', rule: 'a', measure: 'advies', because: 'Ten hoogste advies.' }],
        certain: true,
      },
    ]);
  });

  test('none where exactly as much is asked as is allowed', async () => {
    expect((await under([limit('a', 'verbeterplan')])).conflicts).toEqual([]);
  });

  test('what is asked for at the ceiling is no part of it', async () => {
    const found = await under([limit('a', 'verbeterplan'), require('d', 'verscherpt-toezicht')]);
    expect(found.conflicts).toMatchObject([{ floorBy: [{ rule: 'd' }], ceilingBy: [{ rule: 'a' }] }]);
  });

  test('are not certain where they hang on what is unknown, and each is named', async () => {
    const open = { 'suspected-offence': undefined };
    const once = await under(
      [limit('a', 'verbeterplan'), require('d', 'verscherpt-toezicht', offence)],
      open,
    );
    expect(once.conflicts).toMatchObject([{ floor: 'verscherpt-toezicht', certain: false }]);
    const twice = await under([limit('a', 'advies'), require('d', 'verscherpt-toezicht', offence)], open);
    expect(twice.conflicts.map(({ floor, certain }) => [floor, certain]).sort()).toEqual([
      ['verbeterplan', true],
      ['verscherpt-toezicht', true],
    ]);
  });
});

test('what was left out shows whether it makes a difference', async () => {
  const found = await ask([
    { ...fails, forMeasures: [ok, no], leftOut: ['B1', 'B2'] },
    { id: 'M', is: no, forMeasures: no, leftOut: ['B3'] },
    { id: 'O', is: no },
  ]);
  expect(found.leftOut).toEqual([
    { norm: 'N', findings: ['B1', 'B2'], verdict: [no], forMeasures: [ok, no], makesDifference: true },
    { norm: 'M', findings: ['B3'], verdict: [no], forMeasures: [no], makesDifference: false },
  ]);
});

test('what was not tested and not visited is named, with the reason', async () => {
  const open = { is: [ok, no] } as const;
  const made = assessmentOf({
    notVisited: ['c', 'd'],
    norms: [
      fails,
      { id: 'M', ...open, state: 'not-judged' },
      { id: 'O', ...open, state: 'not-tested', reason: 'no-evidence' },
      { id: 'P', ...open, state: 'not-tested', reason: 'out-of-scope' },
      { id: 'Q', is: 'not-applicable' },
      { id: 'R', ...open },
    ],
  });
  const themes = made.themes.map((theme) => ({
    ...theme,
    norms: theme.norms.map((norm) => (norm.id === 'N' ? { ...norm, notTestedAt: ['b'] } : norm)),
  }));
  const { scope } = await ask({ ...made, themes });
  expect(scope).toMatchObject({
    notVisited: [
      { id: 'c', title: 'Locatie c' },
      { id: 'd', title: 'Locatie d' },
    ],
    notTestedAt: [{ norm: 'N', units: ['b'] }],
  });
  expect(scope.notTested).toEqual([
    { norm: 'M', reason: 'not-judged' },
    { norm: 'O', reason: 'no-evidence' },
    { norm: 'P', reason: 'out-of-scope' },
  ]);
});

describe('an article that no power is about', () => {
  const at = async (given: Partial<NormGiven>) =>
    (await ask([{ ...fails, articles: ['zvw 1', 'wkkgz 2(1)'], ...given }])).diagnostics;

  test('is reported once for its norm, as a warning with its place', async () => {
    expect(await at({})).toEqual([
      {
        code: 'article-without-power',
        severity: 'warning',
        path: ['norms', 'N'],
        args: { article: 'zvw 1', norm: 'N' },
      },
    ]);
  });

  test.each<readonly [string, Partial<NormGiven>]>([
    ['the norm is in order', { is: ok }],
    ['the norm may be in order', { is: [ok, no] }],
    ['the norm is van belang', { status: 'encouraged' }],
    ['a power is about it, though it opens nothing', { articles: ['avg 32'] }],
  ])('is not reported where %s', async (_name, given) => {
    expect(await at(given)).toEqual([]);
  });
});
