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
  readonly why: string;
  readonly entries: readonly Entry[];
}

/** Prepares one measure. */
export function measureView(
  measure: Measure,
  recommendation: Recommendation,
  lexicon: AdviceLexicon,
): MeasureView {
  const { title, role, norms, deadlines } = measure;
  const { tell, list } = lexicon;
  const named = norms.length === 0 ? title : tell('measureFor', { title, norms: list(norms) });
  const due = filled(deadlines.map((deadline) => deadline.date)).toSorted();
  return {
    role,
    roleTitle: lexicon.term('role', role),
    title: withProviso(measure, title, lexicon),
    heading: withProviso(measure, named, lexicon),
    inShort: tell('inShort', {
      title,
      norms: norms.length === 0 ? '' : tell('inShortNorms', { norms: list(norms) }),
      deadline: dueWords(due, lexicon),
    }),
    why: whyWords(measure, lexicon),
    entries: entriesOf(measure, recommendation, lexicon),
  };
}

/** A title, and when it holds in part of what is still possible only, that too. */
export function withProviso({ certain }: Measure, title: string, { tell }: AdviceLexicon): string {
  return certain ? title : tell('withProviso', { title, proviso: tell('uncertain') });
}

function dueWords([first, ...later]: readonly string[], { tell, date }: AdviceLexicon): string {
  if (first === undefined) return '';
  return tell(later.length === 0 ? 'inShortDeadline' : 'inShortDeadlines', { date: date(first) });
}

/** Who it reaches: the units that were seen, or the organisation. */
export function reachWords({ units, organisation }: Measure, { tell, unit, list }: AdviceLexicon): string {
  return list([...(organisation ? [tell('organisation')] : []), ...units.map(unit)]);
}

/** Who decides; on the route of a self-assessment that is the provider. */
export function authorityWords(authority: string, lexicon: AdviceLexicon): string {
  return authority === 'provider' ? lexicon.term('authority', authority) : authority;
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
    {
      label: tell('whyNotLighter'),
      lines: comparedLines(measure.whyNotLighter, lexicon, 'lighter'),
    },
    { label: tell('whyNotHeavier'), lines: comparedLines(measure.whyNotHeavier, lexicon) },
    { label: tell('breached'), lines: articleLines(measure, recommendation, 'articles', lexicon) },
    { label: tell('mayBeBreached'), lines: articleLines(measure, recommendation, 'mayBeBreached', lexicon) },
    {
      label: tell('basis'),
      lines: isPolicy ? [tell('policyOnly')] : measure.powers.map((power) => powerLine(power, lexicon)),
    },
    { label: tell('deadline'), lines: deadlines.map((deadline) => deadlineSentence(deadline, lexicon)) },
    { label: tell('contents'), lines: contents.map(({ text }) => text) },
    { label: tell('reach'), lines: filled([reachWords(measure, lexicon)]) },
    {
      label: tell('authority'),
      lines: filled([measure.authority && authorityWords(measure.authority, lexicon)]),
    },
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
  { tell, list, source }: AdviceLexicon,
): readonly string[] {
  if (role === 'advice' || role === 'beside') return [];
  return recommendation.norms
    .filter((norm) => norms.includes(norm.id) && norm[which].length > 0)
    .map((norm) => tell('normArticles', { norm: norm.id, articles: list(norm[which].map(source)) }));
}

/** `Wkkgz 27(1), bij overtreding van Wkkgz 4(1)a (DZ3)`. */
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

function comparedLines(
  compared: Compared | undefined,
  lexicon: AdviceLexicon,
  reasonFor?: ReasonFor,
): readonly string[] {
  if (compared === undefined) return [];
  const reasons = reasonWords(compared.because, lexicon, reasonFor);
  return [lexicon.tell('compared', { title: compared.title, reasons })];
}
