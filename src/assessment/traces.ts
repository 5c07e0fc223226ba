import type { Slots, Trace, Truth } from '../conditions/model.ts';
import type { CompiledCriterion } from '../framework/compile.ts';
import { answersFrom, type GivenAnswer, supersededAnswers } from './answers.ts';
import type { JudgedCriterion } from './judge.ts';
import type { CriterionTrace, RecordTrace } from './model.ts';
import { relevantSlots, type Scale } from './outcomes.ts';
import { boundsOf, judgeRows, tallyOf } from './records.ts';
import { groundsOf, worldsOf } from './view.ts';

/** Why a criterion came out as it did: applicability, answers, rows of records, and the conditions with what was observed. */
export function traceOf(judged: JudgedCriterion, levels: readonly string[], scale: Scale): CriterionTrace {
  const { compiled, view } = judged;
  const worlds = worldsOf(view, relevantSlots(compiled));
  const found = groundsOf(compiled, view).observations;
  const answers = answersFrom(compiled, found);
  const superseded = supersededAnswers(compiled, found);
  const applies = compiled.applies?.trace(worlds, view.cite);
  const records = recordsOf(judged, worlds, scale);
  const filled = withAnswers(worlds, answers, scale.plan.answer);
  const cite = citing(judged, answers, scale.plan.answer);
  const conflict = answers.length > 1 || superseded.length > 0 ? { conflict: compiled.conflict } : {};
  return {
    ...(applies && { applies }),
    answers,
    ...(superseded.length > 0 && { superseded }),
    ...conflict,
    ...(applies?.result === 'not-satisfied'
      ? {}
      : countingOf(compiled, filled, levels, cite, answers.length === 0)),
    ...records,
    ...(compiled.minimum !== undefined && { minimum: compiled.minimum }),
  };
}

/** The worlds with every answer filled in. */
function withAnswers(
  worlds: readonly Slots[],
  answers: readonly GivenAnswer[],
  slot: number,
): readonly Slots[] {
  const values = answers.flatMap(({ value }) => (value === 'not-applicable' ? [] : [value]));
  if (values.length === 0) return worlds;
  return worlds.flatMap((world) => values.map((value) => world.with(slot, value)));
}

function citing({ view }: JudgedCriterion, answers: readonly GivenAnswer[], answerSlot: number) {
  const own = answers.flatMap(({ findings }) => findings);
  return (slot: number) => (slot === answerSlot ? own : view.cite(slot));
}

/** The condition, or the rows up to the first that certainly holds; a counting of an answer that is not there says nothing. */
function countingOf(
  { counting, answer }: CompiledCriterion,
  worlds: readonly Slots[],
  levels: readonly string[],
  cite: (slot: number) => readonly string[],
  isUnanswered: boolean,
): Pick<CriterionTrace, 'met' | 'rows'> {
  if (counting.kind === 'direct' || (answer && isUnanswered)) return {};
  if (counting.kind === 'met') return { met: counting.met.trace(worlds, cite) };
  const rows: { level: string; result: Trace['result']; when?: Trace }[] = [];
  for (const { level, when } of counting.rows) {
    const trace = when?.trace(worlds, cite);
    const result = trace?.result ?? 'satisfied';
    rows.push({ level: levels[level] ?? '', result, ...(trace && { when: trace }) });
    if (result === 'satisfied') break;
  }
  return { rows };
}

function recordsOf(
  { compiled, view }: JudgedCriterion,
  worlds: readonly Slots[],
  { plan }: Scale,
): Pick<CriterionTrace, 'records' | 'sample'> {
  const { each } = compiled;
  const { rows } = groundsOf(compiled, view);
  const base = worlds.length === 1 ? worlds[0] : view.slots;
  if (!each || rows.length === 0 || !base) return {};
  const judged = judgeRows(each, rows, base, plan.records.get(each.record) ?? new Map());
  const records = judged.map(({ row, slots, where, met }): RecordTrace => {
    const cite = (slot: number) => (slot >= firstRecordSlot(plan) ? [row.id] : view.cite(slot));
    return {
      id: row.id,
      result: where === false ? 'left-out' : resultOf(where === true ? met : undefined),
      ...(each.where && { where: each.where.trace([slots], cite) }),
      ...(where === false ? {} : { met: each.met.trace([slots], cite) }),
    };
  });
  return { records, sample: boundsOf(tallyOf(judged)) };
}

const firstRecordSlot = ({ facts, thresholds }: Scale['plan']): number => 2 + facts.size + thresholds.size;

function resultOf(truth: Truth): 'satisfied' | 'not-satisfied' | 'unknown' {
  if (truth === undefined) return 'unknown';
  return truth ? 'satisfied' : 'not-satisfied';
}
