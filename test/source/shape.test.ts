import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { readDocument } from '../../src/source/document.ts';
import { readShape } from '../../src/source/shape.ts';
import type { DiagnosticCode } from '../../src/wording/diagnostics/all.ts';

const leaf = z.strictObject({
  fact: z.string(),
  operator: z.enum(['equal', 'notEqual', 'lessThan']),
  value: z.union([z.string(), z.number(), z.boolean(), z.strictObject({ fact: z.string() })]),
});
const node: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(node).min(1) }),
    z.strictObject({ any: z.array(node).min(1) }),
    z.strictObject({ not: node }),
    leaf,
    z.strictObject({ condition: z.string() }),
  ]),
);
const answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), options: z.array(z.string()) }),
  z.strictObject({ type: z.literal('number'), unit: z.string().optional() }),
]);
const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9.]*$/)
    .meta({ examples: ['dz3.2'] })
    .optional(),
  version: z.string().optional(),
  title: z.string().min(1).max(20).optional(),
  status: z.enum(['tested', 'encouraged']).optional(),
  always: z.boolean().optional(),
  only: z.literal(true).optional(),
  count: z.int().min(0).optional(),
  share: z.number().gt(0).lte(1).optional(),
  step: z.number().multipleOf(5).optional(),
  from: z.iso.date().optional(),
  sources: z.array(z.string()).min(1).max(2).optional(),
  rows: z.array(z.strictObject({ level: z.string(), otherwise: z.boolean().optional() })).optional(),
  labels: z.record(z.string().regex(/^[a-z]+$/), z.string()).optional(),
  levels: z.partialRecord(z.enum(['low', 'high']), z.number()).optional(),
  when: node.optional(),
  answer: answer.optional(),
  scale: z.union([z.literal('binary'), z.array(z.string())]).optional(),
  value: z
    .union([z.boolean(), z.int(), z.enum(['voldoet', 'voldoet-niet']), z.string().regex(/^\d+\/\d+$/)])
    .optional(),
  grade: z.union([z.number(), z.string().regex(/^\d+\/\d+$/)]).optional(),
  span: z
    .strictObject({ from: z.number(), until: z.number() })
    .superRefine(({ from, until }, ctx) => {
      if (from > until) {
        ctx.addIssue({
          code: 'custom',
          path: ['until'],
          params: { code: 'number-out-of-bounds', args: { limit: '≥ from' } },
        });
      }
    })
    .optional(),
  own: z.string().regex(/^x/, 'wrong-date').optional(),
  said: z.string().regex(/^x/).meta({ diagnostic: 'wrong-date' }).optional(),
  odd: z
    .string()
    .refine(() => false)
    .optional(),
  gone: z.never().optional(),
});

function shapeOf(input: string | object): readonly Diagnostic[] {
  const document = readDocument(input, { file: 'f.yaml' });
  if (!document.ok) throw new Error(JSON.stringify(document.diagnostics));
  const result = readShape(schema, document.value);
  return result.ok ? [] : result.diagnostics;
}

const sentencesOf = (diagnostic: Diagnostic) =>
  formatDiagnostic(diagnostic) + formatDiagnostic(diagnostic, { language: 'en' });

type Row = readonly [DiagnosticCode, string, number, number, Readonly<Record<string, unknown>>?];

const rows: readonly Row[] = [
  ['missing-key', 'rows:\n  - otherwise: true', 2, 5, { key: 'level' }],
  ['missing-key', 'answer: { unit: m }', 1, 9, { key: 'type' }],
  ['unknown-key', 'id: a\nzwaarte: 2', 2, 1, { key: 'zwaarte' }],
  ['misspelled-key', 'id: a\ntitel: x', 2, 1, { key: 'titel', suggestion: 'title' }],
  ['misspelled-key', 'rows:\n  - { level: a, otherwhise: true }', 2, 17, { suggestion: 'otherwise' }],
  [
    'misspelled-key',
    'when:\n  all:\n    - { fact: a, operater: equal, value: 1 }',
    3,
    18,
    { suggestion: 'operator' },
  ],
  [
    'unknown-key',
    'when: { fact: a, operator: equal, value: 1, priority: 2 }',
    1,
    45,
    { options: ['fact', 'operator', 'value'] },
  ],
  ['misspelled-key', 'levels: { hihg: 1 }', 1, 11, { suggestion: 'high' }],
  ['misspelled-key', 'answer: { type: number, unti: m }', 1, 25, { suggestion: 'unit' }],
  ['expected-text', 'title: [a]', 1, 8, { value: '[…]' }],
  ['expected-text', 'title: true', 1, 8, { value: 'true' }],
  ['expected-number', 'share: veel', 1, 8, { value: 'veel' }],
  ['expected-integer', 'count: 1.5', 1, 8, { value: '1.5' }],
  ['expected-boolean', 'always: soms', 1, 9, { value: 'soms' }],
  ['expected-list', 'sources: wkkgz 2', 1, 10, { value: 'wkkgz 2' }],
  ['expected-mapping', 'rows: [a]', 1, 8, { value: 'a' }],
  ['expected-mapping', 'when: tekst', 1, 7, { value: 'tekst' }],
  ['expected-mapping', 'answer: tekst', 1, 9],
  ['expected-one-of', 'scale: { a: 1 }', 1, 8, { options: ['binary', '[…]'] }],
  [
    'expected-one-of',
    'value: geheel anders',
    1,
    8,
    { options: ['voldoet', 'voldoet-niet', '/^\\d+\\/\\d+$/', 'true / false', '12'] },
  ],
  ['misspelled-value', 'value: voldoet-neit', 1, 8, { suggestion: 'voldoet-niet' }],
  ['misspelled-value', 'scale: binair', 1, 8, { suggestion: 'binary' }],
  ['misspelled-value', 'status: testd', 1, 9, { suggestion: 'tested' }],
  ['unknown-value', 'status: verplicht', 1, 9, { options: ['tested', 'encouraged'] }],
  ['unknown-value', 'answer: { type: datum }', 1, 17, { value: 'datum', options: ['choice', 'number'] }],
  ['wrong-format', 'id: Ab', 1, 5, { value: 'Ab', expected: 'dz3.2' }],
  ['wrong-format', 'labels: { Ab: x }', 1, 11, { value: 'Ab' }],
  ['wrong-format', 'grade: goed', 1, 8],
  ['wrong-date', 'from: 2026-02-30', 1, 7, { value: '2026-02-30' }],
  ['date-day-first', 'from: 10-3-2026', 1, 7, { written: '10-3-2026', suggestion: '2026-03-10' }],
  ['decimal-comma', 'share: 0,8', 1, 8, { written: '0,8', suggestion: '0.8' }],
  ['decimal-comma', 'grade: 0,8', 1, 8, { suggestion: '0.8' }],
  ['yes-no', 'always: ja', 1, 9, { written: 'ja', suggestion: true }],
  ['yes-no', 'always: No', 1, 9, { written: 'No', suggestion: false }],
  ['yes-no', 'value: nee', 1, 8, { suggestion: false }],
  ['yes-no', 'only: ja', 1, 7, { suggestion: true }],
  ['unquoted-number', 'version: 2.10', 1, 10, { written: '2.10', read: '2.1' }],
  ['unquoted-number', 'id: 1.0', 1, 5, { written: '1.0', read: '1' }],
  ['unquoted-number', 'sources: [1]', 1, 11],
  ['number-out-of-bounds', 'count: -1', 1, 8, { limit: '≥ 0' }],
  ['number-out-of-bounds', 'share: 0', 1, 8, { limit: '> 0' }],
  ['number-out-of-bounds', 'share: 2', 1, 8, { limit: '≤ 1' }],
  ['number-out-of-bounds', 'step: 3', 1, 7, { limit: 'n × 5' }],
  ['empty-text', 'title: ""', 1, 8],
  ['text-length', 'title: een titel die veel te lang is', 1, 8, { limit: '≤ 20' }],
  ['empty-list', 'sources: []', 1, 10],
  ['empty-list', 'when:\n  any: []', 2, 8],
  ['list-length', 'sources: [a, b, c]', 1, 10, { limit: '≤ 2' }],
  ['number-out-of-bounds', 'span:\n  from: 2\n  until: 1', 3, 10, { limit: '≥ from', value: '1' }],
  ['wrong-date', 'own: y', 1, 6, { value: 'y' }],
  ['wrong-date', 'said: y', 1, 7],
  ['invalid-value', 'odd: y', 1, 6, { value: 'y' }],
  ['not-allowed-here', 'gone: y', 1, 7],
  [
    'misspelled-value',
    'when:\n  all:\n    - not: { fact: a, operator: eqal, value: 1 }',
    3,
    33,
    { suggestion: 'equal' },
  ],
  [
    'missing-key',
    'when:\n  all:\n    - any:\n        - { fact: a, operator: equal }',
    4,
    11,
    { key: 'value' },
  ],
];

describe('a value of another shape', () => {
  const cases = rows.map(([code, text, line, column, args = {}]) => ({ code, text, line, column, args }));

  it.each(cases)('$code in $text at $line:$column', ({ code, text, line, column, args }) => {
    const found = shapeOf(text);
    expect(found).toMatchObject([{ code, line, column, file: 'f.yaml', severity: 'error' }]);
    expect(found[0]?.args).toMatchObject(args);
    for (const one of found) expect(sentencesOf(one)).not.toMatch(/\{[a-zA-Z]+\}/);
  });

  it('reports everything at once, in file order', () => {
    const text =
      'titel: x\nstatus: nee\nwhen:\n  all:\n    - { fact: 1, operator: equal, value: [] }\n    - {}\ncount: -1\n';
    expect(shapeOf(text).map(({ code, line }) => [code, line])).toEqual([
      ['misspelled-key', 1],
      ['unknown-value', 2],
      ['unquoted-number', 5],
      ['expected-one-of', 5],
      ['missing-key', 6],
      ['number-out-of-bounds', 7],
    ]);
  });

  it('reports paths where there are no lines', () => {
    const [found] = shapeOf({ rows: [{ level: 2 }] });
    expect(found).toMatchObject({
      code: 'unquoted-number',
      path: ['rows', 0, 'level'],
      args: { written: '2' },
    });
    expect(found).not.toHaveProperty('line');
  });

  it('gives the parsed value when all is well', () => {
    const document = readDocument('title: Zorg\nwhen: { condition: a }');
    expect(document.ok && readShape(schema, document.value)).toEqual({
      ok: true,
      value: { title: 'Zorg', when: { condition: 'a' } },
      warnings: [],
    });
  });

  it('stays quick when every row of a long list is wrong', () => {
    const group = z.union([z.strictObject({ rows: z.array(z.strictObject({ a: z.string() })) }), z.string()]);
    const document = readDocument({ rows: Array.from({ length: 20_000 }, () => ({ a: 'x', b: 1 })) });
    const start = performance.now();
    const result = document.ok && readShape(group, document.value);
    expect(result && !result.ok && result.diagnostics.length).toBe(101);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
