import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/source/document.ts';

const cyclic: Record<string, unknown> = { list: [] };
(cyclic.list as unknown[]).push(cyclic);
let deep: object = {};
for (let level = 0; level < 10_000; level++) deep = { a: deep };
const shared = { a: 1 };
let doubled: object = { a: 1 };
for (let level = 0; level < 60; level++) doubled = { a: doubled, b: doubled };

describe('a plain object', () => {
  it.each<[string, object, (string | number)[]]>([
    ['empty-value', { a: { b: null } }, ['a', 'b']],
    ['empty-item', { a: [1, undefined] }, ['a', 1]],
    ['empty-item', { a: [null] }, ['a', 0]],
    ['not-plain-data', { a: new Date(0) }, ['a']],
    ['not-plain-data', { a: new Map() }, ['a']],
    ['not-plain-data', { a: () => 1 }, ['a']],
    ['not-plain-data', { a: Symbol('x') }, ['a']],
    ['not-plain-data', { a: 5n }, ['a']],
    ['not-plain-data', { [Symbol('x')]: 1 }, []],
    ['not-plain-data', Object.create({ a: 1 }), []],
    ['inexact-number', { a: Number.NaN }, ['a']],
    ['inexact-number', { a: Number.POSITIVE_INFINITY }, ['a']],
    ['inexact-number', { a: 2 ** 60 }, ['a']],
    ['control-character', { a: '\u001b[31m' }, ['a']],
    ['reserved-key', JSON.parse('{ "__proto__": { "x": 1 } }'), ['__proto__']],
    ['reserved-key', { a: { constructor: 1 } }, ['a', 'constructor']],
    ['reserved-key', { prototype: 1 }, ['prototype']],
    ['cyclic-object', cyclic, ['list', 0]],
    ['too-deep', deep, Array.from({ length: 64 }, () => 'a')],
    ['too-many-values', doubled, []],
    ['too-many-values', new Array(4_000_000_000), []],
    [
      'unreadable-object',
      {
        get a() {
          throw new Error('nee');
        },
      },
      ['a'],
    ],
  ])('%s', (code, input, path) => {
    const result = readDocument(input, { file: 'app' });
    const [first] = result.ok ? [] : result.diagnostics;
    expect(first).toMatchObject({ code, path, file: 'app', severity: 'error' });
    expect(first).not.toHaveProperty('line');
  });

  it('reports everything at once', () => {
    const result = readDocument({ a: null, b: [Number.NaN, new Date(0)] });
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual([
      'empty-value',
      'inexact-number',
      'not-plain-data',
    ]);
  });

  it('is copied: later changes do not reach it, undefined is left out, objects may be shared', () => {
    const input = { a: [shared, shared], b: undefined, c: Object.assign(Object.create(null), { d: -0 }) };
    const result = readDocument(input);
    input.a.push({ a: 2 });
    expect(result.ok && result.value.value).toStrictEqual({ a: [{ a: 1 }, { a: 1 }], c: { d: 0 } });
  });

  it('may come from another realm', () => {
    const result = readDocument(runInNewContext('({ a: [{ b: 1 }] })') as object);
    expect(result.ok && result.value.value).toStrictEqual({ a: [{ b: 1 }] });
  });
});
