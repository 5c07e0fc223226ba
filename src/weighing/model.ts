/**
 * Weighing: how outcomes of criteria become a verdict of a norm, of norms a theme, of those the whole.
 * In: rows over aggregates, and members with their possible outcomes. Out: the exact set of possible verdicts.
 * Called by framework/ (compile, reachability) and assessment/; knows no framework.
 */
import type { CompiledCondition, Condition } from '../conditions/model.ts';

/** A set of levels as bits: bit `i` is level `i` of the scale (0 = best); bit `levels.length` is not-applicable. */
export type LevelSet = number;

/** One row of a grading: the level it gives when its condition holds; the last row is `otherwise`. */
export interface Row {
  readonly level: string;
  /** The sentence a report prints when this row decides; required for `for: weighing`. */
  readonly because?: string | undefined;
  readonly when?: Condition | undefined;
  readonly otherwise?: true | undefined;
}

/** One thing that is weighed. */
export interface Member {
  readonly id: string;
  readonly essential: boolean;
  /** Never empty; may hold the not-applicable bit. */
  readonly possible: LevelSet;
}

/** The image of a weighing over the product of the members' possible sets. */
export interface Range {
  readonly possible: LevelSet;
  /** False when a limit was passed and `possible` may be too wide. */
  readonly exact: boolean;
  /** Per reachable level the index of a row that gave it. */
  readonly rows: ReadonlyMap<number, number>;
}

export type { CompiledCondition };
