import type { Condition, Leaf } from '../conditions/model.ts';
import { canonicalText } from '../source/canonical.ts';
import { readAggregate, type Tally } from './aggregates.ts';
import type { Row } from './model.ts';

/** A row that never decides, and an earlier one that holds whenever it does. */
export interface Shadowed {
  readonly row: number;
  readonly by: number;
}

/** More steps than any readable row takes; beyond it nothing is claimed. */
const MOST_STEPS = 5000;

/**
 * Rows that can be seen never to decide, whatever the members: an earlier row says the same, asks less, or always holds.
 * Finds the common mistakes (a lenient row before a strict one) and claims nothing it cannot prove.
 */
export function shadowedRows(rows: readonly Row[], levels: readonly string[]): Shadowed[] {
  return rows.flatMap(({ when }, row) => {
    const by = rows.slice(0, row).findIndex((earlier) => {
      if (!earlier.when) return false;
      return alwaysHolds(earlier.when, levels) || (when !== undefined && implies(when, earlier.when, levels));
    });
    return by < 0 ? [] : [{ row, by }];
  });
}

/** Whether the second condition certainly holds where the first does. */
function implies(first: Condition, second: Condition, levels: readonly string[]): boolean {
  let steps = 0;
  const follows = (a: Condition, b: Condition): boolean => {
    if (steps++ > MOST_STEPS) return false;
    if (canonicalText(a) === canonicalText(b)) return true;
    if ('all' in b) return b.all.every((part) => follows(a, part));
    if ('any' in a) return a.any.every((part) => follows(part, b));
    if ('any' in b && b.any.some((part) => follows(a, part))) return true;
    if ('all' in a) return a.all.some((part) => follows(part, b));
    return 'fact' in a && 'fact' in b && leafImplies(a, b, levels);
  };
  return follows(first, second);
}

/** A count of any kind is at least 0. A share may be unknown, so nothing about it always holds. */
function alwaysHolds(condition: Condition, levels: readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => alwaysHolds(part, levels));
  if ('any' in condition) return condition.any.some((part) => alwaysHolds(part, levels));
  const bounds = 'fact' in condition ? boundsOf(condition, levels) : undefined;
  return bounds?.tally.kind === 'count' && bounds.low <= 0 && bounds.high === Number.POSITIVE_INFINITY;
}

/** The values at which a comparison of a tally with a number holds: between low and high, the ends included unless open. */
interface Bounds {
  readonly tally: Tally;
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

function boundsOf(leaf: Leaf, levels: readonly string[]): Bounds | undefined {
  const tally = readAggregate(leaf, levels);
  const { operator, value } = leaf;
  if (!tally || 'code' in tally || tally.kind === 'verdict' || typeof value !== 'number') return undefined;
  const whole = tally.kind === 'count';
  const all = { tally, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, open: false };
  if (operator === 'equal') return { ...all, low: value, high: value };
  if (operator === 'greaterThanInclusive') return { ...all, low: value };
  if (operator === 'lessThanInclusive') return { ...all, high: value };
  if (operator === 'greaterThan')
    return whole ? { ...all, low: value + 1 } : { ...all, low: value, open: true };
  if (operator === 'lessThan')
    return whole ? { ...all, high: value - 1 } : { ...all, high: value, open: true };
  return undefined;
}

/** Counting more levels never gives less: `atLeast voldoet` being high makes `atLeast voldoet-grotendeels` high. */
function leafImplies(first: Leaf, second: Leaf, levels: readonly string[]): boolean {
  const a = boundsOf(first, levels);
  const b = boundsOf(second, levels);
  if (!a || !b || a.tally.kind !== b.tally.kind || a.tally.essential !== b.tally.essential) return false;
  const fromBelow =
    b.low === Number.NEGATIVE_INFINITY || ((a.tally.mask & ~b.tally.mask) === 0 && isAbove(a, b));
  const fromAbove =
    b.high === Number.POSITIVE_INFINITY || ((b.tally.mask & ~a.tally.mask) === 0 && isBelow(a, b));
  return fromBelow && fromAbove;
}

function isAbove(a: Bounds, b: Bounds): boolean {
  return a.low > b.low || (a.low === b.low && (a.open || !b.open));
}

function isBelow(a: Bounds, b: Bounds): boolean {
  return a.high < b.high || (a.high === b.high && (a.open || !b.open));
}
