import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conditionSchema } from '../../src/conditions/schema.ts';
import { readDocument } from '../../src/source/document.ts';
import { readShape } from '../../src/source/shape.ts';
import { conditionOver } from './arbitrary.ts';

const leaf = { fact: 'a', operator: 'equal', value: 1 };
const json = z.toJSONSchema(
  z.strictObject({ when: conditionSchema.optional(), met: conditionSchema.meta({ title: 'M' }) }),
);
const validate = new Ajv2020({ strict: false }).compile(json);

function mistakes(condition: unknown): string[] {
  const document = readDocument({ when: condition });
  if (!document.ok) return document.diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
  const shape = readShape(z.strictObject({ when: conditionSchema }), document.value);
  return shape.ok ? [] : shape.diagnostics.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
}

describe('conditionSchema', () => {
  it('takes every random condition as it is, and so does its JSON Schema', () => {
    const property = fc.property(conditionOver({ common: false }), (condition) => {
      expect(conditionSchema.parse(condition)).toEqual(condition);
      expect(validate({ met: condition })).toBe(true);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is one definition in a JSON Schema, that refers to itself', () => {
    expect(Object.keys(json.$defs ?? {})).toEqual(['condition']);
    expect(JSON.stringify(json.$defs)).toContain('{"$ref":"#/$defs/condition"}');
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an empty list', { all: [] }, ['empty-list all']],
    ['an unknown key', { all: [leaf], moet: true }, ['unknown-key moet']],
    ['a misspelled key', { ...leaf, opperator: 'equal', operator: undefined }, ['misspelled-key opperator']],
    ['two kinds at once', { all: [leaf], any: [leaf] }, ['unknown-key any']],
    ['an empty list of values', { ...leaf, value: [] }, ['empty-list value']],
    ['a path that is code', { ...leaf, path: '$..[?(@.a)]' }, ['wrong-format path']],
    ['a path to a prototype', { ...leaf, path: '$.__proto__' }, ['wrong-format path']],
    [
      'something wrong deep inside',
      { any: [leaf, { not: { all: [leaf, { ...leaf, fact: false }] } }] },
      ['expected-text any.1.not.all.1.fact'],
    ],
    ['a list', [leaf], ['expected-mapping ']],
  ])('refuses %s', (_, condition, expected) => {
    expect(mistakes(condition)).toEqual(expected);
    expect(validate({ met: condition })).toBe(false);
  });

  it.each<[string, object]>([
    ['priority', { ...leaf, priority: 1 }],
    ['name', { all: [leaf], name: 'x' }],
    ['a decorator', { ...leaf, operator: 'everyFact:equal' }],
  ])('leaves %s to the check, and keeps it out of the JSON Schema', (_, condition) => {
    expect(mistakes(condition)).toEqual([]);
    expect(validate({ met: condition })).toBe(false);
  });
});
