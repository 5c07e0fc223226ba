import { describe, expect, test } from 'vitest';
import {
  asked,
  booleanFacts,
  isTrue,
  norm,
  normIn,
  notesIn,
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
