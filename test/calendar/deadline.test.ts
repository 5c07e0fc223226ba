import { describe, expect, it } from 'vitest';
import { deadlineOf, isPeriod } from '../../src/calendar/deadline.ts';

describe('deadlineOf', () => {
  it('reads its texts and gives the term', () => {
    expect(deadlineOf('2024-03-28', 'P6W')).toEqual({
      period: 'P6W',
      from: '2024-03-28',
      naive: '2024-05-09',
      legal: '2024-05-10',
      date: '2024-05-10',
      rule: 'moved-weekend-holiday',
      article: 'atw 1(1)',
    });
    expect(deadlineOf('2026-01-27', 'P3M', { statutory: false }).rule).toBe('set-by-decision');
  });

  it.each([
    ['2024-02-30', 'P6W', /Not a date .*2024-02-30/],
    ['28-3-2024', 'P6W', /Not a date/],
    ['2024-03-28', '6 weken', /Not a period .*6 weken/],
    ['2024-03-28', 'PT24H', /Not a period/],
  ])('refuses %s and %s', (from, period, message) => {
    expect(() => deadlineOf(from, period)).toThrow(TypeError);
    expect(() => deadlineOf(from, period)).toThrow(message);
  });
});

it('isPeriod tells what deadlineOf takes', () => {
  expect(['P6W', 'P1Y6M', '-P3M', 'P0D', 'P', '6W', 'PT1H', 'P1.5M'].filter(isPeriod)).toEqual([
    'P6W',
    'P1Y6M',
    '-P3M',
    'P0D',
  ]);
});
