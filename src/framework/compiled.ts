/** What a framework made ready to run holds: made by compile.ts, read by assessment/, report/ and testing/. */
import type { CompiledCondition, Value } from '../conditions/model.ts';
import type { Weighing } from '../weighing/compile.ts';
import type { LevelSet } from '../weighing/model.ts';
import type { Answer } from './answer.ts';
import type { Article, Criterion, Framework, Level, Norm, Theme } from './model.ts';
import type { SlotPlan } from './vocabulary.ts';

/** A framework ready for {@link assess}. What it holds beside the framework is its own business. */
export interface CompiledFramework {
  readonly framework: Framework;
}

/** What a compiled framework holds. Internal to the library. */
export interface Compiled extends CompiledFramework {
  readonly levels: readonly Level[];
  readonly plan: SlotPlan;
  readonly applies: CompiledCondition | undefined;
  readonly themes: readonly CompiledTheme[];
  readonly overall: (NamedWeighing & { readonly over: 'norms' | 'themes' }) | undefined;
  /** The dated entries of every article in the register. */
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  /** Yes-no and choice facts of the provider that decide applicability in two or more places, with their values. */
  readonly deciding: readonly DecidingFact[];
}

/** A fact that, while unknown, is better judged value by value. */
export interface DecidingFact {
  readonly id: string;
  readonly slot: number;
  readonly values: readonly Value[];
}

export interface CompiledTheme {
  readonly theme: Theme;
  readonly applies: CompiledCondition | undefined;
  readonly norms: readonly CompiledNorm[];
  readonly weighing: NamedWeighing | undefined;
}

export interface CompiledNorm {
  readonly norm: Norm;
  readonly applies: CompiledCondition | undefined;
  /** What must hold for it to apply: of the framework, of its theme and of itself. */
  readonly gates: readonly CompiledCondition[];
  readonly criteria: readonly CompiledCriterion[];
  readonly weighing: NamedWeighing;
  /** Every slot that its verdict can depend on: of what applies, of its criteria and of its weighing. */
  readonly reads: ReadonlySet<number>;
}

/** A weighing with the name of its grading. */
export interface NamedWeighing {
  readonly name: string;
  readonly weighing: Weighing;
}

export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** Judged once, over all findings. */
  readonly organisation: boolean;
  /** Whether it weighs in its norm. */
  readonly weighs: boolean;
  readonly binary: boolean;
  /** Every outcome it can have when nothing is known, without not-applicable. */
  readonly whole: LevelSet;
  readonly answer: Answer | undefined;
  readonly applies: CompiledCondition | undefined;
  readonly each: CompiledEach | undefined;
  readonly counting: Counting;
  /** The smallest sample that counts. */
  readonly minimum: number | undefined;
  readonly conflict: 'undetermined' | 'latest' | 'worst';
  /** Slots of declared facts (not answer, date, thresholds or record facts) that its counting reads. */
  readonly factSlots: readonly number[];
  /** The ids of those facts. */
  readonly facts: readonly string[];
  /** Every slot that its applicability, its counting and its records read, each once. */
  readonly reads: readonly number[];
}

export interface CompiledEach {
  readonly record: string;
  readonly where: CompiledCondition | undefined;
  readonly met: CompiledCondition;
}

/** From an answer or from facts to an outcome. */
export type Counting =
  | { readonly kind: 'direct' }
  | { readonly kind: 'met'; readonly met: CompiledCondition }
  | { readonly kind: 'rows'; readonly rows: readonly CountingRow[] };

/** Level by index in the scale; the last row has no condition. */
export interface CountingRow {
  readonly level: number;
  readonly when: CompiledCondition | undefined;
}
