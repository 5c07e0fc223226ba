/** What the prover proves, no assignment refutes: random conditions against random complete worlds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainsOf } from '../../src/conditions/analysis/domain.ts';
import { pointsFor } from '../../src/conditions/analysis/points.ts';
import { MOST_ASSIGNMENTS, Prover } from '../../src/conditions/analysis/prover.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition, FactDefinition, Value } from '../../src/conditions/model.ts';
import { completeWorld, conditionOver, conditions, facts, vocabulary } from '../conditions/arbitrary.ts';
import { WHOLE } from '../runs.ts';

const prover = new Prover({ conditions, domainOf: domainsOf(facts) });
const RUNS = 3000;

describe('no random world refutes', () => {
  const worlds = fc.array(completeWorld, { minLength: 20, maxLength: 20 });

  test('what is said to be always true or always false', () => {
    let settled = 0;
    fc.assert(
      fc.property(conditionOver({ common: false }), worlds, (condition, seen) => {
        const constancy = prover.constancy(condition);
        if (typeof constancy !== 'boolean') return;
        settled++;
        const { test: judge } = compileChecked(condition, vocabulary);
        for (const world of seen) expect(judge(world)).toBe(constancy);
      }),
      { numRuns: RUNS, ...WHOLE },
    );
    expect(settled).toBeGreaterThan(50);
  });

  test('what is said to follow, or to exclude', () => {
    let settled = 0;
    const pair = fc.tuple(conditionOver({ common: true }), conditionOver({ common: true }));
    fc.assert(
      fc.property(pair, worlds, ([first, second], seen) => {
        const [follows, excluded] = [prover.implies(first, second), prover.excludes(first, second)];
        if (!follows && !excluded) return;
        settled++;
        const [a, b] = [compileChecked(first, vocabulary), compileChecked(second, vocabulary)];
        for (const world of seen) {
          if (follows && a.test(world)) expect(b.test(world)).toBe(true);
          if (excluded) expect(a.test(world) === true && b.test(world) === true).toBe(false);
        }
      }),
      { numRuns: RUNS, ...WHOLE },
    );
    expect(settled).toBeGreaterThan(100);
  });
});

describe('nothing that brute force finds is missed, over small domains', () => {
  const small: Readonly<Record<string, FactDefinition>> = {
    ja: { type: 'boolean' },
    a: { type: 'integer', minimum: 0, maximum: 4 },
    b: { type: 'integer', minimum: 1, maximum: 3 },
    kleur: { type: 'choice', options: { rood: '', groen: '', blauw: '' } },
    meer: { type: 'choices', options: { rood: '', groen: '', blauw: '' } },
  };
  const subsets = [
    [],
    ['rood'],
    ['groen'],
    ['blauw'],
    ['rood', 'groen'],
    ['rood', 'blauw'],
    ['groen', 'blauw'],
    ['rood', 'groen', 'blauw'],
  ];
  const values: Readonly<Record<string, readonly Value[]>> = {
    ja: [true, false],
    a: [0, 1, 2, 3, 4],
    b: [1, 2, 3],
    kleur: ['rood', 'groen', 'blauw'],
    meer: subsets,
  };
  const number = fc.constantFrom(
    'equal',
    'notEqual',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  );
  const operand = (other: string) => fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constant({ fact: other }));
  const option = fc.constantFrom('rood', 'groen', 'blauw');
  const leaf = fc.oneof(
    fc.record({
      fact: fc.constant('ja'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.boolean(),
    }),
    fc.record({ fact: fc.constant('a'), operator: number, value: operand('b') }),
    fc.record({ fact: fc.constant('b'), operator: number, value: operand('a') }),
    fc.record({ fact: fc.constant('kleur'), operator: fc.constantFrom('equal', 'notEqual'), value: option }),
    fc.record({
      fact: fc.constant('kleur'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.uniqueArray(option, { minLength: 1 }),
    }),
    fc.record({
      fact: fc.constant('meer'),
      operator: fc.constantFrom('contains', 'doesNotContain'),
      value: fc.oneof(option, fc.constant({ fact: 'kleur' })),
    }),
  );
  const tree = fc.letrec<{ node: Condition }>((tie) => {
    const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 3 },
        leaf as fc.Arbitrary<Condition>,
        parts.map((all) => ({ all })),
        parts.map((any) => ({ any })),
        tie('node').map((not) => ({ not })),
      ),
    };
  }).node;

  const ids = Object.keys(small);
  const worlds = ids.reduce<readonly (readonly Value[])[]>(
    (before, id) => before.flatMap((world) => (values[id] ?? []).map((value) => [...world, value])),
    [[]],
  );
  const brute = (condition: Condition) => {
    const { test: judge } = compileChecked(condition, {
      conditions: {},
      term: (ref) => ({
        type: small[ref.fact]?.type as 'integer',
        slot: ids.indexOf(ref.fact),
        read: (slots) => slots[ids.indexOf(ref.fact)] as number,
      }),
    });
    const answers = new Set(worlds.map((world) => judge(world)));
    return answers.size === 1 ? [...answers][0] : 'varies';
  };

  test('what follows from another, and what excludes it', () => {
    const own = new Prover({ conditions: {}, domainOf: domainsOf(small) });
    let [follows, excluded] = [0, 0];
    fc.assert(
      fc.property(tree, tree, (first, second) => {
        const implied = brute({ any: [{ not: first }, second] }) === true;
        const apart = brute({ not: { all: [first, second] } }) === true;
        expect(own.implies(first, second)).toBe(implied);
        expect(own.excludes(first, second)).toBe(apart);
        // Asked again after other proofs on the same parts, and the answer is the same.
        own.constancy(second);
        expect(own.implies(first, second)).toBe(implied);
        follows += Number(implied);
        excluded += Number(apart);
      }),
      { numRuns: 1000, ...WHOLE },
    );
    expect(follows).toBeGreaterThan(50);
    expect(excluded).toBeGreaterThan(50);
  });

  test('always true, always false, or neither', () => {
    const own = new Prover({ conditions: {}, domainOf: domainsOf(small) });
    fc.assert(
      fc.property(tree, (condition) => {
        expect(own.constancy(condition)).toBe(brute(condition));
      }),
      { numRuns: RUNS, ...WHOLE },
    );
  });
});

describe('thresholds', () => {
  const domains = domainsOf({ mensen: { type: 'integer', minimum: 0 } });
  const rows = [
    { until: '2025-06-30', value: 25 },
    { from: '2025-07-01', value: 50 },
  ];
  const on = (from: string, until?: string) =>
    new Prover({
      conditions: {},
      domainOf: (ref) => {
        if (ref.fact === 'grens') return { kind: 'dated', rows };
        return ref.fact === 'assessment-date'
          ? { kind: 'date', minimum: from, ...(until && { maximum: until }) }
          : domains(ref);
      },
    });
  const above: Condition = { fact: 'mensen', operator: 'greaterThan', value: { fact: 'grens' } };
  const above40: Condition = { fact: 'mensen', operator: 'greaterThan', value: 40 };

  test('have the value of the day', () => {
    expect(on('2026-01-01').implies(above, above40)).toBe(true);
    expect(on('2025-06-30').implies(above, above40)).toBe(false);
    expect(on('2025-01-01', '2025-06-30').implies(above40, above)).toBe(true);
  });

  test('beside days and other facts: what brute force finds, on days on which all have a value', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
    const grens = [
      { until: '2026-01-01', value: 1 },
      { from: '2026-01-03', value: 2 },
    ];
    const eis = [{ from: '2026-01-02', until: '2026-01-03', value: 2 }];
    const on = (given: readonly { from?: string; until?: string; value: number }[], day: string) =>
      given.find(({ from = day, until = day }) => from <= day && day <= until)?.value;
    const order = fc.constantFrom('lessThan', 'equal', 'greaterThanInclusive');
    const leaf = fc.oneof(
      fc.record({
        fact: fc.constant('a'),
        operator: order,
        value: fc.constantFrom(1, 2, { fact: 'grens' }, { fact: 'eis' }),
      }),
      fc.record({
        fact: fc.constant('grens'),
        operator: order,
        value: fc.constantFrom(1, 2, { fact: 'eis' }),
      }),
      fc.record({
        fact: fc.constant('assessment-date'),
        operator: fc.constantFrom('before', 'onOrAfter'),
        value: fc.constantFrom(...days),
      }),
      fc.record({ fact: fc.constant('ja'), operator: fc.constant('equal'), value: fc.boolean() }),
    );
    const tree = fc.letrec<{ node: Condition }>((tie) => {
      const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
      return {
        node: fc.oneof(
          { maxDepth: 3 },
          leaf as fc.Arbitrary<Condition>,
          parts.map((all) => ({ all })),
          parts.map((any) => ({ any })),
          tie('node').map((not) => ({ not })),
        ),
      };
    }).node;
    const own = new Prover({
      conditions: {},
      domainOf: ({ fact }) => {
        if (fact === 'ja') return { kind: 'boolean' };
        if (fact === 'a') return { kind: 'number', whole: true, minimum: 0, maximum: 3 };
        if (fact === 'grens' || fact === 'eis')
          return { kind: 'dated', rows: fact === 'grens' ? grens : eis };
        return { kind: 'date', minimum: '2026-01-01', maximum: '2026-01-04' };
      },
    });
    const names = ['a', 'ja', 'grens', 'eis', 'assessment-date'];
    fc.assert(
      fc.property(tree, (condition) => {
        const text = JSON.stringify(condition);
        const dated = ['grens', 'eis'].filter((name) => text.includes(name));
        const { test: judge } = compileChecked(condition, {
          conditions: {},
          term: ({ fact }) => ({
            type: 'integer',
            slot: names.indexOf(fact),
            read: (slots) => slots[names.indexOf(fact)] as number,
          }),
        });
        const worlds = days
          .filter((day) => dated.every((name) => on(name === 'grens' ? grens : eis, day) !== undefined))
          .flatMap((day) =>
            [0, 1, 2, 3].flatMap((a) =>
              [true, false].map((ja) => [a, ja, on(grens, day), on(eis, day), day] as const),
            ),
          );
        const answers = new Set(worlds.map((world) => judge(world)));
        expect(own.constancy(condition)).toBe(answers.size === 2 ? 'varies' : [...answers][0]);
      }),
      { numRuns: RUNS, ...WHOLE },
    );
  });

  test('without a value on any day nothing is claimed', () => {
    const never = new Prover({
      conditions: {},
      domainOf: (ref) =>
        ref.fact === 'grens' ? { kind: 'dated', rows: [] } : (domains(ref) ?? { kind: 'date' }),
    });
    expect(never.constancy(above)).toBeUndefined();
    expect(never.always(above)).toBeUndefined();
  });
});

describe('limits', () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`f${index}`, { type: 'boolean' as const }]),
  );
  const all = Object.keys(many).map((fact): Condition => ({ fact, operator: 'equal', value: true }));
  /** Each smaller than the next, and the last smaller than the first. */
  const ring = (length: number): Condition => ({
    all: Array.from({ length }, (_, index) => ({
      fact: `n${index}`,
      operator: 'lessThan' as const,
      value: { fact: `n${(index + 1) % length}` },
    })),
  });
  const numbers = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`n${index}`, { type: 'integer' as const }]),
  );

  test('beyond them it is silent', () => {
    const work = { searches: 0, assignments: 0, stopped: 0 };
    const own = new Prover({ conditions: {}, domainOf: domainsOf({ ...many, ...numbers }) }, work);
    expect(own.constancy({ all: all.slice(0, 10) })).toBe('varies');
    expect(own.constancy({ all })).toBe('varies');
    expect(own.constancy(ring(4))).toBe(false);
    expect(work.stopped).toBe(0);
    work.assignments = 0;
    expect(own.constancy(ring(12))).toBeUndefined();
    expect(work.assignments).toBeLessThanOrEqual(MOST_ASSIGNMENTS + 1);
    expect(work.stopped).toBe(1);
    expect(own.always({ not: ring(12) })).toBeUndefined();
    expect(own.constancy({ fact: 'onbekend', operator: 'equal', value: true })).toBeUndefined();
  });
});

describe('what is tried', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`f${index}`, { type: 'boolean' as const }]),
  );
  const leaves = Object.keys(many).map((fact): Condition => ({ fact, operator: 'equal', value: true }));
  const a: Condition = { all: leaves.slice(0, 15) };
  const b: Condition = { any: leaves.slice(15) };

  test('facts that have nothing to do with each other are tried apart', () => {
    const work = { searches: 0, assignments: 0, stopped: 0 };
    const own = new Prover({ conditions: {}, domainOf: domainsOf(many) }, work);
    expect(own.constancy({ all: [a, { not: b }] })).toBe('varies');
    expect(own.implies(a, b)).toBe(false);
    expect(work.assignments).toBeLessThan(200);
  });

  test('and values that make no difference not at all', () => {
    const work = { searches: 0, assignments: 0, stopped: 0 };
    const own = new Prover({ conditions: {}, domainOf: domainsOf(many) }, work);
    expect(own.constancy({ any: [{ all: leaves }, { not: { all: leaves } }] })).toBe(true);
    expect(work.assignments).toBeLessThan(100);
  });

  test('what was proved is not tried again', () => {
    const work = { searches: 0, assignments: 0, stopped: 0 };
    const own = new Prover({ conditions: {}, domainOf: domainsOf(many) }, work);
    const ask = () => [own.constancy(a), own.implies(a, b), own.excludes(a, b)];
    const first = ask();
    const { searches } = work;
    expect(ask()).toEqual(first);
    expect(work.searches).toBe(searches);
  });
});

test('points hold every order of two whole numbers and a fraction round a constant', () => {
  const [a = [], b = [], c = []] = pointsFor([{ whole: true }, { whole: true }, { whole: false }], [3]);
  const orders = new Set(
    a.flatMap((x) =>
      b.flatMap((y) => c.map((z) => [x - 3, y - 3, z - 3, x - y, x - z, y - z].map(Math.sign).join())),
    ),
  );
  // Every order of three things and a constant, ties allowed: 75.
  expect(orders.size).toBe(75);
});
