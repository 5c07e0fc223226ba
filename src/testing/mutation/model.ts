/** Mutants of a framework: one small change each, and whether a case notices. */
import type { MutationKind } from '../../wording/mutation.ts';

export type { MutationKind };

/** A framework with one change in it, or the policy that its cases ask for a measure. */
export interface Mutant {
  /** Stable: framework, version, the policy and its version where that is changed, the path in it and what changes. */
  readonly id: string;
  readonly kind: MutationKind;
  /** The framework and its version; of a change to a policy the framework whose cases were run. */
  readonly framework: string;
  readonly version: string;
  /** The id of the norm, or of the shared condition, grading, threshold, theme, framework or policy that is changed. */
  readonly at: string;
  /** What a silence may call it under `at`: the place, the kind and what comes instead (`DZ5 harm limited`). */
  readonly name: string;
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

/** Mutants by what became of them. */
export interface MutantGroup {
  readonly killed: readonly Killed[];
  readonly survived: readonly Survivor[];
  /** Not noticed, and left with a reason: `silence` of the framework, rule `mutant`. */
  readonly silenced: readonly Survivor[];
  /** Proved to come out the same whatever is found. */
  readonly equivalent: readonly Mutant[];
}

/**
 * Mutants that only a recommendation can notice: harm, time to repair, the status of a norm where no verdict shows it, a source
 * dropped, and of the policy a power, its condition or what it comes after dropped. Equivalent is what comes out the same
 * whatever a case can give; the earlier measures of a dossier are nothing that it can.
 */
export interface AdviceMutants extends MutantGroup {
  /** Not run: no case asks for a measure on norms of the framework. */
  readonly notJudged: readonly Mutant[];
}

/** A silence of a framework on a mutant that held nothing back. */
export interface UnusedSilence {
  readonly framework: string;
  readonly version: string;
  readonly at: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What running mutants gives: those that verdicts show, and apart from them those that only advice shows. */
export interface MutationResults extends MutantGroup {
  /** Not a framework: parse would refuse it. */
  readonly invalid: readonly Mutant[];
  readonly advice: AdviceMutants;
  /** Empty where only some mutants were asked for. */
  readonly unusedSilences: readonly UnusedSilence[];
}
