import type { FactDefinition } from '../conditions/model.ts';
import type { Criterion, Level } from './model.ts';

/** The kinds of answer a criterion may ask for. */
export type AnswerType = Exclude<NonNullable<Criterion['answer']>, object>;

/** The answer of a criterion in one form, whether it was written as a word or as a map. */
export interface Answer {
  readonly type: AnswerType;
  readonly unit?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly items?: Readonly<Record<string, string>> | undefined;
}

/** What is filled in for a criterion; the counting of records is a sample; a computed criterion has no answer. */
export function answerOf(criterion: Criterion): Answer | undefined {
  if (criterion.each) return { type: 'sample' };
  return typeof criterion.answer === 'string' ? { type: criterion.answer } : criterion.answer;
}

/** The words of a judgement. */
export const JUDGEMENT = { met: 'voldoet', 'not-met': 'voldoet niet' } as const;

/** The reserved fact `answer` as conditions see it. */
export function answerFact(answer: Answer, levels: readonly Level[]): FactDefinition {
  const { type, minimum, maximum, options, items } = answer;
  if (type === 'judgement') return { type: 'choice', options: JUDGEMENT };
  if (type === 'grade') return { type: 'choice', options: titlesOf(levels) };
  return { type, minimum, maximum, options, items };
}

function titlesOf(levels: readonly Level[]): Record<string, string> {
  return Object.fromEntries(levels.map(({ id, title }) => [id, title]));
}

/** Whether a criterion comes out as met or not met, and not on the levels of the scale. */
export function isBinary(criterion: Criterion): boolean {
  if (criterion.levels || criterion.grading) return false;
  if (criterion.met) return true;
  const type = answerOf(criterion)?.type;
  return type === 'judgement' || type === 'boolean' || type === 'checklist';
}

/** The question to ask for a criterion: its own, else its title. */
export function questionOf({ question, title }: { question?: string | undefined; title: string }): string {
  return question ?? title;
}
