import { describe, expect, test } from 'vitest';
import { comparisons } from '../../src/wording/comparisons.ts';
import { type Explained, type ExplainedLeaf, explain } from '../../src/wording/explanation.ts';
import type { Language } from '../../src/wording/language.ts';

const leaf = (over: Partial<ExplainedLeaf>): ExplainedLeaf => ({
  result: 'satisfied',
  fact: 'aantal',
  operator: 'equal',
  observed: [5],
  expected: { values: [5] },
  findings: [],
  ...over,
});

const said = (trace: Explained, language: Language = 'nl') =>
  explain(trace, language).map(({ text }) => text);

const operators: readonly [keyof typeof comparisons, string, string, string][] = [
  ['equal', 'aantal is 5', 'aantal is 5, niet 6', 'aantal is onbekend; gevraagd: 6'],
  [
    'notEqual',
    'aantal is 5, dat is anders dan 6',
    'aantal is 5, dat is niet anders dan 6',
    'aantal is onbekend; gevraagd: anders dan 6',
  ],
  [
    'in',
    'aantal is 5, dat is één van 6',
    'aantal is 5, dat is niet één van 6',
    'aantal is onbekend; gevraagd: één van 6',
  ],
  [
    'notIn',
    'aantal is 5, dat is geen van 6',
    'aantal is 5, dat is niet geen van 6',
    'aantal is onbekend; gevraagd: geen van 6',
  ],
  [
    'lessThan',
    'aantal is 5, dat is minder dan 6',
    'aantal is 5, dat is niet minder dan 6',
    'aantal is onbekend; gevraagd: minder dan 6',
  ],
  [
    'lessThanInclusive',
    'aantal is 5, dat is ten hoogste 6',
    'aantal is 5, dat is niet ten hoogste 6',
    'aantal is onbekend; gevraagd: ten hoogste 6',
  ],
  [
    'greaterThan',
    'aantal is 5, dat is meer dan 6',
    'aantal is 5, dat is niet meer dan 6',
    'aantal is onbekend; gevraagd: meer dan 6',
  ],
  [
    'greaterThanInclusive',
    'aantal is 5, dat is ten minste 6',
    'aantal is 5, dat is niet ten minste 6',
    'aantal is onbekend; gevraagd: ten minste 6',
  ],
  ['contains', 'aantal is 5, met 6', 'aantal is 5, zonder 6', 'aantal is onbekend; gevraagd: met 6'],
  ['doesNotContain', 'aantal is 5, zonder 6', 'aantal is 5, met 6', 'aantal is onbekend; gevraagd: zonder 6'],
  [
    'before',
    'aantal is 5, dat is voor 6',
    'aantal is 5, dat is niet voor 6',
    'aantal is onbekend; gevraagd: voor 6',
  ],
  [
    'after',
    'aantal is 5, dat is na 6',
    'aantal is 5, dat is niet na 6',
    'aantal is onbekend; gevraagd: na 6',
  ],
  [
    'onOrBefore',
    'aantal is 5, dat is op of voor 6',
    'aantal is 5, dat is niet op of voor 6',
    'aantal is onbekend; gevraagd: op of voor 6',
  ],
  [
    'onOrAfter',
    'aantal is 5, dat is op of na 6',
    'aantal is 5, dat is niet op of na 6',
    'aantal is onbekend; gevraagd: op of na 6',
  ],
];

describe('every operator', () => {
  test('is in the table', () => {
    expect(operators.map(([operator]) => operator).toSorted()).toEqual(Object.keys(comparisons).toSorted());
  });

  test.each(operators)('%s', (operator, holds, fails, unknown) => {
    const one = { operator, expected: { values: [6] } };
    expect(said(leaf(one))).toEqual([holds]);
    expect(said(leaf({ ...one, result: 'not-satisfied' }))).toEqual([fails]);
    expect(said(leaf({ ...one, result: 'unknown', observed: [] }))).toEqual([unknown]);
  });
});

describe('a comparison', () => {
  const vog = leaf({
    result: 'not-satisfied',
    fact: 'vog-afgegeven',
    operator: 'onOrAfter',
    observed: ['2025-02-28'],
    expected: { fact: 'start', params: { shift: '-P3M' }, values: ['2025-03-01'] },
  });

  test('of dates, with the fact it was compared with', () => {
    expect(said(vog)).toEqual([
      'vog-afgegeven is 28 februari 2025, dat is niet op of na 1 maart 2025 (start min 3 maanden)',
    ]);
    expect(said(vog, 'en')).toEqual([
      'vog-afgegeven is 28 February 2025, which is not on or after 1 March 2025 (start minus 3 months)',
    ]);
  });

  test.each<[string, Partial<ExplainedLeaf>, string]>([
    [
      'of yes and no',
      { fact: 'vog', observed: [false], result: 'not-satisfied', expected: { values: [true] } },
      'vog is nee, niet ja',
    ],
    [
      'of two facts that are equal',
      { expected: { fact: 'plaatsen', values: [5] } },
      'aantal is 5, gelijk aan 5 (plaatsen)',
    ],
    [
      'with a fact that is unknown',
      { result: 'unknown', expected: { fact: 'plaatsen', values: [] } },
      'aantal is 5; gevraagd: plaatsen',
    ],
    [
      'where findings differ',
      { result: 'unknown', observed: [5, 7], operator: 'greaterThan', expected: { values: [6] } },
      'aantal is 5 of 7; gevraagd: meer dan 6',
    ],
    [
      'of a share',
      {
        fact: 'answer',
        path: '$.share',
        observed: [0.875],
        operator: 'greaterThanInclusive',
        expected: { values: [0.7] },
      },
      'het aandeel in orde is 87,5%, dat is ten minste 70%',
    ],
    [
      'of a counted number',
      { fact: 'steekproef', path: '$.inspected' },
      'het aantal bekeken (steekproef) is 5',
    ],
    [
      'of an item',
      { fact: 'procedure', path: '$.melden', observed: [true], expected: { values: [true] } },
      'procedure, onderdeel melden is ja',
    ],
    [
      'of the answer',
      { fact: 'answer', observed: [0.5], operator: 'lessThan', expected: { values: [1] } },
      'het antwoord is 0,5, dat is minder dan 1',
    ],
    [
      'with statutory terms',
      {
        fact: 'oordeel',
        operator: 'onOrBefore',
        observed: ['2025-04-22'],
        expected: { fact: 'ontvangen', params: { term: ['P6W', 'P4W'] }, values: ['2025-05-20'] },
      },
      'oordeel is 22 april 2025, dat is op of voor 20 mei 2025 (ontvangen plus de termijn van 6 weken en dan 4 weken)',
    ],
    [
      'of the assessment date, moved',
      {
        fact: 'assessment-date',
        params: { shift: 'P1Y' },
        observed: ['2027-03-20'],
        operator: 'after',
        expected: { values: ['2026-01-01'] },
      },
      'de peildatum plus 1 jaar is 20 maart 2027, dat is na 1 januari 2026',
    ],
    [
      'of an aggregate',
      { fact: 'count', params: { atLeast: 'voldoet', essential: true } },
      'count (atLeast voldoet, essential true) is 5',
    ],
    [
      'with a list',
      { fact: 'soort', observed: ['a'], operator: 'in', expected: { values: [['a', 'b', 'c']] } },
      'soort is a, dat is één van a, b of c',
    ],
  ])('%s', (_name, over, expected) => {
    expect(said(leaf(over))).toEqual([expected]);
  });
});

describe('a group', () => {
  const yes = leaf({ fact: 'a', observed: [true], expected: { values: [true] } });
  const no = leaf({ fact: 'b', observed: [false], expected: { values: [true] }, result: 'not-satisfied' });
  const open = leaf({ fact: 'c', observed: [], expected: { values: [true] }, result: 'unknown' });

  test('is explained by the parts that decided it', () => {
    expect(said({ group: 'all', result: 'not-satisfied', of: [yes, no, open] })).toEqual([
      'b is nee, niet ja',
    ]);
    expect(said({ group: 'any', result: 'satisfied', of: [yes, no, open] })).toEqual(['a is ja']);
    expect(said({ group: 'all', result: 'unknown', of: [yes, open] })).toEqual([
      'c is onbekend; gevraagd: ja',
    ]);
    expect(said({ group: 'all', result: 'satisfied', of: [yes, yes] })).toEqual(['a is ja']);
  });

  test('through `not` and a name is explained by what is in it', () => {
    expect(said({ group: 'not', result: 'satisfied', of: [no] })).toEqual(['b is nee, niet ja']);
    expect(said({ group: 'condition', result: 'satisfied', of: [yes] })).toEqual(['a is ja']);
  });

  test('that no part decides alone is explained by all', () => {
    expect(said({ group: 'any', result: 'satisfied', of: [open, no] })).toHaveLength(2);
  });

  test('cites the findings of the same sentence together', () => {
    const twice: Explained = {
      group: 'all',
      result: 'satisfied',
      of: [leaf({ findings: ['B1'] }), leaf({ findings: ['B2', 'B1'] })],
    };
    expect(explain(twice, 'nl')).toEqual([{ text: 'aantal is 5', findings: ['B1', 'B2'] }]);
  });
});
