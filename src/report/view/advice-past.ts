import type { NormInView, PlannedAction, Recommendation, RunningMeasure } from '../../intervention/model.ts';
import { labels } from '../../wording/labels.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { deadlineSentence } from './deadline.ts';
import { type Entry, filled } from './entry.ts';
import { capitalised, lowered } from './lexicon.ts';
import { reasonWords } from './reasons.ts';
import { possibleWords } from './verdict.ts';

/** Earlier visits, how norms developed, the measures that run, and the plan of a provider that tests itself. */
export function pastEntries(recommendation: Recommendation, lexicon: AdviceLexicon): readonly Entry[] {
  const { tell } = lexicon;
  const { norms, running, alsoRunning = [], plan = [] } = recommendation;
  const measures = [...(running ? [running] : []), ...alsoRunning];
  return [
    { label: tell('visits'), lines: visitLines(recommendation, lexicon) },
    { label: tell('trend'), lines: norms.flatMap((norm) => trendLine(norm, lexicon)) },
    { label: tell('running'), lines: measures.map((one) => runningLine(one, lexicon)) },
    { label: tell('plan'), lines: plan.map((one) => planLine(one, lexicon)) },
  ];
}

/** What is known of a running measure: its norms, its term, and how it was followed. */
export function toldWords(measure: RunningMeasure, lexicon: AdviceLexicon): string {
  const { tell, list, date } = lexicon;
  const { norms = [], since, deadline, overdue, followed, extension } = measure;
  return filled([
    norms.length > 0 ? tell('toldNorms', { norms: list(norms) }) : undefined,
    since && tell('toldSince', { date: date(since) }),
    deadline && tell(overdue ? 'toldOverdue' : 'toldDue', { date: date(deadline) }),
    followed && lexicon.term('followed', followed),
    extension && tell('toldExtended', { deadline: deadlineSentence(extension, lexicon) }),
  ]).join('; ');
}

/** The verdicts of earlier visits: `18 september 2025 voldoet niet`. */
export function historyWords({ history = [] }: NormInView, lexicon: AdviceLexicon): string {
  const told = history.map(({ date, possible, norm }) =>
    lexicon.tell(norm === undefined ? 'earlierVerdict' : 'earlierNamed', {
      date: lexicon.date(date),
      levels: possibleWords(possible, lexicon),
      norm: norm ?? '',
    }),
  );
  return told.join('; ');
}

function visitLines(
  { visits = [] }: Recommendation,
  { tell, date, language }: AdviceLexicon,
): readonly string[] {
  return visits.map(({ id, date: day, kind, framework, compared }) => {
    const line = tell('visitLine', {
      id,
      date: date(day),
      kind: labels.kind[kind][language],
      framework: framework.id,
      version: framework.version,
    });
    return compared ? line : tell('visitNotCompared', { line });
  });
}

/** How a norm that is not in order compares with the visit before; with a dossier also one that was not in order. */
function trendLine(norm: NormInView, lexicon: AdviceLexicon): readonly string[] {
  const { id, trend, standing } = norm;
  const isTold = standing !== 'in-order' || trend === 'better';
  if (trend === undefined || trend === 'new' || !isTold) return [];
  const history = historyWords(norm, lexicon);
  const args = { norm: id, trend: lexicon.term('trend', trend), history };
  return [lexicon.tell(history === '' ? 'trendLine' : 'trendHistory', args)];
}

function runningLine(measure: RunningMeasure, lexicon: AdviceLexicon): string {
  const { tell } = lexicon;
  const { title, action, because, note } = measure;
  const line = tell('runningLine', {
    title,
    action: lexicon.term('action', action),
    reasons: reasonWords(because, lexicon),
  }).trim();
  const told = toldWords(measure, lexicon);
  return filled([told === '' ? line : tell('runningTold', { line, told: capitalised(told) }), note]).join(
    ' ',
  );
}

function planLine(
  { norm, title, certain, action, term }: PlannedAction,
  { tell, list, date }: AdviceLexicon,
): string {
  return tell(certain ? 'planLine' : 'planPerhaps', {
    norm,
    title,
    action: list(action.map(lowered)),
    term: term ? tell('planTerm', { date: date(term.date) }) : '',
  });
}
