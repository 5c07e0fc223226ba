import { describe, expect, it } from 'vitest';
import { checkCondition, checkNamedConditions } from '../../src/conditions/check.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';

const leaf: Condition = { fact: 'a', operator: 'equal', value: true };
const to = (condition: string): Condition => ({ condition });
const found = (conditions: Record<string, Condition>) =>
  checkNamedConditions(conditions).map(({ code, path, args }) => [code, path.join('.'), args.cycle]);
const over = (conditions: Record<string, Condition>) =>
  declaredFacts({ a: { type: 'boolean' } }, () => 0, conditions);

/** Every name uses the next one in the way given; the last is a leaf. */
function chain(length: number, use: (next: string) => Condition): Record<string, Condition> {
  const entries = Array.from({ length }, (_, index) => [`n${index}`, use(`n${index + 1}`)] as const);
  return { ...Object.fromEntries(entries), [`n${length}`]: leaf };
}

describe('named conditions', () => {
  it('may use each other', () => {
    expect(found({ a: { all: [to('b'), to('c')] }, b: to('c'), c: leaf })).toEqual([]);
  });

  it.each<[string, Record<string, Condition>, readonly unknown[]]>([
    ['itself', { a: to('a') }, [['condition-cycle', 'a.condition', 'a → a']]],
    [
      'two names',
      { a: { not: to('b') }, b: { any: [leaf, to('a')] } },
      [['condition-cycle', 'b.any.1.condition', 'a → b → a']],
    ],
    [
      'two circles through one name',
      { a: { all: [to('b'), to('c')] }, b: to('a'), c: to('a') },
      [
        ['condition-cycle', 'b.condition', 'a → b → a'],
        ['condition-cycle', 'c.condition', 'a → c → a'],
      ],
    ],
    [
      'a circle that is not entered at its start',
      { x: to('a'), a: to('b'), b: to('a') },
      [['condition-cycle', 'b.condition', 'a → b → a']],
    ],
  ])('are refused in a circle: %s', (_, conditions, expected) => {
    expect(found(conditions)).toEqual(expected);
  });

  it('names that do not exist, or live on Object.prototype, end there', () => {
    expect(found({ a: to('weg'), b: to('constructor'), c: to('__proto__') })).toEqual([]);
  });

  it('shortens a long circle', () => {
    const conditions = { ...chain(20, to), n20: to('n0') };
    expect(found(conditions)).toEqual([
      ['condition-cycle', 'n20.condition', 'n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → … → n0'],
    ]);
  });

  it('are refused once when a chain is too deep, however long it is', () => {
    expect(checkNamedConditions(chain(50_000, to)).map(({ code }) => code)).toEqual(['condition-too-large']);
  });

  it('are refused once when they double at every step', () => {
    const doubling = chain(60, (next) => ({ all: [to(next), to(next)] }));
    expect(checkNamedConditions(doubling).map(({ code }) => code)).toEqual(['condition-too-large']);
  });

  it('are refused where a condition uses them too often', () => {
    const conditions = chain(10, (next) => ({ all: [to(next), to(next)] }));
    expect(checkNamedConditions(conditions)).toEqual([]);
    const often: Condition = { any: [{ all: [to('n0'), to('n0')] }, { all: [to('n0'), to('n0')] }] };
    expect(checkCondition(often, over(conditions))).toEqual([
      { path: [], code: 'condition-too-large', args: { parts: 10_000, depth: 256 } },
    ]);
  });

  it('run and are traced at the greatest depth that is allowed', () => {
    const conditions = chain(127, (next) => ({ not: to(next) }));
    expect(checkNamedConditions(conditions)).toEqual([]);
    const { test, trace } = compileChecked(to('n0'), over(conditions));
    expect(test([true])).toBe(false);
    expect(test([])).toBeUndefined();
    expect(trace([[true]]).result).toBe('not-satisfied');
  });

  it('run when they nest as deep as a file may', () => {
    let deep: Condition = leaf;
    for (let depth = 0; depth < 64; depth++) deep = { all: [{ not: deep }] };
    expect(checkCondition(deep, over({}))).toEqual([]);
    expect(compileChecked(deep, over({})).test([true])).toBe(true);
  });

  it('throw TypeError when they were not checked', () => {
    const circle = over({ a: to('b'), b: to('a') });
    expect(() => compileChecked(to('a'), circle)).toThrow(TypeError);
    expect(() => compileChecked(to('a'), circle)).toThrow(TypeError);
    expect(() => compileChecked(to('weg'), circle)).toThrow(TypeError);
  });

  it('are compiled once for a vocabulary', () => {
    let asked = 0;
    const counted = over({ b: leaf });
    const vocabulary = {
      ...counted,
      term: (ref: Parameters<typeof counted.term>[0]) => {
        asked++;
        return counted.term(ref);
      },
    };
    compileChecked({ all: [to('b'), to('b')] }, vocabulary);
    compileChecked(to('b'), vocabulary);
    expect(asked).toBe(1);
  });
});
