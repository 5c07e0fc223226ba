import { expect, it } from 'vitest';
import { readDocument } from '../../src/source/document.ts';

const DEPTH = 10_000;
const indented = Array.from({ length: 1_800 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

// yaml aborts the process on the second composition of such a document, so each is read twice.
it.each([
  ['block list', '- '.repeat(DEPTH)],
  ['block mapping', '? '.repeat(DEPTH)],
  ['indented mapping', indented],
  ['flow list', '['.repeat(DEPTH)],
  ['closed flow list', '['.repeat(DEPTH) + ']'.repeat(DEPTH)],
  ['flow mapping', '{a:'.repeat(DEPTH)],
  ['closed flow mapping', `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`],
])('stops at a %s of great depth, twice in one process', (_, text) => {
  for (const _round of [1, 2]) {
    const start = performance.now();
    const result = readDocument(text);
    expect(result.ok ? [] : result.diagnostics).toMatchObject([{ code: 'too-deep', severity: 'error' }]);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});

it('reads what is just within the limit', () => {
  expect(readDocument('['.repeat(60) + ']'.repeat(60)).ok).toBe(true);
});
