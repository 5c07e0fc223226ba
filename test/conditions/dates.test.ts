import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition, FactRef, Operator } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';

/**
 * An oracle of its own for the Algemene termijnenwet: another Easter algorithm, a list of days, Temporal for the rest.
 */
const vocabulary = declaredFacts({ dag: { type: 'date' }, andere: { type: 'date' } }, (id) =>
  ['dag', 'andere', 'assessment-date'].indexOf(id),
);

const day = fc
  .integer({ min: 0, max: 365 * 60 })
  .map((days) => Temporal.PlainDate.from('2015-01-01').add({ days }));

const period = fc.oneof(
  fc.nat(120).map((days) => `P${days}D`),
  fc.nat(16).map((weeks) => `P${weeks}W`),
  fc.nat(5).map((months) => `P${months}M`),
  fc.nat(2).map((years) => `P${years}Y`),
);

const mixed = fc
  .tuple(fc.constantFrom('', '-'), fc.nat(5), fc.nat(20), fc.nat(30), fc.nat(400))
  .map(([sign, y, m, w, d]) => `${sign}P${y}Y${m}M${w}W${d}D`);

describe('dates against Temporal', () => {
  it.each<[Operator, (order: number) => boolean]>([
    ['before', (order) => order < 0],
    ['after', (order) => order > 0],
    ['onOrBefore', (order) => order <= 0],
    ['onOrAfter', (order) => order >= 0],
    ['equal', (order) => order === 0],
    ['notEqual', (order) => order !== 0],
  ])('%s', (operator, holds) => {
    const againstFact = compiled({ fact: 'dag', operator, value: { fact: 'andere' } });
    const near = fc
      .tuple(day, fc.integer({ min: -2, max: 2 }))
      .map(([a, days]) => [a, a.add({ days })] as const);
    const property = fc.property(fc.oneof(near, fc.tuple(day, day)), ([a, b]) => {
      const expected = holds(Temporal.PlainDate.compare(a, b));
      expect(againstFact([String(a), String(b)])).toBe(expected);
      expect(compiled({ fact: 'dag', operator, value: String(b) })([String(a)])).toBe(expected);
    });
    fc.assert(property);
  });

  it('shift moves a date as Temporal does, on either side', () => {
    const property = fc.property(day, mixed, (from, shift) => {
      const moved = String(from.add(Temporal.Duration.from(shift)));
      const right = { fact: 'dag', params: { shift } };
      expect(
        compiled({ fact: 'assessment-date', operator: 'equal', value: right })([
          String(from),
          undefined,
          moved,
        ]),
      ).toBe(true);
      expect(
        compiled({ ...right, operator: 'equal', value: { fact: 'andere' } })([String(from), moved]),
      ).toBe(true);
      expect(read(right, String(from))).toBe(moved);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('remembers moved dates without mixing them up, also more than are remembered', () => {
    const reader = vocabulary.term({ fact: 'dag', params: { shift: 'P1M' } });
    if ('code' in reader) throw new Error(reader.code);
    const first = Temporal.PlainDate.from('2024-01-31');
    for (const round of [0, 1])
      for (let days = 0; days < 1200; days++) {
        const from = first.add({ days: days * (round + 1) });
        expect(reader.read([String(from)])).toBe(String(from.add({ months: 1 })));
      }
  });

  it('term ends as an independent reading of the Algemene termijnenwet says', () => {
    const property = fc.property(day, period, (from, term) => {
      expect(read({ fact: 'dag', params: { term } }, String(from))).toBe(String(legalEnd(from, term)));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('a list of terms counts one after the other', () => {
    const property = fc.property(day, fc.array(period, { minLength: 1, maxLength: 3 }), (from, term) => {
      const end = term.reduce(legalEnd, from);
      expect(read({ fact: 'dag', params: { term } }, String(from))).toBe(String(end));
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('six weeks after 16 March 2026 is the day after King’s Day', () => {
    expect(read({ fact: 'dag', params: { term: 'P6W' } }, '2026-03-16')).toBe('2026-04-28');
  });

  it('a date that is not known stays so when it is moved', () => {
    expect(read({ fact: 'dag', params: { shift: 'P1D' } }, undefined)).toBeUndefined();
  });

  it('the farthest dates still compare', () => {
    const late = compiled({ fact: 'dag', params: { shift: 'P99Y' }, operator: 'after', value: '2199-12-31' });
    expect(late(['2199-12-31'])).toBe(true);
  });
});

function compiled(condition: Condition) {
  return compileChecked(condition, vocabulary).test;
}

function read(ref: FactRef, date: string | undefined) {
  const term = vocabulary.term(ref);
  if ('code' in term) throw new Error(term.code);
  return term.read([date]);
}

function legalEnd(from: Temporal.PlainDate, term: string): Temporal.PlainDate {
  const duration = Temporal.Duration.from(term);
  const naive = from.add(duration);
  const { years, months, weeks, days } = duration;
  if (years > 0 || months > 3 || weeks > 12 || days > 90) return naive;
  let end = naive;
  while (!isWorkingDay(end)) end = end.add({ days: 1 });
  const isAtLeastThreeDays = from.until(naive).days >= 3;
  while (isAtLeastThreeDays && workingDaysIn(from, end) < 2) end = end.add({ days: 1 });
  return end;
}

function workingDaysIn(from: Temporal.PlainDate, end: Temporal.PlainDate): number {
  let count = 0;
  for (
    let date = from.add({ days: 1 });
    Temporal.PlainDate.compare(date, end) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (isWorkingDay(date) && ++count === 2) break;
  }
  return count;
}

function isWorkingDay(date: Temporal.PlainDate): boolean {
  const { dayOfWeek, year } = date;
  if (dayOfWeek >= 6) return false;
  const isKingsDay =
    String(date).endsWith('-04-27') ||
    (String(date).endsWith('-04-26') && date.add({ days: 1 }).dayOfWeek === 7);
  const isFixed = ['-01-01', '-05-05', '-12-25', '-12-26'].some((end) => String(date).endsWith(end));
  const fromEaster = easter(year).until(date).days;
  return !(isKingsDay || isFixed || [-2, 1, 39, 50].includes(fromEaster));
}

/** Gauss, valid from 1900 to 2099. */
function easter(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isTooLate = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * 25) % 30 < 19 && year % 19 > 10);
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: d + e - (isTooLate ? 7 : 0) });
}
