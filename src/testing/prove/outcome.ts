/** What one criterion comes out as on made-up slots, by the same computation as an assessment. */
import { basisOf } from '../../assessment/basis.ts';
import { outcomesOf } from '../../assessment/outcomes.ts';
import type { View } from '../../assessment/view.ts';
import type { Slots, Value } from '../../conditions/model.ts';
import type { Observation } from '../../findings/evidence.ts';
import type { CompiledCriterion } from '../../framework/compiled.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { Subject } from './subject.ts';

/** What is filled in for a criterion. */
export type Answered = Value | 'not-applicable';

const NONE: readonly never[] = Object.freeze([]);

/** The possible outcomes of a criterion on these slots, with an answer or without. */
export function setOn(
  criterion: CompiledCriterion,
  slots: Slots,
  answer: Answered | undefined,
  { compiled, scale }: Subject,
): LevelSet {
  const found = answer === undefined ? NONE : [observed(criterion.criterion.id, answer)];
  const view: View = {
    perspective: { kind: 'pooled' },
    slots,
    several: new Map(),
    cite: () => NONE,
    observations: () => found,
    rows: () => NONE,
  };
  return outcomesOf(criterion, basisOf(criterion, view, compiled.plan), scale).possible;
}

/** An answer as one finding of the organisation. */
export function observed(id: string, value: Answered): Observation {
  return { id, value, unit: undefined, date: undefined, fromIncidentRegister: false };
}
