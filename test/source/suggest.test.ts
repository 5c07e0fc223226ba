import { expect, it } from 'vitest';
import { closest } from '../../src/source/suggest.ts';

const keys = ['title', 'status', 'criteria', 'each', 'id', 'lessThan', 'lessThanInclusive'];

it.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['criterium', 'criteria'],
  ['criterias', 'criteria'],
  ['ecah', 'each'],
  ['lessThen', 'lessThan'],
  ['lessThanInclusief', 'lessThanInclusive'],
  ['ID', 'id'],
  ['ic', undefined],
  ['title', undefined],
  ['bron', undefined],
  ['', undefined],
])('%s → %s', (word, suggestion) => {
  expect(closest(word, keys)).toBe(suggestion);
});

it('has no suggestion for a very long word', () => {
  expect(closest('x'.repeat(100_000), keys)).toBeUndefined();
});
