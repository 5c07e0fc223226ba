import { describe, expect, test } from 'vitest';
import {
  asked,
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

describe('from units to the organisation', () => {
  const findings = [say(v, 'a'), say(vn, 'b')];

  test.each([
    ['worst by default', {}, {}, vn],
    ['best where the framework says so', { units: 'best' }, {}, v],
    ['a norm may differ from its framework', { units: 'best' }, { units: 'worst' }, vn],
  ])('%s', (_, kader, rest, level) => {
    expect(verdictIn(visit(one(rest), findings, { kader, ...places }), 'N')).toBe(level);
  });

  test.each([
    ['worst', [v, vg], [vn, vg], [vg, vn]],
    ['worst', [v, vn], [vg], [vg, vn]],
    ['best', [v, vg], [vg, vn], [v, vg]],
    ['best', [vg, vn], [vn], [vg, vn]],
  ])('%s of %j and %j is %j', (policy, atA, atB, possible) => {
    const said = [...atA.map((value) => say(value, 'a')), ...atB.map((value) => say(value, 'b'))];
    const assessment = visit(one({ units: policy }), said, places);
    expect(normIn(assessment, 'N').verdict.possible).toEqual(possible);
  });

  test('a unit where it does not apply changes nothing; where it applies nowhere, nor does the norm', () => {
    const kader = { facts: booleanFacts(['u'], 'unit') };
    const norms = one({ applies: isTrue('u') });
    const at = (unit: string, value: boolean) => ({ fact: 'u', value, unit });
    const mixed = visit(norms, [...findings, at('a', true), at('b', false)], { kader, ...places });
    expect([verdictIn(mixed, 'N'), verdictAt(mixed, 'b', 'N')]).toEqual([v, 'not-applicable']);
    const nowhere = visit(norms, [...findings, at('a', false), at('b', false)], { kader, ...places });
    expect(verdictIn(nowhere, 'N')).toBe('not-applicable');
  });

  test('where one unit settles it, the other is open beside it and not asked about', () => {
    const settled = normIn(visit(one(), [say(vn, 'a'), say(v, 'b'), say(vg, 'b')], places), 'N').verdict;
    expect([settled.level, asked(settled.settledDespite)]).toEqual([vn, ['contradiction N.1 @b']]);
    const open = normIn(
      visit(one(), [say(vg, 'a'), say(vn, 'a'), say(v, 'b'), say(vg, 'b')], places),
      'N',
    ).verdict;
    expect([open.possible, asked(open.missing)]).toEqual([[vg, vn], ['contradiction N.1 @a']]);
  });

  test('themes and the whole weigh the norms of the organisation', () => {
    const assessment = visit(one(), findings, places);
    expect([assessment.themes[0]?.verdict?.level, assessment.overall.verdict?.level]).toEqual([vn, vn]);
    expect(assessment.themes[0]?.counts).toEqual({ [vn]: 1 });
  });
});

describe('of what the verdict speaks', () => {
  test('judgedAt, notTestedAt and notVisited say where', () => {
    const assessment = visit(one(), [say(v, 'a')], places);
    expect(normIn(assessment, 'N')).toMatchObject({ judgedAt: ['a'], notTestedAt: ['b', 'c'] });
    expect(assessment.notVisited).toEqual(['ver']);
    expect(assessment.units.map(({ id, norms }) => [id, norms.length])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['ver', 0],
    ]);
  });

  test('a place that was not visited counts when something was seen there, with a warning', () => {
    const seen = { ...say(vn, 'ver'), source: 'Verslag', method: 'report' };
    const assessment = visit(one(), [say(v, 'a'), seen], places);
    expect(normIn(assessment, 'N')).toMatchObject({ judgedAt: ['a', 'ver'], notTestedAt: ['b', 'c'] });
    expect(verdictIn(assessment, 'N')).toBe(vn);
    expect(notesIn(assessment)).toEqual(['warning seen-but-not-visited']);
  });

  test('an encouraged criterion looked at is looked at: the norm is tested there', () => {
    const norms = [norm('N', [grade('N.1'), grade('N.2', { status: 'encouraged' })])];
    const assessment = visit(norms, [say(v, 'a'), say(v, 'b', 'N.2')], places);
    expect(normIn(assessment, 'N').judgedAt).toEqual(['a', 'b']);
    expect(verdictAt(assessment, 'b', 'N')).toBe('not-tested: no-evidence');
  });
});
