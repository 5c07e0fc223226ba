/** One norm on one day, with everything a proof looks up: what its conditions may mention, and what stands fast on that day. */

import { type Scale, scaleOf } from '../../assessment/outcomes.ts';
import { addPeriod, parsePeriod } from '../../calendar/period.ts';
import { endOfTerms } from '../../calendar/term.ts';
import { holdsOn } from '../../calendar/validity.ts';
import type { Domain } from '../../conditions/analysis/domain.ts';
import type { Setting } from '../../conditions/analysis/survey.ts';
import type { Condition, FactRef, Params, Slots, Value } from '../../conditions/model.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';
import type { Compiled, CompiledCriterion, CompiledNorm } from '../../framework/compiled.ts';
import type { Draft } from '../../framework/draft.ts';
import { answerPlace } from '../../framework/lint/countings.ts';
import { type Place, type Provers, proversOf } from '../../framework/lint/provers.ts';
import { draftOf } from '../sites.ts';
import { type RangeOver, type Ranges, rangeFor } from './ranges.ts';

/** A norm to prove things of. */
export interface Subject {
  readonly compiled: Compiled;
  readonly draft: Draft;
  readonly norm: CompiledNorm;
  readonly date: string;
  readonly scale: Scale;
  /** What must hold for the norm to apply. */
  readonly gates: readonly Condition[];
  /** The criteria that weigh in it. */
  readonly members: readonly CompiledCriterion[];
  /** The slots when nothing is found. */
  readonly empty: Slots;
  readonly settingAt: (place: Place) => Setting;
  /** What its weighing leaves possible; asked again for members that it does not tell apart, remembered. */
  readonly rangeOver: RangeOver;
}

/** Makes the subjects of one framework: the norm of an id on a day. */
export function subjectsIn(compiled: Compiled): (norm: CompiledNorm, date: string) => Subject {
  const draft = draftOf(compiled.framework);
  const provers = proversOf(draft);
  const scale = scaleOf(compiled);
  const known: Ranges = new Map();
  return (norm, date) => {
    const theme = compiled.themes.find(({ norms }) => norms.includes(norm))?.theme;
    const conditions = [compiled.framework.applies, theme?.applies, norm.norm.applies];
    return {
      compiled,
      draft,
      norm,
      date,
      scale,
      gates: conditions.filter((one) => one !== undefined),
      members: norm.criteria.filter(({ weighs }) => weighs),
      empty: emptySlots(compiled, date),
      settingAt: settingsOn(compiled, provers, date),
      rangeOver: rangeFor(norm.weighing.weighing, known),
    };
  };
}

function emptySlots({ framework, plan }: Compiled, date: string): Slots {
  const slots: (Value | undefined)[] = new Array(plan.count).fill(undefined);
  slots[plan.date] = date;
  for (const [id, slot] of plan.thresholds) slots[slot] = thresholdOn(framework, id, date);
  return slots;
}

function thresholdOn({ thresholds }: Compiled['framework'], id: string, date: string): number | undefined {
  return Object.hasOwn(thresholds, id)
    ? thresholds[id]?.values.find((row) => holdsOn(row, date))?.value
    : undefined;
}

/** The days that a date in a file may have. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

/** The domains of lint, with the day and the thresholds of that day filled in. */
function settingsOn(compiled: Compiled, provers: Provers, date: string): Subject['settingAt'] {
  const fixed = ({ fact, params }: FactRef): Domain | undefined => {
    if (fact === ASSESSMENT_DATE) {
      const day = dayMoved(date, params);
      return { kind: 'date', minimum: day, maximum: day };
    }
    const { facts } = compiled.framework;
    if (params && Object.hasOwn(facts, fact) && facts[fact]?.type === 'date')
      return { kind: 'date', minimum: dayMoved(FIRST_DAY, params), maximum: dayMoved(LAST_DAY, params) };
    const value = thresholdOn(compiled.framework, fact, date);
    return value === undefined ? undefined : { kind: 'number', whole: false, minimum: value, maximum: value };
  };
  return (place) => {
    const { conditions, domainOf } = provers({ ...place, valid: { from: date, until: date } }).setting;
    return { conditions, domainOf: (ref) => fixed(ref) ?? domainOf(ref) };
  };
}

/** A day moved as a reference says; `back` moves it the other way. */
export function dayMoved(day: string, params: Params | undefined, back = false): string {
  const texts = [params?.shift ?? params?.term ?? []].flat();
  const periods = texts.flatMap((text) => parsePeriod(String(text)) ?? []);
  if (params?.term !== undefined && !back) return endOfTerms(day, periods);
  return periods.reduce(
    (moved, period) => addPeriod(moved, back ? { ...period, sign: period.sign === 1 ? -1 : 1 } : period),
    day,
  );
}

/** The conditions by which a criterion counts its answer or the facts, without those that say when it applies. */
export function countingConditions(
  { criterion }: CompiledCriterion,
  { draft }: Subject,
): readonly Condition[] {
  const { met, levels, grading } = criterion;
  const shared = grading === undefined ? undefined : draft.parts.gradings.get(grading)?.value.levels;
  const rows = levels ?? shared ?? [];
  return [met, ...rows.map(({ when }) => when)].filter((one) => one !== undefined);
}

/** Where the answer of a criterion is judged. */
export function placeOf({ criterion }: CompiledCriterion, { draft }: Subject): Place {
  return answerPlace(criterion, draft);
}
