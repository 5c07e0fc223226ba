/** What a framework becomes for json-rules-engine, rule by rule; to-rules.test.ts runs the whole of one on an engine. */
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { isFrameworkError, parseFindings, toRules } from '../../src/index.ts';
import { findingsWith, framework, frameworkWith, given, isTrue, norm, units } from './build.ts';

const onTime = {
  fact: 'gemeld',
  operator: 'onOrBefore',
  value: { fact: 'ontvangen', params: { term: 'P6W' } },
};
const isLarge = { fact: 'zorgverleners', operator: 'greaterThan', value: { fact: 'drempel' } };
const said = { fact: 'answer', operator: 'equal', value: true };

const kader = framework(
  frameworkWith(
    [
      norm('N', [
        { id: 'ja-nee', answer: 'boolean' },
        { id: 'oordeel', answer: 'judgement' },
        { id: 'cijfer', answer: 'grade' },
        { id: 'lijst', answer: { type: 'checklist', items: { melden: 'Melden', bewaren: 'Bewaren' } } },
        {
          id: 'geteld',
          answer: { type: 'checklist', items: { melden: 'Melden', bewaren: 'Bewaren' } },
          met: { not: { fact: 'answer', path: '$.melden', operator: 'equal', value: false } },
        },
        { id: 'per-rij', each: { record: 'rij', met: isTrue('goed') }, grading: 'dossiers' },
        { id: 'steekproef', answer: 'sample', grading: 'dossiers' },
        { id: 'op-tijd', met: onTime },
        {
          id: 'bezetting',
          answer: 'integer',
          met: { fact: 'zorgverleners', operator: 'lessThanInclusive', value: { fact: 'answer' } },
        },
        { id: 'groot', applies: { condition: 'is-groot' }, met: { condition: 'gezegd' }, answer: 'boolean' },
        {
          id: 'rijen',
          levels: [
            { level: 'voldoet', when: { any: [{ condition: 'is-groot' }, isTrue('verblijf')] } },
            { level: 'voldoet-niet', otherwise: true },
          ],
        },
      ]),
    ],
    {
      facts: {
        verblijf: { type: 'boolean', title: 'Verblijf' },
        zorgverleners: { type: 'integer', title: 'Zorgverleners' },
        gemeld: { type: 'date', title: 'Gemeld' },
        ontvangen: { type: 'date', title: 'Ontvangen' },
        proef: { type: 'sample', title: 'Proef' },
      },
      thresholds: {
        drempel: { title: 'Drempel', values: [{ from: '2026-01-01', value: 10 }] },
        later: { title: 'Later', values: [{ from: '2027-01-01', value: 10 }] },
      },
      conditions: { 'is-groot': isLarge, gezegd: { any: [said, isTrue('verblijf')] } },
      records: { rij: { title: 'Rij', facts: { goed: { type: 'boolean', title: 'Goed' } } } },
    },
  ),
);

const { rules, conditions, operators, factsFrom, left } = toRules(kader);
const rulesOf = (id: string) =>
  Object.fromEntries(
    rules.flatMap((rule) =>
      rule.event.params.criterion === id ? [[rule.event.params.outcome, rule.conditions]] : [],
    ),
  );
const visited = (findings: readonly object[], rest: object = {}) =>
  given(parseFindings(findingsWith(findings, rest), { framework: kader }));

describe('the rules of a criterion', () => {
  const answer = (id: string, value: unknown) => ({ fact: id, operator: 'equal', value });
  const enough = { fact: 'steekproef', path: '$.inspected', operator: 'greaterThanInclusive', value: 3 };
  const atLeast = (value: number) => ({
    fact: 'steekproef',
    path: '$.share',
    operator: 'greaterThanInclusive',
    value,
  });
  const enoughStaff = { fact: 'zorgverleners', operator: 'lessThanInclusive', value: { fact: 'bezetting' } };
  const groot = { any: [answer('groot', true), isTrue('verblijf')] };

  test.each<[string, object]>([
    [
      'ja-nee',
      { met: { all: [answer('ja-nee', true)] }, 'not-met': { not: { all: [answer('ja-nee', true)] } } },
    ],
    [
      'oordeel',
      { met: { all: [answer('oordeel', 'met')] }, 'not-met': { not: { all: [answer('oordeel', 'met')] } } },
    ],
    [
      'cijfer',
      Object.fromEntries(
        ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'].map((level) => [
          level,
          { all: [answer('cijfer', level)] },
        ]),
      ),
    ],
    [
      'geteld',
      {
        met: { not: { all: [{ fact: 'geteld', path: '$.melden', operator: 'equal', value: false }] } },
        'not-met': {
          not: { not: { all: [{ fact: 'geteld', path: '$.melden', operator: 'equal', value: false }] } },
        },
      },
    ],
    [
      'bezetting',
      {
        met: { all: [enoughStaff] },
        'not-met': { not: { all: [enoughStaff] } },
      },
    ],
    ['op-tijd', { met: { all: [onTime] }, 'not-met': { not: { all: [onTime] } } }],
    [
      // The name that mentions the answer is written out, the other stays a name.
      'groot',
      {
        'not-applicable': { not: { all: [{ condition: 'is-groot' }] } },
        met: { all: [{ condition: 'is-groot' }, groot] },
        'not-met': { all: [{ condition: 'is-groot' }, { not: groot }] },
      },
    ],
    [
      'rijen',
      {
        voldoet: { all: [{ any: [{ condition: 'is-groot' }, isTrue('verblijf')] }] },
        'voldoet-niet': { all: [{ not: { any: [{ condition: 'is-groot' }, isTrue('verblijf')] } }] },
      },
    ],
    [
      // Enough was inspected, and no row before holds.
      'steekproef',
      {
        voldoet: { all: [enough, atLeast(0.9)] },
        'voldoet-grotendeels': { all: [enough, { not: { all: [atLeast(0.9)] } }, atLeast(0.7)] },
        'voldoet-niet': {
          all: [enough, { not: { all: [atLeast(0.9)] } }, { not: { all: [atLeast(0.7)] } }],
        },
      },
    ],
    ['lijst', {}],
    ['per-rij', {}],
  ])('%s', (id, expected) => {
    expect(rulesOf(id)).toStrictEqual(expected);
  });

  test('has a name and an event that say criterion and outcome', () => {
    expect(rules.slice(0, 2).map(({ name, event }) => [name, event])).toEqual([
      ['ja-nee:met', { type: 'outcome', params: { criterion: 'ja-nee', outcome: 'met' } }],
      ['ja-nee:not-met', { type: 'outcome', params: { criterion: 'ja-nee', outcome: 'not-met' } }],
    ]);
  });
});

describe('beside the rules', () => {
  test('stand the named conditions that are used and do not mention an answer', () => {
    expect(conditions).toStrictEqual({ 'is-groot': { all: [isLarge] } });
  });

  test('stand the operators for dates', () => {
    expect(Object.keys(operators)).toEqual(['before', 'after', 'onOrBefore', 'onOrAfter']);
    expect(operators.onOrBefore?.('2026-01-01' as never, '2026-01-01' as never)).toBe(true);
  });

  test('stands what cannot be expressed, and why', () => {
    expect(left).toEqual([
      { id: 'lijst', because: 'checklist' },
      { id: 'per-rij', because: 'counts-records' },
      { id: 'weging', because: 'weighing' },
    ]);
  });

  test('what is no framework is refused', () => {
    expect(() => toRules({} as never)).toThrow('toRules: not a parsed framework');
    try {
      toRules({} as never);
    } catch (error) {
      expect(isFrameworkError(error)).toBe(true);
    }
  });
});

describe('the facts of a visit', () => {
  const moved = (fact: unknown, params: object) => (fact as (params: object) => unknown)(params);

  test('are what is known: facts, thresholds on the date, and answers by the id of their criterion', () => {
    const {
      gemeld,
      'assessment-date': today,
      ...others
    } = factsFrom(
      visited([
        { fact: 'zorgverleners', value: 12 },
        { fact: 'gemeld', value: '2026-03-01' },
        { fact: 'proef', value: '3/4' },
        { criterion: 'ja-nee', value: false },
        { criterion: 'steekproef', value: '0/0' },
        { criterion: 'geteld', value: { melden: true } },
      ]),
    );
    expect(others).toStrictEqual({
      zorgverleners: 12,
      drempel: 10,
      proef: { inspected: 4, satisfied: 3, share: 0.75 },
      'ja-nee': false,
      steekproef: { inspected: 0, satisfied: 0 },
      geteld: { melden: true },
    });
    expect(moved(gemeld, {})).toBe('2026-03-01');
    expect(moved(gemeld, { shift: 'P1D' })).toBe('2026-03-02');
    expect(moved(gemeld, { term: 'P6W' })).toBe('2026-04-13');
    expect(moved(gemeld, { plus: 'P1D' })).toBeUndefined();
    expect(moved(today, {})).toBe('2026-03-20');
  });

  test('leave out what contradicts itself and what was said not to apply', () => {
    const facts = factsFrom(
      visited([
        { fact: 'verblijf', value: true },
        { fact: 'verblijf', value: false, method: 'observation' },
        { criterion: 'ja-nee', value: true },
        { criterion: 'ja-nee', value: false },
        { criterion: 'oordeel', value: 'not-applicable', note: 'Hier niet.' },
      ]),
    );
    expect(Object.keys(facts).sort()).toEqual(['assessment-date', 'drempel']);
  });

  test('are those of the organisation, or of one unit', () => {
    const findings = visited(
      [
        { criterion: 'ja-nee', value: true, unit: 'linde' },
        { criterion: 'oordeel', value: 'met' },
      ],
      { units: units('linde', 'berk') },
    );
    const answers = (unit?: string) => {
      const facts = factsFrom(findings, unit === undefined ? undefined : { unit });
      return [facts['ja-nee'], facts.oordeel];
    };
    expect([answers(), answers('linde'), answers('berk')]).toEqual([
      [true, 'met'],
      [true, 'met'],
      [undefined, 'met'],
    ]);
  });
});

test.each([
  [{ zorgverleners: 12, verblijf: false }, ['groot:not-met', 'rijen:voldoet'], false],
  [{ zorgverleners: 12, verblijf: true }, ['groot:met', 'rijen:voldoet'], false],
  [{ zorgverleners: 2, verblijf: false }, ['groot:not-applicable', 'rijen:voldoet-niet'], true],
])('a bare engine gives for %j: %j', async (values, expected, answer) => {
  const engine = new Engine(structuredClone(rules) as never, { allowUndefinedFacts: true });
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(condition) as never);
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator as never);
  const findings = visited([
    ...Object.entries(values).map(([fact, value]) => ({ fact, value })),
    { criterion: 'groot', value: answer },
  ]);
  for (const [id, fact] of Object.entries(factsFrom(findings))) engine.addFact(id, fact as never);
  const { results } = await engine.run();
  const names = results.map(({ name }) => String(name)).filter((name) => /^(groot|rijen):/.test(name));
  expect(names.sort()).toEqual(expected);
});
