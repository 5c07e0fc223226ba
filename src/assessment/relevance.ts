import type { Slots } from '../conditions/model.ts';
import type { Weighing } from '../weighing/compile.ts';
import { fillSlots, openRows, takeFacts } from '../weighing/evaluate.ts';
import { Layout } from '../weighing/layout.ts';
import { isSingle } from '../weighing/levels.ts';
import type { LevelSet, Member } from '../weighing/model.ts';
import { rangeOf } from '../weighing/range.ts';
import { STATE_LIMIT } from '../weighing/search.ts';
import { finalStates } from '../weighing/walk.ts';

/**
 * The members worth asking about: those where some answer would narrow the range. Where no single answer does, every open
 * member that makes a difference together with others; never one that makes none.
 */
export function worthAsking(
  weighing: Weighing,
  members: readonly Member[],
  slots: Slots,
): ReadonlySet<string> {
  const open = members.filter(({ possible }) => !isSingle(possible));
  const range = rangeOf(weighing, members, slots).possible;
  const narrowing = open.filter((member) => {
    const fixedAt = (possible: LevelSet) =>
      members.map((other) => (other === member ? { ...other, possible } : other));
    return bitsOf(member.possible).some((bit) => rangeOf(weighing, fixedAt(bit), slots).possible !== range);
  });
  const asked =
    narrowing.length > 0 ? narrowing : open.filter((one) => matters(weighing, members, one, slots));
  return new Set(asked.map(({ id }) => id));
}

/** Whether two outcomes of one member can lead to different verdicts; where that takes too long, yes. */
function matters(weighing: Weighing, members: readonly Member[], member: Member, slots: Slots): boolean {
  takeFacts(weighing, slots);
  const layout = new Layout(weighing, members);
  const others = members.filter((other) => other !== member);
  const states = finalStates(layout, others, STATE_LIMIT);
  if (!states) return true;
  const steps = layout.stepsOf(member);
  for (const state of states) {
    const verdicts = steps.map((step) => {
      layout.unpack(layout.add(state, step));
      return verdictsOf(weighing);
    });
    if (new Set(verdicts).size > 1) return true;
  }
  return false;
}

/** The levels that the totals as they are may give; 0 where nothing applies. */
function verdictsOf(weighing: Weighing): LevelSet {
  if (weighing.totals[0] === 0) return 0;
  fillSlots(weighing);
  return openRows(weighing).reduce((set, row) => set | (1 << (weighing.rows[row]?.level ?? 0)), 0);
}

/** Every outcome of a set, apart. */
export function bitsOf(set: LevelSet): LevelSet[] {
  const bits: LevelSet[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}
