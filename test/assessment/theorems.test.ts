import { beforeAll, describe, expect, test } from 'vitest';
import { type Assessment, assess, type Missing, parseFindings } from '../../src/index.ts';
import { runs } from '../runs.ts';
import { given } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, type Known, partOf, randomWorld } from './random/evidence.ts';
import { type RandomFramework, randomFramework } from './random/framework.ts';
import { answersOf, outside, placesOf, setsOf } from './random/sets.ts';

const FRAMEWORKS = runs(115);
const PER_FRAMEWORK = 10;
const CASES = runs(1000);
const SEED = 20_260_320;

/** Two assessments of one framework that saw the same units; the second knows more, or heard more. */
interface Pair {
  readonly name: string;
  readonly first: Assessment;
  readonly second: Assessment;
}

const refinements: Pair[] = [];
const completions: Pair[] = [];
const additions: Pair[] = [];
const agreements: Pair[] = [];
const contradictions: Pair[] = [];

function judge({ framework }: RandomFramework, known: readonly Known[]): Assessment {
  return assess(framework, given(parseFindings(findingsOf(known))));
}

/** Per world: a part of it, one thing more, a larger part, all of it; and the part with something said again. */
function draw(kader: RandomFramework, seed: number): void {
  const dice = diceFrom(seed);
  const world = randomWorld(kader, dice);
  const share = 0.2 + dice.below(7) / 10;
  const before = partOf(world, () => dice.chance(share));
  const larger = partOf(world, (one) => before.includes(one) || dice.chance(0.5));
  const first = judge(kader, before);
  const pair = (list: Pair[], second: Assessment, from = first) => {
    if (placesOf(from) === placesOf(second)) list.push({ name: `seed ${seed}`, first: from, second });
  };
  const middle = judge(kader, larger);
  pair(refinements, middle);
  pair(completions, judge(kader, world));
  pair(refinements, judge(kader, world), middle);
  const missing = world.filter((one) => !before.includes(one) && one.values.length === 1);
  const addable = partOf([...before, ...missing], () => true).filter((one) => !before.includes(one));
  const added = addable[dice.below(addable.length)];
  if (added)
    pair(
      additions,
      judge(
        kader,
        partOf([...before, added], () => true),
      ),
    );
  sayAgain(kader, before, dice.below(1_000_000), pair);
}

function sayAgain(
  kader: RandomFramework,
  before: readonly Known[],
  seed: number,
  pair: (list: Pair[], second: Assessment) => void,
): void {
  const dice = diceFrom(seed);
  const open = before.filter(({ combines }) => !combines);
  if (open.length === 0) return;
  const one = dice.of(open);
  const saying = (value: unknown) =>
    judge(
      kader,
      before.map((other) => (other === one ? { ...one, values: [...one.values, value] } : other)),
    );
  pair(agreements, saying(one.values[0]));
  const refuses = one.kind === 'criterion' && dice.chance(0.2);
  pair(contradictions, saying(refuses ? 'not-applicable' : one.again(dice)));
}

beforeAll(() => {
  for (let index = 0; index < FRAMEWORKS; index += 1) {
    const kader = randomFramework(diceFrom(SEED + index));
    for (let turn = 0; turn < PER_FRAMEWORK; turn += 1) draw(kader, SEED + index * 1000 + turn);
  }
}, 120_000);

const failuresIn = (pairs: readonly Pair[], check: (pair: Pair) => readonly string[]) =>
  pairs.flatMap((pair) => check(pair).map((text) => `${pair.name} ${text}`)).slice(0, 5);

describe(`theorems over ${FRAMEWORKS} random frameworks, at least ${CASES} random cases each`, () => {
  test('T1: with more evidence every settled condition keeps its answer', () => {
    let settled = 0;
    const lost = failuresIn(refinements, ({ first, second }) => {
      const after = answersOf(second);
      return [...answersOf(first)].flatMap(([place, answer]) => {
        const later = after.get(place);
        if (answer === 'unknown' || later === undefined) return [];
        settled += 1;
        return later === answer ? [] : [`${place}: ${answer} became ${later}`];
      });
    });
    expect(lost).toEqual([]);
    expect(refinements.length).toBeGreaterThan(CASES);
    expect(settled).toBeGreaterThan(10 * CASES);
  });

  test('T2: with more evidence every possible set lies within the earlier one', () => {
    let narrower = 0;
    const wider = failuresIn(refinements, ({ first, second }) => {
      const [before, after] = [setsOf(first), setsOf(second)];
      if (outside(before, after).length > 0) narrower += 1;
      return outside(after, before);
    });
    expect(wider).toEqual([]);
    expect(narrower).toBeGreaterThan(CASES / 2);
  });

  test('full completions of all that is unknown lie within the range', () => {
    expect(failuresIn(completions, ({ first, second }) => outside(setsOf(second), setsOf(first)))).toEqual(
      [],
    );
    expect(completions.length).toBeGreaterThan(CASES / 2);
  });

  test('T3: one finding on something without evidence refines', () => {
    expect(failuresIn(additions, ({ first, second }) => outside(setsOf(second), setsOf(first)))).toEqual([]);
    expect(additions.length).toBeGreaterThan(CASES);
  });

  test('T4: a finding that agrees changes no set, one that contradicts only makes sets grow', () => {
    const changed = failuresIn(agreements, ({ first, second }) => [
      ...outside(setsOf(first), setsOf(second)),
      ...outside(setsOf(second), setsOf(first)),
    ]);
    expect(changed).toEqual([]);
    const shrunk = failuresIn(contradictions, ({ first, second }) => outside(setsOf(first), setsOf(second)));
    expect(shrunk).toEqual([]);
    const grown = contradictions.filter(
      ({ first, second }) => outside(setsOf(second), setsOf(first)).length > 0,
    );
    expect(grown.length).toBeGreaterThan(CASES / 10);
    expect(Math.min(agreements.length, contradictions.length)).toBeGreaterThan(CASES);
  });

  test('nothing is asked twice for one thing', () => {
    let asked = 0;
    const again = failuresIn(refinements, ({ first }) =>
      listsIn(first).flatMap((list) => {
        asked += list.length;
        const texts = list.map(({ question: _question, ...one }) => JSON.stringify(one));
        return texts.filter((text, index) => texts.indexOf(text) !== index);
      }),
    );
    expect(again).toEqual([]);
    expect(asked).toBeGreaterThan(10 * CASES);
  });
});

/** Every list of what is missing or open. */
function listsIn({ themes, overall, units }: Assessment): (readonly Missing[])[] {
  const norms = themes.flatMap((theme) => theme.norms);
  const verdicts = [overall, ...themes, ...norms, ...units.flatMap((unit) => unit.norms)].flatMap(
    ({ verdict }) => verdict ?? [],
  );
  return [
    ...verdicts.flatMap(({ missing, settledDespite }) => [missing, settledDespite]),
    ...norms.flatMap(({ criteria }) => criteria.map(({ missing }) => missing)),
  ];
}
