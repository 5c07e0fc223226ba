import { holdsOn } from '../calendar/validity.ts';
import type { Slots, Value } from '../conditions/model.ts';
import type { Evidence, Observation, ObservedRow } from '../findings/evidence.ts';
import type { Compiled, CompiledCriterion } from '../framework/compiled.ts';
import { canonicalText } from '../source/canonical.ts';

/**
 * Whose findings count. `pooled`: the organisation, over all findings. `unit`: a unit on its own findings, and where it has
 * none on a subject on the organisation's. `rest`: the organisation on findings that belong to no unit.
 */
export type Perspective =
  | { readonly kind: 'pooled' | 'rest' }
  | { readonly kind: 'unit'; readonly unit: string };

/** The evidence as one perspective sees it, on the slots of a framework. */
export interface View {
  readonly perspective: Perspective;
  /** Facts with one value; what is unknown or contradicts itself is absent. */
  readonly slots: Slots;
  /** Facts whose findings differ, with every value found. */
  readonly several: ReadonlyMap<number, readonly Value[]>;
  /** Ids of the findings behind a slot. */
  readonly cite: (slot: number) => readonly string[];
  readonly observations: (criterion: string) => readonly Observation[];
  readonly rows: (record: string) => readonly ObservedRow[];
}

/** The unit of a perspective; undefined for the organisation. */
export function unitOf(perspective: Perspective): string | undefined {
  return perspective.kind === 'unit' ? perspective.unit : undefined;
}

/** Nothing found. */
const NONE: readonly never[] = Object.freeze([]);

type Seen = { readonly unit: string | undefined };

/** Which of the findings on one subject a perspective goes by. */
export function seenFrom<T extends Seen>(
  all: readonly T[] | undefined,
  perspective: Perspective,
): readonly T[] {
  if (!all) return NONE;
  if (perspective.kind === 'pooled') return all;
  const perUnit = byUnit(all);
  return perUnit.get(unitOf(perspective)) ?? perUnit.get(undefined) ?? NONE;
}

/** Whether anything on a subject was seen at a unit itself. */
export function isSeenAt(all: readonly Seen[] | undefined, unit: string | undefined): boolean {
  return all !== undefined && byUnit(all).has(unit);
}

/** Every list of evidence by unit. Lists never change and every unit asks: without this a visit to many units takes square time. */
const parted = new WeakMap<readonly Seen[], ReadonlyMap<string | undefined, readonly Seen[]>>();

function byUnit<T extends Seen>(all: readonly T[]): ReadonlyMap<string | undefined, readonly T[]> {
  const known = parted.get(all);
  if (known) return known as ReadonlyMap<string | undefined, readonly T[]>;
  const lists = new Map<string | undefined, T[]>();
  for (const one of all) {
    const list = lists.get(one.unit);
    if (list) list.push(one);
    else lists.set(one.unit, [one]);
  }
  parted.set(all, lists);
  return lists;
}

/** Puts the evidence on slots for one perspective, at one date. */
export function viewOf(compiled: Compiled, evidence: Evidence, date: string, perspective: Perspective): View {
  const slots: (Value | undefined)[] = new Array(compiled.plan.count).fill(undefined);
  const several = new Map<number, readonly Value[]>();
  const cited = new Map<number, readonly string[]>();
  slots[compiled.plan.date] = date;
  for (const [id, slot] of compiled.plan.thresholds) slots[slot] = thresholdOn(compiled, id, date);
  for (const [id, slot] of compiled.plan.facts) {
    const all = evidence.facts.get(id);
    const isOfProvider = compiled.framework.facts[id]?.about === 'provider';
    const found = isOfProvider && all ? all : seenFrom(all, perspective);
    if (found.length === 0) continue;
    const values = distinct(found);
    if (values.length === 1) slots[slot] = values[0];
    else several.set(slot, values);
    cited.set(slot, Object.freeze(found.map(({ id }) => id)));
  }
  return {
    perspective,
    slots,
    several,
    cite: (slot) => cited.get(slot) ?? NONE,
    observations: (criterion) => seenFrom(evidence.criteria.get(criterion), perspective),
    rows: (record) => seenFrom(evidence.rows.get(record), perspective),
  };
}

/** The same view with the values of some slots fixed, whatever the evidence says. */
export function viewWith(view: View, known: ReadonlyMap<number, Value>): View {
  const slots = view.slots.slice();
  for (const [slot, value] of known) slots[slot] = value;
  return { ...view, slots, several: new Map([...view.several].filter(([slot]) => !known.has(slot))) };
}

/** The value of a threshold on a date; undefined where the register has none for it. */
function thresholdOn({ framework }: Compiled, id: string, date: string): number | undefined {
  return framework.thresholds[id]?.values.find((row) => holdsOn(row, date))?.value;
}

/** The different values among observations of a fact; samples add up to one. */
function distinct(found: readonly Observation[]): readonly Value[] {
  const values = found.map(({ value }) => value as Value);
  if (values.length === 1) return values;
  const samples = values.filter(isSample);
  if (samples.length > 0) return [addUp(samples)];
  return [...new Map(values.map((value) => [canonicalText(value), value])).values()];
}

/** Whether a value is a sample. */
export function isSample(
  value: unknown,
): value is { readonly inspected: number; readonly satisfied: number } {
  return typeof value === 'object' && value !== null && 'inspected' in value && 'satisfied' in value;
}

/** Samples of the same thing, added up. */
export function addUp(samples: readonly { readonly inspected: number; readonly satisfied: number }[]) {
  return samples.reduce((sum, { inspected, satisfied }) => ({
    inspected: sum.inspected + inspected,
    satisfied: sum.satisfied + satisfied,
  }));
}

/** What a criterion with an answer goes by. */
export interface Grounds {
  readonly rows: readonly ObservedRow[];
  readonly observations: readonly Observation[];
}

/**
 * The rows and findings that a criterion goes by in a view. For counting rows they are one subject: a unit that has rows or a
 * count of its own does not look at the organisation's.
 */
export function groundsOf(
  { criterion, each }: Pick<CompiledCriterion, 'criterion' | 'each'>,
  view: View,
): Grounds {
  const observations = view.observations(criterion.id);
  if (!each) return { rows: NONE, observations };
  const rows = view.rows(each.record);
  const unit = unitOf(view.perspective);
  if (unit === undefined) return { rows, observations };
  const [ownRows, ownFindings] = [rows[0]?.unit === unit, observations[0]?.unit === unit];
  return {
    rows: ownFindings && !ownRows ? NONE : rows,
    observations: ownRows && !ownFindings ? NONE : observations,
  };
}

/** The copy of each list of slots in which answers are filled in. */
const answering = new WeakMap<Slots, (Value | undefined)[]>();

/**
 * The same slots with an answer in its slot, good until the next answer is asked for: one copy serves all criteria, since a
 * copy for each would make an assessment grow with criteria times facts.
 */
export function answered(slots: Slots, slot: number, answer: Value): Slots {
  const copy = answering.get(slots) ?? slots.slice();
  answering.set(slots, copy);
  copy[slot] = answer;
  return copy;
}

/** The same slots with one value filled in. A copy and an assignment: `with` takes several times as long. */
export function filledIn(slots: Slots, slot: number, value: Value): Slots {
  const filled = slots.slice();
  filled[slot] = value;
  return filled;
}

/** The most combinations of contradicting values that are judged one by one; beyond it they count as unknown. */
const MOST_WORLDS = 64;

/** Combinations of values that contradict each other. */
export interface Worlds {
  readonly worlds: readonly Slots[];
  /** False where there are more: then some of what contradicts itself is unknown in each of them. */
  readonly complete: boolean;
}

/** Every combination of contradicting values among the slots that matter: one world where nothing contradicts. */
export function worldsOf(view: View, relevant: readonly number[]): Worlds {
  let worlds: readonly Slots[] = [view.slots];
  let complete = true;
  if (view.several.size === 0) return { worlds, complete };
  for (const slot of relevant) {
    const values = view.several.get(slot);
    if (!values) continue;
    if (worlds.length * values.length > MOST_WORLDS) complete = false;
    else worlds = worlds.flatMap((world) => values.map((value) => filledIn(world, slot, value)));
  }
  return { worlds, complete };
}
