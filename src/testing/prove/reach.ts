/** Over every combination of the shared facts: which levels there are findings for, and which there certainly are none for. */
import { notApplicable } from '../../weighing/levels.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import type { Bounds } from './bounds.ts';
import { completionsOf, givenAlone } from './completions.ts';
import type { Given, Option, Options, Part } from './options.ts';
import { countFull, fullSituations, MOST_SITUATIONS, type Situation } from './situations.ts';
import { isPartExact, type Space } from './space.ts';

/** What was found over all situations. */
export interface Reached {
  /** Per level, by index (the number of levels is not-applicable): findings that give it, not the fewest. */
  readonly found: ReadonlyMap<number, readonly Given[]>;
  /** Everything that may still be possible; what is not in it is proved impossible. */
  readonly possible: LevelSet;
  readonly combinations: number;
  readonly isWhole: boolean;
  /** Whether units could make more possible than was tried. */
  readonly isPerUnit: boolean;
}

/** The most work for one norm; a situation counts as the square of the number of criteria, and some are always looked at. */
const MOST_WORK = 3_000_000;
const FEWEST_SITUATIONS = 8;

/** Goes through every situation in which all shared facts are known, until all levels that are wanted were found. */
export function reachedIn(space: Space, bounds: Bounds, wanted: readonly number[]): Reached {
  const { scale, members } = space.subject;
  const found = new Map<number, readonly Given[]>();
  const most = Math.min(MOST_SITUATIONS, Math.max(FEWEST_SITUATIONS, MOST_WORK / members.length ** 2));
  const upper = new Upper(space, bounds);
  let possible = 0;
  let left = most;
  for (const situation of fullSituations(space)) {
    if (left-- <= 0 || wanted.every((level) => found.has(level))) break;
    possible |= upper.at(situation);
    for (const [level, given] of picksAt(situation, space))
      if (!found.has(level)) found.set(level, [...situation.given, ...given]);
  }
  const isAll =
    countFull(space) <= MOST_SITUATIONS - space.shared.reduce((sum, { values }) => sum + values.length, 1);
  const isWhole = isAll && left >= 0 && space.shared.every(({ values }) => values.length > 0);
  return {
    found,
    possible: isWhole ? possible : (notApplicable(scale.levels) << 1) - 1,
    combinations: countFull(space),
    isWhole,
    isPerUnit: space.parts.some((part) => isElsewhere(part, space)),
  };
}

/** Per level what to fill in beside the shared facts. */
function picksAt(situation: Situation, { subject, parts }: Space): ReadonlyMap<number, readonly Given[]> {
  const { weighing } = subject.norm.weighing;
  const count = subject.scale.levels;
  const [applies] = situation.applies;
  if (situation.cases.length !== 1 || applies === undefined) return new Map();
  if (!applies) return new Map([[count, []]]);
  const members = membersOf(
    parts,
    situation.options.map(({ settled }) => settled),
  );
  if (members.some(({ possible }) => possible === 0)) return new Map();
  const levels = completionsOf(weighing, members, situation.cases[0] ?? subject.empty);
  const picks = new Map<number, readonly Given[]>();
  for (const [level, outcomes] of levels) {
    const chosen = outcomes.map((outcome, index) => optionFor(situation.options[index], outcome));
    if (chosen.some((option) => option?.evidence))
      picks.set(
        level,
        chosen.flatMap((option) => option?.given ?? []),
      );
  }
  const leftOut = situation.options.map((options) => optionFor(options, notApplicable(count)));
  if (leftOut.every((option) => option !== undefined))
    picks.set(
      count,
      leftOut.flatMap(({ given }) => given),
    );
  return picks;
}

function optionFor(options: Options | undefined, outcome: LevelSet): Option | undefined {
  const same = options?.options.filter(({ sets: [set] }) => set === outcome) ?? [];
  return same.find(({ evidence }) => evidence) ?? same[0];
}

/** The members of a norm with these possible sets. */
export function membersOf(parts: readonly Part[], sets: readonly LevelSet[]): Member[] {
  return parts.map(({ criterion: { criterion } }, index) => ({
    id: criterion.id,
    essential: criterion.essential,
    possible: sets[index] ?? 0,
  }));
}

/** What is possible beyond what was tried: where values were left out, or units may see other facts, the bounds count. */
class Upper {
  readonly #space: Space;
  readonly #bounds: Bounds;
  readonly #loose: ReadonlySet<number>;
  readonly #isGateLoose: boolean;

  constructor(space: Space, bounds: Bounds) {
    this.#space = space;
    this.#bounds = bounds;
    this.#loose = new Set(space.shared.filter(({ exact }) => !exact).map(({ slot }) => slot));
    const { gates } = space.subject.norm;
    this.#isGateLoose = gates.some(({ slots }) => slots.some((slot) => this.#loose.has(slot)));
  }

  at({ cases, applies: [applies], options }: Situation): LevelSet {
    const { subject, parts } = this.#space;
    const { weighing } = subject.norm.weighing;
    const bit = notApplicable(subject.scale.levels);
    const gate = this.#isGateLoose ? this.#bounds.applies : applies;
    if (gate === false) return bit;
    const sets = parts.map((part, index) => this.#outcomesOf(part, options[index]));
    const isOpen = weighing.plan.outer.some((slot) => this.#loose.has(slot));
    const possible = givenAlone(
      weighing,
      membersOf(parts, sets),
      isOpen ? undefined : (cases[0] ?? subject.empty),
    );
    return gate === true ? possible : possible | bit;
  }

  #outcomesOf(part: Part, options: Options | undefined): LevelSet {
    const { complete = 0, settled = 0 } = options ?? {};
    const bit = notApplicable(this.#space.subject.scale.levels);
    const isKnown = part.shared.every((slot) => !this.#loose.has(slot)) && !isElsewhere(part, this.#space);
    if (isKnown && (isPartExact(part) || complete === bit)) return complete;
    const bound = (this.#bounds.outcomes.get(part.criterion) ?? 0) | settled;
    return bound === 0 ? part.criterion.whole | bit : bound;
  }
}

/** A criterion that is judged once for the organisation sees other facts than the unit at which the norm is judged. */
function isElsewhere({ criterion, shared }: Part, space: Space): boolean {
  const { norm, compiled } = space.subject;
  if (!criterion.organisation || norm.norm.scope === 'organisation') return false;
  const { facts } = compiled.framework;
  return space.shared.some(({ id, slot }) => shared.includes(slot) && facts[id]?.about !== 'provider');
}
