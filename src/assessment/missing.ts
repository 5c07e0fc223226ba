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
  const unit = unitOf(judged.view.perspective);
  const base = { for: criterion.id, ...(unit !== undefined && { unit }) };
  const gates = unknownFacts(trace.applies);
  const pieces = isOnlyApplicability(compiled, judged, trace)
    ? factsMissing(compiled, gates)
    : [
        ...factsMissing(compiled, [
          ...gates,
          ...countingFacts(trace),
          ...sharedFacts(compiled, judged, trace),
        ]),
        ...answerMissing(judged, trace),
        ...recordMissing(compiled, judged, trace),
      ];
  return pieces.map((piece) => ({ ...base, ...piece }));
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

const factsMissing = (compiled: Compiled, ids: readonly string[]): Piece[] =>
  [...new Set(ids)].map((id) => factMissing(compiled, id));

type Piece = Omit<Missing, 'for' | 'unit'>;

/** A fact as something to ask. */
export function factMissing({ framework }: Compiled, id: string): Piece {
  const fact = framework.facts[id];
  return { kind: 'fact', id, question: fact ? questionOf(fact) : id };
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
