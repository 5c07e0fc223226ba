import fc from 'fast-check';
import type { Condition, FactRef, Leaf, Slots } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';
import type { Member, Row } from '../../src/weighing/model.ts';
import type { Facts } from './oracle.ts';

/** Two declared facts, at slots that leave a gap. */
export const outer = declaredFacts({ alarm: { type: 'boolean' }, grens: { type: 'integer' } }, (id) =>
  id === 'alarm' ? 2 : 5,
);

export function slotsOf(facts: Facts): Slots {
  return [undefined, undefined, facts.alarm, undefined, undefined, facts.grens];
}

/** A random weighing with members and facts; nothing in it is related to anything else. */
export interface Instance {
  readonly levels: readonly string[];
  readonly rows: readonly Row[];
  readonly members: readonly Member[];
  readonly facts: Facts;
}

const numeric = fc.constantFrom<Leaf['operator'][]>(
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
);
const fraction = fc.constantFrom(0, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.67, 0.75, 0.8, 1);

function tallyParams(levels: readonly string[]): fc.Arbitrary<Record<string, string | boolean>> {
  const level = fc.constantFrom(...levels);
  const bound = fc.oneof(
    fc.constant({}),
    level.map((atLeast) => ({ atLeast })),
    level.map((atMost) => ({ atMost })),
    level.map((one) => ({ level: one })),
  );
  return fc
    .tuple(bound, fc.constantFrom({}, { essential: true }, { essential: false }))
    .map(([a, b]) => ({ ...a, ...b }));
}

function leaf(levels: readonly string[]): fc.Arbitrary<Leaf> {
  const params = tallyParams(levels);
  const level = fc.constantFrom(...levels);
  const other: fc.Arbitrary<FactRef> = fc.oneof(
    fc.constant({ fact: 'grens' }),
    params.map((own) => ({ fact: 'count', params: own })),
  );
  const small = fc.integer({ min: -1, max: 4 });
  const of = fc.integer({ min: 0, max: 7 }).map((index) => ({ of: `m${index}` }));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ fact: fc.constant('share'), params, operator: numeric, value: fraction }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ fact: fc.constant('count'), params, operator: numeric, value: small }),
    },
    fc.record({
      fact: fc.constant('count'),
      params,
      operator: fc.constantFrom<Leaf['operator'][]>('in', 'notIn'),
      value: fc.array(small, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ fact: fc.constantFrom('count', 'share'), params, operator: numeric, value: other }),
    fc.record({
      fact: fc.constant('verdict'),
      params: of,
      operator: fc.constantFrom<Leaf['operator'][]>('equal', 'notEqual'),
      value: level,
    }),
    fc.record({
      fact: fc.constant('verdict'),
      params: of,
      operator: fc.constantFrom<Leaf['operator'][]>('in', 'notIn'),
      value: fc.array(level, { minLength: 1, maxLength: 3 }),
    }),
    fc.constant<Leaf>({ fact: 'alarm', operator: 'equal', value: true }),
  );
}

function condition(levels: readonly string[], depth = 2): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf(levels);
  const part = condition(levels, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf(levels) },
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    part.map((not) => ({ not })),
  );
}

function rowsOver(levels: readonly string[]): fc.Arbitrary<readonly Row[]> {
  const level = fc.constantFrom(...levels);
  const row = fc.record({ level, because: fc.constant('omdat'), when: condition(levels) });
  const last = level.map((one): Row => ({ level: one, because: 'anders', otherwise: true }));
  return fc.tuple(fc.array(row, { maxLength: 4 }), last).map(([rows, end]) => [...rows, end]);
}

/** Members over a scale, at most so many, with any non-empty possible sets. */
export function membersOver(levelCount: number, maxLength: number): fc.Arbitrary<readonly Member[]> {
  const whole = (1 << (levelCount + 1)) - 1;
  const possible = fc.oneof(
    fc.integer({ min: 1, max: whole }),
    fc.nat(levelCount).map((index) => 1 << index),
  );
  return fc
    .array(fc.record({ essential: fc.boolean(), possible }), { maxLength })
    .map((members) => members.map((member, index) => ({ id: `m${index}`, ...member })));
}

const facts: fc.Arbitrary<Facts> = fc.record({
  alarm: fc.constantFrom(true, false, undefined),
  grens: fc.constantFrom(0, 1, 2, 3, undefined),
});

export const instances: fc.Arbitrary<Instance> = fc.integer({ min: 2, max: 5 }).chain((levelCount) => {
  const levels = ['a', 'b', 'c', 'd', 'e'].slice(0, levelCount);
  return fc.record({
    levels: fc.constant(levels),
    rows: rowsOver(levels),
    // The brute force visits the whole product: fewer members on the longer scales.
    members: membersOver(levelCount, levelCount > 3 ? 4 : 6),
    facts,
  });
});
