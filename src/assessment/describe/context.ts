import type { Findings } from '../../findings/model.ts';
import type { Compiled } from '../../framework/compile.ts';
import { has } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { DecidedBy, PossibleLevel, SourceRef } from '../model.ts';
import type { Scale } from '../outcomes.ts';

/** What every description goes by. */
export interface Context {
  readonly compiled: Compiled;
  readonly findings: Findings;
  readonly scale: Scale;
  /** The ids of the levels, best first. */
  readonly levels: readonly string[];
  /** Sources looked up so far, by id. */
  readonly sources: Map<string, SourceRef>;
}

/** The levels of a set, best first, then not-applicable. */
export function namesOf(set: LevelSet, { levels }: Context): PossibleLevel[] {
  const names: PossibleLevel[] = [];
  for (let index = 0; index < levels.length; index += 1) if (has(set, index)) names.push(levels[index] ?? '');
  if (has(set, levels.length)) names.push('not-applicable');
  return names;
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
    .filter(([level]) => has(set, level))
    .sort(([a], [b]) => a - b)
    .map(([level, row]) => ({
      weighing: name,
      level: levels[level] ?? '',
      row,
      because: texts[row]?.because ?? '',
    }));
}
