/** A verdict, word for word, in each of its states: nothing that does not belong there stands with it. */
import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, themeIn, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const ALL = [v, vg, 'voldoet-grotendeels-niet', vn];
const by = { motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
const grade = (id: string) => ({ id, answer: 'grade' });
const say = (criterion: string, value: string) => ({ criterion, value });
const ask = (id: string) => ({ for: id, kind: 'criterion', id, question: `Criterium ${id}` });
const facts = booleanFacts(['verblijf'], 'provider');
const nothing = { missing: [], settledDespite: [] };

/** A norm with two criteria, each a grade. */
const verdictOf = (findings: readonly object[], rest: object = {}, over: object = {}) =>
  normIn(visit([norm('N', [grade('N.1'), grade('N.2')], over)], findings, { kader: { facts }, rest }), 'N')
    .verdict;

describe('the verdict of a norm', () => {
  test('that is settled', () => {
    expect(verdictOf([say('N.1', v), say('N.2', v)])).toStrictEqual({
      possible: [v],
      exact: true,
      ...nothing,
      state: 'level',
      level: v,
    });
  });

  test('that is open asks what would narrow it', () => {
    expect(verdictOf([say('N.1', v)])).toStrictEqual({
      possible: [v, vg, 'voldoet-grotendeels-niet'],
      exact: true,
      missing: [ask('N.2')],
      settledDespite: [],
      state: 'undetermined',
    });
  });

  test('that does not apply has no level', () => {
    expect(
      verdictOf([{ fact: 'verblijf', value: false }], {}, { applies: isTrue('verblijf') }),
    ).toStrictEqual({
      possible: ['not-applicable'],
      exact: true,
      ...nothing,
      state: 'not-applicable',
    });
  });

  test('that was not looked at asks for all of it', () => {
    expect(verdictOf([])).toStrictEqual({
      possible: ALL,
      exact: true,
      missing: [ask('N.1'), ask('N.2')],
      settledDespite: [],
      state: 'not-tested',
      reason: 'no-evidence',
    });
  });

  test('that is out of scope asks nothing', () => {
    const themes = [
      { id: 'T', title: 'T', norms: [norm('N', [grade('N.1')])] },
      { id: 'U', title: 'U', norms: [norm('M', [grade('M.1')])] },
    ];
    const assessment = visit([], [], { kader: { themes }, rest: { scope: { themes: ['U'] } } });
    expect(normIn(assessment, 'N').verdict).toStrictEqual({
      possible: [v, vg, vn],
      exact: true,
      ...nothing,
      state: 'not-tested',
      reason: 'out-of-scope',
    });
  });

  test('that is not judged leaves every level possible', () => {
    const stimulating = { kind: 'stimulating' };
    expect(verdictOf([say('N.1', v), say('N.2', v)], stimulating)).toStrictEqual({
      possible: ALL,
      exact: true,
      ...nothing,
      state: 'not-judged',
    });
  });

  test('that a person set has nothing open beside it', () => {
    const overrides = [{ ...by, norm: 'N', value: vg }];
    expect(verdictOf([say('N.1', v)], { overrides })).toStrictEqual({
      possible: [vg],
      exact: true,
      ...nothing,
      state: 'level',
      level: vg,
    });
    expect(verdictOf([], { overrides: [{ ...by, norm: 'N', value: 'not-applicable' }] })).toStrictEqual({
      possible: ['not-applicable'],
      exact: true,
      ...nothing,
      state: 'not-applicable',
    });
  });
});

test('where every answer comes out the same, what was not looked at is asked for all the same', () => {
  const weging = { for: 'weighing', levels: [{ level: v, because: 'Altijd.', otherwise: true }] };
  const assessment = visit([norm('N', [grade('N.1')])], [], { kader: { gradings: { weging } } });
  expect(normIn(assessment, 'N').verdict).toMatchObject({
    state: 'not-tested',
    possible: [v],
    missing: [ask('N.1')],
  });
  expect(themeIn(assessment)).toMatchObject({
    verdict: { state: 'not-tested' },
    counts: { 'not-tested': 1 },
  });
});

test('a norm that does not apply is counted as such, whatever else is there', () => {
  const norms = [norm('N', [grade('N.1')], { applies: isTrue('verblijf') }), norm('M', [grade('M.1')])];
  const findings = [{ fact: 'verblijf', value: false }, say('N.1', vn), say('M.1', v)];
  const { counts, verdict } = themeIn(visit(norms, findings, { kader: { facts } }));
  expect(counts).toEqual({ 'not-applicable': 1, [v]: 1 });
  expect(verdict?.level).toBe(v);
});
