import type { Weighing } from './compile.ts';
import { extremes, staircases } from './completions.ts';
import { addUp, type Choose, fillSlots, forgetAggregates, openRows } from './evaluate.ts';
import { Layout } from './layout.ts';
import type { Member } from './model.ts';
import { finalStates } from './walk.ts';

/** Above so many states a range is no longer computed exactly. */
export const STATE_LIMIT = 20_000;

/** From here on a few chosen completions are tried before the walk through the states. */
const MANY_STATES = 1000;

/** What a search has found so far, by level or by row, with the first row that gave it; and whether there can be more. */
export class Seen {
  readonly found = new Map<number, number>();
  readonly #keyOf: (row: number) => number;
  readonly #wanted: number;

  constructor({ rows }: Weighing, keyOf: (row: number) => number) {
    this.#keyOf = keyOf;
    this.#wanted = new Set(rows.map((_, row) => keyOf(row))).size;
  }

  get isComplete(): boolean {
    return this.found.size === this.#wanted;
  }

  add(rows: readonly number[]): void {
    for (const row of rows) {
      const key = this.#keyOf(row);
      if (!this.found.has(key)) this.found.set(key, row);
    }
  }
}

/**
 * Looks at every combination of outcomes that differs for the rows. False when the limit made that a guess on the safe side:
 * then the rows that the declared facts alone leave open count as seen.
 */
export function look(weighing: Weighing, members: readonly Member[], limit: number, seen: Seen): boolean {
  const levelCount = weighing.levels.length;
  if (tryAll(weighing, members, extremes(levelCount), seen)) return true;
  const layout = new Layout(weighing, members);
  if (layout.size > MANY_STATES && tryAll(weighing, members, staircases(levelCount, members), seen))
    return true;
  const states = finalStates(layout, members, limit);
  if (!states) return lookFromAbove(weighing, seen);
  for (const state of states) {
    layout.unpack(state);
    lookAtTotals(weighing, seen);
    if (seen.isComplete) break;
  }
  return true;
}

/** True as soon as there is nothing more to see. */
function tryAll(
  weighing: Weighing,
  members: readonly Member[],
  completions: Iterable<Choose>,
  seen: Seen,
): boolean {
  for (const choose of completions) {
    addUp(weighing, members, choose);
    lookAtTotals(weighing, seen);
    if (seen.isComplete) return true;
  }
  return false;
}

/** Adds what nothing but the members could rule out; true when all of that was seen already. */
function lookFromAbove(weighing: Weighing, seen: Seen): boolean {
  const before = seen.found.size;
  forgetAggregates(weighing);
  seen.add(openRows(weighing));
  return seen.found.size === before;
}

function lookAtTotals(weighing: Weighing, seen: Seen): void {
  // Where nothing applies there is no verdict: that is the not-applicable bit, not a row.
  if (weighing.totals[0] === 0) return;
  fillSlots(weighing);
  seen.add(openRows(weighing));
}
