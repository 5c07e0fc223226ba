import type { Condition, Leaf, Params, Truth, Value } from '../../src/conditions/model.ts';
import type { LevelSet, Member, Row } from '../../src/weighing/model.ts';

/** One outcome of a member: a level by index, or undefined for not applicable. */
type Outcome = number | undefined;
export type Facts = Readonly<Record<string, Value | undefined>>;
type Case = {
  levels: readonly string[];
  members: readonly Member[];
  outcomes: readonly Outcome[];
  facts: Facts;
};

/** A number as an exact fraction, so that shares are compared without rounding. Decimals of at most two places. */
type Fraction = readonly [numerator: number, denominator: number];

/** The image of the rows over every combination of outcomes, one by one. */
export function imageOf(
  rows: readonly Row[],
  levels: readonly string[],
  members: readonly Member[],
  facts: Facts,
): LevelSet {
  let image = members.length === 0 ? 1 << levels.length : 0;
  for (const outcomes of combinations(members, levels.length)) {
    if (members.length > 0) image |= verdictsOf(rows, { levels, members, outcomes, facts });
  }
  return image;
}

export function combinations(members: readonly Member[], levelCount: number): Outcome[][] {
  return members.reduce<Outcome[][]>(
    (before, { possible }) =>
      before.flatMap((outcomes) => {
        const options: Outcome[] = [];
        for (let i = 0; i < levelCount; i++) if (possible & (1 << i)) options.push(i);
        if (possible & (1 << levelCount)) options.push(undefined);
        return options.map((outcome) => [...outcomes, outcome]);
      }),
    [[]],
  );
}

export function verdictsOf(rows: readonly Row[], at: Case): LevelSet {
  if (at.outcomes.every((outcome) => outcome === undefined)) return 1 << at.levels.length;
  let set = 0;
  for (const { level, when } of rows) {
    const holds = when ? truthOf(when, at) : true;
    if (holds !== false) set |= 1 << at.levels.indexOf(level);
    if (holds === true) break;
  }
  return set;
}

function truthOf(condition: Condition, at: Case): Truth {
  if ('all' in condition) return conjunction(condition.all.map((part) => truthOf(part, at)));
  if ('any' in condition)
    return negation(conjunction(condition.any.map((part) => negation(truthOf(part, at)))));
  if ('not' in condition) return negation(truthOf(condition.not, at));
  if ('condition' in condition) throw new Error('the oracle knows no named conditions');
  return leafTruth(condition, at);
}

const negation = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

function conjunction(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function leafTruth({ fact, params, operator, value }: Leaf, at: Case): Truth {
  const left = observed(fact, params, at);
  const isRef = typeof value === 'object' && 'fact' in value;
  const right = isRef ? [observed(value.fact, value.params, at)] : [value].flat().map(fractionOf);
  if (left === undefined || right.includes(undefined)) return undefined;
  const signs = right.map((one) => compare(left, one));
  const [sign = Number.NaN] = signs;
  switch (operator) {
    case 'equal':
      return sign === 0;
    case 'notEqual':
      return sign !== 0;
    case 'in':
      return signs.includes(0);
    case 'notIn':
      return !signs.includes(0);
    case 'lessThan':
      return sign < 0;
    case 'lessThanInclusive':
      return sign <= 0;
    case 'greaterThan':
      return sign > 0;
    case 'greaterThanInclusive':
      return sign >= 0;
    default:
      throw new Error(operator);
  }
}

function fractionOf(value: unknown): unknown {
  return typeof value === 'number' ? [Math.round(value * 100), 100] : value;
}

function compare(left: unknown, right: unknown): number {
  if (!Array.isArray(left)) return left === right ? 0 : Number.NaN;
  const [a, b] = left as unknown as Fraction;
  const [c, d] = right as Fraction;
  return Math.sign(a * d - c * b);
}

function observed(fact: string, params: Params = {}, { levels, members, outcomes, facts }: Case): unknown {
  if (fact === 'verdict') {
    const outcome = outcomes[members.findIndex(({ id }) => id === params.of)];
    return outcome === undefined ? undefined : levels[outcome];
  }
  if (fact !== 'count' && fact !== 'share') return fractionOf(facts[fact]);
  const applicable = outcomes.filter(
    (outcome, i) => outcome !== undefined && (!params.essential || members[i]?.essential),
  );
  const level = (name: unknown) => levels.indexOf(String(name));
  const counted = applicable.filter((outcome = 0) => {
    if (params.level !== undefined) return outcome === level(params.level);
    if (params.atLeast !== undefined) return outcome <= level(params.atLeast);
    return params.atMost === undefined || outcome >= level(params.atMost);
  }).length;
  if (fact === 'count') return [counted, 1];
  return applicable.length === 0 ? undefined : [counted, applicable.length];
}
