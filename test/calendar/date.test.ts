import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, dateOfDay, dayOf, isPlainDate, weekdayOf } from '../../src/calendar/date.ts';
import { anyDate, period, temporalAdd } from './oracle.ts';

describe('a plain date', () => {
  it.each(['1900-01-01', '1970-01-01', '2000-02-29', '2024-02-29', '2199-12-31', '2026-04-30'])(
    'is %s',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  it.each([
    ['', 'empty'],
    ['2026-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2100-02-29', 'a century is no leap year'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'month 13'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['1899-12-31', 'before 1900'],
    ['2200-01-01', 'after 2199'],
    ['2026-1-1', 'short parts'],
    ['10-03-2026', 'day first'],
    ['2026/03/10', 'slashes'],
    ['2026-03-10T00:00', 'a time'],
    ['2026-03-10 ', 'a space'],
    [' 026-03-10', 'a space'],
    ['+026-03-10', 'a sign'],
    ['2026-03-1٠', 'another digit'],
  ])('is not %j: %s', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('is counted in days since 1970-01-01, and back', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('1969-12-31')).toBe(-1);
    fc.assert(
      fc.property(anyDate, (date) => isPlainDate(date) && dateOfDay(dayOf(date)) === date),
      { numRuns: 3000 },
    );
  });

  it('knows its day of the week, also before 1970', () => {
    expect(weekdayOf(dayOf('1900-01-01'))).toBe(1);
    expect(weekdayOf(dayOf('2026-04-26'))).toBe(0);
  });

  it('compares as text', () => {
    expect(['2026-10-01', '2025-12-31', '2026-09-30'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0);
  });
});

describe('adding days', () => {
  it('agrees with Temporal from 1900 to 2199', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const sign = days < 0 ? -1 : 1;
        expect(addDays(date, days)).toBe(temporalAdd(date, period({ days: Math.abs(days), sign })));
      }),
      { numRuns: 3000 },
    );
  });

  it('stops at the first and last year of four digits', () => {
    expect(addDays('2199-12-31', 1e9)).toBe('9999-12-31');
    expect(addDays('1900-01-01', -1e9)).toBe('1000-01-01');
  });

  it.each(['2026-02-30', 'morgen', ''])('throws TypeError for %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(TypeError);
  });

  it.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY])('throws TypeError for %d days', (days) => {
    expect(() => addDays('2026-01-01', days)).toThrow(TypeError);
  });
});
