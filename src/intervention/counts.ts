/** What the aggregates of a policy may count over everything that is still unknown of the norms. */
import type { CompiledCondition, Truth, Value } from '../conditions/model.ts';
import { shareIn } from './aggregates.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { type NormCase, viewOf } from './norm-cases.ts';
import type { Situation } from './situations.ts';

/** The lowest and the highest count of an aggregate; for `breached` 0 and 1 stand for no and yes. */
export type Counts = readonly [number, number];

/** The value of an aggregate slot from its count: `breached` is a yes or no. */
export function valueAt({ slots }: CompiledPolicy, slot: number, count: number): Value {
  return slots.aggregates.get(slot)?.fact === 'breached' ? count > 0 : count;
}

/** Lowest and highest count of each aggregate, by slot. */
export function countsOf(
  { slots, levels }: CompiledPolicy,
  cases: readonly NormCase[],
  known: Situation,
): ReadonlyMap<number, Counts> {
  const names = levels.map(({ id }) => id);
  const phase = known.get('phase');
  const isFirst = phase === undefined ? [true, false] : [phase === 'first-visit'];
  const views = cases.map(({ norm, verdicts, histories }) =>
    verdicts.flatMap((verdict) =>
      isFirst
        .flatMap((first) => histories(first))
        .flatMap((history) => viewOf(norm, verdict, history, levels) ?? []),
    ),
  );
  const counts = new Map<number, Counts>();
  for (const [slot, ref] of slots.aggregates) {
    let [low, high] = [0, 0];
    for (const options of views) {
      const shares = options.map((view) => shareIn(ref, view, names));
      low += shares.length > 0 && shares.every((share) => share === 1) ? 1 : 0;
      high += shares.some((share) => share === 1) ? 1 : 0;
    }
    counts.set(slot, ref.fact === 'breached' ? [Math.min(low, 1), Math.min(high, 1)] : [low, high]);
  }
  return counts;
}

/** How many combinations of counts are tried before a condition is left unknown. */
const MOST_COMBINATIONS = 256;

/**
 * What a condition says whatever the aggregates that it looks at count; unknown as soon as two of their counts differ. Counts
 * are tried as if each could be had beside every other, so that an answer is certain though unknown need not be.
 */
export function holdsWhatever(
  { test, slots }: CompiledCondition,
  compiled: CompiledPolicy,
  values: readonly (Value | undefined)[],
  counts: ReadonlyMap<number, Counts>,
): Truth {
  const first = test(values);
  if (first !== undefined) return first;
  let tried: (Value | undefined)[][] = [values.slice()];
  for (const slot of slots) {
    const [low, high] = counts.get(slot) ?? [0, 0];
    if (low === high) continue;
    const most = compiled.saturation.get(slot) ?? 1;
    const distinct = [...new Set(range(low, high).map((count) => Math.min(count, most)))];
    if (tried.length * distinct.length > MOST_COMBINATIONS) return undefined;
    tried = tried.flatMap((one) => distinct.map((count) => one.with(slot, valueAt(compiled, slot, count))));
  }
  const answers = new Set(tried.map(test));
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}

function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, more) => low + more);
}
