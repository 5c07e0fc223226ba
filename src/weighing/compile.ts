/**
 * A weighing made ready to run: the rows as conditions over slots, with the sums that the rows mention.
 * In: checked rows, the levels of the scale, the declared facts. Out: an opaque handle, reusable across runs and dates.
 * Called by framework/ (compile); range.ts, explain.ts and properties.ts run it.
 */
import { compileChecked } from '../conditions/compile.ts';
import type { CompiledCondition, Value, Vocabulary } from '../conditions/model.ts';
import { notApplicable } from './levels.ts';
import type { LevelSet, Range, Row } from './model.ts';
import { type Plan, planOf } from './plan.ts';
import { weighingVocabulary } from './vocabulary.ts';

/** A weighing ready to run. What it holds beside its levels and rows is the business of this room. */
export interface Weighing {
  /** The ids of the levels, best first. */
  readonly levels: readonly string[];
  readonly rows: readonly CompiledRow[];
  readonly plan: Plan;
  /** The range when one row decides, by row: made once, so that settled verdicts cost no memory. */
  readonly settled: readonly Range[];
  /** The range when nothing applies. */
  readonly nothing: Range;
  /** Working memory of one evaluation; it holds nothing between two. */
  readonly slots: (Value | undefined)[];
  readonly totals: number[];
}

/** One row: the level by index in the scale; the last row has no condition. */
export interface CompiledRow {
  readonly level: number;
  readonly because: string;
  readonly when: CompiledCondition | undefined;
}

const MOST_LEVELS = 30;

/**
 * Compiles rows that {@link checkWeighing} has nothing against. `outer` holds the declared facts and the named conditions;
 * the slots of those facts keep their numbers, so that its values can be passed to {@link rangeOf} as they are.
 */
export function compileWeighing(
  rows: readonly Row[],
  levels: readonly string[],
  outer: Vocabulary,
): Weighing {
  if (levels.length > MOST_LEVELS) throw new TypeError(`a scale has at most ${MOST_LEVELS} levels`);
  const plan = planOf(rows, levels, outer);
  const vocabulary = weighingVocabulary(levels, outer, { slotOf: plan.slotOf });
  const compiled = rows.map(({ level, because = '', when, otherwise }) => ({
    level: indexOf(level, levels),
    because,
    when: otherwise || !when ? undefined : compileChecked(when, vocabulary),
  }));
  return {
    levels,
    rows: compiled,
    plan,
    settled: compiled.map(({ level }, row) => rangeOfOne(1 << level, [[level, row]])),
    nothing: rangeOfOne(notApplicable(levels.length), []),
    slots: new Array(plan.slotCount).fill(undefined),
    totals: new Array(plan.sums.length + plan.verdicts.length).fill(0),
  };
}

function indexOf(level: string, levels: readonly string[]): number {
  const index = levels.indexOf(level);
  if (index < 0) throw new TypeError(`a row gives ${level}, which is no level of the scale`);
  return index;
}

function rangeOfOne(possible: LevelSet, rows: readonly (readonly [number, number])[]): Range {
  return Object.freeze({ possible, exact: true, rows: new Map(rows) });
}
