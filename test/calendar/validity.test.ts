import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsOn, overlap, type Validity } from '../../src/calendar/validity.ts';
import { anyDate } from './oracle.ts';

const anyValidity: fc.Arbitrary<Validity> = fc.record(
  { from: anyDate, until: anyDate },
  { requiredKeys: [] },
);

describe('validity', () => {
  const year = { from: '2025-01-01', until: '2025-12-31' };

  it('holds on its first and last day', () => {
    expect(holdsOn(year, '2024-12-31')).toBe(false);
    expect(holdsOn(year, '2025-01-01')).toBe(true);
    expect(holdsOn(year, '2025-12-31')).toBe(true);
    expect(holdsOn(year, '2026-01-01')).toBe(false);
  });

  it('is open where an end is absent', () => {
    expect(holdsOn(undefined, '1900-01-01')).toBe(true);
    expect(holdsOn({}, '2199-12-31')).toBe(true);
    expect(holdsOn({ from: '2025-01-01' }, '2199-12-31')).toBe(true);
    expect(holdsOn({ until: '2025-01-01' }, '1900-01-01')).toBe(true);
  });

  it('overlaps on one shared day, not when the next starts the day after', () => {
    expect(overlap(year, { from: '2025-12-31' })).toBe(true);
    expect(overlap(year, { from: '2026-01-01' })).toBe(false);
    expect(overlap(year, undefined)).toBe(true);
    expect(overlap(undefined, undefined)).toBe(true);
  });

  it('has no dates when it ends before it starts', () => {
    const never = { from: '2025-12-31', until: '2025-01-01' };
    expect(holdsOn(never, '2025-06-01')).toBe(false);
    expect(overlap(never, undefined)).toBe(false);
    expect(overlap(year, never)).toBe(false);
  });

  it('overlaps both ways alike, and whenever a date is in both', () => {
    fc.assert(
      fc.property(anyValidity, anyValidity, anyDate, (a, b, date) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        if (holdsOn(a, date) && holdsOn(b, date)) expect(overlap(a, b)).toBe(true);
      }),
    );
  });
});
