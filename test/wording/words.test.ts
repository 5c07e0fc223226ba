import { describe, expect, test } from 'vitest';
import { dateSpan, dateWords, periodWords } from '../../src/wording/dates.ts';
import { fill } from '../../src/wording/language.ts';
import { listed } from '../../src/wording/lists.ts';
import { countedWords, numberWords, type Sayable, shareWords, valueWords } from '../../src/wording/values.ts';

describe('dates', () => {
  test.each([
    ['2026-03-20', '20 maart 2026', '20 March 2026'],
    ['2026-01-01', '1 januari 2026', '1 January 2026'],
    ['2024-02-29', '29 februari 2024', '29 February 2024'],
    ['2026-13-01', '2026-13-01', '2026-13-01'],
    ['binnenkort', 'binnenkort', 'binnenkort'],
  ])('%s', (date, nl, en) => {
    expect(dateWords(date, 'nl')).toBe(nl);
    expect(dateWords(date, 'en')).toBe(en);
  });

  test.each([
    [['2026-03-10'], '10 maart 2026'],
    [['2026-03-10', '2026-03-12'], '10 en 12 maart 2026'],
    [['2026-03-31', '2026-04-01'], '31 maart 2026 en 1 april 2026'],
    [
      ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-09'],
      '1 januari 2026 tot en met 9 januari 2026',
    ],
    [[], ''],
  ])('the span of %j', (dates, expected) => {
    expect(dateSpan(dates, 'nl')).toBe(expected);
  });

  test.each([
    ['P6W', '6 weken', '6 weeks'],
    ['P1W', '1 week', '1 week'],
    ['-P3M', '3 maanden', '3 months'],
    ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months'],
    ['P7D', '7 dagen', '7 days'],
    ['repairWithin', 'repairWithin', 'repairWithin'],
  ])('the period %s', (period, nl, en) => {
    expect(periodWords(period, 'nl')).toBe(nl);
    expect(periodWords(period, 'en')).toBe(en);
  });
});

describe('values', () => {
  test.each<[Sayable, string, string]>([
    [true, 'ja', 'yes'],
    [false, 'nee', 'no'],
    [0.8, '0,8', '0.8'],
    [-12, '-12', '-12'],
    [1 / 3, '0,3333', '0.3333'],
    ['7/8', '7 van 8', '7 of 8'],
    [{ inspected: 8, satisfied: 7 }, '7 van 8', '7 of 8'],
    ['2026-03-20', '20 maart 2026', '20 March 2026'],
    ['met', 'voldoet', 'met'],
    ['not-applicable', 'niet van toepassing', 'not applicable'],
    ['eigen-keuze', 'eigen-keuze', 'eigen-keuze'],
    [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
    [{ melden: true, privacy: false }, 'melden ja, privacy nee', 'melden yes, privacy no'],
    [{ inspected: true, satisfied: false }, 'inspected ja, satisfied nee', 'inspected yes, satisfied no'],
    ['constructor', 'constructor', 'constructor'],
  ])('%j', (value, nl, en) => {
    expect(valueWords(value, 'nl')).toBe(nl);
    expect(valueWords(value, 'en')).toBe(en);
  });

  test('numbers, shares and counts', () => {
    expect(numberWords(33500.5, 'nl')).toBe('33500,5');
    expect(shareWords(2 / 3, 'nl')).toBe('66,7%');
    expect(shareWords(1, 'en')).toBe('100%');
    expect(countedWords({ inspected: [7, 7], satisfied: [5, 6] }, 'nl')).toBe('5 tot 6 van 7');
    expect(countedWords({ inspected: [6, 7], satisfied: [5, 5] }, 'en')).toBe('5 of 6 to 7');
  });
});

describe('phrases', () => {
  test('lists', () => {
    expect(listed([], 'nl')).toBe('');
    expect(listed(['a'], 'nl')).toBe('a');
    expect(listed(['a', 'b'], 'nl', 'or')).toBe('a of b');
    expect(listed(['a', 'b', 'c'], 'en', 'or')).toBe('a, b or c');
  });

  test('placeholders: dotted names, values that look like placeholders, names without value', () => {
    expect(fill('{norm.id}: {a} {constructor}', { 'norm.id': 'DZ3', a: '{b}', b: 'x' })).toBe(
      'DZ3: {b} {constructor}',
    );
  });
});
