import { afterEach, describe, expect, it } from 'vitest';
import { addDays, isPlainDate } from '../../src/calendar/date.ts';
import { holidaysOf } from '../../src/calendar/holidays.ts';
import { addPeriod, type Period, parsePeriod } from '../../src/calendar/period.ts';
import { endOfTerm, endOfTerms } from '../../src/calendar/term.ts';

const periods = ['P1D', '-P1D', 'P1M', '-P1M', 'P3M', 'P1Y', 'P6W', 'P1Y2M3W4D'].map(
  (text) => parsePeriod(text) as Period,
);

/** Every day around the clock changes and the day that Apia skipped, with every period, and some holidays. */
function everything(): string {
  const starts = [
    '1900-01-01',
    '1969-12-20',
    '2011-11-20',
    '2011-12-20',
    '2018-10-25',
    '2026-03-20',
    '2026-10-15',
  ];
  const lines = starts.flatMap((start) =>
    Array.from({ length: 25 }, (_, days) => {
      const date = addDays(start, days);
      const ends = periods.map((period) =>
        [addPeriod(date, period), endOfTerm(date, period).legal].join(' '),
      );
      return [date, isPlainDate(date), ...ends, endOfTerms(date, periods.slice(2, 3))].join(' ');
    }),
  );
  return [...lines, ...[1999, 2011, 2026].flatMap((year) => [...holidaysOf(year).keys()])].join('\n');
}

const own = process.env.TZ;
const reference = everything();

describe('the calendar does not depend on the time zone of the process', () => {
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  // The offset in minutes on 1 January 2011 shows that Node took the zone over.
  it.each([
    ['UTC', 0],
    ['Pacific/Apia', 600],
    ['America/Sao_Paulo', 120],
    ['Europe/Amsterdam', -60],
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
  ])('%s', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date(Date.UTC(2011, 0, 1, 12)).getTimezoneOffset()).toBe(offset);
    expect(everything()).toBe(reference);
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addPeriod('2018-11-03', periods[0] as Period)).toBe('2018-11-04');
  });
});
