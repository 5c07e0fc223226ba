import type { Slots, Trace } from '../conditions/model.ts';
import type { Tally } from './aggregates.ts';
import type { Weighing } from './compile.ts';
import { addUp, decidingRow, fillSlots, takeFacts } from './evaluate.ts';
import { has, isSingle, levelsIn, wholeScale } from './levels.ts';
import type { Member } from './model.ts';

/** Why a weighing came out as it did. */
export interface Decision {
  /** Index of the row that decided. */
  readonly row: number;
  readonly level: string;
  /** The sentence of the row. */
  readonly because: string;
  /** Why the row's condition holds; absent for `otherwise`. */
  readonly trace?: Trace;
  /** Why the rows before it do not hold, in order. */
  readonly before: readonly Trace[];
  /** The numbers that the rows look at. */
  readonly numbers: readonly AggregateNumber[];
}

/** One number over the members: so many at these levels, of so many that apply. */
export interface AggregateNumber {
  readonly fact: Tally['kind'];
  /** The levels that count. */
  readonly levels: readonly string[];
  /** Whether only essential members are looked at. */
  readonly essential: boolean;
  readonly counted: number;
  readonly of: number;
}

/** The ids of the findings behind a slot. */
export type Cite = (slot: number) => readonly string[];

/**
 * Explains the verdict over members of which every outcome is known. Undefined where no row certainly decides: nothing
 * applies, or an unknown fact or a share over none leaves several rows open. `cite` names the findings behind a declared fact.
 */
export function decide(
  weighing: Weighing,
  members: readonly Member[],
  outer: Slots = [],
  cite: Cite = () => [],
): Decision | undefined {
  if (!members.every(({ possible }) => isSingle(possible)))
    throw new TypeError('decide needs known outcomes');
  takeFacts(weighing, outer);
  addUp(weighing, members, ({ possible }) => possible);
  fillSlots(weighing);
  const row = weighing.totals[0] === 0 ? -1 : decidingRow(weighing);
  const decided = weighing.rows[row];
  if (!decided) return undefined;
  const traces = tracesUpTo(weighing, row, cite);
  const trace = decided.when && traces.pop();
  return {
    row,
    level: weighing.levels[decided.level] ?? '',
    because: decided.because,
    ...(trace && { trace }),
    before: traces,
    numbers: weighing.plan.readings.map(({ aggregate }) => numberOf(aggregate, weighing.levels, members)),
  };
}

/** The traces of the rows up to and including one, on the slots as they are. */
function tracesUpTo({ rows, plan, slots }: Weighing, row: number, cite: Cite): Trace[] {
  const citeFacts: Cite = (slot) => (plan.outer.includes(slot) ? cite(slot) : []);
  const world = [...slots];
  return rows.slice(0, row + 1).flatMap(({ when }) => when?.trace([world], citeFacts) ?? []);
}

function numberOf(
  { kind, mask, essential }: Tally,
  levels: readonly string[],
  members: readonly Member[],
): AggregateNumber {
  const applicable = members.filter(
    (member) => !has(member.possible, levels.length) && (member.essential || !essential),
  );
  return {
    fact: kind,
    levels: levelsIn(mask & wholeScale(levels.length), levels.length).map((index) => levels[index] ?? ''),
    essential,
    counted: applicable.filter(({ possible }) => (possible & mask) !== 0).length,
    of: applicable.length,
  };
}
