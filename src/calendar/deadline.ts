import { isPlainDate, type PlainDate } from './date.ts';
import { parsePeriod } from './period.ts';
import { endOfTerm, type Term, type TermOptions } from './term.ts';

/**
 * When one term ends: by the calendar, and by the Algemene termijnenwet with the article that decided. `from` is the day of the
 * event (`yyyy-mm-dd`, day 0), `period` ISO 8601 in years, months, weeks and days. Throws TypeError for any other text.
 *
 * @example
 * console.log(deadlineOf('2024-03-28', 'P6W').legal); // 2024-05-10
 */
export function deadlineOf(from: PlainDate, period: string, options: TermOptions = {}): Term {
  if (!isPlainDate(from)) throw new TypeError(`Not a date (yyyy-mm-dd, 1900 to 2199): ${from}`);
  const parsed = parsePeriod(period);
  if (!parsed) throw new TypeError(`Not a period (ISO 8601: P6W, P3M, P1Y6M): ${period}`);
  return endOfTerm(from, parsed, options);
}

/**
 * Whether a text is a period that {@link deadlineOf} takes.
 *
 * @example
 * console.log(isPeriod('P6W'), isPeriod('6 weken')); // true false
 */
export function isPeriod(text: string): boolean {
  return parsePeriod(text) !== undefined;
}
