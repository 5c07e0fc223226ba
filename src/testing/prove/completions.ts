/** Which levels a weighing gives over every combination of settled outcomes, each with one combination that gives it. */
import type { Slots } from '../../conditions/model.ts';
import type { Weighing } from '../../weighing/compile.ts';
import { extremes, staircases } from '../../weighing/completions.ts';
import { addUp, type Choose, fillSlots, openRows, takeFacts } from '../../weighing/evaluate.ts';
import { Layout } from '../../weighing/layout.ts';
import { has, levelsIn, notApplicable } from '../../weighing/levels.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import { rangeOf } from '../../weighing/range.ts';
import { STATE_LIMIT } from '../../weighing/search.ts';
import { layersOf } from '../../weighing/walk.ts';

/** An outcome per member, in their order. */
export type Completion = readonly LevelSet[];

/** Per level (by index) a completion that gives it alone; above the limit of states only what a few tries show. */
export function completionsOf(
  weighing: Weighing,
  members: readonly Member[],
  outer: Slots,
): ReadonlyMap<number, Completion> {
  takeFacts(weighing, outer);
  const layout = new Layout(weighing, members);
  const layers = layersOf(layout, members, STATE_LIMIT);
  const found = new Map<number, Completion>();
  if (!layers) {
    for (const choose of tries(weighing, members)) {
      addUp(weighing, members, choose);
      const level = decided(weighing);
      if (level !== undefined && !found.has(level)) found.set(level, members.map(choose));
      if (found.size === weighing.levels.length) break;
    }
    return found;
  }
  for (const state of layers.at(-1) ?? []) {
    layout.unpack(state);
    const level = decided(weighing);
    if (level !== undefined && !found.has(level))
      found.set(level, wayTo(state, layers, members, layout, weighing));
  }
  return found;
}

/**
 * The levels (as a set) that some completion gives alone, and not-applicable where every member can be that: findings that give one
 * verdict give it in every completion that they leave. Without `outer`, or above the limit, more than that: all that is possible.
 */
export function givenAlone(
  weighing: Weighing,
  members: readonly Member[],
  outer: Slots | undefined,
): LevelSet {
  const bit = notApplicable(weighing.levels.length);
  const leftOut = members.every(({ possible }) => has(possible, weighing.levels.length)) ? bit : 0;
  const isOpen = outer === undefined && weighing.plan.outer.length > 0;
  takeFacts(weighing, outer ?? []);
  const layout = new Layout(weighing, members);
  const states = isOpen ? undefined : layersOf(layout, members, STATE_LIMIT)?.at(-1);
  if (!states) return rangeOf(weighing, members, outer).possible;
  let levels = 0;
  for (const state of states) {
    layout.unpack(state);
    const level = decided(weighing);
    if (level !== undefined) levels |= 1 << level;
  }
  return levels | leftOut;
}

function* tries(weighing: Weighing, members: readonly Member[]): Generator<Choose> {
  yield* extremes(weighing.levels.length);
  yield* staircases(weighing.levels.length, members);
}

/** The one level that the totals give; undefined where nothing applies or several rows stay open. */
function decided(weighing: Weighing): number | undefined {
  if (weighing.totals[0] === 0) return undefined;
  fillSlots(weighing);
  const levels = new Set(openRows(weighing).map((row) => weighing.rows[row]?.level ?? 0));
  const [level] = levels;
  return levels.size === 1 ? level : undefined;
}

/** Back from a state, member by member, to the outcomes that led to it. */
function wayTo(
  state: number,
  layers: readonly (readonly number[])[],
  members: readonly Member[],
  layout: Layout,
  { levels }: Weighing,
): Completion {
  const outcomes: LevelSet[] = [];
  let target = state;
  for (let index = members.length - 1; index >= 0; index--) {
    const member = members[index];
    if (!member) continue;
    const [before, outcome] = stepTo(target, layers[index] ?? [], member, layout, levels.length);
    outcomes.unshift(outcome);
    target = before;
  }
  return outcomes;
}

function stepTo(
  target: number,
  states: readonly number[],
  member: Member,
  layout: Layout,
  levelCount: number,
): readonly [number, LevelSet] {
  for (const level of levelsIn(member.possible, levelCount + 1)) {
    const step = layout.stepFor(member, 1 << level);
    for (const state of states) if (layout.add(state, step) === target) return [state, 1 << level];
  }
  throw new TypeError('a state without a way to it');
}
