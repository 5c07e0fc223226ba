import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, themeIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const na = 'not-applicable';
const grade = (id: string, rest: object = {}) => ({ id, answer: 'grade', ...rest });
const say = (criterion: string, value: string, unit?: string) => ({
  criterion,
  value,
  ...(unit && { unit }),
});
const fact = (id: string, ...values: readonly unknown[]) => values.map((value) => ({ fact: id, value }));

describe('a norm whose applicability rests on a fact of which several values were found', () => {
  const facts = {
    ...booleanFacts(['p', 'q'], 'provider'),
    clienten: { type: 'integer', about: 'provider', title: 'Cliënten' },
  };
  const many = { fact: 'clienten', operator: 'greaterThan', value: 10 };
  const kader = { facts };

  test.each<[string, object, readonly object[], readonly string[]]>([
    ['values that all make it apply leave no doubt', many, fact('clienten', 11, 12), [v]],
    ['values that all keep it from applying neither', many, fact('clienten', 3, 4), [na]],
    ['values on both sides leave both', many, fact('clienten', 12, 3), [v, na]],
    ['whichever was found first', many, fact('clienten', 3, 12), [v, na]],
    [
      'one fact is one fact: p or not p',
      { any: [isTrue('p'), { not: isTrue('p') }] },
      fact('p', true, false),
      [v],
    ],
    [
      'two such facts give every combination',
      { all: [isTrue('p'), isTrue('q')] },
      [...fact('p', true, false), ...fact('q', false, true)],
      [v, na],
    ],
    [
      'beside a fact that is known',
      { all: [isTrue('p'), isTrue('q')] },
      [...fact('p', true, false), ...fact('q', false)],
      [na],
    ],
  ])('%s', (_, applies, findings, possible) => {
    const assessment = visit([norm('N', [grade('N.1')], { applies })], [say('N.1', v), ...findings], {
      kader,
    });
    expect(normIn(assessment, 'N').verdict.possible).toEqual(possible);
  });
});

describe('what weighs in a theme and in the whole', () => {
  const applies = isTrue('p');
  const kader = (rest: object = {}) => ({ facts: booleanFacts(['p'], 'provider'), ...rest });
  const theme = (id: string, norms: readonly object[]) => ({ id, title: `Thema ${id}`, norms });
  const overThemes = { norm: 'weging', theme: 'weging', overall: { grading: 'weging', over: 'themes' } };

  test('an encouraged norm, or one out of scope, takes no place: not even where nothing else may apply', () => {
    const norms = [
      norm('N', [grade('N.1')], { applies }),
      norm('M', [grade('M.1')], { status: 'encouraged' }),
      norm('K', [grade('K.1')]),
    ];
    const findings = [say('N.1', v), say('M.1', vn), say('K.1', vn)];
    const assessment = visit(norms, findings, { kader: kader(), rest: { scope: { norms: ['N', 'M'] } } });
    expect(themeIn(assessment).verdict?.possible).toEqual([v, na]);
    expect(assessment.overall.verdict?.possible).toEqual([v, na]);
  });

  const three = [
    theme('A', [norm('N', [grade('N.1')], { applies }), norm('M', [grade('M.1')], { status: 'encouraged' })]),
    theme('B', [norm('K', [grade('K.1')])]),
    theme('C', [norm('L', [grade('L.1')])]),
  ];
  const wholeOf = (scope: readonly string[], findings: readonly object[], rest: object = {}) =>
    visit([], findings, {
      kader: kader({ weighing: overThemes, themes: three, ...rest }),
      rest: { scope: { themes: scope } },
    }).overall.verdict?.possible;

  test('a theme of which nothing is tested takes none in a whole that weighs themes', () => {
    expect(wholeOf(['A'], [say('N.1', v), say('K.1', vn)])).toEqual([v, na]);
    expect(wholeOf(['B'], [say('K.1', vn)])).toEqual([vn]);
  });

  test('a theme with a tested norm beside an encouraged one does, and no theme is essential', () => {
    const findings = [say('N.1', vn), say('K.1', v), say('L.1', v), ...fact('p', true)];
    expect(wholeOf(['A', 'B', 'C'], findings)).toEqual(['voldoet-grotendeels']);
  });

  test('a theme that nothing weighs has counts only, and the whole weighs the others', () => {
    const own = three.map((one) => ({ ...one, ...(one.id === 'B' && { weighing: 'weging' }) }));
    const weighing = { norm: 'weging', overall: overThemes.overall };
    const findings = [say('N.1', vn), say('K.1', v), ...fact('p', true)];
    expect(wholeOf(['A', 'B'], findings, { themes: own, weighing })).toEqual([v]);
  });
});
