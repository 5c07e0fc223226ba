import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, formatPeriod, type Period, parsePeriod } from '../../src/calendar/period.ts';
import { anyDate, anyPeriod, period, temporalAdd } from './oracle.ts';

describe('reading a period', () => {
  it.each<[string, Partial<Period>]>([
    ['P3M', { months: 3 }],
    ['-P3M', { months: 3, sign: -1 }],
    ['P6W', { weeks: 6 }],
    ['P7D', { days: 7 }],
    ['P1Y6M', { years: 1, months: 6 }],
    ['P1Y2M3W4D', { years: 1, months: 2, weeks: 3, days: 4 }],
    ['P0D', {}],
    ['P06W', { weeks: 6 }],
    ['P100Y', { years: 100 }],
    ['P1200M', { months: 1200 }],
  ])('understands %s', (text, parts) => {
    expect(parsePeriod(text)).toEqual(period(parts));
  });

  it.each(
    [
      '',
      'P',
      '-P',
      'p3m',
      '3M',
      'P3',
      'P3M ',
      ' P3M',
      '+P3M',
      'P-3M',
      'P1.5M',
      'P1,5M',
      'PT48H',
      'P1DT1H',
    ].concat(['P3MT', 'P1M1Y', 'P1D1W', 'P3M3M', 'P101Y', 'P99999D', 'P999999999999D', '3 maanden']),
  )('does not understand %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('writes it back without the parts that are zero', () => {
    expect(formatPeriod(period({ years: 1, months: 6 }))).toBe('P1Y6M');
    expect(formatPeriod(period({ months: 3, sign: -1 }))).toBe('-P3M');
    expect(formatPeriod(period({}))).toBe('P0D');
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(parsePeriod(formatPeriod(each))).toEqual(each);
      }),
    );
  });
});

describe('adding a period', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28', 'a shorter month has its last day'],
    ['2024-01-31', 'P1M', '2024-02-29', 'in a leap year 29 February'],
    ['2026-02-28', 'P1M', '2026-03-28', 'the same day number, not the last day'],
    ['2026-03-31', '-P1M', '2026-02-28', 'also back'],
    ['2026-08-31', 'P3M', '2026-11-30', 'over several months'],
    ['2024-02-29', 'P1Y', '2025-02-28', 'leap day and a year'],
    ['2024-02-29', 'P4Y', '2028-02-29', 'leap day and four years'],
    ['2096-02-29', 'P4Y', '2100-02-28', '2100 is no leap year'],
    ['2025-12-31', 'P1D', '2026-01-01', 'over the year'],
    ['2026-01-01', '-P1D', '2025-12-31', 'back over the year'],
    ['2025-11-30', 'P3M', '2026-02-28', 'months over the year'],
    ['2026-01-31', 'P1M1D', '2026-03-01', 'months first, then days'],
    ['2026-03-01', '-P1M1D', '2026-01-31', 'months first, also back'],
    ['2026-10-24', 'P2D', '2026-10-26', 'over the end of summer time'],
    ['2011-12-29', 'P1D', '2011-12-30', 'a day that Apia did not have'],
    ['2011-11-30', 'P1M', '2011-12-30', 'a day that Apia did not have'],
    ['2026-05-05', 'P0D', '2026-05-05', 'nothing'],
  ])('%s + %s = %s: %s', (date, text, expected) => {
    expect(addPeriod(date, parsePeriod(text) as Period)).toBe(expected);
  });

  it('agrees with Temporal from 1900 to 2199', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (date, each) => {
        expect(addPeriod(date, each)).toBe(temporalAdd(date, each));
      }),
      { numRuns: 4000 },
    );
  });

  it('agrees with Temporal on the last days of every month', () => {
    const monthEnd = fc
      .tuple(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(([year, month, before]) =>
        temporalAdd(`${year}-${String(month).padStart(2, '0')}-01`, period({ months: 1 })).concat(
          `/${before}`,
        ),
      )
      .map((text) => temporalAdd(text.slice(0, 10), period({ days: 1 + Number(text.slice(11)), sign: -1 })));
    fc.assert(
      fc.property(monthEnd, anyPeriod, (date, { years, months, sign }) => {
        const each = period({ years, months, sign });
        expect(addPeriod(date, each)).toBe(temporalAdd(date, each));
      }),
      { numRuns: 2000 },
    );
  });

  it('throws TypeError for text that is no date and for parts that are no numbers', () => {
    expect(() => addPeriod('2026-02-30', period({ days: 1 }))).toThrow(TypeError);
    expect(() => addPeriod('2026-02-28', period({ days: Number.NaN }))).toThrow(TypeError);
    expect(() => addPeriod('2026-02-28', period({ months: Number.NaN, weeks: 1 }))).toThrow(TypeError);
  });

  it('stops at the first and last year of four digits', () => {
    expect(addPeriod('9990-01-01', period({ years: 100 }))).toBe('9999-12-31');
    expect(addPeriod('1001-01-01', period({ years: 100, sign: -1 }))).toBe('1000-01-01');
  });
});
