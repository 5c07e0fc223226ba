/** A second opinion on dates and terms: Temporal, another Easter algorithm, and the Act read word for word, slowly. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../src/calendar/period.ts';

const FIRST = Temporal.PlainDate.from('1900-01-01');
const DAYS = FIRST.until('2199-12-31', { largestUnit: 'day' }).days;

/** Any date from 1900-01-01 to 2199-12-31. */
export const anyDate = fc.integer({ min: 0, max: DAYS }).map((days) => FIRST.add({ days }).toString());

/** Any period of a few decades at most, forwards or back. */
export const anyPeriod: fc.Arbitrary<Period> = fc.record({
  years: fc.integer({ min: 0, max: 30 }),
  months: fc.integer({ min: 0, max: 40 }),
  weeks: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: 0, max: 400 }),
  sign: fc.constantFrom(1, -1),
});

/** A period in one unit that the Algemene termijnenwet covers. */
export const anyCoveredPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((days) => period({ days })),
  fc.integer({ min: 1, max: 12 }).map((weeks) => period({ weeks })),
  fc.integer({ min: 1, max: 3 }).map((months) => period({ months })),
);

export function period(parts: Partial<Period>): Period {
  return { years: 0, months: 0, weeks: 0, days: 0, sign: 1, ...parts };
}

/** Temporal's date plus period, clamped at the end of a month. */
export function temporalAdd(date: string, { years, months, weeks, days, sign }: Period): string {
  const duration = Temporal.Duration.from({ years, months, weeks, days });
  const signed = sign === -1 ? duration.negated() : duration;
  return Temporal.PlainDate.from(date).add(signed, { overflow: 'constrain' }).toString();
}

/** Easter Sunday by golden number and epact (Clavius; Knuth, The Art of Computer Programming 1.3.2, exercise 14). */
export function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skippedLeaps = Math.floor((3 * century) / 4) - 12;
  const moonShift = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skippedLeaps - 10;
  let epact = (((11 * golden + 20 + moonShift - skippedLeaps) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  let full = 44 - epact;
  if (full < 21) full += 30;
  const easter = full + 7 - ((sunday + full) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 })
    .add({ days: easter - 1 })
    .toString();
}

/** The holidays of Algemene termijnenwet art. 3 as a list, without the code under test. */
export function holidayList(year: number): readonly string[] {
  const list = lists.get(year) ?? makeHolidayList(year);
  lists.set(year, list);
  return list;
}

const lists = new Map<number, readonly string[]>();

function makeHolidayList(year: number): readonly string[] {
  const easter = Temporal.PlainDate.from(easterByEpact(year));
  const king = Temporal.PlainDate.from(year >= 2014 ? `${year}-04-27` : `${year}-04-30`);
  const moving = [-2, 1, 39, 50].map((days) => easter.add({ days }).toString());
  const fixed = ['01-01', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
  const birthday = king.dayOfWeek === 7 ? king.subtract({ days: 1 }) : king;
  return [...new Set([...moving, ...fixed, birthday.toString()])].sort();
}

export function isFree(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek >= 6 || holidayList(date.year).includes(date.toString());
}

/** Art. 2 before art. 1(1), each to the letter: lengthen day by day until the whole term satisfies both. */
export function legalEnd(from: string, naive: string): string {
  const start = Temporal.PlainDate.from(from);
  let end = Temporal.PlainDate.from(naive);
  const atLeastThreeDays = start.until(end).days >= 3;
  while (isFree(end) || (atLeastThreeDays && workingDaysIn(start, end) < 2)) end = end.add({ days: 1 });
  return end.toString();
}

function workingDaysIn(start: Temporal.PlainDate, end: Temporal.PlainDate): number {
  let count = 0;
  for (
    let day = start.add({ days: 1 });
    Temporal.PlainDate.compare(day, end) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (!isFree(day)) count++;
  }
  return count;
}
