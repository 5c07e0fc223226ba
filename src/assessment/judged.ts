/** What judging gives: possible sets with where they come from, all the way up. Made by judge.ts, made readable by describe/. */
import type { Slots, Truth } from '../conditions/model.ts';
import type { Override } from '../findings/model.ts';
import type { CompiledCriterion, CompiledNorm, CompiledTheme } from '../framework/compiled.ts';
import type { LevelSet, Range } from '../weighing/model.ts';
import type { Basis } from './basis.ts';
import type { Outcomes } from './outcomes.ts';
import type { View } from './view.ts';

/** A set of possible levels, what it was before a person deviated from it, and which rows gave it. */
export interface Judged extends Range {
  /** Before the override; the same as `possible` where there is none. */
  readonly raw: LevelSet;
  readonly override: Override | undefined;
}

export interface JudgedCriterion extends Outcomes {
  readonly compiled: CompiledCriterion;
  readonly view: View;
  readonly basis: Basis;
  readonly raw: LevelSet;
  readonly override: Override | undefined;
  readonly evidence: boolean;
}

/** A norm as one view sees it. */
export interface JudgedView extends Judged {
  readonly view: View;
  readonly applies: Truth;
  readonly criteria: readonly JudgedCriterion[];
}

export interface JudgedNorm extends Judged {
  readonly compiled: CompiledNorm;
  readonly inScope: boolean;
  /** Whether any criterion that weighs has evidence; a person's override counts. */
  readonly evidence: boolean;
  readonly views: readonly JudgedView[];
  readonly notTestedAt: readonly string[];
}

export interface JudgedTheme {
  readonly compiled: CompiledTheme;
  readonly norms: readonly JudgedNorm[];
  /** The facts as the organisation as one sees them: what the weighing of a theme and the whole may mention. */
  readonly slots: Slots;
  /** Undefined where the framework declares no weighing for it. */
  readonly range: Range | undefined;
}

export interface Judgement {
  readonly themes: readonly JudgedTheme[];
  readonly overall: Range | undefined;
}
