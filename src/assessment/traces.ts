import type { Slots, Truth, Value } from '../conditions/model.ts';
import type { CountingRow } from '../framework/compiled.ts';
import { type GivenAnswer, supersededAnswers } from './answers.ts';
import type { Draft } from './draft.ts';
import type { JudgedCriterion } from './judged.ts';
import type { CriterionTrace, RecordTrace } from './model.ts';
import type { Scale } from './outcomes.ts';
import { boundsOf, tallyOf } from './records.ts';
import { answered, filledIn, type View } from './view.ts';

type RowTrace = NonNullable<CriterionTrace['rows']>[number];
type Cite = View['cite'];

/** Why a criterion came out as it did: applicability, answers, rows of records, and the conditions with what was observed. */
export function traceOf(judged: JudgedCriterion, levels: readonly string[], scale: Scale): CriterionTrace {
  const { compiled, view, basis } = judged;
  const { worlds, answers } = basis;
  const applies = compiled.applies?.trace(worlds, view.cite);
  const superseded = supersededAnswers(compiled, basis.observations);
  const trace: Draft<CriterionTrace> = applies ? { applies, answers } : { answers };
  if (superseded.length > 0) trace.superseded = superseded;
  if (answers.length > 1 || superseded.length > 0) trace.conflict = compiled.conflict;
  if (applies?.result !== 'not-satisfied') addCounting(trace, judged, levels, scale.plan.answer);
  if (basis.records.length > 0) addRecords(trace, judged, firstRecordSlot(scale.plan));
  if (compiled.minimum !== undefined) trace.minimum = compiled.minimum;
  return trace;
}

/** The condition, or the rows up to the first that certainly holds; a counting of an answer that is not there says nothing. */
function addCounting(
  trace: Draft<CriterionTrace>,
  { compiled, view, basis }: JudgedCriterion,
  levels: readonly string[],
  answerSlot: number,
): void {
  const { counting, answer } = compiled;
  const { worlds, answers } = basis;
  if (counting.kind === 'direct' || (answer && answers.length === 0)) return;
  const filled = withAnswers(worlds, answers, answerSlot);
  const cite = citing(view, answers, answerSlot);
  if (counting.kind === 'met') trace.met = counting.met.trace(filled, cite);
  else trace.rows = rowsUpToFirst(counting.rows, filled, levels, cite);
}

function rowsUpToFirst(
  rows: readonly CountingRow[],
  worlds: readonly Slots[],
  levels: readonly string[],
  cite: Cite,
): RowTrace[] {
  const traces: RowTrace[] = [];
  for (const { level: index, when: condition } of rows) {
    const level = levels[index] ?? '';
    const when = condition?.trace(worlds, cite);
    const result = when?.result ?? 'satisfied';
    traces.push(when ? { level, result, when } : { level, result });
    if (result === 'satisfied') break;
  }
  return traces;
}

/** The worlds with every answer filled in; one answer in one world, as nearly always, needs no copy of its own. */
function withAnswers(
  worlds: readonly Slots[],
  answers: readonly GivenAnswer[],
  slot: number,
): readonly Slots[] {
  const values: Value[] = [];
  for (const { value } of answers) if (value !== 'not-applicable') values.push(value);
  const [value] = values;
  if (value === undefined) return worlds;
  const [world] = worlds;
  if (world && worlds.length === 1 && values.length === 1) return [answered(world, slot, value)];
  return worlds.flatMap((world) => values.map((value) => filledIn(world, slot, value)));
}

/** Answers may rest on the same findings: checklists that were put together from them. */
function citing(view: View, answers: readonly GivenAnswer[], answerSlot: number): Cite {
  const [only] = answers;
  const own =
    only && answers.length === 1 ? only.findings : [...new Set(answers.flatMap(({ findings }) => findings))];
  return (slot) => (slot === answerSlot ? own : view.cite(slot));
}

/** What the record rows looked like, and the sample that they are. */
function addRecords(
  trace: Draft<CriterionTrace>,
  { compiled, view, basis }: JudgedCriterion,
  firstSlot: number,
): void {
  const { each } = compiled;
  if (!each) return;
  trace.records = basis.records.map(({ row, slots, where, met }): RecordTrace => {
    const own = [row.id];
    const cite: Cite = (slot) => (slot >= firstSlot ? own : view.cite(slot));
    const result = where === false ? 'left-out' : resultOf(where === true ? met : undefined);
    const record: Draft<RecordTrace> = { id: row.id, result };
    if (each.where) record.where = each.where.trace([slots], cite);
    if (where !== false) record.met = each.met.trace([slots], cite);
    return record;
  });
  trace.sample = boundsOf(tallyOf(basis.records));
}

const firstRecordSlot = ({ facts, thresholds }: Scale['plan']): number => 2 + facts.size + thresholds.size;

function resultOf(truth: Truth): 'satisfied' | 'not-satisfied' | 'unknown' {
  if (truth === undefined) return 'unknown';
  return truth ? 'satisfied' : 'not-satisfied';
}
