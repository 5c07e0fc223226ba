import type { CompiledCondition } from '../../conditions/model.ts';
import type { World } from '../../intervention/worlds.ts';
import { conditionsOf, type Known } from './known.ts';
import type { Worlds } from './worlds.ts';

/**
 * What is not given, and would leave fewer measures: risk, trust and facts of the context; where none of them would,
 * named conditions that speak of the norms.
 */
export function narrowing(
  { worlds, relevant, terrain }: Worlds,
  known: Known,
  ladderOf: (world: World) => number,
): readonly string[] {
  const narrows = (read: (world: World) => unknown): boolean => {
    const perValue = new Map<unknown, Set<number>>();
    const all = new Set<number>();
    for (const world of worlds) {
      const value = read(world);
      const ladder = ladderOf(world);
      all.add(ladder);
      perValue.set(value, (perValue.get(value) ?? new Set()).add(ladder));
    }
    return [...perValue.values()].some((ladders) => ladders.size < all.size);
  };
  const facts = [
    ...(known.risk === undefined && narrows(({ risk }) => risk) ? ['risk'] : []),
    ...(known.trust === undefined && narrows(({ trust }) => trust) ? ['trust'] : []),
    ...[...relevant].filter((id) => !known.facts.has(id) && narrows(({ situation }) => situation.get(id))),
  ];
  if (facts.length > 0) return facts;
  const isOfNorms = ({ slots }: CompiledCondition): boolean =>
    slots.every((slot) => terrain.open.includes(slot));
  return [...conditionsOf(terrain.compiled)]
    .filter(([id, condition]) => !known.conditions.has(id) && isOfNorms(condition))
    .filter(([, condition]) => narrows(({ values }) => condition.test(values)))
    .map(([id]) => id);
}
