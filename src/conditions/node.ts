import type { Leaf, LeafTrace, Slots, Term, Truth } from './model.ts';
import type { Compare, Operand } from './operators.ts';

/** A condition made ready: what runs, and what the trace needs to explain it. */
export type Node = LeafNode | GroupNode | NotNode | NamedNode;

interface Runnable {
  readonly test: (slots: Slots) => Truth;
  readonly slots: ReadonlySet<number>;
}

/** A comparison with another fact (`expected`), or with what is written (`value`). */
export interface LeafNode extends Runnable {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
  readonly compare: Compare;
  readonly observed: Term;
  readonly expected: Term | undefined;
  readonly value: Operand | undefined;
  /** How a trace shows `value`: made once, the same in every trace. */
  readonly constant: LeafTrace['expected'] | undefined;
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
