/** Whether two weighings of the same things come out the same over every combination of their outcomes. */
import type { Weighing } from '../../weighing/compile.ts';
import { levelsIn } from '../../weighing/levels.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import { rangeOf } from '../../weighing/range.ts';

/** Things that are weighed; those that do not weigh in this one may weigh in the other. */
export interface Weighed {
  readonly weighing: Weighing;
  readonly members: readonly {
    readonly id: string;
    readonly essential: boolean;
    readonly weighs: boolean;
    /** Every level it can have; not applicable comes on top. */
    readonly whole: LevelSet;
  }[];
}

/** The most combinations that one proof tries. */
const MOST_COMBINATIONS = 50_000;

/** Members that neither of the two tells apart. */
interface Kind {
  readonly places: number[];
  readonly outcomes: readonly LevelSet[];
}

/** True where it was proved. A weighing that also reads declared facts is not looked at. */
export function weighSame(first: Weighed, second: Weighed): boolean {
  if (first.weighing === second.weighing && JSON.stringify(first.members) === JSON.stringify(second.members))
    return true;
  if (first.weighing.plan.outer.length > 0 || second.weighing.plan.outer.length > 0) return false;
  const kinds = kindsOf(first, second);
  if (kinds.reduce((product, kind) => product * countOf(kind), 1) > MOST_COMBINATIONS) return false;
  const [own, other] = [weigherOf(first), weigherOf(second)];
  for (const outcomes of combinations(kinds, first.members.length))
    if (own(outcomes) !== other(outcomes)) return false;
  return true;
}

/** Weighs one outcome per member; the same list of members is filled in again each time. */
function weigherOf({ weighing, members }: Weighed): (outcomes: readonly LevelSet[]) => LevelSet {
  const places = members.flatMap(({ weighs }, index) => (weighs ? [index] : []));
  const taken = places.map((index): { -readonly [Key in keyof Member]: Member[Key] } => {
    const { id = '', essential = false } = members[index] ?? {};
    return { id, essential, possible: 1 };
  });
  return (outcomes) => {
    for (const [at, member] of taken.entries()) member.possible = outcomes[places[at] ?? 0] ?? 1;
    return rangeOf(weighing, taken).possible;
  };
}

function kindsOf(first: Weighed, second: Weighed): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  const named = [first, second].flatMap(({ weighing }) => weighing.plan.verdicts.map(({ member }) => member));
  first.members.forEach((member, index) => {
    const twin = second.members[index] ?? member;
    const own = named.includes(member.id) ? member.id : '';
    const key = [member.essential, twin.essential, member.weighs, twin.weighs, member.whole, own].join(' ');
    const count = first.weighing.levels.length;
    const outcomes = [...levelsIn(member.whole, count), count].map((level) => 1 << level);
    const kind = kinds.get(key) ?? { places: [], outcomes };
    kind.places.push(index);
    kinds.set(key, kind);
  });
  return [...kinds.values()];
}

/** In how many ways the members of a kind can be divided over the outcomes, whichever has which. */
function countOf({ places, outcomes }: Kind): number {
  let count = 1;
  for (let index = 1; index < outcomes.length; index++) count = (count * (places.length + index)) / index;
  return count;
}

/** One outcome per member, for every way in which the kinds can be divided. */
function* combinations(kinds: readonly Kind[], size: number): Generator<readonly LevelSet[]> {
  const chosen = new Array<LevelSet>(size).fill(1);
  yield* choose(kinds, 0, 0, 0, chosen);
}

/** Members of a kind take outcomes in order: the next never takes an earlier one. */
function* choose(
  kinds: readonly Kind[],
  at: number,
  member: number,
  from: number,
  chosen: LevelSet[],
): Generator<readonly LevelSet[]> {
  const kind = kinds[at];
  if (!kind) {
    yield chosen;
    return;
  }
  const place = kind.places[member];
  if (place === undefined) {
    yield* choose(kinds, at + 1, 0, 0, chosen);
    return;
  }
  for (let index = from; index < kind.outcomes.length; index++) {
    chosen[place] = kind.outcomes[index] ?? 1;
    yield* choose(kinds, at, member + 1, index, chosen);
  }
}
