import type { Slots } from '../conditions/model.ts';
import type { Weighing } from '../weighing/compile.ts';
import { fillSlots, openRows, takeFacts } from '../weighing/evaluate.ts';
import { Layout } from '../weighing/layout.ts';
import { isSingle, notApplicable } from '../weighing/levels.ts';
import { gathered, kindOf, Memory } from '../weighing/memory.ts';
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
  if (open.length === 0) return new Set();
  const alike = gathered(weighing, members, slots);
  const asked = kindsAsked.get(weighing, alike.key, () => kindsWorthAsking(weighing, alike.members, slots));
  return new Set(open.filter((member) => asked.has(kindOf(weighing, member))).map(({ id }) => id));
}

const kindsAsked = new Memory<ReadonlySet<string>>();

interface Looked {
  /** What the weighing sees of the member: the first of a kind stands for all. */
  readonly kind: string;
  readonly member: Member;
  /** Everything the other members can add up to; undefined where that is too much. */
  readonly states: readonly number[] | undefined;
}

function kindsWorthAsking(weighing: Weighing, members: readonly Member[], slots: Slots): ReadonlySet<string> {
  const range = rangeOf(weighing, members, slots).possible;
  takeFacts(weighing, slots);
  const layout = new Layout(weighing, members);
  const kinds = new Map(members.map((member) => [kindOf(weighing, member), member]));
  const looked = [...kinds].flatMap(([kind, member]): Looked | [] => {
    if (isSingle(member.possible)) return [];
    const others = members.filter((other) => other !== member);
    return { kind, member, states: finalStates(layout, others, STATE_LIMIT) };
  });
  const narrowing = looked.filter(({ member, states }) =>
    states
      ? canNarrow(weighing, layout, states, member, range)
      : canNarrowRange(weighing, members, member, slots, range),
  );
  const asked =
    narrowing.length > 0
      ? narrowing
      : looked.filter(({ member, states }) => !states || matters(weighing, layout, states, member));
  return new Set(asked.map(({ kind }) => kind));
}

/** Whether some outcome of a member leaves less than the whole range, over everything the others can add up to. */
function canNarrow(
  weighing: Weighing,
  layout: Layout,
  states: readonly number[],
  member: Member,
  range: LevelSet,
): boolean {
  return bitsOf(member.possible).some((outcome) => {
    const step = layout.stepFor(member, outcome);
    let possible = 0;
    for (const state of states) {
      possible |= verdictsAt(weighing, layout, layout.add(state, step));
      if (possible === range) return false;
    }
    return true;
  });
}

/** The same where there are too many states to look at: as wide as {@link rangeOf} then is. */
function canNarrowRange(
  weighing: Weighing,
  members: readonly Member[],
  member: Member,
  slots: Slots,
  range: LevelSet,
): boolean {
  const fixedAt = (possible: LevelSet) =>
    members.map((other) => (other === member ? { ...other, possible } : other));
  return bitsOf(member.possible).some((bit) => rangeOf(weighing, fixedAt(bit), slots).possible !== range);
}

/** Whether two outcomes of one member can lead to different verdicts. */
function matters(weighing: Weighing, layout: Layout, states: readonly number[], member: Member): boolean {
  const [first, ...others] = layout.stepsOf(member);
  if (!first) return false;
  return states.some((state) => {
    const verdicts = verdictsAt(weighing, layout, layout.add(state, first));
    return others.some((step) => verdictsAt(weighing, layout, layout.add(state, step)) !== verdicts);
  });
}

/** The levels that a state may give; not-applicable where nothing applies. */
function verdictsAt(weighing: Weighing, layout: Layout, state: number): LevelSet {
  layout.unpack(state);
  if (weighing.totals[0] === 0) return notApplicable(weighing.levels.length);
  fillSlots(weighing);
  let levels = 0;
  for (const row of openRows(weighing)) levels |= 1 << (weighing.rows[row]?.level ?? 0);
  return levels;
}

/** Every outcome of a set, apart. */
export function bitsOf(set: LevelSet): LevelSet[] {
  const bits: LevelSet[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}
