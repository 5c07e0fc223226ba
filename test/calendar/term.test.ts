import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { isWorkingDay } from '../../src/calendar/holidays.ts';
import { addPeriod, type Period, parsePeriod } from '../../src/calendar/period.ts';
import { endOfTerm, endOfTerms, type TermOptions } from '../../src/calendar/term.ts';
import { anyCoveredPeriod, anyDate, anyPeriod, legalEnd } from './oracle.ts';

const termOf = (from: string, text: string, options?: TermOptions) =>
  endOfTerm(from, parsePeriod(text) as Period, options);
const decision: TermOptions = { statutory: false };

describe('worked examples', () => {
  it.each<[string, string, string, string, string, TermOptions?]>([
    ['2024-06-03', 'P6W', '2024-07-15', '2024-07-15', 'ordinary'],
    ['2024-03-28', 'P6W', '2024-05-09', '2024-05-10', 'moved-weekend-holiday'],
    ['2025-03-07', 'P6W', '2025-04-18', '2025-04-22', 'moved-weekend-holiday'],
    ['2025-03-15', 'P6W', '2025-04-26', '2025-04-28', 'moved-weekend-holiday'],
    ['2026-03-16', 'P6W', '2026-04-27', '2026-04-28', 'moved-weekend-holiday'],
    ['2026-11-13', 'P6W', '2026-12-25', '2026-12-28', 'moved-weekend-holiday'],
    ['2027-01-04', 'P12W', '2027-03-29', '2027-03-30', 'moved-weekend-holiday'],
    ['2026-01-26', 'P13W', '2026-04-27', '2026-04-27', 'too-long'],
    ['2026-08-26', 'P4M', '2026-12-26', '2026-12-26', 'too-long'],
    ['2026-01-27', 'P3M', '2026-04-27', '2026-04-27', 'set-by-decision', decision],
  ])('%s + %s ends %s, by law %s: %s', (from, text, naive, legal, rule, options) => {
    expect(termOf(from, text, options)).toMatchObject({
      period: text,
      from,
      naive,
      legal,
      date: legal,
      rule,
    });
  });
});

describe('art. 1(1): an end on a Saturday, Sunday or holiday', () => {
  it.each([
    ['2026-06-13', 'P1W', '2026-06-22', 'Saturday to Monday'],
    ['2026-06-14', 'P1W', '2026-06-22', 'Sunday to Monday'],
    ['2026-11-30', 'P1M', '2026-12-30', 'the end of a shorter month needs no move'],
    ['2026-01-31', 'P1M', '2026-03-02', 'clamped to Saturday 28 February, then moved over the month'],
    ['2025-12-25', 'P1W', '2026-01-02', "over New Year's Day"],
    ['2027-12-18', 'P2W', '2028-01-03', "New Year's Day on a Saturday"],
    ['2027-04-21', 'P2W', '2027-05-07', '5 May and Ascension Day in a row'],
    ['2023-11-29', 'P3M', '2024-02-29', 'leap day'],
    ['2026-02-03', 'P2M', '2026-04-07', 'Good Friday to the Tuesday after Easter'],
  ])('%s + %s ends by law %s: %s', (from, text, legal) => {
    expect(termOf(from, text).legal).toBe(legal);
  });

  it('names the article', () => {
    expect(termOf('2026-06-13', 'P1W').article).toBe('atw 1(1)');
    expect(termOf('2026-06-12', 'P1W')).not.toHaveProperty('article');
  });

  it('moves on over further days by decree (art. 3(3))', () => {
    const options = { extraHolidays: ['2026-05-15'] };
    expect(termOf('2026-05-07', 'P1W').legal).toBe('2026-05-15');
    expect(termOf('2026-05-07', 'P1W', options).legal).toBe('2026-05-18');
  });
});

describe('art. 2: two working days in a term of at least three days', () => {
  it.each([
    [
      '2026-06-12',
      'P3D',
      '2026-06-15',
      '2026-06-16',
      'lengthened-two-working-days',
      'Saturday, Sunday, Monday',
    ],
    [
      '2026-06-11',
      'P3D',
      '2026-06-14',
      '2026-06-15',
      'moved-weekend-holiday',
      'art. 1(1) already gives the second',
    ],
    ['2026-06-12', 'P2D', '2026-06-14', '2026-06-15', 'moved-weekend-holiday', 'two days are too few'],
    ['2026-06-14', 'P2D', '2026-06-16', '2026-06-16', 'ordinary', 'two days are too few'],
    ['2026-04-02', 'P3D', '2026-04-05', '2026-04-08', 'lengthened-two-working-days', 'all three at Easter'],
    ['2026-04-02', 'P4D', '2026-04-06', '2026-04-08', 'lengthened-two-working-days', 'four days at Easter'],
    [
      '2026-12-24',
      'P3D',
      '2026-12-27',
      '2026-12-29',
      'lengthened-two-working-days',
      'all three at Christmas',
    ],
    ['2026-12-24', 'P4D', '2026-12-28', '2026-12-29', 'lengthened-two-working-days', 'ends on the first one'],
    ['2026-06-12', 'P4D', '2026-06-16', '2026-06-16', 'ordinary', 'holds two'],
  ])('%s + %s ends %s, by law %s: %s, %s', (from, text, naive, legal, rule) => {
    expect(termOf(from, text)).toMatchObject({ naive, legal, rule });
  });

  it('names the article', () => {
    expect(termOf('2026-04-02', 'P3D').article).toBe('atw 2');
  });

  it('counts further days by decree (art. 3(3))', () => {
    const options = { extraHolidays: ['2026-05-15'] };
    expect(termOf('2026-05-13', 'P5D', options)).toMatchObject({ naive: '2026-05-18', legal: '2026-05-19' });
  });
});

describe('art. 4a: terms that are too long for the Act', () => {
  // From a date that makes every one of them end on a free day.
  it.each([
    ['P90D', true],
    ['P91D', false],
    ['P12W', true],
    ['P13W', false],
    ['P3M', true],
    ['P4M', false],
    ['P1Y', false],
    ['P12M', false],
    ['P1Y1D', false],
    ['P2W', true],
    ['P1M2W', true],
    ['P2M4W', true],
    ['P2M5W', false],
    ['P3M1D', false],
    ['P12W1D', false],
    ['P11W7D', true],
  ])('%s is covered: %s', (text, covered) => {
    const { rule, article } = termOf('2026-01-26', text);
    expect(rule !== 'too-long').toBe(covered);
    if (!covered) expect(article).toBe('atw 4a');
  });

  it('leaves their end where it is', () => {
    expect(termOf('2025-04-26', 'P1Y')).toMatchObject({ naive: '2026-04-26', legal: '2026-04-26' });
  });
});

describe('art. 1(2): terms counted back', () => {
  it('are never moved', () => {
    const expected = { period: '-P3M', legal: '2026-04-26', rule: 'counted-back', article: 'atw 1(2)' };
    expect(termOf('2026-07-26', '-P3M')).toMatchObject(expected);
    expect(termOf('2026-07-26', 'P3M', { backwards: true })).toMatchObject(expected);
    expect(termOf('2026-07-26', '-P3M', { backwards: true })).toMatchObject(expected);
  });
});

describe('doubtful terms', () => {
  it('give both ends, and the safe one to use', () => {
    const both = { naive: '2026-04-27', legal: '2026-04-28', rule: 'moved-weekend-holiday' };
    expect(termOf('2026-04-20', 'P7D', { doubtful: 'naive' })).toMatchObject({ ...both, date: '2026-04-27' });
    expect(termOf('2026-04-20', 'P7D', { doubtful: 'legal' })).toMatchObject({ ...both, date: '2026-04-28' });
  });
});

describe('any term', () => {
  it('that is covered ends as the Act says to the letter, on a working day, not before its calendar end', () => {
    fc.assert(
      fc.property(anyDate, anyCoveredPeriod, (from, each) => {
        const { naive, legal } = endOfTerm(from, each);
        expect(naive).toBe(addPeriod(from, each));
        expect(legal).toBe(legalEnd(from, naive));
        expect(isWorkingDay(legal)).toBe(true);
        expect(legal >= naive && legal <= addDays(naive, 7)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a few days around Easter and Christmas too', () => {
    for (const start of [
      '2024-03-20',
      '2025-04-10',
      '2026-04-01',
      '2027-04-20',
      '2027-12-15',
      '2038-04-15',
    ]) {
      for (let offset = 0; offset < 25; offset++) {
        for (let length = 0; length < 9; length++) {
          const from = addDays(start, offset);
          expect(termOf(from, `P${length}D`).legal).toBe(legalEnd(from, addDays(from, length)));
        }
      }
    }
  });

  it('that is set by a decision ends where the calendar says', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (from, each) => {
        const { naive, legal, date } = endOfTerm(from, each, decision);
        expect([legal, date]).toEqual([naive, naive]);
      }),
    );
  });

  it('is where its period says: from + period is the calendar end', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, fc.boolean(), (from, each, backwards) => {
        const { period, naive } = endOfTerm(from, each, { backwards });
        expect(addPeriod(from, parsePeriod(period) as Period)).toBe(naive);
      }),
    );
  });
});

describe('terms one after the other', () => {
  it('count from the legal end of the one before', () => {
    // Wkkgz 17: six weeks to Tuesday 28 April (King's day), then four weeks to Tuesday 26 May (not Whit Monday).
    expect(endOfTerms('2026-03-16', [parsePeriod('P6W'), parsePeriod('P4W')] as Period[])).toBe('2026-05-26');
    expect(endOfTerms('2026-03-16', [])).toBe('2026-03-16');
  });

  it('agree with one term at a time', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.array(fc.oneof(anyCoveredPeriod, anyPeriod), { maxLength: 3 }),
        (from, periods) => {
          const expected = periods.reduce((date, each) => endOfTerm(date, each).legal, from);
          expect(endOfTerms(from, periods)).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
