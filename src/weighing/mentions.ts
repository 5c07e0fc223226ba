import type { Condition, FactRef, Leaf, Vocabulary } from '../conditions/model.ts';

/** What some conditions rest on. */
export interface Mentions {
  /** Every comparison, in order. */
  readonly leaves: readonly Leaf[];
  /** Every named condition, directly or through another. */
  readonly names: ReadonlySet<string>;
}

/** What some conditions mention; a named condition is followed once, so that a cycle ends. */
export function mentionsIn(conditions: Iterable<Condition>, named: Vocabulary['conditions']): Mentions {
  const leaves: Leaf[] = [];
  const names = new Set<string>();
  const open = [...conditions].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('fact' in next) leaves.push(next);
    else if ('all' in next) open.push(...next.all.toReversed());
    else if ('any' in next) open.push(...next.any.toReversed());
    else if ('not' in next) open.push(next.not);
    else if (!names.has(next.condition)) {
      names.add(next.condition);
      if (Object.hasOwn(named, next.condition)) open.push(named[next.condition] as Condition);
    }
  }
  return { leaves, names };
}

/** The fact that a comparison compares with, if it is not a plain value. */
export function comparedWith({ value }: Leaf): FactRef | undefined {
  return typeof value === 'object' && 'fact' in value ? value : undefined;
}

/** The facts that a comparison mentions: its own and the one it compares with. */
export function factsIn(leaf: Leaf): FactRef[] {
  const other = comparedWith(leaf);
  return other ? [leaf, other] : [leaf];
}
