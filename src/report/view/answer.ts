import type { CriterionTrace } from '../../assessment/model.ts';
import type { Checklist } from '../../conditions/model.ts';
import { countedWords, type Sayable, valueWords } from '../../wording/values.ts';
import { citationOf } from './citation.ts';
import { filled } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/** The answers given, each with its sources: `voldoet volgens Gesprek (B9)`; last those that a later one replaced. */
export function answerLines(trace: CriterionTrace, lexicon: Lexicon, framework: string): readonly string[] {
  return answersIn(trace).map(({ value, findings }) =>
    lexicon.say('answerFrom', {
      value: answerWords(value, lexicon, framework),
      sources: citationOf(findings, lexicon),
    }),
  );
}

/** Tells whether findings gave different answers, whatever was made of them. */
export function hasConflict(trace: CriterionTrace): boolean {
  return answersIn(trace).length > 1;
}

/** What was answered or counted, as far as the outcome does not say it already: `7 van 8`, `5 van 6 onderdelen, zonder kinderen`. */
export function answerPhrase(trace: CriterionTrace, lexicon: Lexicon, framework: string): string {
  if (trace.sample) return countedWords(trace.sample, lexicon.language);
  const [first, second] = trace.answers.map(({ value }) => value);
  if (first === undefined) return '';
  if (second !== undefined) {
    return lexicon.list(
      filled(trace.answers.map(({ value }) => answerWords(value, lexicon, framework))),
      'or',
    );
  }
  if (isChecklist(first)) return checklistWords(first, lexicon);
  if (typeof first === 'boolean' || isJudged(first, lexicon, framework)) return '';
  const words = answerWords(first, lexicon, framework);
  return typeof first === 'object' ? words : lexicon.say('answered', { answer: words });
}

function answersIn({ answers, superseded = [] }: CriterionTrace): CriterionTrace['answers'] {
  return [...answers, ...superseded];
}

function checklistWords(items: Checklist, { say, list }: Lexicon): string {
  const count = Object.keys(items).length;
  const absent = Object.keys(items).filter((item) => items[item] === false);
  if (absent.length === 0) return say('checklistAll', { count });
  const part = say('checklistPart', { seen: count - absent.length, count });
  return say('checklistWithout', { part, items: list(absent) });
}

function isChecklist(value: Sayable): value is Checklist {
  return typeof value === 'object' && Object.values(value).every((seen) => typeof seen === 'boolean');
}

/** A level, or a word such as `met`: what the outcome says already. */
function isJudged(value: Sayable, lexicon: Lexicon, framework: string): boolean {
  if (typeof value !== 'string') return false;
  return (
    lexicon.outcome(value, framework) !== value || lexicon.levels(framework).some(({ id }) => id === value)
  );
}

/** A level is said by its title, anything else as a value. */
function answerWords(value: Sayable, lexicon: Lexicon, framework: string): string {
  if (typeof value !== 'string') return valueWords(value, lexicon.language);
  const isLevel = lexicon.levels(framework).some((level) => level.id === value);
  return isLevel ? lexicon.outcome(value, framework) : valueWords(value, lexicon.language);
}
