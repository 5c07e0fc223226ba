/** What is unknown and can matter is tried out: the range holds whatever may come out, and no more. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, named, newcomersRoute, powers, role, rule, yes } from './small.ts';

type Facts = Readonly<Record<string, unknown>>;
type Asking = NonNullable<Parameters<typeof advised>[1]>;

const no = (fact: string) => ({ fact, operator: 'equal', value: false });
const is = (fact: string, value: string) => ({ fact, operator: 'equal', value });
const require = (name: string, conditions: object, atLeast: string) =>
  rule(name, conditions, 'require', { atLeast });
const adds = (name: string, conditions: object, measure: string) =>
  rule(name, conditions, 'add', { measure });
const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
const either = { is: [worst.ok, worst.no] };
/** A follow-up of which is not known what runs. */
const later = { kind: 'follow-up' } as const;

const rangeOf = async (norms: readonly NormGiven[], asking: Asking) => (await advised(norms, asking)).range;

describe('the range', () => {
  test('goes from light to heavy, in whatever order the measures were found', async () => {
    const rules = [
      require('a', no('x'), 'aanwijzing'),
      require('b', { all: [no('y'), yes('x')] }, 'toezicht'),
    ];
    const { measures } = await rangeOf([limited('N')], { policy: { rules } });
    expect(measures).toEqual(['plan', 'toezicht', 'aanwijzing']);
  });

  test('holds one step more than each measure that may run', async () => {
    const rules = [rule('stap', yes('deadline-passed'), 'require', { above: 'running' })];
    const facts = { phase: 'under-measure', 'deadline-passed': true, followed: 'partly' };
    const { measures, exact } = await rangeOf([limited('N')], { ...later, facts, policy: { rules } });
    expect([measures, exact]).toEqual([['plan', 'toezicht', 'aanwijzing', 'last'], true]);
  });

  test('holds what hangs on a risk that is not settled, together with a fact', async () => {
    const rules = [require('a', { all: [is('risk', 'low'), yes('x')] }, 'aanwijzing')];
    const { measures } = await rangeOf([limited('N'), fails('S', either)], { policy: { rules } });
    expect(measures).toEqual(['plan', 'toezicht', 'aanwijzing']);
  });

  test('holds what hangs on trust that is not settled, together with a fact', async () => {
    const rules = [require('a', { all: [is('trust', 'insufficient'), yes('x')] }, 'toezicht')];
    const { measures } = await rangeOf([limited('N')], { trust: 'unknown', policy: { rules } });
    expect(measures).toEqual(['advies', 'plan', 'toezicht']);
  });

  test('holds what is open only where another measure runs and was not followed', async () => {
    const rules = [require('a', failing(), 'last')];
    const found = await rangeOf([fails('N')], { ...later, policy: { rules } });
    expect(found.measures).toEqual(['aanwijzing', 'last']);
    expect(
      await rangeOf([fails('N')], { ...later, policy: { rules }, facts: { running: 'none' } }),
    ).toMatchObject({
      measures: ['aanwijzing'],
    });
  });
});

describe('a condition of a power is tried out', () => {
  const rules = [require('a', failing(), 'last')];
  const asking = { ...later, policy: { rules } };
  const fine = fails('O', { is: worst.ok, articles: ['avg 32'] });

  test.each<readonly [string, readonly NormGiven[], readonly string[]]>([
    ['whatever the other norms cite', [fine, fails('N')], ['aanwijzing', 'last']],
    [
      'whatever else the norm cites',
      [fails('N', { articles: ['wkkgz 2a', 'wkkgz 2(1)', 'avg 32'] })],
      ['aanwijzing', 'last'],
    ],
    ['where the norm only may fail', [fails('N', either)], ['sluiten', 'aanwijzing', 'last']],
  ])('%s', async (_, norms, measures) => {
    expect((await rangeOf(norms, asking)).measures).toEqual(measures);
    const opens = { aanwijzing: { basis: 'wkkgz 27(1)' }, last: { basis: 'wkkgz 29(1)b', when: yes('x') } };
    const when = [{ ...powers[0], opens: { ...powers[0]?.opens, ...opens } }, ...powers.slice(1)];
    const first = { policy: { rules, powers: when } };
    expect((await rangeOf(norms, first)).measures).toEqual(measures);
  });

  test.each<readonly [string, Facts, readonly string[]]>([
    ['it runs, is over and was not followed', {}, ['last']],
    ['it was partly followed', { followed: 'partly' }, ['last']],
    ['another measure was not followed', { running: 'toezicht' }, ['aanwijzing']],
    ['it was followed', { followed: 'fully' }, ['aanwijzing']],
    ['its term is not over', { 'deadline-passed': false }, ['aanwijzing']],
  ])('what waits for a measure: %s', async (_, over, measures) => {
    const facts = { running: 'aanwijzing', 'deadline-passed': true, followed: 'not', ...over };
    expect((await rangeOf([fails('N')], { ...asking, facts })).measures).toEqual(measures);
  });

  test('and not where no norm cites its article', async () => {
    const other = fails('N', { articles: ['wkkgz 2a'] });
    expect((await rangeOf([other], asking)).measures).toEqual(['toezicht']);
  });
});

describe('beyond the limit of runs, what is settled stays out of the range', () => {
  const maxRuns = 0;
  test.each<readonly [string, object, Asking]>([
    ['a risk that it cannot be', { all: [is('risk', 'high'), yes('x')] }, {}],
    ['a level of trust that it is not', { all: [is('trust', 'insufficient'), yes('x')] }, {}],
  ])('%s', async (_, conditions, asking) => {
    const policy = { rules: [require('a', conditions, 'last'), require('b', yes('y'), 'toezicht')] };
    const { measures, exact, runs } = await rangeOf([limited('N')], { ...asking, policy, maxRuns });
    expect([exact, runs, measures.at(-1)]).toEqual([false, 0, 'toezicht']);
  });
});

describe('what is added', () => {
  const added = async (
    rules: readonly object[],
    norms: readonly NormGiven[] = [limited('N')],
    asking: Asking = {},
  ) =>
    role(await advised(norms, { ...asking, policy: { rules } }), 'beside').map(({ measure, certain }) => [
      measure,
      certain,
    ]);

  test.each<readonly [string, object]>([
    ['a yes', yes('x')],
    ['a no', no('x')],
  ])('on a fact that nobody knows may be added, where it asks for %s', async (_, conditions) => {
    expect(await added([adds('a', conditions, 'gesprek')])).toEqual([['gesprek', false]]);
  });

  test('whatever the answer to a question is certain', async () => {
    const rules = [
      require('streng', yes('x'), 'toezicht'),
      adds('a', { all: [failing(), yes('x')] }, 'gesprek'),
      adds('b', { all: [failing(), no('x')] }, 'gesprek'),
    ];
    expect(await added(rules)).toEqual([['gesprek', true]]);
    expect(await added(rules.slice(0, 2))).toEqual([['gesprek', false]]);
  });

  test('whatever the risk or the trust is certain', async () => {
    const both = [is('risk', 'low'), is('risk', 'high')].map((one, at) => adds(`r${at}`, one, 'gesprek'));
    expect(await added(both, [limited('N'), fails('S', either)])).toEqual([['gesprek', true]]);
    const each = ['sufficient', 'limited', 'insufficient'].map((level) =>
      adds(level, is('trust', level), 'gesprek'),
    );
    expect(await added(each, [limited('N')], { trust: 'unknown' })).toEqual([['gesprek', true]]);
    expect(await added(each.slice(1), [limited('N')], { trust: 'unknown' })).toEqual([['gesprek', false]]);
  });

  test('is not tried out where the main measure does not depend on it', async () => {
    const rules = [adds('a', yes('x'), 'gesprek'), adds('b', { all: [yes('y'), yes('x')] }, 'waarschuwing')];
    expect(await rangeOf([limited('N')], { policy: { rules } })).toEqual({
      measures: ['plan'],
      exact: true,
      runs: 1,
    });
  });
});

describe('a route for newcomers', () => {
  const route = newcomersRoute();
  /** No power asks for acute danger: only the route does. */
  const bare = powers.map((power) => ({
    ...power,
    opens: { ...power.opens, ...('bevel' in power.opens && { bevel: { basis: 'wkkgz 27(4)' } }) },
  }));
  const policy = { routes: { newcomers: route }, powers: bare };
  const at = async (danger: boolean | undefined) =>
    (await rangeOf([fails('N')], { policy, facts: { 'acute-danger': danger } })).measures;

  test('gives way to the plane where there is acute danger; where there may be, both are possible', async () => {
    expect(await at(false)).toEqual(['plan']);
    expect(await at(true)).toEqual(['toezicht']);
    expect(await at(undefined)).toEqual(['plan', 'toezicht']);
  });
});

test('measures that only may be had are named so', async () => {
  const found = await advised([limited('N', either)]);
  expect(role(found, 'ladder').map(({ certain }) => certain)).toEqual([false, false]);
  expect(named(role(found, 'ladder'))).toEqual(['sluiten', 'plan']);
});
