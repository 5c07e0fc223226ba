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

/** So many times `not` around a condition. */
function nested(times: number, inner: Condition): Condition {
  return Array.from({ length: times }).reduce<Condition>((not) => ({ not }), inner);
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

  it('shows a circle whole that has eight names, however far from the start it is', () => {
    const conditions = { ...chain(12, to), n12: to('n5') };
    expect(found(conditions)).toEqual([
      ['condition-cycle', 'n12.condition', 'n5 → n6 → n7 → n8 → n9 → n10 → n11 → n12 → n5'],
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

  it.each<[string, number, (parts: number) => Condition]>([
    ['10,000 parts', 10_000, (parts) => ({ all: Array(parts - 1).fill(leaf) })],
    [
      '10,000 parts of which some are in a name',
      10_000,
      (parts) => ({ all: [...Array(parts - 1 - 101).fill(leaf), to('honderd')] }),
    ],
    ['256 levels', 256, (depth) => nested(depth - 1, leaf)],
    [
      '256 levels of which some are in a name',
      256,
      (depth) => ({ any: [nested(depth - 102, to('diep')), leaf] }),
    ],
    [
      '256 levels of which some are in a name, beside one that is less deep',
      256,
      (depth) => ({ any: [nested(depth - 102, to('diep')), to('ondiep')] }),
    ],
  ])('may be as large as %s, and no larger', (_, most, made) => {
    const names = {
      honderd: { any: Array(99).fill(leaf) },
      diep: nested(99, leaf),
      ondiep: leaf,
    };
    const codes = (conditions: Record<string, Condition>) =>
      checkNamedConditions(conditions).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(codes({ ...names, groot: made(most) })).toEqual([]);
    expect(codes({ ...names, groot: made(most + 1) })).toEqual(['condition-too-large groot']);
    expect(checkCondition(made(most), over(names))).toEqual([]);
    expect(checkCondition(made(most + 1), over(names)).map(({ code }) => code)).toEqual([
      'condition-too-large',
    ]);
  });

  it('are told to be too large where they are written, not again where they are used', () => {
    const conditions = {
      groot: { all: Array(10_000).fill(leaf) },
      klein: leaf,
      samen: { any: [to('klein'), to('groot')] },
    };
    expect(found(conditions).map(([code, path]) => `${code} ${path}`)).toEqual(['condition-too-large groot']);
    expect(checkCondition({ any: [to('klein'), to('groot')] }, over(conditions))).toEqual([]);
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
