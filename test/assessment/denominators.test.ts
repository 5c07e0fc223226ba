import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, outcomeIn, shown, themeIn, verdictIn, visit } from './build.ts';

const facts = booleanFacts(['verblijf', 'beleid']);
const wordOf = ({ verdict }: { readonly verdict?: Parameters<typeof shown>[0] }) => verdict && shown(verdict);

const away = { fact: 'verblijf', value: false };
const ALL = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];

describe('what weighs, and over how many', () => {
  const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
  const say = (id: string, value: boolean) => ({ criterion: id, value });

  test('in scope without evidence counts in the range of a theme, and stays in its denominator', () => {
    const norms = ['M', 'N', 'O'].map((id) => norm(id, [yes(`${id}.1`)]));
    const assessment = visit(norms, [say('M.1', true), say('N.1', true)]);
    const theme = themeIn(assessment);
    expect(verdictIn(assessment, 'O')).toBe('not-tested: no-evidence');
    expect(wordOf(theme)).toEqual(['voldoet', 'voldoet-grotendeels']);
    expect(theme.counts).toEqual({ voldoet: 2, 'not-tested': 1 });
    expect(theme.verdict?.missing.map(({ kind, id }) => [kind, id])).toEqual([['norm', 'O']]);
  });

  test('a criterion without evidence is never counted as met, nor dropped', () => {
    const criteria = ['N.1', 'N.2', 'N.3', 'N.4'].map((id) => yes(id));
    const assessment = visit([norm('N', criteria)], [say('N.1', true)]);
    // 1 of 4 up to 4 of 4; dropping the open ones would give 1 of 1.
    expect(verdictIn(assessment, 'N')).toEqual(ALL.slice(0, 3));
    expect(outcomeIn(assessment, 'N', 'N.2').outcome).toBe('not-tested');
  });

  test('what does not apply leaves the denominator', () => {
    const criteria = [
      yes('N.1'),
      yes('N.2', { applies: isTrue('verblijf') }),
      yes('N.3', { applies: isTrue('beleid') }),
    ];
    const said = [say('N.1', true), away, { fact: 'beleid', value: false }];
    expect(verdictIn(visit([norm('N', criteria)], said, { kader: { facts } }), 'N')).toBe('voldoet');
  });

  test('an encouraged criterion does not weigh in its norm, and is no evidence for it', () => {
    const criteria = [yes('N.1'), yes('N.2', { status: 'encouraged' })];
    const bad = visit([norm('N', criteria)], [say('N.1', true), say('N.2', false)]);
    expect(verdictIn(bad, 'N')).toBe('voldoet');
    expect(outcomeIn(bad, 'N', 'N.2').outcome).toBe('not-met');
    const alone = visit([norm('N', criteria)], [say('N.2', true)]);
    expect(verdictIn(alone, 'N')).toBe('not-tested: no-evidence');
  });

  test('an encouraged norm is judged, its encouraged criteria too, and weighs in no theme and no whole', () => {
    const norms = [
      norm('M', [yes('M.1', { status: 'encouraged' })], { status: 'encouraged' }),
      norm('N', [yes('N.1')]),
    ];
    const assessment = visit(norms, [say('M.1', false), say('N.1', true)]);
    expect(verdictIn(assessment, 'M')).toBe('voldoet-niet');
    expect([wordOf(themeIn(assessment)), wordOf(assessment.overall)]).toEqual(['voldoet', 'voldoet']);
    expect(themeIn(assessment).counts).toEqual({ voldoet: 1 });
  });

  test('a theme and a whole without weighing have counts and no verdict', () => {
    const assessment = visit([norm('N', [yes('N.1')])], [say('N.1', false)], {
      kader: { weighing: { norm: 'weging' } },
    });
    expect(verdictIn(assessment, 'N')).toBe('voldoet-niet');
    for (const { verdict, counts, decidedBy } of [themeIn(assessment), assessment.overall])
      expect([verdict, counts, decidedBy]).toEqual([undefined, { 'voldoet-niet': 1 }, []]);
  });

  test('the whole can weigh themes instead of norms', () => {
    const of = (id: string, ...ids: string[]) => ({
      id,
      title: id,
      norms: ids.map((norm_) => norm(norm_, [yes(`${norm_}.1`)])),
    });
    const themes = [of('A', 'A1'), of('B', 'B1', 'B2', 'B3')];
    const said = [say('A1.1', false), ...['B1', 'B2', 'B3'].map((id) => say(`${id}.1`, true))];
    const over = (choice: string) =>
      visit([], said, {
        kader: {
          themes,
          weighing: { norm: 'weging', theme: 'weging', overall: { grading: 'weging', over: choice } },
        },
      });
    expect(wordOf(over('norms').overall)).toBe('voldoet-grotendeels');
    expect(wordOf(over('themes').overall)).toBe('voldoet-grotendeels-niet');
  });

  test('a norm outside its validity is no part of the assessment', () => {
    const norms = [
      norm('N', [yes('N.1')], { valid: { until: '2026-03-19' } }),
      norm('N', [yes('N.2')], { valid: { from: '2026-03-20' } }),
    ];
    const assessment = visit(norms, [say('N.2', false)]);
    expect(themeIn(assessment).norms.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([['N.2']]);
    expect(wordOf(themeIn(assessment))).toBe('voldoet-niet');
  });

  test('the row that decided is cited with its sentence; an open verdict cites every row it may come from', () => {
    const criteria = [yes('N.1'), yes('N.2')];
    const settled = visit([norm('N', criteria)], [say('N.1', true), say('N.2', true)]);
    expect(normIn(settled, 'N').decidedBy).toEqual([
      { weighing: 'weging', level: 'voldoet', row: 0, because: 'Alles voldoet.' },
    ]);
    const open = visit([norm('N', criteria)], [say('N.1', true)]);
    expect(normIn(open, 'N').decidedBy.map(({ row }) => row)).toEqual([0, 2]);
    expect(normIn(visit([norm('N', criteria)], []), 'N').decidedBy).toEqual([]);
  });
});
