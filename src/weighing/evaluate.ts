import type { Slots } from '../conditions/model.ts';
import type { Weighing } from './compile.ts';
import type { LevelSet, Member } from './model.ts';

/** The outcome, as one bit, that a member is taken to have. */
export type Choose = (member: Member, index: number) => LevelSet;

/** Adds up one outcome per member into the weighing's totals: the sums, then the verdicts (0 = none, 1 + level). */
export function addUp({ plan, totals, levels }: Weighing, members: readonly Member[], choose: Choose): void {
  const { sums, verdicts } = plan;
  totals.fill(0);
  for (let position = 0; position < members.length; position++) {
    const member = members[position] as Member;
    const outcome = choose(member, position);
    for (let index = 0; index < sums.length; index++) {
      const sum = sums[index];
      if (sum && (sum.mask & outcome) !== 0 && (member.essential || !sum.essential)) {
        totals[index] = (totals[index] ?? 0) + 1;
      }
    }
    for (let index = 0; index < verdicts.length; index++) {
      if (verdicts[index]?.member === member.id) totals[sums.length + index] = codeOf(outcome, levels.length);
    }
  }
}

/** The verdict of one member as a number: 0 when it is not applicable, else 1 + level. */
export function codeOf(outcome: LevelSet, levelCount: number): number {
  const index = 31 - Math.clz32(outcome);
  return index === levelCount ? 0 : index + 1;
}

/** Copies the declared facts that the rows mention; what is left out is unknown. */
export function takeFacts({ plan, slots }: Weighing, outer: Slots): void {
  for (const slot of plan.outer) slots[slot] = outer[slot];
}

/** Fills the slots of the aggregates from the totals. */
export function fillSlots({ plan, slots, totals, levels }: Weighing): void {
  for (const { slot, sum, of } of plan.readings) {
    const total = totals[sum] ?? 0;
    const whole = of === undefined ? 1 : (totals[of] ?? 0);
    slots[slot] = whole === 0 ? undefined : total / whole;
  }
  for (let index = 0; index < plan.verdicts.length; index++) {
    const code = totals[plan.sums.length + index] ?? 0;
    slots[plan.verdicts[index]?.slot ?? 0] = code === 0 ? undefined : levels[code - 1];
  }
}

/** Makes every aggregate unknown, so that a scan says which rows the declared facts alone leave open. */
export function forgetAggregates({ plan, slots }: Weighing): void {
  for (const { slot } of plan.readings) slots[slot] = undefined;
  for (const { slot } of plan.verdicts) slots[slot] = undefined;
}

/** The row that certainly decides on the slots as they are, or -1 when an unknown leaves several open. */
export function decidingRow({ rows, slots }: Weighing): number {
  for (let index = 0; index < rows.length; index++) {
    const when = rows[index]?.when;
    const holds = when ? when.test(slots) : true;
    if (holds === true) return index;
    if (holds === undefined) return -1;
  }
  return -1;
}

/** Kleene scan: every row up to and including the first true one, without the false ones. */
export function openRows({ rows, slots }: Weighing): number[] {
  const open: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const when = rows[index]?.when;
    const holds = when ? when.test(slots) : true;
    if (holds !== false) open.push(index);
    if (holds === true) break;
  }
  return open;
}
