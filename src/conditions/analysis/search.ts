import type { Condition } from '../model.ts';
import type { Operand } from '../operators.ts';
import { ASSESSMENT_DATE } from '../vocabulary.ts';
import { testOf } from './judge.ts';
import type { Setting } from './survey.ts';
import type { Choices } from './values.ts';

/** The most assignments that one proof tries; those that the condition cannot tell apart are tried as one. */
export const MOST_ASSIGNMENTS = 50_000;

/** The most nodes that one proof judges, over all its assignments together. */
export const MOST_STEPS = 1_000_000;

/**
 * Which answers occur over every assignment; undefined where that was not looked for to the end. Neither occurs where there is no
 * assignment at all: a fact that can hold nothing, or no day on which every threshold has a value.
 */
export interface Answers {
  readonly true: boolean | undefined;
  readonly false: boolean | undefined;
}

/** What was done for some proofs, counted for tests: a time says as much of the machine. */
export interface Work {
  searches: number;
  assignments: number;
  /** Searches that stopped at a limit with something wanted still to be seen. */
  stopped: number;
}

/** Nothing done so far. */
export const noWork = (): Work => ({ searches: 0, assignments: 0, stopped: 0 });

/** A condition with the values of all it mentions; `size` as in its survey. */
export interface Searched {
  readonly condition: Condition;
  readonly choices: Choices;
  readonly size: number;
  readonly setting: Setting;
}

/**
 * The answers of a condition, by choosing values one at a time: each time for what the condition waits for first, until it is
 * settled whatever the rest may be. Stops when the wanted answers were seen.
 */
export function search(
  { condition, choices, size, setting }: Searched,
  wanted: readonly boolean[],
  work: Work,
): Answers {
  work.searches++;
  const seen = { true: false, false: false };
  if (choices.free.some(({ values }) => values.length === 0)) return seen;
  const isDone = () => wanted.every((answer) => seen[`${answer}`]);
  const most = Math.min(MOST_ASSIGNMENTS, Math.floor(MOST_STEPS / size));
  const { free, dated } = choices;
  const test = testOf(condition, new Map([...free, ...dated].map(({ key }, at) => [key, at])), setting);
  let tried = 0;
  /** False where it stopped before the end. */
  const explore = (values: (Operand | undefined)[]): boolean => {
    const answer = test(values);
    if (typeof answer === 'boolean') {
      seen[`${answer}`] = true;
      return ++tried <= most && !isDone();
    }
    for (const value of free[answer]?.values ?? []) {
      values[answer] = value;
      if (!explore(values)) return false;
    }
    values[answer] = undefined;
    return true;
  };
  let isWhole = true;
  for (const values of starts(choices)) {
    isWhole = explore(values);
    if (!isWhole) break;
  }
  work.assignments += tried;
  if (!isWhole && !isDone()) work.stopped++;
  return isWhole ? seen : { true: seen.true || undefined, false: seen.false || undefined };
}

/** Where choosing begins: with nothing, or where a threshold counts with every day on which all of them have a value. */
function* starts({ free, dated }: Choices): Generator<(Operand | undefined)[]> {
  if (dated.length === 0) return yield free.map(() => undefined);
  const today = free.findIndex(({ key }) => key === ASSESSMENT_DATE);
  for (const day of free[today]?.values ?? []) {
    const thresholds = dated.map(({ valueOn }) => valueOn(Number(day)));
    if (thresholds.includes(undefined)) continue;
    yield [...free.map((_, at) => (at === today ? day : undefined)), ...thresholds];
  }
}
