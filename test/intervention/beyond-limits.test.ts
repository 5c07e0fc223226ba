/** Where there is too much to try, the range is wide enough and says so: never a measure too few. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, ladder, named, newcomersRoute, plane, role, rule, yes } from './small.ts';

type Asking = NonNullable<Parameters<typeof advised>[1]>;

const limited = (over: Partial<NormGiven> = {}) => fails('N', { harm: 'limited', ...over });
const fine = limited({ is: worst.ok });
const either = limited({ is: [worst.ok, worst.no] });
const event = (type: string, conditions: object, params: object = {}) => ({
  rules: [rule('regel', conditions, type, params)],
});
const later = { kind: 'follow-up' } as const;
const newcomers = newcomersRoute(['last', 'sluiten', 'plan']);

/** A ladder on which a measure that needs a power comes before advice. */
const [first, advice, plan, watch, sanction, last] = ladder;
const rest = [advice, plan, watch, last];
const everywhere = (atLeast: string) =>
  Object.fromEntries(['sufficient', 'limited', 'insufficient'].map((trust) => [trust, { atLeast }]));

describe('without a single run, the range goes by what is certain', () => {
  type Case = readonly [string, NormGiven, Asking, measures: readonly string[]];
  const cases: readonly Case[] = [
    ['the cell', limited(), {}, ['advies', 'plan']],
    ['every level of trust', fails('N'), { trust: 'unknown' }, ['advies', 'plan', 'toezicht', 'aanwijzing']],
    ['every risk, and nothing at all where that may be', either, {}, ['sluiten', 'advies', 'plan']],
    [
      'what a rule may ask for',
      limited(),
      { policy: event('require', yes('x'), { atLeast: 'toezicht' }) },
      ['advies', 'plan', 'toezicht'],
    ],
    [
      'not what a rule certainly does not ask for',
      limited(),
      { policy: event('require', yes('x'), { atLeast: 'toezicht' }), facts: { x: false } },
      ['advies', 'plan'],
    ],
    [
      'what a rule certainly asks for is the least, as far as it is allowed',
      fine,
      { policy: event('require', yes('x'), { atLeast: 'toezicht' }), facts: { x: true } },
      ['advies', 'plan', 'toezicht'],
    ],
    [
      'what a rule may ask for is not the least',
      fine,
      { policy: event('require', yes('x'), { atLeast: 'toezicht' }) },
      ['sluiten', 'advies', 'plan', 'toezicht'],
    ],
    [
      'everything above, where one step more may be asked',
      limited(),
      { ...later, policy: event('require', yes('x'), { above: 'running' }) },
      ['advies', 'plan', 'toezicht', 'aanwijzing', 'last'],
    ],
    [
      'one step more, where it is not known than what',
      fine,
      { ...later, policy: event('require', yes('x'), { above: 'running' }), facts: { x: true } },
      ['sluiten', 'advies', 'plan', 'toezicht', 'aanwijzing', 'last'],
    ],
    ...(['continue', 'extend'] as const).map(
      (type): Case => [
        `everything that may run, where a rule may ${type} it`,
        limited(),
        { ...later, policy: event(type, yes('x')) },
        ['advies', 'plan', 'toezicht', 'aanwijzing', 'last'],
      ],
    ),
    [
      'nothing more for what is added',
      limited(),
      { policy: event('add', yes('x'), { measure: 'gesprek' }) },
      ['advies', 'plan'],
    ],
    [
      'nothing more for what is lifted',
      limited(),
      { ...later, policy: event('lift', yes('x')) },
      ['advies', 'plan'],
    ],
    [
      'no more than is certainly allowed',
      fails('N'),
      { policy: event('limit', yes('x'), { atMost: 'plan' }), facts: { x: true } },
      ['advies', 'plan'],
    ],
    [
      'more, where it is only perhaps not allowed',
      fails('N'),
      { policy: event('limit', yes('x'), { atMost: 'plan' }) },
      ['advies', 'plan', 'toezicht'],
    ],
    [
      'less, where it is perhaps not allowed',
      fails('N'),
      { policy: event('limit', yes('x'), { atMost: 'sluiten' }) },
      ['sluiten', 'advies', 'plan', 'toezicht'],
    ],
    [
      'not less, where it is certainly allowed',
      fails('N'),
      { policy: event('limit', yes('x'), { atMost: 'sluiten' }), facts: { x: false } },
      ['advies', 'plan', 'toezicht'],
    ],
    [
      'down to what needs no power, where the one that is asked for may not be open',
      limited(),
      { policy: { ladder: [first, sanction, ...rest], plane: { ...plane, low: everywhere('aanwijzing') } } },
      ['sluiten', 'aanwijzing'],
    ],
    [
      'the steps of the route for newcomers too, from light to heavy',
      limited(),
      { policy: { routes: { newcomers } } },
      ['sluiten', 'advies', 'plan', 'last'],
    ],
  ];
  test.each(cases)('%s', async (_, norm, asking, measures) => {
    const found = await advised([norm], { ...asking, maxRuns: 0 });
    expect(found.range).toEqual({ measures, exact: false, runs: 0 });
    expect(named(role(found, 'ladder'))).toEqual(measures);
    expect(found.measures.some(({ role: is, certain }) => is === 'ladder' && certain)).toBe(false);
    expect(found.diagnostics.map(({ code }) => code)).toContain('recommendation-not-exact');
  });

  test('the risk is every level that is possible, with its reasons', async () => {
    const { risk } = await advised([either, fails('S', { is: [worst.ok, worst.no] })], { maxRuns: 0 });
    expect(risk).toEqual({
      possible: ['high', 'low', 'none'],
      because: [
        { level: 'high', norms: ['S'] },
        { level: 'low', norms: ['N', 'S'] },
        { level: 'none', norms: [] },
      ],
    });
  });
});

describe('too much to try', () => {
  /** More yes-or-no facts than can be tried together. */
  const many = Array.from({ length: 15 }, (_, at) => `f${at}`);
  const facts = Object.fromEntries(
    many.map((id) => [id, { type: 'boolean', title: id, question: `${id}?` }]),
  );
  const oneOf = (name: string, ids: readonly string[]) =>
    rule(name, { any: ids.map(yes) }, 'require', { atLeast: 'toezicht' });
  const policy = { facts, rules: [oneOf('een', many.slice(0, 8)), oneOf('twee', many.slice(8))] };

  test('so many facts that no situation is tried', async () => {
    const found = await advised([limited()], { policy });
    expect(found.range).toEqual({ measures: ['advies', 'plan', 'toezicht'], exact: false, runs: 0 });
    expect(found.norms).toMatchObject([{ id: 'N', standing: 'breached' }]);
    const fewer = await advised([limited()], { policy: { ...policy, rules: policy.rules.slice(1) } });
    expect(fewer.range).toMatchObject({ measures: ['plan', 'toezicht'], exact: true });
  });

  test('what is known then still counts, what is open is asked, and a power that may be open is named', async () => {
    const grave = fails('N', { articles: ['wkkgz 2(1)'] });
    const found = await advised([grave], {
      policy,
      trust: 'insufficient',
      kind: 'follow-up',
      facts: { running: 'plan', 'deadline-passed': true, followed: 'not' },
    });
    expect(found.range.exact).toBe(false);
    expect(found.phase).toEqual({ level: 'under-measure', possible: ['under-measure'] });
    const direction = found.measures.find(({ measure }) => measure === 'aanwijzing');
    expect(direction).toMatchObject({
      norms: ['N'],
      powers: [{ article: 'wkkgz 2(1)', basis: 'wkkgz 27(1)' }],
    });
    expect(found.questions.map(({ id }) => id)).toEqual(many);
    expect(found.questions[0]?.options).toEqual(['false', 'true']);
    expect(found.barred.map(({ measure }) => measure)).not.toContain('aanwijzing');
  });

  test('so many norms that their counts cannot all be kept', async () => {
    const harms = ['none', 'limited', 'serious', 'irreversible'] as const;
    const most = 12;
    const norms = harms.flatMap((harm) =>
      Array.from({ length: most + 1 }, (_, at) =>
        fails(`${harm}${at}`, { harm, is: [worst.hardly, worst.no] }),
      ),
    );
    const heavy = (harm: string) => ({ ...failing({ harm, atMost: worst.no }), value: most });
    const found = await advised(norms, {
      policy: { rules: harms.map((harm) => rule(harm, heavy(harm), 'require', { atLeast: 'last' })) },
    });
    expect(found.range).toMatchObject({ exact: false, runs: 0 });
    expect(found.range.measures).toEqual(['advies', 'plan', 'toezicht', 'aanwijzing', 'last']);
  });
});
