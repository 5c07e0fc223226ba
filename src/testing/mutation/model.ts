/** Mutants of a framework: one small change each, and whether a case notices. */

/** What is changed. The last three only a recommendation can notice. */
export const mutationKinds = [
  'number',
  'date',
  'period',
  'operator',
  'group',
  'part-dropped',
  'negated',
  'filter-dropped',
  'rows-swapped',
  'minimum',
  'essential',
  'status',
  'norm-status',
  'harm',
  'repair-within',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** A framework with one change in it. */
export interface Mutant {
  /** Stable: framework, version, path in the framework and what changes. */
  readonly id: string;
  readonly kind: MutationKind;
  /** The framework and its version. */
  readonly framework: string;
  readonly version: string;
  /** The id of the norm, or of the shared condition, grading, threshold, theme or framework that is changed. */
  readonly at: string;
  /** Where it is written; absent for a framework that was given as an object. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The changed line before and after, without indentation. */
  readonly before: string;
  readonly after: string;
}

/** A case that would notice a mutant: a row to paste into a table. */
export interface SuggestedCase {
  /** What the case is about: `norm: DZ5`. */
  readonly about: string;
  /** The id of the case whose table the row fits; absent where the row stands by itself. */
  readonly case?: string;
  /** The row as YAML: `- { it: …, set: { … }, expect: … }`. */
  readonly row: string;
  /** What comes out of the framework as it is, and of the mutant. */
  readonly original: readonly string[];
  readonly mutated: readonly string[];
}

/** A mutant that no case notices and that was not proved to be the same. */
export interface Survivor extends Mutant {
  /** Undefined where the search found nothing within its limit. */
  readonly suggestion?: SuggestedCase;
  /** The reason that the framework gives for leaving it; absent where it gives none. */
  readonly silenced?: string;
}

/** A mutant that a case notices. */
export interface Killed extends Mutant {
  /** The case and the row that first came out otherwise. */
  readonly by: string;
}

/** What running mutants gives. */
export interface MutationResults {
  readonly killed: readonly Killed[];
  readonly survived: readonly Survivor[];
  readonly silenced: readonly Survivor[];
  /** Proved to come out the same whatever is found. */
  readonly equivalent: readonly Mutant[];
  /** Not a framework: parse would refuse it. */
  readonly invalid: readonly Mutant[];
  /** What only a recommendation could notice. */
  readonly notJudged: readonly Mutant[];
}
