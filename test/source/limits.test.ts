import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inFileOrder, readDocument } from '../../src/source/document.ts';
import { MAX_LEXEMES } from '../../src/source/limits.ts';

const foundIn = (input: string | object): readonly Diagnostic[] => {
  const result = readDocument(input);
  return result.ok ? result.warnings : result.diagnostics;
};

describe('a text that is mostly signs', () => {
  it('is refused as soon as it has more words and signs than can be read in a second or two', () => {
    const [found, ...rest] = foundIn('- a\n'.repeat(MAX_LEXEMES / 4));
    expect(found).toMatchObject({ code: 'too-dense', args: { limit: MAX_LEXEMES } });
    expect(found?.line).toBeGreaterThan(90_000);
    expect(rest).toEqual([]);
  });

  it('is read up to there', () => {
    expect(readDocument('- a\n'.repeat(90_000)).ok).toBe(true);
  });
});

describe('more mistakes than anybody mends in one go', () => {
  const error = { code: 'empty-item', severity: 'error', path: [], args: {} } as const;
  const warning = { ...error, code: 'lost-character', severity: 'warning' } as const;

  it.each([
    ['of yaml', '- "\\q"\n'.repeat(200), 'bad-escape'],
    ['of content', '-\n'.repeat(200), 'empty-item'],
    ['in an object', new Array(200).fill(null), 'empty-item'],
  ])('%s: the first hundred, and one line that says so', (_, input, code) => {
    const found = foundIn(input);
    expect(found.map((one) => one.code)).toEqual([...new Array(100).fill(code), 'too-many-diagnostics']);
    expect(found.at(-1)).toMatchObject({ severity: 'info', args: { limit: 100 }, path: [] });
    expect(found.at(-1)?.line).toBe(found.at(-2)?.line);
  });

  it('of one severity leave room for another: an error is never lost among warnings', () => {
    const found = foundIn(`${'- note: a # 3\n'.repeat(300)}- &x b\n`);
    expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(100);
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('are counted once, however often they are put in order', () => {
    const many = [...new Array(150).fill(error), ...new Array(150).fill(warning)];
    const once = inFileOrder(many);
    expect(once).toHaveLength(201);
    expect(inFileOrder(once)).toEqual(once);
    expect(inFileOrder(many.slice(0, 100))).toHaveLength(100);
    expect(inFileOrder(many.slice(0, 101)).at(-1)).toMatchObject({ code: 'too-many-diagnostics' });
  });
});
