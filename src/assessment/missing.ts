import type { Checklist, Slots, Trace } from '../conditions/model.ts';
import { questionOf } from '../framework/answer.ts';
import type { Compiled } from '../framework/compiled.ts';
import type { Weighing } from '../weighing/compile.ts';
import { isSingle, wholeScale } from '../weighing/levels.ts';
import type { JudgedCriterion } from './judged.ts';
import type { CriterionTrace, Missing } from './model.ts';
import { isSample, unitOf } from './view.ts';

/** What is not known about a criterion, or contradicts itself: each as a question that can be asked. */
export function missingOf(compiled: Compiled, judged: JudgedCriterion, trace: CriterionTrace): Missing[] {
  const { criterion } = judged.compiled;
  const place: Place = { for: criterion.id, unit: unitOf(judged.view.perspective) };
  const gates = unknownFacts(trace.applies);
  if (isOnlyApplicability(compiled, judged, trace)) return factsMissing(gates, place, compiled);
  const facts = [...gates, ...countingFacts(trace), ...sharedFacts(compiled, judged, trace)];
  const others = [...answerMissing(judged, trace), ...recordMissing(compiled, judged, trace)];
  return [...factsMissing(facts, place, compiled), ...others.map((piece) => placed(piece, place))];
}

/** It comes out the same whatever is still unknown or contradicts itself, if it applies at all: only that is asked. */
function isOnlyApplicability(
  { levels }: Compiled,
  { compiled, possible }: JudgedCriterion,
  { answers }: CriterionTrace,
): boolean {
  const isRefused = answers.some(({ value }) => value === 'not-applicable');
  return !compiled.each && !isRefused && isSingle(possible & wholeScale(levels.length));
}

/** What something is asked for, and at which unit; undefined for the organisation. */
export interface Place {
  readonly for: string;
  readonly unit?: string | undefined;
}

type Piece = Omit<Missing, 'for' | 'unit'>;

/** Facts as things to ask, each once; one about the provider is the same at every unit, and belongs to none. */
export function factsMissing(ids: readonly string[], place: Place, { framework }: Compiled): Missing[] {
  return [...new Set(ids)].map((id) => {
    const fact = framework.facts[id];
    const piece: Piece = { kind: 'fact', id, question: fact ? questionOf(fact) : id };
    return placed(piece, fact?.about === 'provider' ? { for: place.for } : place);
  });
}

function placed(piece: Piece, { for: subject, unit }: Place): Missing {
  return unit === undefined ? { for: subject, ...piece } : { for: subject, unit, ...piece };
}

/** The same question once, though several units or themes ask it. */
export function unique(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length < 2) return missing;
  const identity = ({ for: subject, unit = '', kind, id, item = '' }: Missing) =>
    [subject, unit, kind, id, item].join('\n');
  return [...new Map(missing.map((one) => [identity(one), one])).values()];
}

/** The declared facts that the rows of a weighing mention and that are not known. */
export function unknownFactsOf({ plan }: Weighing, slots: Slots, compiled: Compiled): string[] {
  const unknown = plan.outer.filter((slot) => slots[slot] === undefined);
  if (unknown.length === 0) return [];
  return [...compiled.plan.facts].flatMap(([id, slot]) => (unknown.includes(slot) ? id : []));
}

/** The facts of leaves that came out unknown, where that left the whole unknown. */
export function unknownFacts(trace: Trace | undefined): string[] {
  if (trace?.result !== 'unknown') return [];
  if ('of' in trace) return trace.of.flatMap(unknownFacts);
  const observed = trace.observed.length === 1 ? [] : [trace.fact];
  const expected =
    trace.expected.fact !== undefined && trace.expected.values.length !== 1 ? [trace.expected.fact] : [];
  return [...observed, ...expected].filter((fact) => fact !== 'answer');
}

const countingFacts = ({ met, rows }: CriterionTrace): string[] => [
  ...unknownFacts(met),
  ...(rows ?? []).flatMap(({ when }) => unknownFacts(when)),
];

/** No answer, a contradiction, items of a checklist not seen, or a sample that is too small. */
function answerMissing({ compiled }: JudgedCriterion, trace: CriterionTrace): Piece[] {
  const { criterion, answer } = compiled;
  if (!answer) return [];
  const question = questionOf(criterion);
  const [first, second] = trace.answers;
  // Beside rows of records the one answer there can be is a not-applicable that contradicts them.
  if (trace.records) return first ? [{ kind: 'contradiction', id: criterion.id, question }] : [];
  if (!first) return [{ kind: 'criterion', id: criterion.id, question }];
  const isRefused = trace.answers.some(({ value }) => value === 'not-applicable');
  if (second && (answer.type !== 'checklist' || isRefused))
    return [{ kind: 'contradiction', id: criterion.id, question }];
  if (isSample(first.value) && first.value.inspected < (compiled.minimum ?? 1))
    return [{ kind: 'sample', id: criterion.id, minimum: compiled.minimum ?? 1, question }];
  if (answer.type !== 'checklist') return [];
  return Object.entries(answer.items ?? {}).flatMap(([item, label]): Piece[] => {
    const seen = new Set(trace.answers.map(({ value }) => (value as Checklist)[item]));
    if (seen.size > 1) return [{ kind: 'contradiction', id: criterion.id, item, question: label }];
    return seen.has(undefined) ? [{ kind: 'item', id: criterion.id, item, question: label }] : [];
  });
}

type Facts = Compiled['framework']['facts'];

/** The facts of a row of the record that a criterion counts. */
function rowFacts({ framework }: Compiled, { compiled }: JudgedCriterion): Facts {
  return framework.records[compiled.each?.record ?? '']?.facts ?? {};
}

const unknownIn = ({ where, met }: NonNullable<CriterionTrace['records']>[number]): string[] => [
  ...new Set([...unknownFacts(where), ...unknownFacts(met)]),
];

/** What the judging of records needs to know that is no fact of a record: once, however many there are. */
function sharedFacts(
  compiled: Compiled,
  judged: JudgedCriterion,
  { records = [] }: CriterionTrace,
): string[] {
  const facts = rowFacts(compiled, judged);
  return records.flatMap(unknownIn).filter((id) => !Object.hasOwn(facts, id));
}

/** Per record the facts that were not seen; and a count that stays below the smallest sample. */
function recordMissing(compiled: Compiled, judged: JudgedCriterion, trace: CriterionTrace): Piece[] {
  const { each, criterion } = judged.compiled;
  if (!each || !trace.records) return [];
  const facts = rowFacts(compiled, judged);
  const unknown = trace.records.flatMap((record): Piece[] =>
    unknownIn(record).flatMap((item) => {
      const fact = Object.hasOwn(facts, item) ? facts[item] : undefined;
      return fact ? { kind: 'record', id: record.id, item, question: questionOf(fact) } : [];
    }),
  );
  const [fewest] = trace.sample?.inspected ?? [0];
  const isTooSmall = fewest > 0 && fewest < (trace.minimum ?? 1);
  if (!isTooSmall) return unknown;
  return [
    ...unknown,
    { kind: 'sample', id: criterion.id, minimum: trace.minimum ?? 1, question: questionOf(criterion) },
  ];
}
