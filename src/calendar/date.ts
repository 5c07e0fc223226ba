/**
 * Plain dates without time or time zone.
 * Inside the room a date is counted as a day number: whole days since 1970-01-01 in UTC. No local clock can touch it.
 */

/** A calendar date as ISO text `yyyy-mm-dd`, years 1900 to 2199 in input; later or earlier only as an outcome. */
export type PlainDate = string;

const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Outcomes stop here, so that every date has a year of four digits and compares as text. Unit: day number. */
const EARLIEST_DAY = Date.UTC(1000, 0, 1) / MS_PER_DAY;
const LATEST_DAY = Date.UTC(9999, 11, 31) / MS_PER_DAY;

/** Tells whether a text is a date that exists, written `yyyy-mm-dd`, in the years 1900 to 2199. */
export function isPlainDate(text: string): boolean {
  const year = digitsOf(text, 0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR && !Number.isNaN(parseDay(text));
}

/** Negative when `a` is earlier than `b`, positive when later, 0 when they are the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The date a whole number of days later (negative: earlier); stops at 1000-01-01 and 9999-12-31. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new TypeError(`Not a whole number of days: ${days}`);
  return dateOfDay(boundedDay(dayOf(date) + days));
}

/** The day number of a date. Throws TypeError for text that is no date. */
export function dayOf(date: PlainDate): number {
  const day = parseDay(date);
  if (Number.isNaN(day)) throw new TypeError(`Not a date (yyyy-mm-dd): ${date}`);
  return day;
}

/** The date of a day number. Throws TypeError for NaN, which only a period with parts that are no numbers gives. */
export function dateOfDay(day: number): PlainDate {
  if (Number.isNaN(day)) throw new TypeError('Not a day: the period has parts that are no numbers');
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  // By hand: toISOString takes several times as long, on the path of every norm condition with a term.
  return `${date.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** The nearest day number that has a year of four digits: a date beyond it compares the same with every real date. */
export function boundedDay(day: number): number {
  return Math.min(Math.max(day, EARLIEST_DAY), LATEST_DAY);
}

/** The day number of midnight UTC of a year, month (0 = January) and day; days outside the month run over. */
export function dayOfParts(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MS_PER_DAY;
}

/** The calendar year of a day number. */
export function yearOfDay(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The day of the week of a day number: 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: number): number {
  // Day 0 (1970-01-01) was a Thursday; the remainder is negative before it.
  return (((day + 4) % 7) + 7) % 7;
}

function parseDay(text: string): number {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 7);
  const day = digitsOf(text, 8, 10);
  // Date.UTC reads years below 100 as 19xx, and lets 30 February run over: both are no dates here.
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? dayOfParts(year, month - 1, day) : Number.NaN;
}

function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
