import type { Condition, Leaf, Trace } from '../../conditions/model.ts';
import { isLeaf, namedCondition, partsOf } from '../../conditions/nodes.ts';

/** How often a comparison came out each way. */
export interface Hits {
  satisfied: number;
  'not-satisfied': number;
  unknown: number;
}

const NONE: Readonly<Hits> = { satisfied: 0, 'not-satisfied': 0, unknown: 0 };

/** Counts what was hit in one framework. Leaves are told apart by the object they are in the framework. */
export class Tally {
  readonly #leaves = new Map<Leaf, Hits>();
  readonly #counts = new Map<string, number>();
  readonly #conditions: Readonly<Record<string, Condition>>;

  constructor(conditions: Readonly<Record<string, Condition>>) {
    this.#conditions = conditions;
  }

  /** Takes down how every comparison in a condition came out; the trace has the shape of the condition. */
  trace(condition: Condition | undefined, trace: Trace | undefined): void {
    if (!condition || !trace) return;
    if (isLeaf(condition)) {
      const hits = this.#leaves.get(condition) ?? { ...NONE };
      hits[trace.result] += 1;
      this.#leaves.set(condition, hits);
      return;
    }
    if (!('of' in trace)) return;
    if ('condition' in condition) {
      this.trace(namedCondition(this.#conditions, condition.condition), trace.of[0]);
      return;
    }
    partsOf(condition).forEach((part, index) => {
      this.trace(part.condition, trace.of[index]);
    });
  }

  /** Counts one more of something else: a row, a level. */
  count(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  leaf(leaf: Leaf): Readonly<Hits> {
    return this.#leaves.get(leaf) ?? NONE;
  }

  hits(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** The key of a row of a grading, or of the own rows of a criterion. */
export function rowKey(
  owner: { readonly grading?: string; readonly criterion?: string },
  row: number,
): string {
  return owner.grading === undefined
    ? `criterion ${owner.criterion} ${row}`
    : `grading ${owner.grading} ${row}`;
}

/** The key of a level of the verdict of a norm. */
export function levelKey(norm: string, level: string): string {
  return `level ${norm} ${level}`;
}
