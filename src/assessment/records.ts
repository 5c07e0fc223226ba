import type { Sample, Slots, Truth, Value } from '../conditions/model.ts';
import type { ObservedRow } from '../findings/evidence.ts';
import type { CompiledEach } from '../framework/compiled.ts';

/** How the rows of an `each` came out. */
export interface Tally {
  /** Rows that certainly count, by whether they are in order. */
  readonly counted: { readonly satisfied: number; readonly not: number; readonly unknown: number };
  /** Rows that may count: `where` is unknown. */
  readonly optional: { readonly satisfied: number; readonly not: number; readonly unknown: number };
}

/** One row judged. */
export interface JudgedRow {
  readonly row: ObservedRow;
  readonly slots: Slots;
  readonly where: Truth;
  readonly met: Truth;
}

/** The slots of one row: the view's, with the facts of the record filled in. */
export function rowSlots(base: Slots, recordSlots: ReadonlyMap<string, number>, row: ObservedRow): Slots {
  const slots: (Value | undefined)[] = base.slice();
  for (const [fact, value] of row.values) {
    const slot = recordSlots.get(fact);
    if (slot !== undefined) slots[slot] = value;
  }
  return slots;
}

/** Judges every row in one world. */
export function judgeRows(
  each: CompiledEach,
  rows: readonly ObservedRow[],
  base: Slots,
  recordSlots: ReadonlyMap<string, number>,
): JudgedRow[] {
  return rows.map((row) => {
    const slots = rowSlots(base, recordSlots, row);
    const where = each.where ? each.where.test(slots) : true;
    return { row, slots, where, met: where === false ? undefined : each.met.test(slots) };
  });
}

/** Counts judged rows. */
export function tallyOf(judged: readonly JudgedRow[]): Tally {
  const counted = { satisfied: 0, not: 0, unknown: 0 };
  const optional = { satisfied: 0, not: 0, unknown: 0 };
  for (const { where, met } of judged) {
    if (where === false) continue;
    const side = where ? counted : optional;
    if (met === undefined) side.unknown += 1;
    else if (met) side.satisfied += 1;
    else side.not += 1;
  }
  return { counted, optional };
}

/** The fewest and the most, of inspected and of satisfied. */
export function boundsOf({ counted, optional }: Tally): {
  readonly inspected: readonly [number, number];
  readonly satisfied: readonly [number, number];
} {
  const least = counted.satisfied + counted.not + counted.unknown;
  const extra = optional.satisfied + optional.not + optional.unknown;
  const most = counted.satisfied + counted.unknown + optional.satisfied + optional.unknown;
  return { inspected: [least, least + extra], satisfied: [counted.satisfied, most] };
}

/** The most samples that unknown rows are spelled out into. */
const MOST_SAMPLES = 20_000;

/**
 * Every sample the rows can still turn out to be, each once; undefined when there are too many to spell out.
 * With so many inspected, the fewest and the most in order are known, and everything between can occur.
 */
export function samplesOf(tally: Tally): readonly Sample[] | undefined {
  const { counted, optional } = tally;
  const { inspected } = boundsOf(tally);
  const samples: Sample[] = [];
  for (let count = inspected[0]; count <= inspected[1]; count += 1) {
    const extra = count - inspected[0];
    const fewest = counted.satisfied + Math.max(0, extra - optional.not - optional.unknown);
    const most = counted.satisfied + counted.unknown + Math.min(extra, optional.satisfied + optional.unknown);
    if (samples.length + most - fewest >= MOST_SAMPLES) return undefined;
    for (let satisfied = fewest; satisfied <= most; satisfied += 1)
      samples.push({ inspected: count, satisfied });
  }
  return samples;
}
