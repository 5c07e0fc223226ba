import { describe, expect, it } from 'vitest';
import type { FactDefinition } from '../../src/conditions/model.ts';
import { fitOf, isFactDefinition } from '../../src/conditions/values.ts';

const options = { rood: 'Rood', groen: 'Groen' };
const items = { melden: 'Melden', privacy: 'Privacy' };

type Row = [title: string, definition: FactDefinition, fits: readonly unknown[], others: readonly unknown[]];

/** What no fact holds, whatever its type. */
const NOTHING = [undefined, null];

const rows: readonly Row[] = [
  ['a boolean', { type: 'boolean' }, [true, false], ['ja', 1, 0]],
  ['an integer', { type: 'integer' }, [-3, 0, 12], [1.5, '12', Number.NaN, true]],
  [
    'an integer between bounds, themselves included',
    { type: 'integer', minimum: 0, maximum: 99 },
    [0, 50, 99],
    [-1, 100],
  ],
  ['a number', { type: 'number' }, [-0.5, 0, 2], [Number.NaN, Number.POSITIVE_INFINITY, '0.5']],
  [
    'a number between bounds, themselves included',
    { type: 'number', minimum: 0.5, maximum: 1 },
    [0.5, 0.75, 1],
    [0.49, 1.01],
  ],
  ['a number with one bound', { type: 'number', maximum: 1 }, [-1e9, 1], [1.01]],
  ['a date', { type: 'date' }, ['2026-02-28'], ['2026-02-30', '28-02-2026', 20260228, new Date(0)]],
  ['a choice', { type: 'choice', options }, ['rood', 'groen'], ['blauw', 'toString', '', 1, ['rood']]],
  ['a choice without options', { type: 'choice' }, ['rood', 'van alles'], [1, true, ['rood']]],
  ['choices', { type: 'choices', options }, [[], ['rood'], ['groen', 'rood']], ['rood', ['blauw'], [1]]],
  ['choices without options', { type: 'choices' }, [[], ['van alles']], ['van alles', [1]]],
  [
    'a sample',
    { type: 'sample' },
    [
      { inspected: 0, satisfied: 0 },
      { inspected: 4, satisfied: 3 },
      { inspected: 4, satisfied: 4 },
    ],
    [
      { inspected: 4, satisfied: 5 },
      { inspected: 4, satisfied: -1 },
      { inspected: 4.5, satisfied: 3 },
      { inspected: 4, satisfied: 2.5 },
      { inspected: '4', satisfied: 3 },
      { inspected: 4, satisfied: '3' },
      { inspected: 4 },
      { satisfied: 0 },
      '3/4',
      [4, 3],
    ],
  ],
  [
    'a checklist, of which any part may have been left unseen',
    { type: 'checklist', items },
    [{}, { melden: true }, { melden: false, privacy: true }, { melden: true, privacy: undefined }],
    [
      { melde: true },
      { melden: true, anders: true },
      { melden: 'ja' },
      { melden: null },
      ['melden'],
      [],
      '',
      3,
    ],
  ],
  ['a checklist without items', { type: 'checklist' }, [{}], [{ melden: true }]],
  [
    'a checklist, never an item that every object has',
    { type: 'checklist', items: { melden: 'Melden', constructor: 'Bouwer' } as never },
    [{ melden: true }],
    [{ constructor: true }],
  ],
];

describe('what fits a fact that is', () => {
  it.each(rows)('%s', (_, definition, fits, others) => {
    const isFitting = fitOf(definition);
    expect(fits.filter((value) => !isFitting(value))).toEqual([]);
    expect([...others, ...NOTHING].filter((value) => isFitting(value))).toEqual([]);
  });
});

describe('isFactDefinition', () => {
  it.each(['boolean', 'integer', 'number', 'date', 'choice', 'choices', 'sample', 'checklist'])(
    'knows the type %s',
    (type) => expect(isFactDefinition({ type })).toBe(true),
  );

  it.each<[string, unknown]>([
    ['a type that does not exist', { type: 'tekst' }],
    ['a name that every object has', { type: 'constructor' }],
    ['a list of types', { type: ['boolean'] }],
    ['no type', { minimum: 0 }],
    ['the type alone', 'boolean'],
    ['null', null],
    ['nothing', undefined],
  ])('refuses %s', (_, definition) => expect(isFactDefinition(definition)).toBe(false));
});
