import type { LevelSet } from './model.ts';

/** The set of some levels, by index in the scale (0 = best). */
export function setOf(indexes: Iterable<number>): LevelSet {
  let set = 0;
  for (const index of indexes) set |= 1 << index;
  return set;
}

/** Whether a level (or, with the number of levels as index, not-applicable) is in the set. */
export function has(set: LevelSet, index: number): boolean {
  return (set & (1 << index)) !== 0;
}

/** Whether the set holds exactly one outcome. */
export function isSingle(set: LevelSet): boolean {
  return set !== 0 && (set & (set - 1)) === 0;
}

/** The not-applicable bit of a scale with so many levels: it comes after them. */
export function notApplicable(levelCount: number): LevelSet {
  return 1 << levelCount;
}

/** Every level of a scale, without not-applicable. */
export function wholeScale(levelCount: number): LevelSet {
  return (1 << levelCount) - 1;
}

/** The indexes of the levels in a set, best first, without not-applicable. */
export function levelsIn(set: LevelSet, levelCount: number): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < levelCount; index++) if (has(set, index)) indexes.push(index);
  return indexes;
}

/** The index of the best level in a set; undefined when it holds none but not-applicable. */
export function best(set: LevelSet, levelCount: number): number | undefined {
  const levels = set & wholeScale(levelCount);
  return levels === 0 ? undefined : 31 - Math.clz32(levels & -levels);
}

/** The index of the worst level in a set; undefined when it holds none but not-applicable. */
export function worst(set: LevelSet, levelCount: number): number | undefined {
  const levels = set & wholeScale(levelCount);
  return levels === 0 ? undefined : 31 - Math.clz32(levels);
}
