import { dateOfDay, dayOf, dayOfParts, type PlainDate, weekdayOf, yearOfDay } from './date.ts';

/** The days of Algemene termijnenwet art. 3(1), in the order of the Act, and Good Friday of art. 3(2). */
export const holidayIds = [
  'new-years-day',
  'easter-monday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
  'ascension-day',
  'kings-day',
  'liberation-day',
  'good-friday',
] as const;

/** Which holiday of Algemene termijnenwet art. 3 a day is. */
export type HolidayId = (typeof holidayIds)[number];

interface HolidayYear {
  readonly dates: ReadonlyMap<PlainDate, HolidayId>;
  readonly days: ReadonlySet<number>;
}

const SUNDAY = 0;
const SATURDAY = 6;

/** Filled year by year when first asked for; a year never changes. */
const yearsAsked = new Map<number, HolidayYear>();

/**
 * The recognised holidays of a year (1000 to 9999) by date, in order of date: Algemene termijnenwet art. 3(1)-(2).
 * Two on one day (Ascension Day on 5 May, as in 2016) count once, under the one that the Act names first. Today's
 * list is used for every year. Throws TypeError for another year.
 */
export function holidaysOf(year: number): ReadonlyMap<PlainDate, HolidayId> {
  return holidayYear(year).dates;
}

/**
 * Tells whether a date is no Saturday, Sunday or recognised holiday (Algemene termijnenwet art. 1(1) and 3), nor one
 * of the `extra` dates that the Crown put on a par with them (art. 3(3)).
 */
export function isWorkingDay(date: PlainDate, extra?: ReadonlySet<PlainDate>): boolean {
  return isWorkingDayNumber(dayOf(date)) && !extra?.has(date);
}

/** The same as {@link isWorkingDay} on day numbers. */
export function isWorkingDayNumber(day: number, extra?: ReadonlySet<number>): boolean {
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY || weekday === SATURDAY) return false;
  return !holidayYear(yearOfDay(day)).days.has(day) && !extra?.has(day);
}

function holidayYear(year: number): HolidayYear {
  const known = yearsAsked.get(year);
  if (known) return known;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new TypeError(`Not a year: ${year}`);
  const days = holidayDays(year);
  const dates = new Map<PlainDate, HolidayId>();
  for (const id of holidayIds.toSorted((a, b) => days[a] - days[b])) {
    const date = dateOfDay(days[id]);
    // The sort keeps the order of the Act among equals.
    if (!dates.has(date)) dates.set(date, id);
  }
  const made = { dates, days: new Set(Object.values(days)) };
  yearsAsked.set(year, made);
  return made;
}

function holidayDays(year: number): Record<HolidayId, number> {
  const easter = easterDay(year);
  return {
    'new-years-day': dayOfParts(year, 0, 1),
    'good-friday': easter - 2,
    'easter-monday': easter + 1,
    'kings-day': birthdayOf(year),
    'liberation-day': dayOfParts(year, 4, 5),
    'ascension-day': easter + 39,
    'whit-monday': easter + 50,
    'christmas-day': dayOfParts(year, 11, 25),
    'second-christmas-day': dayOfParts(year, 11, 26),
  };
}

/** The day the King's birthday is celebrated: 27 April since 2014, 30 April before; the day before when a Sunday. */
function birthdayOf(year: number): number {
  const birthday = dayOfParts(year, 3, year >= 2014 ? 27 : 30);
  return weekdayOf(birthday) === SUNDAY ? birthday - 1 : birthday;
}

/** Easter Sunday of the Gregorian calendar as a day number, by Meeus, Jones and Butcher; letters as they have them. */
function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOfParts(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
