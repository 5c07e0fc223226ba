import type { Assessment, CriterionResult, CriterionTrace } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { answerLines, answerPhrase, hasConflict } from './answer.ts';
import { citationOf, notesOf, remarksOn } from './citation.ts';
import { type Entry, filled, saying } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { missingSentence } from './missing.ts';
import { overrideSentence } from './override.ts';
import { recordLines, traceLines } from './trace.ts';
import { type Glance, outcomeGlance, possibleWords } from './verdict.ts';

/** One criterion, at one unit or at the organisation, ready to print. */
export interface CriterionView {
  readonly id: string;
  readonly title: string;
  /** The title of the unit. */
  readonly unit?: string;
  readonly tags: readonly string[];
  readonly glance: Glance;
  /** What it may still be, when that is more than one. */
  readonly possible: string;
  /** What was answered or counted, in a few words. */
  readonly answer: string;
  /** What was counted or answered, why it came out so, what is missing, and on which findings it rests. */
  readonly entries: readonly Entry[];
}

/** Prepares one criterion. */
export function criterionView(
  criterion: CriterionResult,
  assessment: Assessment,
  lexicon: Lexicon,
  framework: string,
): CriterionView {
  const { id, title, unit, outcome } = criterion;
  const possible = outcome === 'undetermined' ? possibleWords(criterion.possible, lexicon, framework) : '';
  const answer = answerPhrase(criterion.trace, lexicon, framework);
  return {
    id,
    title,
    ...(unit !== undefined && { unit: lexicon.unit(unit) }),
    tags: filled([
      criterion.essential ? lexicon.say('essential') : undefined,
      criterion.status === 'encouraged' ? labels.status.encouraged[lexicon.language] : undefined,
    ]),
    glance: outcomeGlance(outcome, lexicon, framework),
    possible,
    answer: answer === possible ? '' : answer,
    entries: entriesOf(criterion, assessment, lexicon, framework),
  };
}

function entriesOf(
  criterion: CriterionResult,
  { findings }: Assessment,
  lexicon: Lexicon,
  framework: string,
): readonly Entry[] {
  const { trace, overridden, missing, notLookedAt } = criterion;
  const { say } = lexicon;
  return saying([
    { label: say('notLookedAt'), lines: filled([notLookedAt]) },
    {
      label: say('applies'),
      lines: trace.applies && trace.applies.result !== 'satisfied' ? traceLines(trace.applies, lexicon) : [],
    },
    { label: say('answers'), lines: hasConflict(trace) ? answerLines(trace, lexicon, framework) : [] },
    {
      label: say('because'),
      lines: [...becauseOf(trace, lexicon, framework), ...recordLines(trace, lexicon)],
    },
    { label: say('missing'), lines: missing.map((one) => missingSentence(one, lexicon, criterion.id)) },
    { label: say('override'), lines: overridden ? [overrideSentence(overridden, lexicon, framework)] : [] },
    {
      label: say('notes'),
      lines: [...notesOf(criterion.findings, lexicon), ...remarksOn(findings, criterion)],
    },
    { label: say('findings'), lines: filled([citationOf(criterion.findings, lexicon)]) },
    { label: say('sources'), lines: filled([lexicon.list(criterion.sources.map((source) => source.label))]) },
  ]);
}

/** The condition, or the row of the grading, that settled it; or those that are still open. */
function becauseOf(trace: CriterionTrace, lexicon: Lexicon, framework: string): readonly string[] {
  if (trace.met) return traceLines(trace.met, lexicon);
  const rows = trace.rows ?? [];
  const open = rows.filter((row) => row.result === 'unknown');
  const decided = rows.at(-1);
  if (open.length === 0) {
    const when = decided?.when ?? rows.at(-2)?.when;
    return when ? traceLines(when, lexicon) : [];
  }
  return open.flatMap(({ level, when }) =>
    when ? traceLines(when, lexicon).map((line) => say(lexicon, framework, level, line)) : [],
  );
}

function say(lexicon: Lexicon, framework: string, level: string, line: string): string {
  return lexicon.say('levelBecause', { level: lexicon.outcome(level, framework), because: line });
}
