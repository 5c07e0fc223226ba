import type { Compared, Measure, MeasureRole, PowerUse, Recommendation } from '../../intervention/model.ts';
import { numberWords } from '../../wording/values.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { deadlineSentence, hearingWords, publicationWords, remedyWords } from './deadline.ts';
import { type Entry, filled, saying } from './entry.ts';
import { type ReasonFor, reasonWords } from './reasons.ts';

/** One recommended measure, ready to print. */
export interface MeasureView {
  readonly role: MeasureRole;
  /** `Maatregel`, `Daarnaast`. */
  readonly roleTitle: string;
  readonly title: string;
  /** `Verscherpt toezicht, voor DZ3 en DZ5`. */
  readonly heading: string;
  /** The whole in one line, with the first deadline. */
  readonly inShort: string;
  /** Said when it is recommended in part of what is still possible only. */
  readonly proviso: string;
  readonly why: string;
  readonly entries: readonly Entry[];
}

/** Prepares one measure. */
export function measureView(
  measure: Measure,
  recommendation: Recommendation,
  lexicon: AdviceLexicon,
): MeasureView {
  const { title, role, norms, certain, deadlines } = measure;
  const { tell, list, date } = lexicon;
  const due = deadlines.map((deadline) => deadline.date).sort()[0];
  return {
    role,
    roleTitle: lexicon.term('role', role),
    title,
    heading: norms.length === 0 ? title : tell('measureFor', { title, norms: list(norms) }),
    inShort: tell('inShort', {
      title,
      norms: norms.length === 0 ? '' : tell('inShortNorms', { norms: list(norms) }),
      deadline: due === undefined ? '' : tell('inShortDeadline', { date: date(due) }),
    }),
    proviso: certain ? '' : tell('uncertain'),
    why: whyWords(measure, lexicon),
    entries: entriesOf(measure, recommendation, lexicon),
  };
}

/** What opens it: `Wkkgz 27(1), bij overtreding van Wkkgz 4(1)a (DZ3)`; policy where no power is needed. */
export function powerLines({ powers }: Measure, lexicon: AdviceLexicon): readonly string[] {
  return powers.map((power) => powerLine(power, lexicon));
}

/** A lighter or heavier measure with why it is not the one. */
export function comparedLine(
  compared: Compared | undefined,
  lexicon: AdviceLexicon,
  reasonFor?: ReasonFor,
): string | undefined {
  if (compared === undefined) return undefined;
  return lexicon.tell('compared', { title: compared.title, reasons: reasonWords(compared.because, lexicon, reasonFor) });
}

/** Who it reaches: the units that were seen, or the organisation. */
export function reachWords({ units, organisation }: Measure, { tell, unit, list }: AdviceLexicon): string {
  return list([...(organisation ? [tell('organisation')] : []), ...units.map(unit)]);
}

/** Why it is recommended. */
export function whyWords({ why, role }: Measure, lexicon: AdviceLexicon): string {
  return reasonWords(why, lexicon, role === 'beside' ? 'beside' : 'measure');
}

function entriesOf(
  measure: Measure,
  recommendation: Recommendation,
  lexicon: AdviceLexicon,
): readonly Entry[] {
  const { tell } = lexicon;
  const { hearing, publication, remedy, deadlines, contents, role } = measure;
  const isPolicy = measure.powers.length === 0 && role !== 'advice';
  return saying([
    { label: tell('why'), lines: filled([whyWords(measure, lexicon)]) },
    { label: tell('whyNotLighter'), lines: filled([comparedLine(measure.whyNotLighter, lexicon, 'lighter')]) },
    { label: tell('whyNotHeavier'), lines: filled([comparedLine(measure.whyNotHeavier, lexicon)]) },
    { label: tell('breached'), lines: articleLines(measure, recommendation, 'articles', lexicon) },
    { label: tell('mayBeBreached'), lines: articleLines(measure, recommendation, 'mayBeBreached', lexicon) },
    { label: tell('basis'), lines: isPolicy ? [tell('policyOnly')] : powerLines(measure, lexicon) },
    { label: tell('deadline'), lines: deadlines.map((deadline) => deadlineSentence(deadline, lexicon)) },
    { label: tell('contents'), lines: contents.map(({ text }) => text) },
    { label: tell('reach'), lines: filled([reachWords(measure, lexicon)]) },
    { label: tell('authority'), lines: filled([measure.authority]) },
    { label: tell('extension'), lines: filled([measure.extension]) },
    { label: tell('hearing'), lines: hearing ? [hearingWords(hearing, lexicon)] : [] },
    { label: tell('publication'), lines: publication ? [publicationWords(publication, lexicon)] : [] },
    { label: tell('remedy'), lines: remedy ? [remedyWords(remedy, lexicon)] : [] },
  ]);
}

/** The articles that are breached, or may be, per norm it rests on. */
function articleLines(
  { norms, role }: Measure,
  recommendation: Recommendation,
  which: 'articles' | 'mayBeBreached',
  { tell, list }: AdviceLexicon,
): readonly string[] {
  if (role === 'advice') return [];
  return recommendation.norms
    .filter((norm) => norms.includes(norm.id) && norm[which].length > 0)
    .map((norm) =>
      tell('normArticles', { norm: norm.id, articles: list(norm[which].map(({ label }) => label)) }),
    );
}

function powerLine({ article, norms, basis, max, note }: PowerUse, lexicon: AdviceLexicon): string {
  const { tell, list, language } = lexicon;
  const power = tell('power', {
    basis: lexicon.article(basis),
    article: lexicon.article(article),
    norms: list(norms),
  });
  const limited = max === undefined ? power : tell('powerMax', { power, max: numberWords(max, language) });
  return note === undefined ? limited : tell('withNote', { text: limited, note });
}
