import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCondition, checkNamedConditions } from '../../src/conditions/check.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition, FactDefinition, Truth } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';
import { conditionOver, conditions, facts, factValue, ids, vocabulary, world } from './arbitrary.ts';

const TRUTHS: readonly Truth[] = [true, false, undefined];
const three = declaredFacts(
  { p: { type: 'boolean' }, q: { type: 'boolean' }, r: { type: 'boolean' } },
  (id) => 'pqr'.indexOf(id),
);
const [p, q, r] = ['p', 'q', 'r'].map((fact) => ({ fact, operator: 'equal', value: true }) as Condition) as [
  Condition,
  Condition,
  Condition,
];
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });

const assignments = TRUTHS.flatMap((a) => TRUTHS.flatMap((b) => TRUTHS.map((c) => [a, b, c])));
const table = (condition: Condition) => assignments.map(compileChecked(condition, three).test);

describe('strong Kleene logic, over every assignment of true, false and unknown', () => {
  it.each<[string, Condition, Condition]>([
    ['all is commutative', all(p, q), all(q, p)],
    ['any is commutative', any(p, q), any(q, p)],
    ['all is associative', all(p, all(q, r)), all(all(p, q), r)],
    ['any is associative', any(p, any(q, r)), any(any(p, q), r)],
    ['all of three is all of all', all(p, q, r), all(all(p, q), r)],
    ['De Morgan on all', not(all(p, q)), any(not(p), not(q))],
    ['De Morgan on any', not(any(p, q)), all(not(p), not(q))],
    ['absorption of any', all(p, any(p, q)), p],
    ['absorption of all', any(p, all(p, q)), p],
    ['all distributes over any', all(p, any(q, r)), any(all(p, q), all(p, r))],
    ['any distributes over all', any(p, all(q, r)), all(any(p, q), any(p, r))],
    ['not not is nothing', not(not(p)), p],
    ['all of one is that one', all(p), p],
    ['twice the same is once', any(p, p), p],
  ])('%s', (_, left, right) => {
    expect(table(left)).toEqual(table(right));
  });

  it('all is the least and any the greatest, with unknown between false and true', () => {
    const rank = (truth: Truth) => (truth === undefined ? 0 : truth ? 1 : -1);
    assignments.forEach(([a, b], index) => {
      expect(rank(table(all(p, q))[index])).toBe(Math.min(rank(a), rank(b)));
      expect(rank(table(any(p, q))[index])).toBe(Math.max(rank(a), rank(b)));
    });
  });

  it('does not assume that a part is true or false: p or not p may be unknown', () => {
    expect(compileChecked(any(p, not(p)), three).test([])).toBeUndefined();
  });
});

describe('random conditions', () => {
  const condition = conditionOver({ common: false });

  it('have no mistakes', () => {
    expect(checkNamedConditions(conditions)).toEqual([]);
    const property = fc.property(condition, (one) => {
      expect(checkCondition(one, vocabulary)).toEqual([]);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('never change a settled answer when an unknown fact becomes known (T1)', () => {
    const more = fc.tuple(...ids.map((id) => factValue(facts[id] as FactDefinition, true)));
    const property = fc.property(
      condition,
      world,
      more,
      fc.infiniteStream(fc.boolean()),
      (one, known, values, coin) => {
        const { test } = compileChecked(one, vocabulary);
        const before = test(known);
        const after = known.map((value, slot) => value ?? (coin.next().value ? values[slot] : undefined));
        if (before !== undefined) expect(test(after)).toBe(before);
      },
    );
    fc.assert(property, { numRuns: 5000 });
  });

  it('read no other slots than they say', () => {
    const property = fc.property(condition, world, world, (one, a, b) => {
      const { test, slots } = compileChecked(one, vocabulary);
      expect(slots).toEqual([...new Set(slots)].sort((x, y) => x - y));
      const mixed = b.map((value, slot) => (slots.includes(slot) ? a[slot] : value));
      expect(test(mixed)).toBe(test(a));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('are unknown when nothing at all is known', () => {
    const property = fc.property(condition, (one) => {
      expect(compileChecked(one, vocabulary).test([])).toBeUndefined();
    });
    fc.assert(property);
  });
});
