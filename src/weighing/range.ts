/**
 * Which verdicts are still possible: the exact image of a weighing over the product of its members' possible sets.
 * In: a compiled weighing, members with what they may still be, the declared facts. Out: a set of levels.
 * Called by assessment/ for every norm, theme and whole, and by the checks of framework/.
 */
import type { Slots } from '../conditions/model.ts';
import type { Weighing } from './compile.ts';
import { addUp, decidingRow, fillSlots, takeFacts } from './evaluate.ts';
import { isSingle, notApplicable } from './levels.ts';
import { gathered, Memory } from './memory.ts';
import type { LevelSet, Member, Range } from './model.ts';
import { look, Seen, STATE_LIMIT } from './search.ts';

/**
 * The possible verdicts. Not-applicable is one of them where every member may be not applicable; without members it is the
 * only one. Above `limit` states the result holds every level that the rows can give, and says `exact: false`.
 */
export function rangeOf(
  weighing: Weighing,
  members: readonly Member[],
  outer: Slots = [],
  limit: number = STATE_LIMIT,
): Range {
  takeFacts(weighing, outer);
  if (isKnown(members)) {
    addUp(weighing, members, asItIs);
    const settled = settledRange(weighing);
    if (settled) return settled;
  }
  const alike = gathered(weighing, members, outer);
  return ranges.get(weighing, `${limit} ${alike.key}`, () => lookedUp(weighing, alike.members, limit));
}

const ranges = new Memory<Range>();

function lookedUp(weighing: Weighing, members: readonly Member[], limit: number): Range {
  const seen = new Seen(weighing, (row) => weighing.rows[row]?.level ?? 0);
  const exact = look(weighing, members, limit, seen);
  return Object.freeze(rangeFrom(seen.found, exact, everyNotApplicable(weighing, members)));
}

/**
 * The rows that can never decide over these members, whatever their outcomes and the declared facts: by index. Silent where
 * that cannot be proved within the limit, or where an unknown fact decides.
 */
export function unreachableRows(
  weighing: Weighing,
  members: readonly Member[],
  limit: number = STATE_LIMIT,
): readonly number[] {
  takeFacts(weighing, []);
  const seen = new Seen(weighing, (row) => row);
  if (!look(weighing, members, limit, seen)) return [];
  return weighing.rows.map((_, row) => row).filter((row) => !seen.found.has(row));
}

function isKnown(members: readonly Member[]): boolean {
  for (const { id, possible } of members) {
    if (possible === 0) throw new TypeError(`member ${id} has no possible outcome`);
  }
  return members.every(({ possible }) => isSingle(possible));
}

const asItIs = ({ possible }: Member): LevelSet => possible;

/** The ready-made range where one row decides on the totals as they are, or where nothing applies. */
function settledRange(weighing: Weighing): Range | undefined {
  if (weighing.totals[0] === 0) return weighing.nothing;
  fillSlots(weighing);
  return weighing.settled[decidingRow(weighing)];
}

function everyNotApplicable({ levels }: Weighing, members: readonly Member[]): LevelSet {
  const bit = notApplicable(levels.length);
  return members.every(({ possible }) => (possible & bit) !== 0) ? bit : 0;
}

function rangeFrom(rows: ReadonlyMap<number, number>, exact: boolean, notApplicableBit: LevelSet): Range {
  let possible = notApplicableBit;
  for (const level of rows.keys()) possible |= 1 << level;
  return { possible, exact, rows };
}
