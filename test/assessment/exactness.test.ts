import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/index.ts';
import { booleanFacts, isTrue, norm, normIn, themeIn, units, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';

/** One that is known and fifteen that are each met or not: more combinations than are looked at one by one. */
const COUNT = 16;
const idsOf = (prefix: string) => Array.from({ length: COUNT }, (_, index) => `${prefix}${index + 1}`);

/** Met where each of them is; the rows name them, so that every combination is another one. */
const naming = (ids: readonly string[]) => ({
  for: 'weighing',
  levels: [
    {
      level: v,
      because: 'Elk voldoet.',
      when: { all: ids.map((of) => ({ fact: 'verdict', params: { of }, operator: 'equal', value: v })) },
    },
    { level: vn, because: 'Niet elk voldoet.', otherwise: true },
  ],
});

/** Met where every member is. */
const plain = {
  for: 'weighing',
  levels: [
    {
      level: v,
      because: 'Alles.',
      when: { fact: 'share', params: { level: v }, operator: 'equal', value: 1 },
    },
    { level: vn, because: 'Niet alles.', otherwise: true },
  ],
};

const say = (criterion: string, value: boolean, unit?: string) => ({
  criterion,
  value,
  ...(unit && { unit }),
});
const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
const short = ({ possible, exact }: Pick<Verdict, 'possible' | 'exact'> = { possible: [], exact: true }) => [
  exact,
  ...possible,
];

describe('a norm with too many combinations to look at says so', () => {
  const ids = idsOf('N.');
  const last = ids.at(-1) ?? '';
  const run = (
    findings: readonly object[],
    rest: object = {},
    own: object = {},
    overrides: readonly object[] = [],
  ) =>
    visit([norm('N', [...ids.slice(0, -1).map((id) => yes(id, rest)), yes(last)])], findings, {
      kader: {
        gradings: { weging: naming(ids) },
        weighing: { norm: 'weging' },
        facts: booleanFacts(['p', 'q'], 'provider'),
        ...own,
      },
      rest: { units: units('a', 'b'), overrides },
    });

  test('one not met settles it, yet that it is met is still counted as possible', () => {
    expect(short(normIn(run([say(last, false)]), 'N').verdict)).toEqual([false, v, vn]);
  });

  test('the theme and the whole that weigh it say so too, unless a person deviated from it', () => {
    const above = ({ themes: [theme], overall }: ReturnType<typeof run>) =>
      [theme?.verdict, overall.verdict].map((verdict) => short(verdict));
    const own = {
      gradings: { weging: naming(ids), gewoon: plain },
      weighing: { norm: 'weging', theme: 'gewoon', overall: 'gewoon' },
    };
    expect(above(run([say(last, false)], {}, own))).toEqual([
      [false, v, vn],
      [false, v, vn],
    ]);
    const deviation = { norm: 'N', value: v, motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
    expect(above(run([say(last, false)], {}, own, [deviation]))).toEqual([
      [true, v],
      [true, v],
    ]);
  });

  test('one level is all there can be, whatever was too much to look at', () => {
    const always = { for: 'weighing', levels: [{ level: v, because: 'Hoe dan ook.', otherwise: true }] };
    const own = {
      gradings: { weging: naming(ids), altijd: always },
      weighing: { norm: 'weging', theme: 'altijd' },
    };
    expect(short(run([say(last, false)], {}, own).themes[0]?.verdict)).toEqual([true, v]);
  });

  test('of the organisation as soon as it is so at one unit, and only there of a unit', () => {
    const everyId = ids.map((id) => say(id, true, 'b'));
    const assessment = run([say(last, false, 'a'), ...everyId]);
    expect(short(normIn(assessment, 'N').verdict)).toEqual([false, v, vn]);
    const perUnit = assessment.units.map(({ norms }) => norms.map(({ verdict }) => short(verdict)));
    expect(perUnit).toEqual([[[false, v, vn]], [[true, v]], []]);
  });

  test('in one of the cases that applicability is split into is enough', () => {
    const applies = { any: [isTrue('p'), isTrue('q')] };
    const found = [say(last, false), { fact: 'q', value: false }];
    expect(short(normIn(run(found, { applies }), 'N').verdict)).toEqual([false, v, vn]);
    const known = run([...found, { fact: 'p', value: false }], { applies });
    expect(short(normIn(known, 'N').verdict)).toEqual([true, vn]);
    const all = ids.map((id) => say(id, id !== last));
    expect(short(normIn(run([...all, ...found], { applies }), 'N').verdict)).toEqual([true, vn]);
  });
});

describe('a theme with too many combinations says so, and with it the whole that weighs themes', () => {
  const ids = idsOf('A');
  const last = ids.at(-1) ?? '';
  const theme = (id: string, of: readonly string[], rest: object = {}) => ({
    id,
    title: `Thema ${id}`,
    norms: of.map((one) => norm(one, [yes(`${one}.1`)], { weighing: 'gewoon' })),
    ...rest,
  });
  const run = (over: 'themes' | 'norms', open: boolean) =>
    visit([], [say('B1.1', true), ...ids.map((id) => say(`${id}.1`, id !== last)).slice(open ? -1 : 0)], {
      kader: {
        gradings: { gewoon: plain, veel: naming(ids) },
        weighing: { norm: 'gewoon', overall: { grading: 'gewoon', over } },
        themes: [theme('A', ids, { weighing: 'veel' }), theme('B', ['B1'], { weighing: 'gewoon' })],
      },
    });
  const shortOf = (assessment: ReturnType<typeof run>) => [
    short(themeIn(assessment, 'A').verdict),
    short(themeIn(assessment, 'B').verdict),
    short(assessment.overall.verdict),
  ];

  test.each([
    [
      'open, over themes',
      'themes',
      true,
      [
        [false, v, vn],
        [true, v],
        [false, v, vn],
      ],
    ],
    [
      'open, over norms',
      'norms',
      true,
      [
        [false, v, vn],
        [true, v],
        [true, vn],
      ],
    ],
    [
      'known, over themes',
      'themes',
      false,
      [
        [true, vn],
        [true, v],
        [true, vn],
      ],
    ],
  ] as const)('%s', (_, over, open, expected) => {
    expect(shortOf(run(over, open))).toEqual(expected);
  });

  test('the rows that may decide are still named', () => {
    expect(run('themes', true).overall.decidedBy.map(({ level }) => level)).toEqual([v, vn]);
  });
});

describe('facts of which more was found than is looked at one by one', () => {
  const ids = Array.from({ length: 7 }, (_, index) => `p${index + 1}`);
  const both = (count: number) =>
    ids.slice(0, count).flatMap((fact) => [true, false].map((value) => ({ fact, value })));
  const all = { all: ids.map((id) => isTrue(id)) };
  const rest = ids.map((fact) => ({ fact, value: true }));
  const run = (criterion: object, ofNorm: object, count: number) =>
    visit(
      [norm('N', [{ id: 'N.1', answer: 'boolean', ...criterion }], ofNorm)],
      [say('N.1', true), ...both(count), ...rest.slice(count)],
      { kader: { facts: booleanFacts(ids) } },
    );

  // 2 to the sixth is 64; a seventh that contradicts itself would make 128.
  test.each([
    ['a criterion that they apply to', { applies: all }, {}],
    ['a norm that they apply to', {}, { applies: all }],
  ])('%s: six are, a seventh says so', (_, criterion, ofNorm) => {
    const six = normIn(run(criterion, ofNorm, 6), 'N').verdict;
    const seven = normIn(run(criterion, ofNorm, 7), 'N').verdict;
    expect(short(six)).toEqual([true, v, 'not-applicable']);
    expect(short(seven)).toEqual([false, v, 'not-applicable']);
  });

  test('items of a checklist: six are, a seventh says so', () => {
    const items = Object.fromEntries([...ids, 'rest'].map((id) => [id, `Onderdeel ${id}`]));
    const checklist = { id: 'N.1', answer: { type: 'checklist', items } };
    const seen = (count: number, value: boolean) => ({
      criterion: 'N.1',
      value: { ...Object.fromEntries(ids.slice(0, count).map((id) => [id, value])), rest: true },
    });
    const of = (count: number) =>
      normIn(visit([norm('N', [checklist])], [seen(count, true), seen(count, false)]), 'N');
    expect(short(of(6).verdict)).toEqual([true, v, vn]);
    expect(short(of(7).verdict)).toEqual([false, v, vn]);
  });

  test('what is left out makes no difference where it is not read', () => {
    const other = { applies: { all: ids.slice(0, 6).map((id) => isTrue(id)) } };
    expect(normIn(run(other, {}, 7), 'N').verdict.exact).toBe(true);
  });
});
