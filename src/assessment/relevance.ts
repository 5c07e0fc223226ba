import type { Slots } from '../conditions/model.ts';
import type { Weighing } from '../weighing/compile.ts';
import type { LevelSet, Member } from '../weighing/model.ts';
import { rangeOf } from '../weighing/range.ts';

/**
 * The members worth asking about: those where some answer would narrow the range. Where no single answer does, every open
 * member, since only together they can.
 */
export function worthAsking(
  weighing: Weighing,
  members: readonly Member[],
  slots: Slots,
  range: LevelSet,
): ReadonlySet<string> {
  const open = members.filter(({ possible }) => (possible & (possible - 1)) !== 0);
  const narrowing = open.filter((member) =>
    bitsOf(member.possible).some((bit) => {
      const fixed = members.map((other) => (other === member ? { ...other, possible: bit } : other));
      return rangeOf(weighing, fixed, slots).possible !== range;
    }),
  );
  return new Set((narrowing.length > 0 ? narrowing : open).map(({ id }) => id));
}

function bitsOf(set: LevelSet): LevelSet[] {
  const bits: LevelSet[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}
