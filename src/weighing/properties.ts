import type { Slots } from '../conditions/model.ts';
import type { Weighing } from './compile.ts';
import { fillSlots, openRows, takeFacts } from './evaluate.ts';
import { Layout } from './layout.ts';
import { isSingle, levelsIn, setOf } from './levels.ts';
import type { LevelSet, Member } from './model.ts';
import { STATE_LIMIT } from './search.ts';
import { layersOf } from './walk.ts';

/** Whether a better outcome never gives a worse verdict; undefined where the limit or an unknown leaves that open. */
export interface Monotony {
  readonly monotone: boolean | undefined;
  readonly counterexample?: Counterexample;
}

/** A member that did better while the verdict became worse. */
export interface Counterexample {
  readonly member: string;
  readonly worse: { readonly outcome: string; readonly verdict: string };
  readonly better: { readonly outcome: string; readonly verdict: string };
  /** What the other members had, by id. */
  readonly others: Readonly<Record<string, string>>;
}

/**
 * Proves, over every combination of the members' possible outcomes, that one better outcome never gives a worse verdict, or
 * finds a case where it does. Becoming applicable or not is no better or worse.
 */
export function isMonotone(
  weighing: Weighing,
  members: readonly Member[],
  outer: Slots = [],
  limit: number = STATE_LIMIT,
): Monotony {
  takeFacts(weighing, outer);
  let settled = true;
  for (const member of kindsOf(weighing, members)) {
    const others = members.filter((other) => other !== member);
    const found = new Comparison(weighing, member, others).search(limit);
    if (typeof found === 'object') return { monotone: false, counterexample: found };
    settled &&= found;
  }
  return { monotone: settled ? true : undefined };
}

/** One member of every kind that the rows can tell apart, where it has more than one level to choose from. */
function kindsOf({ plan, levels }: Weighing, members: readonly Member[]): Member[] {
  const kinds = new Map<string, Member>();
  for (const member of members) {
    if (levelsIn(member.possible, levels.length).length < 2) continue;
    const own = plan.verdicts.some((verdict) => verdict.member === member.id) ? member.id : '';
    kinds.set(`${member.possible} ${member.essential} ${own}`, member);
  }
  return [...kinds.values()];
}

/** One member against every state of the others. */
class Comparison {
  readonly #weighing: Weighing;
  readonly #member: Member;
  readonly #others: readonly Member[];
  readonly #layout: Layout;

  constructor(weighing: Weighing, member: Member, others: readonly Member[]) {
    this.#weighing = weighing;
    this.#member = member;
    this.#others = others;
    this.#layout = new Layout(weighing, [...others, member]);
  }

  /** A counterexample, true where there is none, false where that could not be settled. */
  search(limit: number): Counterexample | boolean {
    const layers = layersOf(this.#layout, this.#others, limit);
    if (!layers) return false;
    const levels = levelsIn(this.#member.possible, this.#weighing.levels.length);
    let settled = true;
    for (const state of layers.at(-1) ?? []) {
      // From the worst level up, step by step: what holds for every step holds for every distance.
      for (let index = levels.length - 1; index > 0; index--) {
        const [worse = 0, better = 0] = [levels[index], levels[index - 1]];
        const [low, high] = [this.#verdictsAt(state, worse), this.#verdictsAt(state, better)];
        if (worstIn(high) <= bestIn(low)) continue;
        if (!isSingle(low) || !isSingle(high)) settled = false;
        else return this.#counterexample(layers, state, worse, better);
      }
    }
    return settled;
  }

  #verdictsAt(state: number, level: number): LevelSet {
    const { rows } = this.#weighing;
    this.#layout.unpack(this.#layout.add(state, this.#layout.stepFor(this.#member, 1 << level)));
    fillSlots(this.#weighing);
    return setOf(openRows(this.#weighing).map((row) => rows[row]?.level ?? 0));
  }

  #counterexample(
    layers: readonly (readonly number[])[],
    state: number,
    worse: number,
    better: number,
  ): Counterexample {
    const nameOf = (level: number) => this.#weighing.levels[level] ?? 'not-applicable';
    const at = (level: number) => ({
      outcome: nameOf(level),
      verdict: nameOf(bestIn(this.#verdictsAt(state, level))),
    });
    const others: Record<string, string> = {};
    let target = state;
    for (let index = this.#others.length - 1; index >= 0; index--) {
      const other = this.#others[index] as Member;
      const [before, outcome] = this.#back(layers[index] ?? [], other, target);
      others[other.id] = nameOf(outcome);
      target = before;
    }
    return { member: this.#member.id, worse: at(worse), better: at(better), others };
  }

  /** A state and an outcome that led to the target. */
  #back(states: readonly number[], member: Member, target: number): readonly [number, number] {
    for (const outcome of levelsIn(member.possible, this.#weighing.levels.length + 1)) {
      const step = this.#layout.stepFor(member, 1 << outcome);
      for (const state of states) if (this.#layout.add(state, step) === target) return [state, outcome];
    }
    throw new TypeError('a state without a way to it');
  }
}

function bestIn(set: LevelSet): number {
  return 31 - Math.clz32(set & -set);
}

function worstIn(set: LevelSet): number {
  return 31 - Math.clz32(set);
}
