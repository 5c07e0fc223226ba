import type { Layout } from './layout.ts';
import type { Member } from './model.ts';

/** Every state that the outcomes of the members can add up to, or undefined above the limit. */
export function finalStates(
  layout: Layout,
  members: readonly Member[],
  limit: number,
): ReadonlySet<number> | undefined {
  return layersOf(layout, members, limit)?.at(-1);
}

/**
 * The states after no member, after one, after two …, or undefined when one layer holds more than the limit. Equal states
 * fall together at every step: members of a kind are counted, not told apart, and the work follows the number of states
 * instead of the size of the product.
 */
export function layersOf(
  layout: Layout,
  members: readonly Member[],
  limit: number,
): readonly ReadonlySet<number>[] | undefined {
  if (!layout.fits) return undefined;
  let states: ReadonlySet<number> = new Set([0]);
  const layers = [states];
  for (const member of members) {
    const next = advance(layout, member, states, limit);
    if (!next) return undefined;
    states = next;
    layers.push(states);
  }
  return layers;
}

function advance(
  layout: Layout,
  member: Member,
  states: ReadonlySet<number>,
  limit: number,
): ReadonlySet<number> | undefined {
  const steps = layout.stepsOf(member);
  const next = new Set<number>();
  for (const state of states) {
    for (const step of steps) next.add(layout.add(state, step));
    if (next.size > limit) return undefined;
  }
  return next;
}
