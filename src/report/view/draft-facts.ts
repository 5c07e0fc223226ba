import type { Assessment } from '../../assessment/model.ts';
import type { NormInView, Recommendation, Signal, Standing, TrustJudged } from '../../intervention/model.ts';
import { dateSpan } from '../../wording/dates.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { judgedWords, riskReasons } from './advice-weighing.ts';
import type { DraftParagraph, DraftWriter } from './draft-writer.ts';
import { filled } from './entry.ts';
import { failingFacts } from './failing.ts';
import { lowered } from './lexicon.ts';
import { reasonWords } from './reasons.ts';
import { possibleWords } from './verdict.ts';

/** Norms with one of these were not judged, so not tested in the sense of the opening sentence. */
const UNTESTED: readonly Standing[] = ['not-tested', 'not-applicable', 'not-judged'];

/** The visit, its scope, and every norm that falls short, with its articles. */
export function factParagraphs(
  assessment: Assessment,
  { norms, scope, leftOut }: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly DraftParagraph[] {
  const { list } = lexicon;
  const tested = norms.filter(({ status, standing }) => status === 'tested' && !UNTESTED.includes(standing));
  const failing = tested.filter(({ standing }) => standing === 'breached');
  const short = tested.filter(({ standing }) => standing === 'breached' || standing === 'may-be-breached');
  const before = [
    write('opening', {
      dates: visitDates(assessment, lexicon),
      'provider.name': assessment.provider.name,
      'count.tested': String(tested.length),
      'count.failing': String(failing.length),
    }),
    write('scope', { 'units.notVisited': list(scope.notVisited.map(({ title }) => title)) }),
  ];
  const after = [write('leftOut', { norms: list(leftOut.map(({ norm }) => norm)) })];
  return [
    ...filled(before).map((text) => ({ text, points: [] })),
    ...short.map((norm) => normParagraph(norm, assessment, write, lexicon)),
    ...filled(after).map((text) => ({ text, points: [] })),
  ];
}

/** Risk, trust with its signals, and what runs already. */
export function weighingParagraphs(
  recommendation: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  const { risk, trust, running } = recommendation;
  const values = running && {
    'running.title': lowered(running.title),
    reasons: reasonWords(running.because, lexicon),
  };
  return [
    write('risk', {
      'risk.title': judgedWords('risk', risk, lexicon),
      'risk.because': riskReasons(recommendation, lexicon),
    }),
    write('trust', {
      'trust.title': judgedWords('trust', trust, lexicon),
      'trust.because': trustReasons(trust, write, lexicon),
    }),
    values ? write(running.action === 'lift' ? 'lift' : 'running', values) : '',
  ];
}

/** A norm with verdict, reason and articles, and under it the criteria that fall short. */
function normParagraph(
  norm: NormInView,
  { themes }: Assessment,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): DraftParagraph {
  const { id, title, possible, articles, mayBeBreached } = norm;
  const theme = themes.find(({ norms }) => norms.some((one) => one.id === id));
  const result = theme?.norms.find((one) => one.id === id);
  const isAsJudged = result?.verdict.state === 'level' && !result.overridden && !result.forMeasures;
  const decided = isAsJudged ? result.decidedBy : [];
  const text = write('norm', {
    'norm.id': id,
    'norm.title': title,
    'norm.verdict': possibleWords(possible, lexicon, theme?.framework),
    'norm.because': decided.map(({ because }) => because).join(' '),
    'norm.articles': lexicon.list(filled([...articles, ...mayBeBreached].map(lexicon.source))),
  });
  return { text, points: theme && result ? failingFacts(result, lexicon, theme.framework) : [] };
}

/** The days on which something was seen; else the date of the assessment. */
function visitDates({ findings, date }: Assessment, { language }: AdviceLexicon): string {
  const dates = filled(findings.map((finding) => finding.date)).toSorted();
  return dateSpan(dates.length === 0 ? [date] : dates, language);
}

function trustReasons(
  { set, seen, unanswered }: TrustJudged,
  write: DraftWriter,
  { list }: AdviceLexicon,
): string {
  if (set) return set.motivation;
  const named = (signals: readonly Signal[]): string => list(signals.map(({ title }) => lowered(title)));
  return write('trustSigns', {
    up: named(seen.filter(({ direction }) => direction === 'up')),
    down: named(seen.filter(({ direction }) => direction === 'down')),
    unanswered: named(unanswered),
  });
}
