/**
 * The values that stand for all that facts and answers can hold: on every side of every boundary that a norm draws, in every
 * order in which they can stand to each other.
 */
import { addDays, dateOfDay, dayOf, isPlainDate } from '../../calendar/date.ts';
import { choicesIn } from '../../conditions/analysis/values.ts';
import type { Params, Value } from '../../conditions/model.ts';
import type { Operand } from '../../conditions/operators.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';
import { aggregateFacts } from '../../weighing/aggregates.ts';
import { datesNear } from './near.ts';
import { samplesAround } from './samples.ts';
import { dayMoved, type Subject } from './subject.ts';
import { groupsIn, type Known, type KnownGroup } from './variables.ts';

/** Values to try. */
export interface Values {
  readonly values: readonly Value[];
  /** Whether no other value makes a difference. */
  readonly exact: boolean;
}

/** The values of everything that a norm reads. */
export interface ValuesOf {
  /** Declared facts, by id. */
  readonly facts: ReadonlyMap<string, Values>;
  /** Answers that conditions compare, by criterion; the others need no values. */
  readonly answers: ReadonlyMap<string, Values>;
  readonly groups: readonly KnownGroup[];
}

/** Finds the values; undefined where something that is compared has no domain. */
export function valuesIn(subject: Subject): ValuesOf | undefined {
  const groups = groupsIn(subject);
  if (!groups) return undefined;
  const facts = new Map<string, Values>();
  const answers = new Map<string, Values>();
  const near = datesNear(subject);
  for (const group of groups) {
    const values = valuesOfGroup(group);
    const concrete = group.known.map((known) => concreteOf(known, values?.get(known.variable.key), groups));
    const exact = group.known.every(
      (known, index) => concrete[index] !== undefined || isFixed(known, subject),
    );
    for (const [index, known] of group.known.entries()) {
      if (!isDeclared(known, subject)) continue;
      const found = { values: nearestFirst(concrete[index] ?? [], subject.date), exact };
      if (known.criterion !== undefined) keep(answers, known.criterion, found);
      else keep(facts, known.fact, found);
    }
  }
  for (const [id, { exact }] of facts)
    if (!exact) facts.set(id, guessed(id, subject, groups, near, facts.get(id)));
  return { facts, answers, groups };
}

const NOTHING: Values = { values: [], exact: false };

/** Of days those near the assessment first: what is tried first is shown. */
function nearestFirst(values: readonly Value[], date: string): readonly Value[] {
  const isDays = values.every((value) => typeof value === 'string' && isPlainDate(value));
  const distance = (value: Value) => Math.abs(dayOf(String(value)) - dayOf(date));
  return isDays ? values.toSorted((a, b) => distance(a) - distance(b)) : values;
}

/** A fact that is also read in part or moved has several variables: then its values are not all that matters. */
function keep(values: Map<string, Values>, id: string, found: Values): void {
  const before = values.get(id);
  if (!before) values.set(id, found);
  else
    values.set(id, {
      values: [...new Set([...before.values, ...found.values])],
      exact: before.exact && found.exact,
    });
}

function isDeclared({ criterion, fact }: Known, { compiled }: Subject): boolean {
  return criterion !== undefined || Object.hasOwn(compiled.framework.facts, fact);
}

/** What stands fast on the day of the proof. */
function isFixed({ fact }: Known, { compiled }: Subject): boolean {
  return fact === ASSESSMENT_DATE || Object.hasOwn(compiled.framework.thresholds, fact);
}

/**
 * The values of a fact itself that give its variable these values; undefined where there may be others. A date that is compared in
 * one way only, moved, is moved back: where that comes out exactly for every value, no other day makes a difference.
 */
function concreteOf(
  known: Known,
  values: readonly Value[] | undefined,
  groups: readonly KnownGroup[],
): readonly Value[] | undefined {
  if (!values || aggregateFacts.includes(known.fact)) return undefined;
  if (known.plain) return values;
  const { fact, params, path, criterion, variable } = known;
  if (variable.domain.kind !== 'date' || path !== undefined || criterion !== undefined) return undefined;
  const ways = groups.flatMap((group) => group.known).filter((one) => one.fact === fact);
  if (ways.length > 1) return undefined;
  const marks = marksIn(groups.find((group) => group.known.includes(known)));
  const days: string[] = [];
  for (const value of values) {
    const [day, isBeside] = movedTo(String(value), params);
    if (day !== undefined) days.push(day);
    // A boundary that no day is moved to is never met: what lies on both sides of it is tried.
    else if (!isBeside || !marks.has(String(value))) return undefined;
  }
  return days;
}

/** The day that is moved to a day; else whether days before and after it are moved to its two sides. */
function movedTo(target: string, params: Params | undefined): readonly [string | undefined, boolean] {
  const start = dayMoved(target, params, true);
  const near = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => addDays(start, step)).filter(isPlainDate);
  const found = near.find((day) => dayMoved(day, params) === target);
  const sides = near.map((day) => dayMoved(day, params));
  return [found, sides.some((day) => day < target) && sides.some((day) => day > target)];
}

/** The days at which something changes: constants, and the ends of what can be held. */
function marksIn(group: KnownGroup | undefined): ReadonlySet<string> {
  const ends = (group?.known ?? []).flatMap(({ variable: { domain } }) =>
    domain.kind === 'date' ? [domain.minimum, domain.maximum] : [],
  );
  return new Set([...ends, ...(group?.constants ?? [])].map(String));
}

function valuesOfGroup({ known, constants }: KnownGroup): ReadonlyMap<string, readonly Value[]> | undefined {
  const group = { variables: known.map(({ variable }) => variable), constants: new Set(constants) };
  const choices = choicesIn({ groups: [group], size: 0 });
  if (!choices) return undefined;
  const kinds = new Map(known.map(({ variable }) => [variable.key, variable.domain.kind]));
  return new Map(
    choices.free.map(({ key, values }) => [
      key,
      values.map((value) => (kinds.get(key) === 'date' ? dateOfDay(Number(value)) : held(value))),
    ]),
  );
}

/** A list on the right of `in` may hold numbers; a fact never does. */
const held = (operand: Operand): Value => (typeof operand === 'object' ? operand.map(String) : operand);

/** Values worth trying where not all can be. */
function guessed(
  id: string,
  { compiled }: Subject,
  groups: readonly KnownGroup[],
  near: ReadonlyMap<string, readonly string[]>,
  found: Values = NOTHING,
): Values {
  const { type, options = {} } = compiled.framework.facts[id] ?? { type: 'boolean' as const };
  if (type === 'sample')
    return { values: samplesAround(groups, (known) => known.fact === id, 1), exact: false };
  if (type === 'date')
    return { values: [...new Set([...(near.get(id) ?? []), ...found.values])], exact: false };
  if (type === 'choices')
    return { values: [[], ...Object.keys(options).map((one) => [one]), Object.keys(options)], exact: false };
  return found;
}
