import type { Slots } from '../conditions/model.ts';
import type { Observation, ObservedRow } from '../findings/evidence.ts';
import type { CompiledCriterion } from '../framework/compiled.ts';
import type { SlotPlan } from '../framework/vocabulary.ts';
import { answersFrom, type GivenAnswer } from './answers.ts';
import { type JudgedRow, judgeRows } from './records.ts';
import { groundsOf, type View, type Worlds, worldsOf } from './view.ts';

/** What a criterion is judged on in one view: made once, for its outcome and for the explanation of it. */
export interface Basis extends Worlds {
  readonly observations: readonly Observation[];
  /** What those say together: nothing, one answer, or several that contradict each other. */
  readonly answers: readonly GivenAnswer[];
  readonly rows: readonly ObservedRow[];
  /** The world in which `records` were judged: what contradicts itself is unknown in it. */
  readonly base: Slots;
  /** The rows that are counted, judged in `base`. */
  readonly records: readonly JudgedRow[];
}

/** Gathers what a criterion is judged on. */
export function basisOf(criterion: CompiledCriterion, view: View, plan: SlotPlan): Basis {
  const { each } = criterion;
  const { worlds, complete } = worldsOf(view, criterion.reads);
  const base = view.slots;
  const { rows, observations } = groundsOf(criterion, view);
  const given = answersFrom(criterion, observations);
  const records = each ? judgeRows(each, rows, base, recordSlots(plan, each.record)) : [];
  return {
    worlds,
    complete: complete && given.complete,
    observations,
    answers: given.answers,
    rows,
    base,
    records,
  };
}

/** The slots of the facts of a record, by their id. */
export function recordSlots({ records }: SlotPlan, record: string): ReadonlyMap<string, number> {
  return records.get(record) ?? new Map();
}
