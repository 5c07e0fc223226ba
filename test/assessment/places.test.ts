import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, units, verdictAt, verdictIn, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const grade = (id: string) => ({ id, answer: 'grade' });
const say = (value: string, unit?: string, id = 'N.1') => ({ criterion: id, value, ...(unit && { unit }) });
const fact = (id: string, value: boolean, unit?: string) => ({ fact: id, value, ...(unit && { unit }) });
const places = { rest: { units: units('a', 'b', 'c') } };
/** Where the criteria of a norm were judged; undefined is the organisation. */
const placesOf = (assessment: ReturnType<typeof visit>) => [
  ...new Set(normIn(assessment, 'N').criteria.map(({ unit }) => unit)),
];

describe('a finding of no unit', () => {
  test('that no unit falls back on is judged beside them, whatever becomes of the other criteria', () => {
    const two = [norm('N', [grade('N.1'), grade('N.2')])];
    const seen = [say(v, 'a'), say(vg, 'a', 'N.2'), say(vn)];
    expect(placesOf(visit(two, seen.slice(0, 2), places))).toEqual(['a']);
    const assessment = visit(two, seen, places);
    expect(placesOf(assessment)).toEqual(['a', undefined]);
    expect(verdictAt(assessment, 'a', 'N')).toBe(vg);
    expect(normIn(assessment, 'N').verdict.possible).toContain(vn);
    expect(normIn(assessment, 'N').criteria.flatMap(({ findings }) => findings)).toHaveLength(3);
  });

  const computed = [norm('N', [{ id: 'N.1', met: { all: [isTrue('f'), isTrue('g')] } }])];

  test('on one of the facts of a criterion counts at the units that use it, and there alone', () => {
    const kader = { facts: booleanFacts(['f', 'g']) };
    const found = [fact('f', true), fact('g', true, 'a'), fact('g', true, 'b')];
    const assessment = visit(computed, found, { kader, ...places });
    expect([placesOf(assessment), verdictIn(assessment, 'N')]).toEqual([['a', 'b'], v]);
  });

  test('on the provider counts at every unit, also where it was heard at one of them too', () => {
    const kader = { facts: { ...booleanFacts(['f'], 'provider'), ...booleanFacts(['g']) } };
    const found = [fact('f', true), fact('f', true, 'a'), fact('g', true, 'a')];
    const assessment = visit(computed, found, { kader, ...places });
    expect([placesOf(assessment), verdictIn(assessment, 'N')]).toEqual([['a'], v]);
  });
});

describe('where a norm is judged', () => {
  test('a criterion was looked at where one of the facts that it is computed from was', () => {
    const computed = [norm('N', [{ id: 'N.1', met: { any: [isTrue('f'), isTrue('g')] } }])];
    const kader = { facts: booleanFacts(['f', 'g']) };
    const assessment = visit(computed, [fact('f', true, 'a'), fact('g', false, 'b')], { kader, ...places });
    const { judgedAt, notTestedAt } = normIn(assessment, 'N');
    expect([judgedAt, notTestedAt]).toEqual([['a', 'b'], ['c']]);
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([v, [v, vn]]);
  });

  test.each([
    ['applies where that was found', true, v],
    ['does not where that was found', false, 'not-applicable'],
  ])('for the organisation on what was seen at its units: it %s', (_, value, expected) => {
    const norms = [norm('N', [grade('N.1')], { scope: 'organisation', applies: isTrue('f') })];
    const kader = { facts: booleanFacts(['f']) };
    const assessment = visit(norms, [say(v, 'a'), fact('f', value, 'b')], { kader, ...places });
    expect(verdictIn(assessment, 'N')).toBe(expected);
  });
});
