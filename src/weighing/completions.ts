import type { Choose } from './evaluate.ts';
import { best, worst } from './levels.ts';
import type { Member } from './model.ts';

/** All at their best and all at their worst: often enough to see everything there is to see. */
export function extremes(levelCount: number): readonly Choose[] {
  return [
    ({ possible }) => bitOf(best(possible, levelCount), possible),
    ({ possible }) => bitOf(worst(possible, levelCount), possible),
  ];
}

/**
 * For every two levels: the first so many members at the better one, the others at the worse one, or as near as each can be.
 * Of many open members these few completions usually show every level, where walking through all states takes long.
 */
export function* staircases(levelCount: number, members: readonly Member[]): Generator<Choose> {
  for (let better = 0; better < levelCount; better++) {
    for (let worse = better + 1; worse < levelCount; worse++) {
      for (let step = 1; step < members.length; step++) {
        yield ({ possible }, index) => {
          const wanted = 1 << (index < step ? better : worse);
          if ((possible & wanted) !== 0) return wanted;
          return bitOf((index < step ? best : worst)(possible, levelCount), possible);
        };
      }
    }
  }
}

/** A member without levels can only be not applicable. */
function bitOf(level: number | undefined, possible: number): number {
  return level === undefined ? possible : 1 << level;
}
