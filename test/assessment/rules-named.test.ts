/** What goes along to json-rules-engine by name, and dates as answers: both answer there as they do here. */
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { parseFindings, toRules } from '../../src/index.ts';
import { findingsWith, framework, frameworkWith, given, isTrue, norm } from './build.ts';

const since = {
  fact: 'answer',
  params: { shift: 'P1Y' },
  operator: 'onOrAfter',
  value: { fact: 'assessment-date' },
};
const kader = framework(
  frameworkWith(
    [
      norm('N', [
        { id: 'toets', answer: 'date', met: { condition: 'recent' } },
        { id: 'soort', met: { condition: 'klein-en-nieuw' } },
        { id: 'zelf', answer: 'boolean', met: { condition: 'zelf-klein' } },
      ]),
    ],
    {
      facts: {
        klein: { type: 'boolean', title: 'Klein' },
        nieuw: { type: 'boolean', title: 'Nieuw' },
        los: { type: 'boolean', title: 'Los' },
      },
      conditions: {
        recent: since,
        'is-klein': isTrue('klein'),
        'klein-en-nieuw': { all: [{ condition: 'is-klein' }, isTrue('nieuw')] },
        'zelf-klein': { any: [isTrue('answer'), { condition: 'is-klein' }] },
        ongebruikt: isTrue('los'),
      },
    },
  ),
);
const { rules, conditions, operators, factsFrom } = toRules(kader);

/** The outcomes that a bare engine gives. */
async function outcomes(findings: readonly object[]) {
  const engine = new Engine(structuredClone(rules) as never, { allowUndefinedFacts: true });
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(condition) as never);
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator as never);
  const visit = given(parseFindings(findingsWith(findings), { framework: kader }));
  for (const [id, fact] of Object.entries(factsFrom(visit))) engine.addFact(id, fact as never);
  const { results } = await engine.run();
  return results.map(({ name }) => String(name)).sort();
}

describe('named conditions', () => {
  test('that use another name go along with it; those that no rule uses stay behind', () => {
    expect(conditions).toStrictEqual({
      'is-klein': { all: [isTrue('klein')] },
      'klein-en-nieuw': { all: [{ condition: 'is-klein' }, isTrue('nieuw')] },
    });
  });

  test('that mention the answer are written out, and keep the names within them', () => {
    const rule = rules.find(({ name }) => name === 'zelf:met');
    expect(rule?.conditions).toStrictEqual({ any: [isTrue('zelf'), { condition: 'is-klein' }] });
  });
});

describe('an engine gives', () => {
  const facts = (klein: boolean, nieuw: boolean) => [
    { fact: 'klein', value: klein },
    { fact: 'nieuw', value: nieuw },
  ];
  test.each<readonly [date: string, klein: boolean, nieuw: boolean, expected: readonly string[]]>([
    ['2025-03-20', true, true, ['soort:met', 'toets:met', 'zelf:met']],
    ['2025-03-19', true, false, ['soort:not-met', 'toets:not-met', 'zelf:met']],
    ['2026-03-20', false, true, ['soort:not-met', 'toets:met', 'zelf:not-met']],
  ])('for an answer of %s, klein %s and nieuw %s: %j', async (date, klein, nieuw, expected) => {
    const said = [
      { criterion: 'toets', value: date },
      { criterion: 'zelf', value: false },
      ...facts(klein, nieuw),
    ];
    expect(await outcomes(said)).toEqual(expected);
  });
});
