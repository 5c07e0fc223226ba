import { addMonths } from 'date-fns/addMonths';
import { boundedDay, dateOfDay, dayOf, type PlainDate } from './date.ts';
import { UtcDate } from './utc-date.ts';

/** A calendar period in whole years, months, weeks and days; `sign` -1 counts back. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly sign: 1 | -1;
}

const PATTERN = /^(-)?P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?$/;

/** A century, in days at 31 to the month: longer periods are typing errors. */
const LONGEST_DAYS = 100 * 12 * 31;

const MS_PER_DAY = 86_400_000;

/**
 * The period an ISO 8601 duration says (`P6W`, `P1Y6M`, `-P3M`), or undefined. Years, months, weeks and days in whole
 * numbers, in that order, at least one of them, a century at most; no times, no decimals.
 */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(2).map((digits) => Number(digits ?? 0));
  if ((years * 12 + months) * 31 + weeks * 7 + days > LONGEST_DAYS) return undefined;
  return { years, months, weeks, days, sign: match[1] ? -1 : 1 };
}

/** The ISO 8601 text of a period, without the parts that are zero; nothing at all is `P0D`. */
export function formatPeriod({ years, months, weeks, days, sign }: Period): string {
  const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);
  const parts = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
  return `${sign === -1 ? '-' : ''}P${parts || '0D'}`;
}

/**
 * The date a period later or, with sign -1, earlier. Years and months go first, to the same day number or else the
 * last day of a shorter month; weeks and days follow. Stops at 1000-01-01 and 9999-12-31.
 */
export function addPeriod(date: PlainDate, period: Period): PlainDate {
  return dateOfDay(addPeriodToDay(dayOf(date), period));
}

/** The shortest way to say how long it is from one date to a later one: in whole months, else in whole weeks, else in days. */
export function periodBetween(from: PlainDate, to: PlainDate): Period {
  const none: Period = { years: 0, months: 0, weeks: 0, days: 0, sign: 1 };
  const days = dayOf(to) - dayOf(from);
  const months = Math.round(days / 30.44);
  if (months > 0 && addPeriod(from, { ...none, months }) === to) return { ...none, months };
  return days % 7 === 0 ? { ...none, weeks: days / 7 } : { ...none, days };
}

/** The same as {@link addPeriod} on day numbers. */
export function addPeriodToDay(day: number, { years, months, weeks, days, sign }: Period): number {
  const inMonths = sign * (years * 12 + months);
  // Weeks and days need no calendar; most legal terms stop here.
  const moved =
    inMonths === 0 ? day : addMonths(new UtcDate(day * MS_PER_DAY), inMonths).getTime() / MS_PER_DAY;
  return boundedDay(moved + sign * (weeks * 7 + days));
}
