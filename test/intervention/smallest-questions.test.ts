/** What is asked: no less than what settles the measure, and nothing whose answer cannot matter. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, named, role, rule, yes } from './small.ts';

type Asking = NonNullable<Parameters<typeof advised>[1]>;

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
const require = (name: string, conditions: object, atLeast: string) =>
  rule(name, conditions, 'require', { atLeast });
const persistent = require('opnieuw', failing({ persistent: true }), 'toezicht');
const either = { is: [worst.ok, worst.no] };
const later = { kind: 'follow-up', facts: { running: 'none' } } as const;

async function asked(norms: readonly NormGiven[], asking: Asking = {}) {
  const { questions, range, diagnostics } = await advised(norms, asking);
  const ids = questions.map(({ kind, id }) => `${kind} ${id}`);
  return { ids, measures: range.measures, exact: range.exact, warned: diagnostics.map(({ code }) => code) };
}

describe('what is asked', () => {
  type Case = readonly [
    string,
    readonly NormGiven[],
    Asking,
    ids: readonly string[],
    measures: readonly string[],
  ];
  const cases: readonly Case[] = [
    ['nothing, where one measure is left', [fails('C'), limited('M', either)], {}, [], ['toezicht']],
    [
      'nothing about a fact that only adds',
      [limited('N')],
      { policy: { rules: [rule('praat', yes('x'), 'add', { measure: 'gesprek' })] } },
      [],
      ['plan'],
    ],
    [
      'trust alone, where it decides',
      [limited('N')],
      { trust: 'unknown' },
      ['trust trust'],
      ['advies', 'plan'],
    ],
    [
      'trust and not a norm whose verdict cannot matter',
      [limited('N'), limited('M', either)],
      { trust: 'unknown' },
      ['trust trust'],
      ['advies', 'plan'],
    ],
    [
      'a norm, and not trust where that cannot matter',
      [limited('N', either)],
      { policy: {}, trust: 'limited' },
      ['norm N'],
      ['sluiten', 'plan'],
    ],
    [
      'every norm that can matter',
      [limited('N', either), limited('M', either)],
      {},
      ['norm N', 'norm M'],
      ['sluiten', 'plan'],
    ],
    [
      'not the norm that is settled',
      [limited('N', either), limited('O', { is: worst.ok })],
      {},
      ['norm N'],
      ['sluiten', 'plan'],
    ],
    [
      'the fact of a rule, and not that of a rule that asks for no more',
      [limited('N')],
      { policy: { rules: [require('streng', yes('x'), 'toezicht'), require('mild', yes('y'), 'plan')] } },
      ['fact x'],
      ['plan', 'toezicht'],
    ],
    [
      'both facts where it takes both',
      [limited('N')],
      { policy: { rules: [require('samen', { all: [yes('x'), yes('y')] }, 'toezicht')] } },
      ['fact x', 'fact y'],
      ['plan', 'toezicht'],
    ],
    [
      'one of two facts that always go together',
      [limited('N')],
      {
        policy: {
          rules: [require('samen', { all: [yes('x'), yes('y')] }, 'toezicht')],
          never: [{ all: [yes('x'), { not: yes('y') }] }, { all: [{ not: yes('x') }, yes('y')] }],
        },
      },
      ['fact x'],
      ['plan', 'toezicht'],
    ],
    [
      'how a norm stood before',
      [limited('N')],
      { ...later, policy: { rules: [persistent] } },
      ['history N'],
      ['plan', 'toezicht'],
    ],
    [
      'not how it stood before at a first visit',
      [limited('N')],
      { policy: { rules: [persistent] } },
      [],
      ['plan'],
    ],
    [
      'not how a norm stood before that is in order now',
      [limited('N'), limited('O', { is: worst.ok })],
      { ...later, policy: { rules: [persistent] } },
      ['history N'],
      ['plan', 'toezicht'],
    ],
    [
      'a verdict and a past that both matter',
      [limited('N', either)],
      { ...later, policy: { rules: [persistent] } },
      ['norm N', 'history N'],
      ['sluiten', 'plan', 'toezicht'],
    ],
    [
      'a fact, a norm and trust together',
      [limited('N', either)],
      { trust: 'unknown', policy: { rules: [require('streng', yes('x'), 'toezicht')] } },
      ['fact x', 'norm N', 'trust trust'],
      ['sluiten', 'advies', 'plan', 'toezicht'],
    ],
  ];
  test.each(cases)('%s', async (_, norms, asking, ids, measures) => {
    expect(await asked(norms, asking)).toEqual({ ids, measures, exact: true, warned: expect.any(Array) });
  });
});

describe('beyond the limit of runs', () => {
  const rules = [require('streng', yes('x'), 'toezicht'), require('mild', yes('y'), 'plan')];

  test('the range is exact at as many runs as it takes, and wider with one less', async () => {
    const at = (maxRuns: number) => advised([limited('N')], { trust: 'unknown', maxRuns });
    const exact = await at(3);
    expect(exact.range).toEqual({ measures: ['advies', 'plan'], exact: true, runs: 3 });
    expect(exact.diagnostics.map(({ code }) => code)).not.toContain('recommendation-not-exact');
    const less = await at(2);
    expect(less.range).toMatchObject({ exact: false, runs: 2 });
    expect(less.range.measures).toEqual(expect.arrayContaining(['advies', 'plan']));
    expect(less.diagnostics.map(({ code }) => code)).toContain('recommendation-not-exact');
  });

  test('everything that is unknown and can be told apart is asked, and nothing that is known', async () => {
    const norms = [
      limited('N'),
      limited('M', either),
      limited('S', { is: [worst.hardly, worst.no] }),
      limited('O', { is: worst.ok }),
    ];
    const asking = {
      ...later,
      trust: 'unknown',
      policy: { rules: [...rules, persistent] },
      maxRuns: 1,
    } as const;
    const { ids, exact, warned } = await asked(norms, asking);
    expect(exact).toBe(false);
    expect(ids).toEqual(['fact x', 'fact y', 'history N', 'norm M', 'history M', 'history S', 'trust trust']);
    expect(warned).not.toContain('questions-not-smallest');
    const known = { ...asking, trust: 'limited', facts: { ...later.facts, x: false } } as const;
    expect((await asked(norms, known)).ids).toEqual([
      'fact y',
      'history N',
      'norm M',
      'history M',
      'history S',
    ]);
  });

  test('what it did find is uncertain as long as more is possible', async () => {
    const found = await advised([limited('N')], { trust: 'unknown', policy: { rules }, maxRuns: 1 });
    expect(role(found, 'ladder').every(({ certain }) => !certain)).toBe(true);
    expect(named(role(found, 'ladder'))).toEqual(found.range.measures);
  });
});
