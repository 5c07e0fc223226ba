import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../../src/source/document.ts';
import { excerpt } from '../../src/source/excerpt.ts';
import { readShape } from '../../src/source/shape.ts';

const leaf = z.strictObject({ fact: z.string(), operator: z.enum(['equal', 'in']), value: z.unknown() });
const node: z.ZodType = z.lazy(() => z.union([leaf, z.strictObject({ all: z.array(node).min(1) })]));
const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  when: node,
  rows: z.array(z.int()).optional(),
});

const scraps = fc.constantFrom(
  ...[
    'a',
    'id',
    'when',
    'all',
    'fact',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '#',
    ' # 3',
  ],
  ...[
    '"',
    "'",
    '&x',
    '*x',
    '!t',
    '<<',
    '? ',
    '|',
    '>',
    '\t',
    '---\n',
    '...\n',
    '%',
    '@',
    '~',
    '0,8',
    '2.10',
    'é',
    '\r',
  ],
);
const yamlLike = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(''));

function check(input: string | object): void {
  const result = readDocument(input, { file: 'f' });
  const found = [...(result.ok ? result.warnings : result.diagnostics)];
  if (result.ok) {
    const shaped = readShape(schema, result.value);
    if (!shaped.ok) {
      expect(shaped.diagnostics.length).toBeGreaterThan(0);
      found.push(...shaped.diagnostics);
    }
  } else expect(found.some(({ severity }) => severity === 'error')).toBe(true);
  for (const diagnostic of found) {
    if (typeof input !== 'string') continue;
    expect(diagnostic.line).toBeGreaterThanOrEqual(1);
    expect(diagnostic.column).toBeGreaterThanOrEqual(1);
    if (input !== '') expect(excerpt(input, diagnostic)).toContain('^');
  }
}

it('reads any text without throwing: a value, or errors with line and column', () => {
  fc.assert(fc.property(fc.oneof(yamlLike, fc.string({ unit: 'binary' })), check), { numRuns: 3_000 });
});

it('reads any JSON text as JSON does, apart from null, reserved keys and control characters', () => {
  const json = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(json, (text) => {
      check(text);
      const result = readDocument(text);
      if (result.ok)
        expect(result.value.value).toEqual(JSON.parse(text.replace(/(?<![\d.])-0(?![.\d])/g, '0')));
    }),
    { numRuns: 1_000 },
  );
});

it('reads any object without throwing', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => check(value as object)),
    { numRuns: 2_000 },
  );
});
