/** What the prover says of groups and names, of two conditions beside each other, and what they mention. */
import { describe, expect, test } from 'vitest';
import type { Constancy } from '../../src/conditions/analysis/prover.ts';
import type { Condition } from '../../src/conditions/model.ts';
import { all, any, is, not, other, part, prover, shift } from './prover-facts.ts';

const expectEach = (cases: readonly (readonly [Condition, Constancy])[]) =>
  test.each(cases)('%j: %s', (condition, constancy) => {
    expect(prover().constancy(condition)).toBe(constancy);
  });

describe('groups and names', () => {
  const ja = is('ja', 'equal', true);
  const nee = is('ja', 'equal', false);
  const big = is('a', 'greaterThan', 2);
  expectEach([
    [{ condition: 'is-ja' }, 'varies'],
    [{ condition: 'altijd' }, true],
    [not({ condition: 'altijd' }), false],
    [{ condition: 'onbekend' }, undefined],
    [all({ condition: 'is-ja' }, nee), false],
    [is('niets', 'equal', true), undefined],
    [any(is('niets', 'equal', true), any(ja, nee)), undefined],
    [is('ja', 'equal', other('niets')), undefined],
    [all(big, any(ja, nee)), 'varies'],
    [all(is('a', 'greaterThan', 4), ja), false],
    [any(is('a', 'lessThan', 5), ja), true],
    [any(not(all(ja, big)), all(ja, big)), true],
    [all(not(any(ja, big)), ja), false],
    [not(not(any(ja, nee))), true],
    [all(not(not(all(ja, big))), nee), false],
  ]);

  test.each<readonly [first: Condition, second: Condition, follows: boolean, excluded: boolean]>([
    [is('a', 'greaterThan', 2), is('a', 'greaterThan', 1), true, false],
    [is('a', 'greaterThan', 1), is('a', 'greaterThan', 2), false, false],
    [is('a', 'greaterThan', 2), is('a', 'lessThan', 3), false, true],
    [all(ja, big), ja, true, false],
    [ja, any(ja, big), true, false],
    [ja, big, false, false],
    [ja, nee, false, true],
    [ja, is('a', 'lessThan', 5), true, false],
    [ja, is('a', 'greaterThan', 4), false, true],
    [ja, is('niets', 'equal', true), false, false],
  ])('%j beside %j: follows %s, excluded %s', (first, second, follows, excluded) => {
    const own = prover();
    for (let again = 0; again < 2; again++) {
      expect(own.implies(first, second)).toBe(follows);
      expect(own.excludes(first, second)).toBe(excluded);
    }
    expect(prover().always({ any: [{ not: first }, second] }) === true).toBe(follows);
  });

  test.each<readonly [Condition, boolean | undefined]>([
    [any(ja, nee), true],
    [ja, false],
    [all(ja, nee), false],
    [is('a', 'lessThan', 5), true],
    [is('niets', 'equal', true), undefined],
    [not(all(ja, nee)), true],
    [all(any(ja, nee), is('a', 'lessThan', 5)), true],
    [all(any(ja, nee), big), false],
    [any(all(ja, nee), is('a', 'lessThan', 5)), true],
  ])('always %j: %s', (condition, answer) => {
    const own = prover();
    expect(own.always(condition)).toBe(answer);
    expect(own.always(not(not(condition)))).toBe(answer);
    // What was proved in part is not taken for the whole.
    expect(own.constancy(condition)).toBe(prover().constancy(condition));
    expect(own.always(condition)).toBe(answer);
  });

  test('everything mentioned is named by its key; nothing where something has no domain', () => {
    const own = prover();
    const condition = all({ condition: 'is-ja' }, is('dag', 'before', { fact: 'dag', ...shift }), big);
    const keys = [...own.mentions(condition)];
    expect(keys.sort()).toEqual(['a', 'dag', 'ja', keys.find((key) => key.includes('shift'))].sort());
    expect([...own.mentions(all(ja, is('niets', 'equal', true)))]).toEqual([]);
    const sample = all(
      is('proef', 'equal', 1, part('$.share')),
      is('proef', 'equal', 1, part('$.inspected')),
    );
    expect(own.mentions(sample).size).toBe(2);
  });
});
