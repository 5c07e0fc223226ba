import type { Findings } from '../../findings/model.ts';
import type { Compiled } from '../../framework/compile.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { DecidedBy, PossibleLevel } from '../model.ts';
import type { Scale } from '../outcomes.ts';

/** What every description goes by. */
export interface Context {
  readonly compiled: Compiled;
  readonly findings: Findings;
  readonly scale: Scale;
  /** The ids of the levels, best first. */
  readonly levels: readonly string[];
}

/** The levels of a set, best first, then not-applicable. */
export function namesOf(set: LevelSet, { levels }: Context): PossibleLevel[] {
  return [...levels, 'not-applicable'].filter((_, index) => (set & (1 << index)) !== 0);
}

/** Whether a set holds one thing. */
export function isSingle(set: LevelSet): boolean {
  return set !== 0 && (set & (set - 1)) === 0;
}

/** The rows of a weighing that gave the levels of a set. */
export function decidedBy(
  name: string,
  rows: ReadonlyMap<number, number>,
  set: LevelSet,
  { compiled, levels }: Context,
): DecidedBy[] {
  const texts = compiled.framework.gradings[name]?.levels ?? [];
  return [...rows]
    .filter(([level]) => (set & (1 << level)) !== 0)
    .sort(([a], [b]) => a - b)
    .map(([level, row]) => ({
      weighing: name,
      level: levels[level] ?? '',
      row,
      because: texts[row]?.because ?? '',
    }));
}
