import type { Layout } from './layout.ts';
import type { Member } from './model.ts';

/** Every state that the outcomes of the members can add up to, or undefined above the limit. */
export function finalStates(
  layout: Layout,
  members: readonly Member[],
  limit: number,
): readonly number[] | undefined {
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
): readonly (readonly number[])[] | undefined {
  if (!layout.fits) return undefined;
  const isNew = firstTimeIn(layout.size);
  let states: readonly number[] = [0];
  const layers = [states];
  for (const [index, member] of members.entries()) {
    const steps = layout.stepsOf(member);
    const next: number[] = [];
    for (const state of states) {
      for (const step of steps) {
        const reached = layout.add(state, step);
        if (isNew(reached, index + 1)) next.push(reached);
      }
      if (next.length > limit) return undefined;
    }
    states = next;
    layers.push(states);
  }
  return layers;
}

/** Up to here a table of all states that could be is smaller and faster than a set of those that are. */
const LARGEST_TABLE = 2 ** 18;

/** Tells the first time that a state is met in a layer; layers come in order, from 1. */
function firstTimeIn(size: number): (state: number, layer: number) => boolean {
  if (size > LARGEST_TABLE) return firstTimeInSets();
  const lastLayer = new Uint32Array(size);
  return (state, layer) => {
    if (lastLayer[state] === layer) return false;
    lastLayer[state] = layer;
    return true;
  };
}

function firstTimeInSets(): (state: number, layer: number) => boolean {
  let current = 0;
  let met = new Set<number>();
  return (state, layer) => {
    if (layer !== current) {
      current = layer;
      met = new Set();
    }
    const before = met.size;
    return met.add(state).size > before;
  };
}
