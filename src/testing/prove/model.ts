/** Which levels a norm can have: with findings that give it, or with the proof that none do. */
import type { Value } from '../../conditions/model.ts';

/** Findings on one norm, as a findings file holds them. */
export interface WitnessFindings {
  readonly format: 'findings/1';
  readonly framework: { readonly id: string; readonly version: string };
  readonly date: string;
  readonly kind: 'first-visit';
  readonly title: string;
  readonly scope: { readonly norms: readonly string[] };
  readonly provider: { readonly id: string; readonly name: string };
  readonly findings: readonly WitnessFinding[];
}

/** One value: of a criterion or of a fact. Records that a criterion counts are given as their count. */
export interface WitnessFinding {
  readonly criterion?: string;
  readonly fact?: string;
  readonly value: Value;
  /** Why a criterion does not apply. */
  readonly note?: string;
}

/** Findings that give a level, and no other. */
export interface Witness {
  readonly findings: WitnessFindings;
  /** How many values those are. */
  readonly count: number;
  /**
   * True: proved by trying every smaller number that no fewer findings give the level, over visits without units, with one value
   * per criterion and fact, records given as their count. False: none of these can be left out.
   */
  readonly minimum: boolean;
  /** The same as a norm case, in YAML, to paste under `cases`; absent for a norm that an ordinary visit leaves out. */
  readonly case?: string;
}

/** What a proof that no findings give a level rests on; whatever the units, but without a person's override. */
export type Impossible =
  /** What says when the norm applies never holds. */
  | { readonly because: 'never-applies' }
  /** No row of the weighing gives the level. */
  | { readonly because: 'no-row'; readonly weighing: string }
  /** Rows give the level, but over all outcomes of so many criteria none of them decides. */
  | { readonly because: 'row-never-decides'; readonly weighing: string; readonly criteria: number }
  /** Rows could decide, but the criteria have other outcomes only. */
  | {
      readonly because: 'outcomes';
      readonly weighing: string;
      readonly criteria: readonly { readonly id: string; readonly outcomes: readonly string[] }[];
    }
  /** The norm always applies, and these criteria too. */
  | { readonly because: 'always-applies'; readonly criteria: readonly string[] }
  /** Over every combination of these facts the criteria together never give it. */
  | { readonly because: 'facts'; readonly facts: readonly string[]; readonly combinations: number };

/**
 * What stopped a search. `facts`: too many combinations of facts. `states`: too many combinations of outcomes, or more than 150 criteria. `values`: what is
 * compared can hold more values than were tried (a date that is moved, a sample). `units`: without units there are no findings for
 * it, but a criterion of the organisation may go by other facts than the unit at which the norm is judged.
 */
export type ProofLimit = 'facts' | 'states' | 'values' | 'units';

/** One level of one norm, or `not-applicable`. */
export type LevelProof =
  | { readonly level: string; readonly state: 'reachable'; readonly witness: Witness }
  | { readonly level: string; readonly state: 'unreachable'; readonly proof: Impossible }
  | { readonly level: string; readonly state: 'unknown'; readonly limit: ProofLimit };

/** Every level of one norm, on one day. */
export interface NormProof {
  readonly norm: string;
  readonly title: string;
  readonly status: 'tested' | 'encouraged';
  readonly date: string;
  /** The levels of the scale, best first, and `not-applicable`. */
  readonly levels: readonly LevelProof[];
}

/** Every norm of a framework. */
export interface LevelProofs {
  readonly framework: string;
  readonly version: string;
  readonly title: string;
  readonly norms: readonly NormProof[];
}
