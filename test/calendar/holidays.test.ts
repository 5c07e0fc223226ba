import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type HolidayId, holidayIds, holidaysOf, isWorkingDay } from '../../src/calendar/holidays.ts';
import { anyDate, easterByEpact, holidayList, isFree } from './oracle.ts';

const dayOfHoliday = (year: number, id: HolidayId): string | undefined =>
  [...holidaysOf(year)].find(([, each]) => each === id)?.[0];

describe('the holidays of Algemene termijnenwet art. 3', () => {
  it.each<[HolidayId, ...string[]]>([
    ['new-years-day', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'],
    ['good-friday', '2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14'],
    ['easter-monday', '2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'],
    ['kings-day', '2024-04-27', '2025-04-26', '2026-04-27', '2027-04-27', '2028-04-27'],
    ['liberation-day', '2024-05-05', '2025-05-05', '2026-05-05', '2027-05-05', '2028-05-05'],
    ['ascension-day', '2024-05-09', '2025-05-29', '2026-05-14', '2027-05-06', '2028-05-25'],
    ['whit-monday', '2024-05-20', '2025-06-09', '2026-05-25', '2027-05-17', '2028-06-05'],
    ['christmas-day', '2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25', '2028-12-25'],
    ['second-christmas-day', '2024-12-26', '2025-12-26', '2026-12-26', '2027-12-26', '2028-12-26'],
  ])('%s', (id, ...dates) => {
    expect([2024, 2025, 2026, 2027, 2028].map((year) => dayOfHoliday(year, id))).toEqual(dates);
  });

  it.each([
    [2005, '2005-04-30'],
    [2006, '2006-04-29'],
    [2013, '2013-04-30'],
    [2014, '2014-04-26'],
    [2015, '2015-04-27'],
    [2031, '2031-04-26'],
  ])('celebrate the birthday in %d on %s', (year, date) => {
    expect(dayOfHoliday(year, 'kings-day')).toBe(date);
  });

  it('are the same by another Easter algorithm, from 1900 to 2199, in order of date', () => {
    for (let year = 1900; year < 2200; year++)
      expect([...holidaysOf(year).keys()]).toEqual(holidayList(year));
  });

  it('know the earliest and latest Easter', () => {
    expect(easterByEpact(1818)).toBe('1818-03-22');
    expect(dayOfHoliday(1818, 'easter-monday')).toBe('1818-03-23');
    expect(dayOfHoliday(2038, 'easter-monday')).toBe('2038-04-26');
  });

  it('count two on one day once, under the one the Act names first', () => {
    expect(holidaysOf(2016).get('2016-05-05')).toBe('ascension-day');
    expect(holidaysOf(2016).size).toBe(holidayIds.length - 1);
    expect(holidaysOf(2026).size).toBe(holidayIds.length);
  });

  it('are made once per year', () => {
    expect(holidaysOf(2026)).toBe(holidaysOf(2026));
  });

  it.each([Number.NaN, 2026.5, 999, 10_000])('throw TypeError for the year %d', (year) => {
    expect(() => holidaysOf(year)).toThrow(TypeError);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-04-24', true, 'Friday'],
    ['2026-04-25', false, 'Saturday'],
    ['2026-04-26', false, 'Sunday'],
    ['2026-04-27', false, "King's day"],
    ['2026-04-28', true, 'Tuesday'],
    ['2026-05-05', false, '5 May, also outside the lustrum'],
    ['2026-05-15', true, 'the Friday after Ascension Day'],
    ['2026-12-24', true, 'the day before Christmas'],
    ['2026-12-31', true, 'the last day of the year'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it('can be taken away by decree (art. 3(3))', () => {
    expect(isWorkingDay('2026-05-15', new Set(['2026-05-15']))).toBe(false);
    expect(isWorkingDay('2026-05-18', new Set(['2026-05-15']))).toBe(true);
  });

  it('agrees with Temporal and the list', () => {
    fc.assert(
      fc.property(anyDate, (date) => isWorkingDay(date) !== isFree(Temporal.PlainDate.from(date))),
      { numRuns: 2000 },
    );
  });
});
