import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { excerpt } from '../../src/source/excerpt.ts';

const at = (line: number, column: number): Diagnostic => ({
  code: 'yaml-syntax',
  severity: 'error',
  path: [],
  line,
  column,
  args: {},
});

it('shows the line with its number and a caret, and the line before it', () => {
  expect(excerpt('id: a\r\ntitel: raad: tien\r\n', at(2, 8))).toBe(
    ['1 | id: a', '2 | titel: raad: tien', '  |        ^'].join('\n'),
  );
});

it('aligns line numbers of different width', () => {
  expect(excerpt('x\n'.repeat(20), at(10, 1))).toBe([' 9 | x', '10 | x', '   | ^'].join('\n'));
});

it('shows tabs and makes control characters inert', () => {
  expect(excerpt('\ta: \u001b[31m\u202E', at(1, 2))).toBe(['1 | →a: ␛[31m\uFFFD', '  |  ^'].join('\n'));
});

it('puts the caret below wide characters and marks', () => {
  expect(excerpt('日本e\u0301: x', at(1, 7))).toBe(['1 | 日本e\u0301: x', '  |        ^'].join('\n'));
});

it('windows a very long line', () => {
  const shown = excerpt(`a: ${'x'.repeat(5_000)}!${'y'.repeat(5_000)}`, at(1, 5_004)).split('\n');
  expect(Math.max(...shown.map((row) => row.length))).toBeLessThan(120);
  expect(shown[0]?.[shown[1]?.indexOf('^') ?? -1]).toBe('!');
});

it('leaves out a byte order mark and shows a caret at the end of the text', () => {
  expect(excerpt('\uFEFFa: [', at(1, 5))).toBe(['1 | a: [', '  |     ^'].join('\n'));
});

it('is empty without a place in this text', () => {
  const { line: _line, ...nowhere } = at(1, 1);
  expect(excerpt('a: 1', nowhere)).toBe('');
  expect(excerpt('a: 1', at(9, 1))).toBe('');
});
