import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitsOf, worthAsking } from '../../src/assessment/relevance.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { type Instance, instances, outer, slotsOf } from '../weighing/arbitraries.ts';

const compiled = ({ rows, levels }: Instance) => compileWeighing(rows, levels, outer);

it('what is worth asking depends on the members alone, not on their order or on what was asked before', () => {
  fc.assert(
    fc.property(instances, (instance) => {
      const used = compiled(instance);
      const { members } = instance;
      const slots = slotsOf(instance.facts);
      worthAsking(used, members.slice(1), slots);
      worthAsking(
        used,
        members.map((one) => ({ ...one, essential: !one.essential })),
        slots,
      );
      worthAsking(used, members, slotsOf({}));
      const expected = [...worthAsking(compiled(instance), members.toReversed(), slots)].sort();
      expect([...worthAsking(used, members, slots)].sort()).toEqual(expected);
      expect([...worthAsking(used, members.toReversed(), slots)].sort()).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('a set of levels comes apart into each of them', () => {
  expect([0, 0b1, 0b10110].map(bitsOf)).toEqual([[], [0b1], [0b10, 0b100, 0b10000]]);
});
