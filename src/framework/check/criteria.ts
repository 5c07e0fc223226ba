import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { closest } from '../../source/suggest.ts';
import { type AnswerType, answerOf } from '../answer.ts';
import { criteriaIn, type Draft, found, type Located, normsIn } from '../draft.ts';
import type { Criterion } from '../model.ts';
import { checkRows } from './gradings.ts';

/** Every criterion: what is filled in, how it counts, and that the two fit. */
export function checkCriteria(draft: Draft): Diagnostic[] {
  const norms = normsIn(draft)
    .filter(({ item }) => item.status === 'tested' && item.criteria.every((c) => c.status === 'encouraged'))
    .map(({ item, origin }) => found(origin, ['criteria'], 'norm-nothing-weighs', { norm: item.id }));
  return [...norms, ...criteriaIn(draft).flatMap((located) => checkCriterion(draft, located))];
}

const GRADED: readonly (AnswerType | undefined)[] = ['judgement', 'grade'];

function checkCriterion(draft: Draft, located: Located<Criterion>): Diagnostic[] {
  const { item, origin } = located;
  const diagnostics: Diagnostic[] = [];
  if (item.answer && item.each)
    diagnostics.push(found(origin, ['answer'], 'criterion-two-answers', { id: item.id }));
  if (item.essential && item.status === 'encouraged')
    diagnostics.push(
      found(origin, ['essential'], 'essential-encouraged', { id: item.id }, { severity: 'warning' }),
    );
  if (item.conflict === 'worst' && !GRADED.includes(answerOf(item)?.type))
    diagnostics.push(found(origin, ['conflict'], 'criterion-conflict-worst', { id: item.id }));
  if (item.each && !draft.parts.records.has(item.each.record))
    diagnostics.push(
      found(
        origin,
        ['each', 'record'],
        'unknown-record',
        named(item.each.record, knownIn(draft).records.keys()),
      ),
    );
  return [...diagnostics, ...checkAnswer(located), ...checkCounting(draft, located)];
}

/** Everything that could have been meant. */
export const knownIn = ({ known, parts }: Pick<Draft, 'known' | 'parts'>) => known ?? parts;

/** The arguments of an unknown name: what was written and what was probably meant. */
export function named(name: string, known: Iterable<string>): { name: string; suggestion: string } {
  return { name, suggestion: closest(name, known) ?? '' };
}

/** An answer of choices needs options, a checklist items, and a smallest value lies below the largest. */
function checkAnswer({ item, origin }: Located<Criterion>): Diagnostic[] {
  const answer = answerOf(item);
  if (!answer) return [];
  const isChoice = answer.type === 'choice' || answer.type === 'choices';
  if (isChoice && !answer.options)
    return [found(origin, ['answer'], 'choice-without-options', { id: item.id })];
  if (answer.type === 'checklist' && !answer.items)
    return [found(origin, ['answer'], 'checklist-without-items', { id: item.id })];
  if ((answer.minimum ?? -Infinity) > (answer.maximum ?? Infinity))
    return [found(origin, ['answer', 'minimum'], 'minimum-above-maximum', { id: item.id })];
  return [];
}

const OBVIOUS: readonly AnswerType[] = ['judgement', 'grade', 'boolean', 'checklist'];

/** Exactly one way to count, or none where it is obvious. */
function checkCounting(draft: Draft, { item, origin }: Located<Criterion>): Diagnostic[] {
  const ways = (['met', 'levels', 'grading'] as const).filter((key) => item[key] !== undefined);
  const answer = answerOf(item);
  const [first, second] = ways;
  if (second)
    return [
      found(origin, [second], 'criterion-two-countings', { id: item.id, first: String(first), second }),
    ];
  if (!first) {
    const isObvious = answer && OBVIOUS.includes(answer.type);
    return isObvious ? [] : [found(origin, ['id'], 'criterion-without-counting', { id: item.id })];
  }
  if (first === 'levels') return checkRows(item.levels ?? [], draft.levels, origin);
  if (first === 'grading') return checkGradingUse(draft, { item, origin }, item.grading ?? '');
  return [];
}

function checkGradingUse(draft: Draft, { item, origin }: Located<Criterion>, name: string): Diagnostic[] {
  const grading = draft.parts.gradings.get(name);
  if (!grading)
    return [found(origin, ['grading'], 'unknown-grading', named(name, knownIn(draft).gradings.keys()))];
  const type = answerOf(item)?.type;
  if (grading.value.for === type) return [];
  const args = { name, for: grading.value.for };
  if (type === undefined)
    return [found(origin, ['grading'], 'grading-without-answer', { id: item.id, ...args })];
  return [found(origin, ['grading'], 'grading-for-other', { ...args, type })];
}
