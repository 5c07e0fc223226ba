import type { Assessment } from '../../assessment/model.ts';
import type {
  NormInView,
  Recommendation,
  RunningMeasure,
  Signal,
  Standing,
  TrustJudged,
} from '../../intervention/model.ts';
import { dateSpan } from '../../wording/dates.ts';
import type { DraftKey } from '../../wording/draft.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { historyWords, toldWords } from './advice-past.ts';
import { judgedWords, riskReasons } from './advice-weighing.ts';
import type { DraftParagraph, DraftWriter } from './draft-writer.ts';
import { filled } from './entry.ts';
import { failingFacts } from './failing.ts';
import { lowered } from './lexicon.ts';
import { reasonWords } from './reasons.ts';
import { possibleWords } from './verdict.ts';

/** Norms with one of these were not judged, so not tested in the sense of the opening sentence. */
const UNTESTED: readonly Standing[] = ['not-tested', 'not-applicable', 'not-judged'];

/** The visit, its scope, what came in order since, and every norm that falls short, with its articles. */
export function factParagraphs(
  assessment: Assessment,
  { norms, scope, leftOut }: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly DraftParagraph[] {
  const { list } = lexicon;
  const tested = norms.filter(({ status, standing }) => status === 'tested' && !UNTESTED.includes(standing));
  const short = tested.filter(({ standing }) => standing === 'breached' || standing === 'may-be-breached');
  const before = [
    openingSentence(assessment, tested, write, lexicon),
    write('scope', { 'units.notVisited': list(scope.notVisited.map(({ title }) => title)) }),
    write('restored', { 'norms.restored': list(restoredIn(norms, assessment)) }),
  ];
  const after = [write('leftOut', { norms: list(leftOut.map(({ norm }) => norm)) })];
  return [
    ...filled(before).map((text) => ({ text, points: [] })),
    ...short.map((norm) => normParagraph(norm, assessment, write, lexicon)),
    ...filled(after).map((text) => ({ text, points: [] })),
  ];
}

/** Who saw what, and how many norms fall short: in the words that fit the kind of visit and the numbers. */
function openingSentence(
  assessment: Assessment,
  tested: readonly NormInView[],
  write: DraftWriter,
  lexicon: AdviceLexicon,
): string {
  const count = (standing: Standing) => tested.filter((norm) => norm.standing === standing).length;
  const [failing, open] = [count('breached'), count('may-be-breached')];
  const numbered = (number: number, one: DraftKey, many: DraftKey) =>
    write(number === 1 ? one : many, { count: String(number) });
  return write(OPENINGS[assessment.kind] ?? 'opening', {
    dates: visitDates(assessment, lexicon),
    'provider.name': assessment.provider.name,
    'count.tested': String(tested.length),
    'count.failing': String(failing),
    'norms.tested': numbered(tested.length, 'testedOne', 'testedMany'),
    'norms.failing': filled([
      failing === 0 ? write('failingNone') : numbered(failing, 'failingOne', 'failingMany'),
      open === 0 ? '' : numbered(open, 'openOne', 'openMany'),
    ]).join(' '),
  });
}

const OPENINGS: Partial<Readonly<Record<Assessment['kind'], DraftKey>>> = {
  desk: 'openingDesk',
  'self-assessment': 'openingSelf',
};

/** Norms that fell short at the visit before, and do no longer. */
function restoredIn(norms: readonly NormInView[], { frameworks }: Assessment): readonly string[] {
  const levels = frameworks.flatMap((framework) => framework.levels);
  const fails = (level: string) => levels.some(({ id, met }) => id === level && !met);
  return norms.flatMap(({ id, standing, history = [] }) => {
    const isMet = standing === 'in-order' || standing === 'shortfall';
    return isMet && history.at(-1)?.possible.every(fails) ? [id] : [];
  });
}

/** Risk, trust with its signals, and what runs already. */
export function weighingParagraphs(
  recommendation: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly DraftParagraph[] {
  const { risk, trust, running, alsoRunning = [] } = recommendation;
  const measures = [...(running ? [running] : []), ...alsoRunning];
  const plain = (text: string): DraftParagraph => ({ text, points: [] });
  const paragraphs = [
    plain(
      write('risk', {
        'risk.title': judgedWords('risk', risk, lexicon),
        'risk.because': riskReasons(recommendation, lexicon),
      }),
    ),
    {
      text: write('trust', {
        'trust.title': judgedWords('trust', trust, lexicon),
        'trust.because': trustReasons(trust, write, lexicon),
      }),
      points: trust.set ? [] : trust.seen.map((signal) => signalSentence(signal, write)),
    },
    ...measures.map((measure) => plain(runningSentence(measure, write, lexicon))),
  ];
  return paragraphs.filter(({ text }) => text !== '');
}

function runningSentence(measure: RunningMeasure, write: DraftWriter, lexicon: AdviceLexicon): string {
  const { action, title, because, note } = measure;
  const key = action === 'lift' || action === 'extend' ? action : 'running';
  const sentence = write(key, {
    'running.title': lowered(title),
    'running.told': toldWords(measure, lexicon),
    reasons: reasonWords(because, lexicon),
  });
  return filled([sentence, note]).join(' ');
}

function signalSentence({ direction, title, motivation = '' }: Signal, write: DraftWriter): string {
  return write(direction === 'up' ? 'trustUp' : 'trustDown', { sign: lowered(title), motivation });
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
  const before = write('before', { 'norm.history': historyWords(norm, lexicon) });
  const whole = filled([text, before]).join(' ');
  return { text: whole, points: theme && result ? failingFacts(result, lexicon, theme.framework) : [] };
}

/** The days on which something was seen; else the date of the assessment. */
function visitDates({ findings, date }: Assessment, { language }: AdviceLexicon): string {
  const dates = filled(findings.map((finding) => finding.date)).toSorted();
  return dateSpan(dates.length === 0 ? [date] : dates, language);
}

function trustReasons({ set, unanswered }: TrustJudged, write: DraftWriter, { list }: AdviceLexicon): string {
  if (set) return set.motivation;
  return write('trustOpen', { unanswered: list(unanswered.map(({ title }) => lowered(title))) });
}
