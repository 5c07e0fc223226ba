/** Every mistake in a policy is told once, at its place, with what was meant: rules, routes, and where conditions stand. */
import { describe, expect, test } from 'vitest';
import { failing, yes } from './small.ts';
import { type Found, spoilt, type Wrong } from './spoilt.ts';

type Case = readonly [name: string, change: (policy: Wrong) => void, found: readonly Found[]];

const known = (name: string, suggestion: string) => expect.objectContaining({ name, suggestion });
const steps = ['sluiten', 'advies', 'plan', 'toezicht', 'aanwijzing', 'last'];
const extra = ['gesprek', 'waarschuwing', 'bevel', 'boete', 'tuchtklacht', 'aangifte'];
/** A measure that is on neither list, or not on the list that is meant. */
const because = 'Zo.';
const always = { all: [failing()] };
const ruleOf = (type: string, params: object = {}, name = 'r') => ({
  name,
  conditions: always,
  event: { type, params: { because, ...params } },
});
const newcomers = (over: object = {}, first: object = {}) => ({
  title: 'Nieuw',
  frameworks: { proef: 'visit' },
  ladder: ['sluiten', 'plan'],
  first: {
    when: always,
    measure: 'plan',
    deadline: { period: 'P6W', from: 'visit' },
    because,
    add: [],
    ...first,
  },
  second: { when: always, because, then: 'plane' },
  ...over,
});

const cases: readonly Case[] = [
  [
    'two rules of one name',
    (p) => Object.assign(p, { rules: [ruleOf('lift'), ruleOf('lift', {}, 's'), ruleOf('lift')] }),
    [['policy-duplicate-id', 'rules.2.name', { id: 'r' }]],
  ],
  [
    'rules that name measures of the wrong list',
    (p) =>
      Object.assign(p, {
        rules: [
          ruleOf('require', { atLeast: 'gesprek' }, 'a'),
          ruleOf('limit', { atMost: 'boete' }, 'b'),
          ruleOf('add', { measure: 'plann' }, 'c'),
        ],
      }),
    [
      [
        'policy-not-on-ladder',
        'rules.0.event.params.atLeast',
        { name: 'gesprek', suggestion: '', options: steps },
      ],
      [
        'policy-not-on-ladder',
        'rules.1.event.params.atMost',
        { name: 'boete', suggestion: '', options: steps },
      ],
      [
        'policy-not-beside',
        'rules.2.event.params.measure',
        { name: 'plann', suggestion: '', options: extra },
      ],
    ],
  ],
  ...(
    [
      ['require', {}, 'atLeast / above'],
      ['require', { atLeast: 'plan', above: 'running' }, 'atLeast / above'],
      ['require', { atMost: 'plan' }, 'atLeast / above'],
      ['limit', { atLeast: 'plan' }, 'atMost'],
      ['limit', { atMost: 'plan', measure: 'boete' }, 'atMost'],
      ['add', {}, 'measure'],
      ['add', { measure: 'boete', atLeast: 'plan' }, 'measure'],
      ['lift', { measure: 'boete' }, '-'],
      ['continue', { atLeast: 'plan' }, '-'],
      ['extend', { atMost: 'plan' }, '-'],
    ] as const
  ).map(
    ([type, params, expected]): Case => [
      `${type} with ${JSON.stringify(params)}`,
      (p) => Object.assign(p, { rules: [ruleOf(type, params)] }),
      [['policy-event-params', 'rules.0.event.params', { type, expected }]],
    ],
  ),
  [
    'every rule with what it takes',
    (p) =>
      Object.assign(p, {
        rules: [
          ruleOf('require', { atLeast: 'plan' }, 'a'),
          ruleOf('require', { above: 'running' }, 'b'),
          ruleOf('limit', { atMost: 'plan' }, 'c'),
          ruleOf('add', { measure: 'boete' }, 'd'),
          ...['lift', 'continue', 'extend'].map((type) => ruleOf(type, {}, type)),
        ],
      }),
    [],
  ],
  [
    'routes with measures that are not there',
    (p) =>
      Object.assign(p, {
        routes: {
          newcomers: newcomers(
            { ladder: ['sluiten', 'plann'] },
            { measure: 'plaan', add: ['gesprek', 'gesprk'] },
          ),
          neglect: {
            title: 'x',
            when: always,
            measure: 'last1',
            deadline: { period: 'P2W', from: 'decision' },
          },
          stimulating: { title: 'x', measures: ['advies', 'advis'], verdicts: false },
          'self-assessment': { title: 'x', measures: ['pla'], owner: 'provider' },
        },
      }),
    [
      ['policy-not-on-ladder', 'routes.newcomers.ladder.1', known('plann', 'plan')],
      ['policy-not-on-ladder', 'routes.newcomers.first.measure', known('plaan', 'plan')],
      ['policy-not-beside', 'routes.newcomers.first.add.1', known('gesprk', 'gesprek')],
      ['policy-not-on-ladder', 'routes.neglect.measure', known('last1', 'last')],
      ['policy-unknown-measure', 'routes.stimulating.measures.1', known('advis', 'advies')],
      ['policy-unknown-measure', 'routes.self-assessment.measures.0', known('pla', 'plan')],
    ],
  ],
  [
    'routes with measures of the other list',
    (p) =>
      Object.assign(p, {
        routes: {
          newcomers: newcomers({ ladder: ['gesprek', 'plan'] }, { measure: 'gesprek', add: ['plan'] }),
          neglect: {
            title: 'x',
            when: always,
            measure: 'gesprek',
            deadline: { period: 'P2W', from: 'decision' },
          },
          stimulating: { title: 'x', measures: ['gesprek'], verdicts: false },
        },
      }),
    [
      ['policy-not-on-ladder', 'routes.newcomers.ladder.0', expect.objectContaining({ name: 'gesprek' })],
      [
        'policy-not-on-ladder',
        'routes.newcomers.first.measure',
        expect.objectContaining({ name: 'gesprek' }),
      ],
      ['policy-not-beside', 'routes.newcomers.first.add.0', expect.objectContaining({ name: 'plan' })],
      ['policy-not-on-ladder', 'routes.neglect.measure', expect.objectContaining({ name: 'gesprek' })],
    ],
  ],
];

test.each(cases)('%s', (_, change, found) => {
  const mistakes = spoilt(change);
  expect(mistakes).toHaveLength(found.length);
  expect(mistakes).toEqual(expect.arrayContaining(found.map((one) => [...one])));
});

describe('only worth knowing', () => {
  const warned = (change: (policy: Wrong) => void) =>
    spoilt(change, 'warning').map(([code, path]) => `${code} ${path}`);
  const missed = (list: 'ladder' | 'beside', ...at: readonly number[]) =>
    at.map((index) => `policy-unreached-measure ${list}.${index}`);

  test('measures that nothing asks for, the lightest apart', () => {
    expect(warned(() => {})).toEqual([...missed('ladder', 5), ...missed('beside', 0, 1, 2, 3, 4, 5)]);
    expect(
      warned((p) => {
        p.plane.low.limited.add = ['gesprek'];
        p.rules = [ruleOf('add', { measure: 'boete' }, 'a'), ruleOf('require', { atLeast: 'plan' }, 'b')];
        p.routes = { stimulating: { title: 'x', measures: ['waarschuwing'], verdicts: false } };
      }),
    ).toEqual([...missed('ladder', 5), ...missed('beside', 2, 4, 5)]);
  });

  test('one step more than what runs reaches every step, and nothing beside them', () => {
    const above = (p: Wrong) => Object.assign(p, { rules: [ruleOf('require', { above: 'running' })] });
    expect(warned(above)).toEqual(missed('beside', 0, 1, 2, 3, 4, 5));
  });

  test('a power that a measure does not need', () => {
    const found = spoilt(
      (p) => Object.assign(p.powers[0].opens, { plan: { basis: 'wkkgz 27(1)' } }),
      'warning',
    );
    expect(found).toContainEqual(['policy-needless-power', 'powers.0.opens.plan', { name: 'plan' }]);
    expect(spoilt((p) => Object.assign(p.powers[0].opens, { plan: { basis: 'wkkgz 27(1)' } }))).toEqual([]);
  });
});

test('a condition of a power, of a route and of what cannot be is looked into where it stands', () => {
  const wrong = yes('z');
  const found = spoilt((p) => {
    p.never = [yes('x'), wrong];
    p.powers[0].opens.bevel.when = wrong;
    p.routes = {
      newcomers: newcomers({ second: { when: wrong, because, then: 'plane' } }, { when: wrong }),
      neglect: { title: 'x', when: wrong, measure: 'plan', deadline: { period: 'P2W', from: 'decision' } },
    };
  });
  expect(found.map(([code, path]) => [code, path])).toEqual([
    ['unknown-fact', 'never.1.fact'],
    ['unknown-fact', 'powers.0.opens.bevel.when.fact'],
    ['unknown-fact', 'routes.neglect.when.fact'],
    ['unknown-fact', 'routes.newcomers.first.when.fact'],
    ['unknown-fact', 'routes.newcomers.second.when.fact'],
  ]);
});

test('a measure that only the route for newcomers names is asked for', () => {
  const unreached = (routes: object) =>
    spoilt((p) => Object.assign(p, { routes, rules: [] }), 'warning').map(
      ([, , args]) => (args as { id: string }).id,
    );
  expect(unreached({})).toEqual(expect.arrayContaining(['last', 'gesprek', 'boete']));
  const route = newcomers({ ladder: ['sluiten', 'last'] }, { add: ['gesprek'] });
  const left = unreached({ newcomers: route });
  expect(left).toContain('boete');
  expect(left).not.toContain('last');
  expect(left).not.toContain('gesprek');
});
