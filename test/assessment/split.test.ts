import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import {
  assessed,
  booleanFacts,
  findingsWith,
  framework,
  frameworkWith,
  isTrue,
  norm,
  normIn,
  themeIn,
  units,
  verdictIn,
  visit,
} from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const na = 'not-applicable';
const isFalse = (fact: string) => ({ fact, operator: 'equal', value: false });
const yes = (id: string, applies: object) => ({ id, answer: 'boolean', applies });
const say = (id: string, value: boolean, unit?: string) => ({ criterion: id, value, ...(unit && { unit }) });

describe('an unknown fact of the provider that decides applicability in several places', () => {
  const provider = { facts: booleanFacts(['p'], 'provider') };

  test('what can only apply together is not counted apart: criteria of a norm', () => {
    const norms = [norm('N', [yes('N.1', isTrue('p')), yes('N.2', isFalse('p'))])];
    const verdict = (first: boolean, second: boolean) =>
      verdictIn(visit(norms, [say('N.1', first), say('N.2', second)], { kader: provider }), 'N');
    expect(verdict(true, true)).toBe(v);
    expect(verdict(false, false)).toBe(vn);
    // Both applying (one of two met) would be voldoet-grotendeels-niet: that cannot happen.
    expect(verdict(true, false)).toEqual([v, vn]);
  });

  test('norms of a theme and of the whole', () => {
    const one = (id: string, applies: object) =>
      norm(id, [{ id: `${id}.1`, answer: 'boolean' }], { applies });
    const norms = [one('N', isTrue('p')), one('M', isFalse('p'))];
    const assessment = visit(norms, [say('N.1', true), say('M.1', true)], { kader: provider });
    expect([verdictIn(assessment, 'N'), verdictIn(assessment, 'M')]).toEqual([
      [v, na],
      [v, na],
    ]);
    expect(themeIn(assessment).verdict).toMatchObject({ state: 'level', level: v });
    expect(assessment.overall.verdict).toMatchObject({ state: 'level', level: v });
  });

  test('a choice is split into its options', () => {
    const soort = {
      type: 'choice',
      about: 'provider',
      title: 'Soort',
      options: { groot: 'Groot', klein: 'Klein', solo: 'Solo' },
    };
    const is = (value: string) => ({ fact: 'soort', operator: 'equal', value });
    const norms = [
      norm(
        'N',
        ['groot', 'klein', 'solo'].map((value, index) => yes(`N.${index + 1}`, is(value))),
      ),
    ];
    const findings = ['N.1', 'N.2', 'N.3'].map((id) => say(id, true));
    expect(verdictIn(visit(norms, findings, { kader: { facts: { soort } } }), 'N')).toBe(v);
  });

  test('a fact that may differ per unit is not one fact for all', () => {
    const applies = isTrue('p');
    const norms = [
      norm('N', [{ id: 'N.1', answer: 'boolean' }], { applies }),
      norm('M', [{ id: 'M.1', answer: 'boolean' }], { applies }),
    ];
    const findings = [say('N.1', true, 'a'), say('N.1', false, 'b')];
    for (const about of ['unit', undefined] as const) {
      const assessment = visit(norms, findings, {
        kader: { facts: booleanFacts(['p'], about) },
        rest: { units: units('a', 'b') },
      });
      // It may apply at a and not at b: then the verdict is that of a.
      expect(normIn(assessment, 'N').verdict.possible).toEqual([v, vn, na]);
    }
  });

  test('what is asked is the fact, once', () => {
    const norms = [norm('N', [yes('N.1', isTrue('p')), yes('N.2', isFalse('p'))])];
    const { missing } = normIn(
      visit(norms, [say('N.1', true), say('N.2', false)], { kader: provider }),
      'N',
    ).verdict;
    expect([...new Set(missing.map(({ kind, id }) => `${kind} ${id}`))]).toEqual(['fact p']);
  });
});

describe('more cases than are split', () => {
  const FACTS = Array.from({ length: 8 }, (_, index) => `p${index}`);
  const CASES = runs(100);
  const facts = booleanFacts(FACTS, 'provider');
  const criteria = FACTS.flatMap((fact, index) => [
    yes(`N.${index}`, isTrue(fact)),
    yes(`N.${index}b`, isFalse(fact)),
  ]);
  const kader = framework(frameworkWith([norm('N', criteria)], { facts }));

  test('facts with few values are split before one with many, wherever they are declared', () => {
    const options = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`o${index}`, `Optie ${index}`]),
    );
    const many = { type: 'choice', about: 'provider', title: 'Veel', options };
    const is = { fact: 'many', operator: 'equal', value: 'o0' };
    const all = [
      norm('M', [yes('M.1', is), yes('M.2', { not: is })]),
      norm('N', [yes('N.1', isTrue('p0')), yes('N.2', isFalse('p0'))]),
    ];
    const findings = ['M.1', 'M.2', 'N.1', 'N.2'].map((id) => say(id, true));
    const assessment = visit(all, findings, { kader: { facts: { many, ...facts } } });
    expect(verdictIn(assessment, 'N')).toBe(v);
  });

  test(`eight unknown facts: every completion lies within the range (${CASES} random completions)`, () => {
    const values = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    const answers = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
    const property = fc.property(values, answers, (known, said) => {
      const findings = criteria.map(({ id }, index) => say(id, said[index] ?? false));
      const open = assessed(kader, findingsWith(findings));
      const given = FACTS.map((fact, index) => ({ fact, value: known[index] ?? false }));
      const settled = assessed(kader, findingsWith([...findings, ...given]));
      expect(normIn(settled, 'N').verdict.state).toBe('level');
      expect(normIn(open, 'N').verdict.possible).toEqual(
        expect.arrayContaining([...normIn(settled, 'N').verdict.possible]),
      );
    });
    fc.assert(property, { numRuns: CASES, seed: 64 });
  }, 60_000);

  // 3 × 30 is more than 64, 3 × 20 is not; with the first known 30 alone would take the place of 20. The last has more options
  // still, but only the two that were found are left of them.
  test.each([
    ['whichever facts are then split', [3, 30, 20], []],
    ['also where findings contradict each other', [3, 33, 34], ['o0', 'o1']],
  ])('knowing one fact never widens what is possible, %s', (_, counts, found) => {
    const ids = ['a', 'b', 'c'];
    const options = (count = 0) =>
      Object.fromEntries(Array.from({ length: count }, (_each, index) => [`o${index}`, `Optie ${index}`]));
    const choices = ids.map((id, index) => {
      const choice = { type: 'choice', about: 'provider', title: 'Keuze', options: options(counts[index]) };
      return [id, choice] as const;
    });
    const first = (fact: string) => ({ fact, operator: 'equal', value: 'o0' });
    const all = ids.map((id) =>
      norm(id.toUpperCase(), [yes(`${id}.1`, first(id)), yes(`${id}.2`, { not: first(id) })]),
    );
    const wide = framework(frameworkWith(all, { facts: Object.fromEntries(choices) }));
    const findings = [
      ...ids.flatMap((id) => [say(`${id}.1`, true), say(`${id}.2`, false)]),
      ...found.map((value) => ({ fact: 'c', value })),
    ];
    const possible = (...more: object[]) => {
      const assessment = assessed(wide, findingsWith([...findings, ...more]));
      return ids.map((id) => normIn(assessment, id.toUpperCase()).verdict.possible);
    };
    const after = possible({ fact: 'a', value: 'o1' });
    for (const [index, before] of possible().entries())
      expect(before).toEqual(expect.arrayContaining([...(after[index] ?? [])]));
  });
});
