/** The answers worth giving to a criterion: one for every way in which it can come out. */

import type { Value } from '../../conditions/model.ts';
import { JUDGEMENT } from '../../framework/answer.ts';
import type { CompiledCriterion } from '../../framework/compiled.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import { type Answered, setOn } from './outcome.ts';
import { everySample, samplesAround } from './samples.ts';
import { countingConditions, type Subject } from './subject.ts';
import type { Values, ValuesOf } from './values.ts';

/** Answers to try. */
export interface Answers {
  readonly values: readonly Answered[];
  /** Whether no other answer makes a difference. */
  readonly exact: boolean;
}

/** A checklist of more items is not tried in every combination. */
const MOST_ITEMS = 8;

/** The answers of a criterion, `not-applicable` last; none where it is computed from facts. */
export function answersTo(
  criterion: CompiledCriterion,
  known: ValuesOf,
  bound: LevelSet,
  subject: Subject,
): Answers {
  if (!criterion.answer) return { values: [], exact: true };
  const { values, exact } = valuesOf(criterion, known, subject);
  const isAlone = criterion.factSlots.length === 0;
  const told = isAlone ? apart(criterion, values, bound, subject) : { values, exact };
  return { values: [...told.values, 'not-applicable'], exact: exact || (isAlone && told.exact) };
}

function valuesOf(criterion: CompiledCriterion, known: ValuesOf, subject: Subject): Values {
  const { answer, minimum = 1, criterion: declared } = criterion;
  const isDirect = criterion.counting.kind === 'direct';
  switch (answer?.type) {
    case 'judgement':
      return { values: Object.keys(JUDGEMENT), exact: true };
    case 'grade':
      return { values: subject.compiled.levels.map(({ id }) => id), exact: true };
    case 'boolean':
      return { values: [true, false], exact: true };
    case 'checklist':
      return checklists(Object.keys(answer.items ?? {}), isDirect);
    case 'sample':
      return {
        values: samplesAround(known.groups, (one) => one.criterion === declared.id, minimum),
        exact: false,
      };
    default:
      return (
        known.answers.get(declared.id) ?? {
          values: [],
          exact: countingConditions(criterion, subject).length === 0,
        }
      );
  }
}

/** Where all items count alike one that is not in order says enough. */
function checklists(items: readonly string[], isDirect: boolean): Values {
  const all = Object.fromEntries(items.map((item) => [item, true]));
  const each = items.map((item) => ({ ...all, [item]: false }));
  if (isDirect)
    return { values: [all, ...items.slice(0, 1).map((item) => ({ [item]: false }))], exact: true };
  if (items.length > MOST_ITEMS) return { values: [all, ...each], exact: false };
  const lists = Array.from({ length: 2 ** items.length }, (_, bits) =>
    Object.fromEntries(items.map((item, index) => [item, ((bits >> index) & 1) === 0])),
  );
  return { values: lists, exact: true };
}

/** One answer per outcome. Of samples more are looked at until every outcome that is not ruled out has one. */
function apart(
  criterion: CompiledCriterion,
  values: readonly Value[],
  bound: LevelSet,
  subject: Subject,
): Answers {
  const first = new Map<LevelSet, Answered>();
  const { applies: _applies, ...always } = criterion;
  const look = (value: Value): void => {
    const set = setOn({ ...always, applies: undefined }, subject.empty, value, subject);
    if (!first.has(set)) first.set(set, value);
  };
  const wanted = bound & ((1 << subject.scale.levels) - 1);
  const isFull = () =>
    ([...first.keys()].filter(isSingle).reduce((all, set) => all | set, 0) & wanted) === wanted;
  for (const value of values) look(value);
  if (criterion.answer?.type === 'sample' && !isFull())
    for (const sample of everySample(criterion.minimum ?? 1)) {
      look(sample);
      if (isFull()) break;
    }
  return { values: [...first.values()], exact: isFull() };
}
