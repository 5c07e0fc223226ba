import { answersFrom } from '../../../src/assessment/answers.ts';
import { judgeRows, rowSlots, samplesOf, tallyOf } from '../../../src/assessment/records.ts';
import { groundsOf, isSample, type View, viewOf } from '../../../src/assessment/view.ts';
import type { CompiledCondition, Condition, Slots, Value } from '../../../src/conditions/model.ts';
import type { ObservedRow } from '../../../src/findings/evidence.ts';
import type { Findings } from '../../../src/findings/model.ts';
import { fitFindings } from '../../../src/findings/parse.ts';
import type { Compiled, CompiledCriterion } from '../../../src/framework/compiled.ts';
import { reachableFrom } from '../../../src/framework/references.ts';

/** The facts of one place, by id; the answer of a criterion under the id of the criterion. */
export type Facts = Readonly<Record<string, Value>>;

/** One condition of the framework at one place: as JSON for the others, compiled over slots for us. */
export interface Case {
  readonly id: string;
  /** What `answer` means in it. */
  readonly criterion: string;
  readonly condition: Condition;
  readonly compiled: CompiledCondition;
  readonly slots: Slots;
}

/** Conditions that look at the same facts: those of the visit, or of one record row. */
export interface Place {
  /** `visit`, or the record type. */
  readonly kind: string;
  readonly facts: Facts;
  readonly cases: readonly Case[];
}

/** Every condition of a framework, with the facts of one unit's view of a visit; what is unknown is absent. */
export function placesOf(compiled: Compiled, findings: Findings, unit: string): Place[] {
  const { evidence } = fitFindings(compiled, findings);
  const view = viewOf(compiled, evidence, findings.date, { kind: 'unit', unit });
  const pooled = viewOf(compiled, evidence, findings.date, { kind: 'pooled' });
  const facts = new Map<string, Value>();
  for (const [id, slot] of [
    ...compiled.plan.facts,
    ...compiled.plan.thresholds,
    ['assessment-date', 0] as const,
  ])
    set(facts, id, view.slots[slot]);
  const criteria = compiled.themes.flatMap(({ norms }) => norms.flatMap((norm) => norm.criteria));
  const viewFor = ({ organisation }: CompiledCriterion) => (organisation ? pooled : view);
  const counted = criteria.flatMap((criterion) =>
    countedCases(compiled, criterion, viewFor(criterion), facts),
  );
  const visit = { kind: 'visit', cases: [...appliesCases(compiled, view.slots), ...counted] };
  const rows = [...new Set(criteria.flatMap(({ each }) => each?.record ?? []))].flatMap((record) =>
    view.rows(record).map((row): Place => {
      const own = criteria.filter(({ each }) => each?.record === record);
      const cases = own.flatMap((criterion) => rowCases(compiled, criterion, viewFor(criterion), row));
      return {
        kind: record,
        cases,
        facts: { ...Object.fromEntries(facts), ...Object.fromEntries(row.values) },
      };
    }),
  );
  const places = [{ ...visit, facts: Object.fromEntries(facts) }, ...rows];
  return places.map((place) => ({ ...place, facts: onlyMentioned(place, compiled.framework.conditions) }));
}

/** The facts that the conditions of a place mention: nobody hands an engine more than it needs. */
function onlyMentioned({ facts, cases }: Place, named: Readonly<Record<string, Condition>>): Facts {
  const mentioned = new Set(
    cases.flatMap(({ condition, criterion }) => factsIn(condition, named, criterion)),
  );
  return Object.fromEntries(Object.entries(facts).filter(([id]) => mentioned.has(id)));
}

/** The facts in a condition, named conditions included; `answer` by the id of its criterion. */
export function factsIn(
  condition: Condition,
  named: Readonly<Record<string, Condition>>,
  criterion: string,
): string[] {
  const { facts } = reachableFrom([condition], named);
  return [...facts].map((fact) => (fact === 'answer' ? criterion : fact));
}

function appliesCases({ framework, applies, themes }: Compiled, slots: Slots): Case[] {
  const one = (
    id: string,
    condition: Condition | undefined,
    compiled: CompiledCondition | undefined,
  ): Case[] =>
    condition && compiled ? [{ id: `${id} applies`, criterion: '', condition, compiled, slots }] : [];
  return [
    ...one(framework.id, framework.applies, applies),
    ...themes.flatMap(({ theme, applies, norms }) => [
      ...one(theme.id, theme.applies, applies),
      ...norms.flatMap(({ norm, applies, criteria }) => [
        ...one(norm.id, norm.applies, applies),
        ...criteria.flatMap(({ criterion, applies }) => one(criterion.id, criterion.applies, applies)),
      ]),
    ]),
  ];
}

/** `met`, or the rows of `levels` or of a grading; the answer goes to the facts. */
function countedCases(
  compiled: Compiled,
  one: CompiledCriterion,
  view: View,
  facts: Map<string, Value>,
): Case[] {
  const { criterion, counting } = one;
  const answer = answerIn(compiled, one, view);
  set(facts, criterion.id, answer);
  const slots = answer === undefined ? view.slots : view.slots.with(compiled.plan.answer, answer);
  const base = { criterion: criterion.id, slots };
  if (counting.kind === 'direct') return [];
  if (counting.kind === 'met' && criterion.met)
    return [{ ...base, id: `${criterion.id} met`, condition: criterion.met, compiled: counting.met }];
  const written = criterion.levels ?? compiled.framework.gradings[criterion.grading ?? '']?.levels ?? [];
  return (counting.kind === 'rows' ? counting.rows : []).flatMap(({ when }, index) => {
    const { level, when: condition } = written[index] ?? {};
    return when && condition ? [{ ...base, id: `${criterion.id} ${level}`, condition, compiled: when }] : [];
  });
}

/** The one answer there is; a contradiction, or a count that is open, is none. */
function answerIn({ plan }: Compiled, criterion: CompiledCriterion, view: View): Value | undefined {
  const { rows, observations } = groundsOf(criterion, view);
  const records = criterion.each && plan.records.get(criterion.each.record);
  const [answer, ...others] =
    criterion.each && records && rows.length > 0
      ? (samplesOf(tallyOf(judgeRows(criterion.each, rows, view.slots, records))) ?? [])
      : answersFrom(criterion, observations).answers.map(({ value }) => value);
  return others.length === 0 ? answer : undefined;
}

/** The conditions with which a criterion counts a record row. */
function rowCases(
  { plan }: Compiled,
  { criterion, each }: CompiledCriterion,
  view: View,
  row: ObservedRow,
): Case[] {
  const records = each && plan.records.get(each.record);
  if (!each || !records || !criterion.each) return [];
  const { met, where } = criterion.each;
  const base = { criterion: criterion.id, slots: rowSlots(view.slots, records, row) };
  return [
    ...(where && each.where
      ? [{ ...base, id: `${criterion.id} where`, condition: where, compiled: each.where }]
      : []),
    { ...base, id: `${criterion.id} each`, condition: met, compiled: each.met },
  ];
}

/** A sample carries its share along: that is how the others read it. */
function set(facts: Map<string, Value>, id: string, value: Value | undefined): void {
  if (value === undefined) return;
  const share = isSample(value) && value.inspected > 0 && { share: value.satisfied / value.inspected };
  facts.set(id, share ? ({ ...(value as object), ...share } as unknown as Value) : value);
}
