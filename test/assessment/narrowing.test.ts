import { describe, expect, test } from 'vitest';
import { asked, norm, normIn, units, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vgn = 'voldoet-grotendeels-niet';
const vn = 'voldoet-niet';

const is = (of: string, level: string) => ({
  fact: 'verdict',
  params: { of },
  operator: 'equal',
  value: level,
});
const atLeastOne = (params: object) => ({
  fact: 'count',
  params,
  operator: 'greaterThan',
  value: 0,
});
const row = (level: string, when: object) => ({ level, because: level, when });
const otherwise = (level: string) => ({ level, because: level, otherwise: true });
const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
const grade = (id: string, rest: object = {}) => ({ id, answer: 'grade', ...rest });
const say = (criterion: string, value: unknown, unit?: string) => ({
  criterion,
  value,
  ...(unit && { unit }),
});

const verdictOf = (
  criteria: readonly { readonly id: string }[],
  levels: readonly object[],
  findings: readonly object[],
  { kader = {}, rest = {} }: { kader?: object; rest?: object } = {},
) => {
  const gradings = { weging: { for: 'weighing', levels } };
  const own = { gradings, weighing: { norm: 'weging' }, ...kader };
  return normIn(visit([norm('N', criteria)], findings, { kader: own, rest }), 'N').verdict;
};

describe('of criteria that all make a difference, those are asked of which one answer narrows the verdict', () => {
  const twoFail = { fact: 'count', params: { level: vn }, operator: 'greaterThanInclusive', value: 2 };
  const three = ['A', 'B', 'C'].map((id) => yes(id));

  test('the one that decides alone before those that decide together', () => {
    const { possible, missing } = verdictOf(
      three,
      [row(vn, is('A', vn)), row(vn, twoFail), otherwise(v)],
      [],
    );
    expect([possible, asked(missing)]).toEqual([[v, vn], ['criterion A']]);
  });

  test('all of them where none does', () => {
    const { possible, missing } = verdictOf(three, [row(vn, twoFail), otherwise(v)], []);
    expect([possible, asked(missing)]).toEqual([
      [v, vn],
      ['criterion A', 'criterion B', 'criterion C'],
    ]);
  });
});

describe('of more combinations than are looked at', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `D${index + 1}`);
  const last = ids.at(-1) ?? '';
  const essential = ['E1', 'E2'].map((id) => grade(id, { essential: true }));

  /** The essential ones come first; what is left is met where each of the others is, which the last one rules out. */
  const levels = [
    row(vn, atLeastOne({ level: vn, essential: true })),
    row(vgn, atLeastOne({ atMost: vgn, essential: true })),
    row(vg, atLeastOne({ atMost: vg, essential: true })),
    row(v, { all: ids.map((id) => is(id, v)) }),
    otherwise(vgn),
  ];

  test('those are asked of which one answer makes it few enough to see that it narrows', () => {
    const { possible, exact, missing } = verdictOf([...ids.map((id) => yes(id)), ...essential], levels, [
      say(last, false),
    ]);
    expect([possible, exact, asked(missing)]).toEqual([
      [v, vg, vgn, vn],
      false,
      ['criterion E1', 'criterion E2'],
    ]);
  });
});

describe('of units those are asked of which one outcome narrows the verdict of the organisation', () => {
  const levels = [vn, vgn, vg].map((level) => row(level, atLeastOne({ level })));
  const run = (policy: string, seen: Readonly<Record<string, readonly string[]>>) =>
    asked(
      verdictOf(
        [grade('N.1')],
        [...levels, otherwise(v)],
        Object.entries(seen).flatMap(([unit, values]) => values.map((value) => say('N.1', value, unit))),
        { kader: { units: policy }, rest: { units: units('a', 'b', 'c') } },
      ).missing,
    ).map((one) => one.split('@')[1]);

  test.each<[string, string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    [
      'the best counts: also where only a good one would',
      'best',
      { a: [v, vn], b: [v, vn], c: [vg, vn] },
      ['a', 'b', 'c'],
    ],
    [
      'the best counts: not where another is as good whatever it is',
      'best',
      { a: [v, vg], b: [vg, vn] },
      ['a'],
    ],
    [
      'the worst counts: not where another is as bad whatever it is',
      'worst',
      { a: [v, vg], b: [vg, vn] },
      ['b'],
    ],
  ])('%s', (_, policy, seen, places) => {
    expect(run(policy, seen)).toEqual(places);
  });
});
