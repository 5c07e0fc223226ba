import type { Leaf, Slots, Term, Truth } from './model.ts';

/** A condition made ready: what runs, and what the trace needs to explain it. */
export type Node = LeafNode | GroupNode | NotNode | NamedNode;

interface Runnable {
  readonly test: (slots: Slots) => Truth;
  readonly slots: ReadonlySet<number>;
}

/** A comparison; `expected` only when it is with another fact. */
export interface LeafNode extends Runnable {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
  readonly observed: Term;
  readonly expected?: Term;
}

interface GroupNode extends Runnable {
  readonly kind: 'all' | 'any';
  readonly of: readonly Node[];
}

interface NotNode extends Runnable {
  readonly kind: 'not';
  readonly of: Node;
}

interface NamedNode extends Runnable {
  readonly kind: 'condition';
  readonly name: string;
  readonly of: Node;
}
