import { describe, expect, test } from 'vitest';
import {
  booleanFacts,
  isTrue,
  norm,
  normIn,
  notesIn,
  outcomeIn,
  units,
  verdictAt,
  verdictIn,
  visit,
} from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const grade = (id: string, rest: object = {}) => ({ id, answer: 'grade', ...rest });
const say = (value: string, unit?: string, id = 'N.1') => ({ criterion: id, value, ...(unit && { unit }) });
const places = { rest: { units: units('a', 'b', 'c') } };
const one = (rest: object = {}) => [norm('N', [grade('N.1')], rest)];

describe('where a unit gets its findings', () => {
  const two = [norm('N', [grade('N.1'), grade('N.2')])];

  test('a unit is judged on its own findings, else on those of the organisation', () => {
    const assessment = visit(
      two,
      [say(vg, 'a'), say(v), say(vn, 'b', 'N.2'), say(vg, undefined, 'N.2')],
      places,
    );
    const outcomes = ['a', 'b'].map((unit) =>
      ['N.1', 'N.2'].map((id) => outcomeIn(assessment, 'N', id, unit).outcome),
    );
    expect(outcomes).toEqual([
      [vg, vg],
      [v, vn],
    ]);
  });

  test('findings of another unit are none of its business', () => {
    const assessment = visit(two, [say(v, 'a'), say(vn, 'b', 'N.2')], places);
    expect(outcomeIn(assessment, 'N', 'N.2', 'a').outcome).toBe('not-tested');
    expect(outcomeIn(assessment, 'N', 'N.2', 'a').possible).toHaveLength(4);
  });

  test('own findings that differ are a contradiction; beside the organisation they are just its own', () => {
    const assessment = visit(one(), [say(v, 'a'), say(vg, 'a'), say(vn)], places);
    expect(verdictAt(assessment, 'a', 'N')).toEqual([v, vg]);
    expect(outcomeIn(assessment, 'N', 'N.1').outcome).toBe(vn);
  });

  test('what belongs to no unit and no unit falls back on is judged beside the units', () => {
    const assessment = visit(one(), [say(v, 'a'), say(vn)], places);
    expect([verdictAt(assessment, 'a', 'N'), verdictIn(assessment, 'N')]).toEqual([v, vn]);
    const usedAtB = visit(two, [say(v, 'a'), say(vn), say(v, 'b', 'N.2'), say(v, 'a', 'N.2')], places);
    expect(normIn(usedAtB, 'N').criteria.map(({ id, unit }) => [id, unit])).toEqual([
      ['N.1', 'a'],
      ['N.2', 'a'],
      ['N.1', 'b'],
      ['N.2', 'b'],
    ]);
  });

  test('the same goes for facts that a criterion is computed from', () => {
    const norms = [norm('N', [{ id: 'N.1', met: isTrue('f') }])];
    const kader = { facts: booleanFacts(['f']) };
    const fact = (value: boolean, unit?: string) => ({ fact: 'f', value, ...(unit && { unit }) });
    const assessment = visit(norms, [fact(true, 'a'), fact(false)], { kader, ...places });
    expect([verdictAt(assessment, 'a', 'N'), verdictIn(assessment, 'N')]).toEqual([v, vn]);
    const shared = visit(norms, [fact(true, 'a'), fact(true, 'b'), fact(false, 'b')], { kader, ...places });
    expect([verdictAt(shared, 'a', 'N'), verdictAt(shared, 'b', 'N')]).toEqual([v, [v, vn]]);
  });

  test('a fact about the provider is one for all, wherever it was heard', () => {
    const norms = [
      norm('N', [{ id: 'N.1', met: isTrue('p') }]),
      norm('M', [grade('M.1', { applies: isTrue('p') })]),
    ];
    const kader = { facts: booleanFacts(['p'], 'provider') };
    const heard = { fact: 'p', value: true, unit: 'a' };
    const assessment = visit(norms, [heard, say(vg, 'b', 'M.1')], { kader, ...places });
    expect(outcomeIn(assessment, 'M', 'M.1', 'b').possible).toEqual([vg]);
    expect([verdictIn(assessment, 'N'), normIn(assessment, 'N').judgedAt]).toEqual([v, []]);
    const doubted = visit(norms, [heard, { ...heard, value: false, unit: 'b' }], { kader, ...places });
    expect(verdictIn(doubted, 'N')).toEqual([v, vn]);
  });

  test('a fact about a unit is of that unit', () => {
    const norms = [norm('N', [grade('N.1', { applies: isTrue('u') }), grade('N.2')])];
    const rest = {
      units: [
        { id: 'a', title: 'A', visited: true, facts: { u: true } },
        { id: 'b', title: 'B', visited: true, facts: { u: false } },
      ],
    };
    const findings = ['a', 'b'].flatMap((unit) => [say(vn, unit), say(v, unit, 'N.2')]);
    const assessment = visit(norms, findings, { kader: { facts: booleanFacts(['u'], 'unit') }, rest });
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([
      'voldoet-grotendeels-niet',
      v,
    ]);
    expect(notesIn(assessment)).toEqual(['info answered-but-not-applicable']);
  });
});

describe('what is judged for the organisation as one', () => {
  test('a norm with scope organisation takes all findings together', () => {
    const assessment = visit(one({ scope: 'organisation' }), [say(v, 'a'), say(vg, 'b')], places);
    expect(verdictIn(assessment, 'N')).toEqual([v, vg]);
    expect(normIn(assessment, 'N')).toMatchObject({ judgedAt: [], notTestedAt: [] });
    expect(verdictAt(assessment, 'a', 'N')).toBeUndefined();
  });

  test('a criterion with scope organisation is judged once and weighs at every unit', () => {
    const norms = [
      norm('N', [grade('N.1'), { id: 'N.2', answer: 'sample', grading: 'dossiers', scope: 'organisation' }]),
    ];
    const findings = [say(v, 'a'), say(v, 'b'), say('2/2', 'a', 'N.2'), say('2/3', 'b', 'N.2')];
    const assessment = visit(norms, findings, places);
    expect(outcomeIn(assessment, 'N', 'N.2').trace.answers[0]?.value).toEqual({ inspected: 5, satisfied: 4 });
    expect(normIn(assessment, 'N').criteria.map(({ id, unit }) => [id, unit])).toEqual([
      ['N.1', 'a'],
      ['N.2', undefined],
      ['N.1', 'b'],
    ]);
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([vg, vg]);
  });

  test('a norm of which only organisation-wide criteria were seen is judged for the organisation', () => {
    const norms = [norm('N', [grade('N.1'), grade('N.2', { scope: 'organisation' })])];
    const { judgedAt, notTestedAt, criteria } = normIn(visit(norms, [say(v, 'a', 'N.2')], places), 'N');
    expect([judgedAt, notTestedAt]).toEqual([[], ['a', 'b', 'c']]);
    expect(criteria.map(({ unit }) => unit)).toEqual([undefined, undefined]);
  });
});
