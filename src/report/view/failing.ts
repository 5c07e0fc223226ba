import type { CriterionResult, NormResult } from '../../assessment/model.ts';
import { answerPhrase } from './answer.ts';
import { notesOf } from './citation.ts';
import { capitalised, type Lexicon } from './lexicon.ts';
import { recordLines } from './trace.ts';
import { outcomeGlance } from './verdict.ts';

/** The criteria of a norm below a met level, with what was answered or counted: `DZ3.2 … : voldoet niet, 2 van 3`. */
export function failingLines(norm: NormResult, lexicon: Lexicon, framework: string): readonly string[] {
  return failing(norm, lexicon, framework).map((criterion) => failingLine(criterion, lexicon, framework));
}

/**
 * The same with the records that are not in order and what was noted: the facts of a draft. What rests on the incident
 * register is no ground for a measure (Wkkgz 9(6)) and stays out.
 */
export function failingFacts(norm: NormResult, lexicon: Lexicon, framework: string): readonly string[] {
  const usable = failing(norm, lexicon, framework).filter(
    ({ findings }) => !findings.some((id) => norm.leftOut.includes(id)),
  );
  return usable.map((criterion) =>
    [
      `${failingLine(criterion, lexicon, framework)}.`,
      ...recordLines(criterion.trace, lexicon, 'not-satisfied').map((line) => `${capitalised(line)}.`),
      ...notesOf(criterion.findings, lexicon),
    ].join(' '),
  );
}

function failing({ criteria }: NormResult, lexicon: Lexicon, framework: string): readonly CriterionResult[] {
  return criteria.filter(({ outcome }) => {
    const { tone } = outcomeGlance(outcome, lexicon, framework);
    return tone === 'poor' || tone === 'bad';
  });
}

function failingLine(criterion: CriterionResult, lexicon: Lexicon, framework: string): string {
  const { outcome, trace, status } = criterion;
  const answer = answerPhrase(trace, lexicon, framework);
  const line = lexicon.say(answer === '' ? 'failingLine' : 'failingAnswer', {
    subject: titled(criterion, lexicon),
    word: lexicon.outcome(outcome, framework),
    answer,
  });
  return status === 'encouraged' ? lexicon.say('doesNotWeigh', { line }) : line;
}

function titled({ id, title, unit }: CriterionResult, { say, unit: titleOf }: Lexicon): string {
  return unit === undefined ? `${id} ${title}` : say('titledAt', { id, title, unit: titleOf(unit) });
}
