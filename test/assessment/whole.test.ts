/** The verdict of a theme and of the whole: what is asked to narrow it, what stays open beside it, what decided, what was counted. */
import { describe, expect, test } from 'vitest';
import type { WeighedResult } from '../../src/index.ts';
import { booleanFacts, isTrue, norm, shown, themeIn, visit } from './build.ts';
import { grading, weighing as shares } from './gradings.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vgn = 'voldoet-grotendeels-niet';
const vn = 'voldoet-niet';
const one = (id: string, rest: object = {}) => norm(id, [{ id: `${id}.1`, answer: 'boolean' }], rest);
const say = (id: string, ...values: readonly boolean[]) =>
  values.map((value) => ({ criterion: `${id}.1`, value }));
const asks = (subject: string, ...ids: readonly string[]) =>
  ids.map((id) => ({ for: subject, kind: 'norm', id, question: `Norm ${id}` }));
const verdictOf = ({ verdict }: WeighedResult) => {
  if (!verdict) throw new Error('no verdict');
  return verdict;
};

const encouraged = one('E', { status: 'encouraged' });
const norms = [one('N'), one('M'), one('K'), encouraged];

describe('over norms', () => {
  /** The theme and the whole, which weigh the same norms. */
  const both = (findings: readonly object[], rest: object = {}) => {
    const assessment = visit(norms, findings, { rest });
    return [
      ['T', themeIn(assessment)],
      ['overall', assessment.overall],
    ] as const;
  };

  test('an open verdict asks for the norms that are open, and for none van belang', () => {
    for (const [id, result] of both([...say('N', true), ...say('M', true, false)])) {
      expect(verdictOf(result)).toEqual({
        state: 'undetermined',
        possible: [v, vg, vgn],
        exact: true,
        missing: asks(id, 'M', 'K'),
        settledDespite: [],
      });
      expect(result.decidedBy.map(({ weighing, level, row }) => [weighing, level, row])).toEqual([
        ['weging', v, 0],
        ['weging', vg, 1],
        ['weging', vgn, 2],
      ]);
      expect(result.counts).toEqual({ [v]: 1, undetermined: 1, 'not-tested': 1 });
    }
  });

  test('without evidence nothing decided; every norm is asked', () => {
    for (const [id, result] of both([])) {
      expect(verdictOf(result)).toMatchObject({ state: 'not-tested', missing: asks(id, 'N', 'M', 'K') });
      expect(result.decidedBy).toEqual([]);
      expect(result.counts).toEqual({ 'not-tested': 3 });
    }
  });

  test('a deviation of a norm is evidence', () => {
    const by = { motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
    for (const [id, result] of both([], { overrides: [{ ...by, norm: 'N', value: v }] })) {
      expect(verdictOf(result)).toMatchObject({ state: 'undetermined', missing: asks(id, 'M', 'K') });
      expect(result.counts).toEqual({ [v]: 1, 'not-tested': 2 });
    }
  });

  test('where no tested norm weighs it does not apply, and nothing is asked', () => {
    const assessment = visit([encouraged], say('E', false));
    for (const result of [themeIn(assessment), assessment.overall]) {
      expect(shown(verdictOf(result))).toBe('not-applicable');
      expect(verdictOf(result)).toMatchObject({ missing: [], settledDespite: [] });
      expect(result).toMatchObject({ decidedBy: [], counts: {} });
    }
  });

  test('a settled verdict names the norms that are open all the same, and no others', () => {
    const five = ['A', 'B', 'C', 'D', 'F'].map((id) => one(id));
    const seen = ['A', 'B', 'C', 'D'].flatMap((id) => say(id, false));
    const assessment = visit(five, seen);
    for (const [id, result] of [
      ['T', themeIn(assessment)],
      ['overall', assessment.overall],
    ] as const) {
      expect(verdictOf(result)).toMatchObject({ level: vn, missing: [], settledDespite: asks(id, 'F') });
      expect(result.decidedBy.map(({ level, row, because }) => [level, row, because])).toEqual([
        [vn, 3, 'Te weinig voldoet.'],
      ]);
    }
  });
});

describe('over themes', () => {
  const weighing = { norm: 'weging', theme: 'weging', overall: { grading: 'weging', over: 'themes' } };
  const theme = (id: string, ...own: readonly object[]) => ({ id, title: `Thema ${id}`, norms: own });
  const themes = [theme('T', one('N'), one('M')), theme('U', one('K')), theme('V', encouraged)];
  const wholeOf = (findings: readonly object[], rest: object = {}, kader: object = {}) =>
    visit([], findings, { kader: { weighing, themes, ...kader }, rest }).overall;
  const askedIn = (findings: readonly object[], rest: object = {}, kader: object = {}) =>
    verdictOf(wholeOf(findings, rest, kader)).missing;

  test('the whole asks for the norms of the themes that leave it open, and of no others', () => {
    expect(askedIn([...say('N', true), ...say('M', true, false), ...say('K', true)])).toEqual(
      asks('overall', 'M'),
    );
    expect(askedIn([...say('N', true), ...say('M', true, false)])).toEqual(asks('overall', 'M', 'K'));
    expect(askedIn([...say('N', true), ...say('M', true), ...say('E', true, false)])).toEqual(
      asks('overall', 'K'),
    );
  });

  test('without evidence it asks for every tested norm', () => {
    expect(askedIn([])).toEqual(asks('overall', 'N', 'M', 'K'));
  });

  test('a theme out of scope is not asked for', () => {
    const scope = { scope: { themes: ['T'] } };
    expect(askedIn(say('N', true), scope)).toEqual(asks('overall', 'M'));
  });

  test('a theme that makes no difference is not asked for', () => {
    const worst = {
      for: 'weighing',
      levels: [
        {
          level: vn,
          because: 'Een thema faalt.',
          when: { fact: 'verdict', params: { of: 'T' }, operator: 'equal', value: vn },
        },
        { level: v, because: 'Geen thema faalt.', otherwise: true },
      ],
    };
    const kader = {
      weighing: { ...weighing, overall: { grading: 'eigen', over: 'themes' } },
      gradings: { ...gradingsOf(), eigen: worst },
    };
    expect(askedIn([...say('N', false), ...say('K', true, false)], {}, kader)).toEqual(asks('overall', 'M'));
    expect(shown(verdictOf(wholeOf([...say('N', true), ...say('M', true)], {}, kader)))).toBe(v);
  });

  test('a fact that the whole weighs by is asked for the whole; one that a theme weighs by through it', () => {
    const small = (fact: string) => ({
      for: 'weighing',
      levels: [
        { level: v, because: 'Klein.', when: isTrue(fact) },
        { level: vn, because: 'Anders.', otherwise: true },
      ],
    });
    const kader = {
      facts: booleanFacts(['klein', 'nieuw'], 'provider'),
      gradings: { ...gradingsOf(), groot: small('klein'), jong: small('nieuw') },
    };
    const seen = ['N', 'M', 'K'].flatMap((id) => say(id, true));
    const own = { weighing: { ...weighing, overall: { grading: 'groot', over: 'themes' } } };
    const fact = (id: string) => ({ for: 'overall', kind: 'fact', id, question: id });
    expect(askedIn(seen, {}, { ...kader, ...own })).toEqual([fact('klein')]);
    const byTheme = {
      themes: themes.map((each) => (each.id === 'U' ? { ...each, weighing: 'jong' } : each)),
    };
    expect(askedIn(seen, {}, { ...kader, ...byTheme })).toEqual([fact('nieuw')]);
  });

  test('of the facts that the whole weighs by those that are known are not asked for', () => {
    const levels = [
      { level: v, because: 'Klein.', when: isTrue('klein') },
      { level: vg, because: 'Nieuw.', when: isTrue('nieuw') },
      { level: vn, because: 'Anders.', otherwise: true },
    ];
    const seen = ['N', 'M', 'K'].flatMap((id) => say(id, true));
    for (const over of ['themes', 'norms']) {
      const kader = {
        facts: booleanFacts(['klein', 'nieuw'], 'provider'),
        gradings: { ...gradingsOf(), eigen: { for: 'weighing', levels } },
        weighing: { ...weighing, overall: { grading: 'eigen', over } },
      };
      const ids = (...findings: readonly object[]) =>
        askedIn([...seen, ...findings], {}, kader).map(({ id }) => id);
      expect(ids()).toEqual(['klein', 'nieuw']);
      expect(ids({ fact: 'klein', value: false })).toEqual(['nieuw']);
    }
  });

  test('a theme that nothing weighs has counts alone, and is not asked for', () => {
    const unweighed = { weighing: { norm: 'weging', overall: weighing.overall } };
    const some = themes.map((each) => (each.id === 'U' ? each : { ...each, weighing: 'weging' }));
    const kader = { ...unweighed, themes: some };
    const findings = [...say('N', true), ...say('K', true, false)];
    expect(askedIn(findings, {}, kader)).toEqual(asks('overall', 'M'));
    const assessment = visit([], findings, { kader: { ...kader } });
    expect(themeIn(assessment, 'U')).toMatchObject({ decidedBy: [], counts: { undetermined: 1 } });
    expect(themeIn(assessment, 'U')).not.toHaveProperty('verdict');
  });
});

function gradingsOf(): object {
  return { weging: shares, dossiers: grading(3) };
}
