/** The nearest other value of one kind: a number, a date, a period, an operator. */
import { addDays } from '../../calendar/date.ts';
import { formatPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import type { Operator } from '../../conditions/model.ts';

/** One step down and one up: of a share a hundredth, of any other number its last written decimal. */
export function numbersBeside(value: number, isShare: boolean): readonly number[] {
  const decimals = isShare ? 2 : decimalsOf(value);
  const scale = 10 ** decimals;
  return [-1, 1].map((step) => Math.round(value * scale + step) / scale);
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The day before and the day after. */
export function datesBeside(date: string): readonly string[] {
  return [addDays(date, -1), addDays(date, 1)];
}

const UNITS = ['days', 'weeks', 'months', 'years'] as const;

/** One less and one more of the smallest unit that is written; never counting the other way. */
export function periodsBeside(text: string): readonly string[] {
  const period = parsePeriod(text);
  if (!period) return [];
  const unit = UNITS.find((one) => period[one] > 0) ?? 'days';
  return [-1, 1]
    .map((step): Period => ({ ...period, [unit]: period[unit] + step }))
    .filter((one) => one[unit] >= 0)
    .map(formatPeriod);
}

/** The operator that differs least: at the boundary, or the opposite where there is no boundary. */
export const neighbours: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  before: 'onOrBefore',
  onOrBefore: 'before',
  after: 'onOrAfter',
  onOrAfter: 'after',
};

/** Whether the neighbour of an operator is its opposite: negating it then gives the same. */
export function isOpposite(operator: Operator): boolean {
  return ['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'].includes(operator);
}
