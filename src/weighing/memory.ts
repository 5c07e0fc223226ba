import type { Slots } from '../conditions/model.ts';
import type { Weighing } from './compile.ts';
import type { Member } from './model.ts';

/** Members in a fixed order, with a text that is the same for everything that a weighing cannot tell apart. */
export interface Gathered {
  readonly members: readonly Member[];
  readonly key: string;
}

/** Puts members that a weighing cannot tell apart beside each other, whatever order they came in. */
export function gathered(weighing: Weighing, members: readonly Member[], outer: Slots): Gathered {
  const { plan } = weighing;
  const named = members.map((member) => ({ member, kind: kindOf(weighing, member) }));
  named.sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
  const facts = plan.outer.length === 0 ? '' : JSON.stringify(plan.outer.map((slot) => outer[slot] ?? null));
  return { members: named.map(({ member }) => member), key: `${facts} ${named.map(({ kind }) => kind)}` };
}

/** What a weighing sees of a member: what it may be, whether it is essential, and its id where a row names it. */
export function kindOf({ plan }: Weighing, { id, possible, essential }: Member): string {
  const isNamed = plan.verdicts.some(({ member }) => member === id);
  return `${possible}${essential ? '!' : ''}${isNamed ? JSON.stringify(id) : ''}`;
}

/** So many answers are kept for each weighing. */
const MOST_KEPT = 1000;

/**
 * Remembers what was worked out for members that a weighing cannot tell apart: the same few combinations come back in every
 * case of a split, at every unit and in every visit. Only for what follows from the members in their gathered order.
 */
export class Memory<T> {
  readonly #known = new WeakMap<Weighing, Map<string, T>>();

  /** What is known under a key, or else what `make` gives. */
  get(weighing: Weighing, key: string, make: () => T): T {
    const known = this.#known.get(weighing) ?? new Map<string, T>();
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (known.size >= MOST_KEPT) known.clear();
    this.#known.set(weighing, known.set(key, made));
    return made;
  }
}
