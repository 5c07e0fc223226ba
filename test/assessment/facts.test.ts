import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, normIn, outcomeIn, visit } from './build.ts';

const na = 'not-applicable';

describe('facts whose findings differ', () => {
  const kader = { facts: { ...booleanFacts(['p', 'q', 'r']), tal: { type: 'number', title: 'tal' } } };
  const say = (fact: string, ...values: readonly unknown[]) => values.map((value) => ({ fact, value }));
  const computed = (met: object) => [norm('N', [{ id: 'N.1', met }])];

  test.each<[string, object, readonly object[], readonly string[]]>([
    ['a contradiction leaves both', isTrue('p'), say('p', true, false), ['met', 'not-met']],
    ['said twice is said once', isTrue('p'), say('p', true, true), ['met']],
    [
      'a contradiction that does not matter settles',
      { any: [isTrue('p'), isTrue('q')] },
      [...say('p', true, false), ...say('q', true)],
      ['met'],
    ],
    [
      'a contradiction is one fact everywhere: p or not p',
      { any: [isTrue('p'), { not: isTrue('p') }] },
      say('p', true, false),
      ['met'],
    ],
    [
      'several contradicting facts give every combination',
      { all: [isTrue('p'), isTrue('q')] },
      [...say('p', true, false), ...say('q', true, false)],
      ['met', 'not-met'],
    ],
    [
      'no combination of the contradicting values holds',
      { all: [isTrue('p'), { not: isTrue('p') }, isTrue('q')] },
      [...say('p', true, false), ...say('q', true, false)],
      ['not-met'],
    ],
    [
      'numbers that differ on one side of a limit',
      { fact: 'tal', operator: 'greaterThan', value: 10 },
      say('tal', 11, 12),
      ['met'],
    ],
  ])('%s', (_, met, findings, possible) => {
    expect(outcomeIn(visit(computed(met), findings, { kader }), 'N', 'N.1').possible).toEqual(possible);
  });

  test('a contradiction about applicability adds not-applicable', () => {
    const norms = [norm('N', [{ id: 'N.1', answer: 'boolean', applies: isTrue('p') }])];
    const assessment = visit(norms, [...say('p', true, false), { criterion: 'N.1', value: true }], { kader });
    expect(outcomeIn(assessment, 'N', 'N.1').possible).toEqual(['met', na]);
    expect(asked(normIn(assessment, 'N').verdict.missing)).toEqual(['fact p']);
  });

  test('the same answer and applicability fall together: they are one fact', () => {
    const norms = [norm('N', [{ id: 'N.1', applies: isTrue('p'), met: isTrue('p') }])];
    expect(outcomeIn(visit(norms, say('p', true, false), { kader }), 'N', 'N.1').possible).toEqual([
      'met',
      na,
    ]);
  });
});
