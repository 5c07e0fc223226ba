import type { Condition, FactRef, Grading } from '../../../src/index.ts';

/** One member of a weighing with one outcome; written apart from the library, to judge its ranges by. */
export interface Outcome {
  readonly id: string;
  readonly essential: boolean;
  /** A level, or `not-applicable`. */
  readonly level: string;
}

/** A member with everything it may still be. */
export interface Open extends Omit<Outcome, 'level'> {
  readonly possible: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;
type Answer = boolean | undefined;

/** What a weighing gives over every combination of what its members may be. */
export function bruteRange(
  rows: Grading['levels'],
  levels: readonly string[],
  members: readonly Open[],
  facts: Facts,
): ReadonlySet<string> {
  let combinations: Outcome[][] = [[]];
  for (const { possible, ...member } of members)
    combinations = combinations.flatMap((one) => possible.map((level) => [...one, { ...member, level }]));
  return new Set(combinations.flatMap((outcomes) => weigh(rows, levels, outcomes, facts)));
}

/** The level of the first row that holds; all rows that may be it where a share of nothing or an absent verdict decides. */
export function weigh(
  rows: Grading['levels'],
  levels: readonly string[],
  outcomes: readonly Outcome[],
  facts: Facts,
): readonly string[] {
  const applicable = outcomes.filter(({ level }) => level !== 'not-applicable');
  if (applicable.length === 0) return ['not-applicable'];
  const given: string[] = [];
  for (const { level, when } of rows) {
    const answer =
      when === undefined ? true : holds(when, (ref) => observedIn(ref, levels, applicable, facts));
    if (answer !== false) given.push(level);
    if (answer === true) break;
  }
  return given;
}

function holds(condition: Condition, read: (ref: FactRef) => unknown): Answer {
  if ('all' in condition) return allOf(condition.all.map((part) => holds(part, read)));
  if ('any' in condition) return negated(allOf(condition.any.map((part) => negated(holds(part, read)))));
  if ('not' in condition) return negated(holds(condition.not, read));
  if (!('fact' in condition)) throw new Error('no named conditions here');
  const observed = read(condition);
  return observed === undefined ? undefined : compare(condition.operator, observed, condition.value);
}

function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

const negated = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

function compare(operator: string, observed: unknown, expected: unknown): boolean {
  const [a, b] = [Number(observed), Number(expected)];
  const list = Array.isArray(expected) ? expected : [];
  const answers: Readonly<Record<string, boolean>> = {
    equal: observed === expected,
    notEqual: observed !== expected,
    in: list.includes(observed),
    notIn: !list.includes(observed),
    greaterThan: a > b,
    greaterThanInclusive: a >= b,
    lessThan: a < b,
    lessThanInclusive: a <= b,
  };
  const answer = answers[operator];
  if (answer === undefined) throw new Error(`operator ${operator}`);
  return answer;
}

function observedIn(
  { fact, params = {} }: FactRef,
  levels: readonly string[],
  applicable: readonly Outcome[],
  facts: Facts,
): unknown {
  if (fact === 'verdict') return applicable.find(({ id }) => id === params.of)?.level;
  if (fact !== 'share' && fact !== 'count') return facts[fact];
  const whole = params.essential ? applicable.filter(({ essential }) => essential) : applicable;
  const rank = (level: unknown) => levels.indexOf(String(level));
  const counted = whole.filter(({ level }) => {
    if (params.atLeast !== undefined) return rank(level) <= rank(params.atLeast);
    if (params.atMost !== undefined) return rank(level) >= rank(params.atMost);
    return params.level === undefined || level === params.level;
  });
  if (fact === 'count') return counted.length;
  return whole.length === 0 ? undefined : counted.length / whole.length;
}
