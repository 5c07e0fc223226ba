import type { Findings } from '../../findings/model.ts';
import type { Compiled } from '../../framework/compiled.ts';
import { has, levelsIn } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { DecidedBy, PossibleLevel } from '../model.ts';
import { type Scale, scaleOf } from '../outcomes.ts';
import { type SourceLists, sourceListsOn } from './sources.ts';

/** What every description goes by. */
export interface Context {
  readonly compiled: Compiled;
  readonly findings: Findings;
  readonly scale: Scale;
  /** The ids of the levels, best first. */
  readonly levels: readonly string[];
  /** Lists of sources as they are cited on the date, looked up so far. */
  readonly sources: SourceLists;
  /** The names of sets, made so far. */
  readonly names: Map<LevelSet, readonly PossibleLevel[]>;
}

/** The context of one assessment. */
export function contextOf(compiled: Compiled, findings: Findings): Context {
  return {
    compiled,
    findings,
    scale: scaleOf(compiled),
    levels: compiled.levels.map(({ id }) => id),
    sources: sourceListsOn(compiled, findings.date),
    names: new Map(),
  };
}

/** The levels of a set, best first, then not-applicable; frozen, since equal sets share it. */
export function namesOf(set: LevelSet, { levels, names: made }: Context): readonly PossibleLevel[] {
  const before = made.get(set);
  if (before) return before;
  const names = levelsIn(set, levels.length).map((index) => levels[index] ?? '');
  if (has(set, levels.length)) names.push('not-applicable');
  made.set(set, Object.freeze(names));
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
  return levelsIn(set, levels.length).flatMap((level) => {
    const row = rows.get(level);
    if (row === undefined) return [];
    return { weighing: name, level: levels[level] ?? '', row, because: texts[row]?.because ?? '' };
  });
}
