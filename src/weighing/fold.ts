import { best, has, notApplicable, wholeScale, worst } from './levels.ts';
import type { LevelSet } from './model.ts';

/**
 * The exact image of taking the worst level over a product of possible sets. Not-applicable is neutral: it comes out only
 * where every set can be not-applicable, and it is what no sets at all give.
 */
export function worstOf(sets: readonly LevelSet[], levelCount: number): LevelSet {
  // A level can be the worst one as soon as every set has something no worse to stand beside it.
  let floor = 0;
  for (const set of sets) {
    if (!has(set, levelCount)) floor = Math.max(floor, best(set, levelCount) ?? 0);
  }
  return (unionOf(sets) & wholeScale(levelCount) & ~((1 << floor) - 1)) | neutral(sets, levelCount);
}

/** The exact image of taking the best level over a product of possible sets; not-applicable as in {@link worstOf}. */
export function bestOf(sets: readonly LevelSet[], levelCount: number): LevelSet {
  let ceiling = levelCount - 1;
  for (const set of sets) {
    if (!has(set, levelCount)) ceiling = Math.min(ceiling, worst(set, levelCount) ?? ceiling);
  }
  return (unionOf(sets) & wholeScale(ceiling + 1)) | neutral(sets, levelCount);
}

function unionOf(sets: readonly LevelSet[]): LevelSet {
  return sets.reduce((union, set) => union | set, 0);
}

function neutral(sets: readonly LevelSet[], levelCount: number): LevelSet {
  return sets.every((set) => has(set, levelCount)) ? notApplicable(levelCount) : 0;
}
