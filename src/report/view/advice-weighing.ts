import type { Judged, Recommendation, Signal, TrustJudged } from '../../intervention/model.ts';
import { numberWords } from '../../wording/values.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { pastEntries } from './advice-past.ts';
import { type Entry, filled } from './entry.ts';
import { withoutStop } from './lexicon.ts';

/** Route, phase, risk and trust with what they rest on, and what went before. */
export function weighingEntries(recommendation: Recommendation, lexicon: AdviceLexicon): readonly Entry[] {
  const { tell } = lexicon;
  const { phase, trust, route } = recommendation;
  return [
    { label: tell('route'), lines: route === 'plane' ? [] : [lexicon.term('route', route)] },
    { label: tell('phase'), lines: filled([judgedWords('phase', phase, lexicon)]) },
    { label: tell('risk'), lines: filled([riskLine(recommendation, lexicon)]) },
    { label: tell('trust'), lines: filled([trustLine(trust, lexicon)]) },
    { label: tell('signals'), lines: trust.seen.map((signal) => signalLine(signal, lexicon)) },
    { label: tell('notSeen'), lines: titles(trust.notSeen, lexicon), detail: true },
    { label: tell('unanswered'), lines: titles(trust.unanswered, lexicon) },
    ...pastEntries(recommendation, lexicon),
  ];
}

/** The level, or the levels that are still possible. */
export function judgedWords(
  list: 'phase' | 'risk' | 'trust' | 'extent',
  judged: Judged,
  lexicon: AdviceLexicon,
): string {
  const levels = judged.level === undefined ? judged.possible : [judged.level];
  return lexicon.list(
    levels.map((level) => lexicon.term(list, level)),
    'or',
  );
}

/** The sentences of the rows that gave the risk, each with the norms it counted. */
export function riskReasons({ risk }: Recommendation, { tell, list }: AdviceLexicon): string {
  return filled(
    risk.because.map(({ because, norms }) => {
      if (because === undefined || norms.length === 0) return because;
      return tell('rowReason', { because: withoutStop(because), norms: list(norms) });
    }),
  ).join(' ');
}

/** What the trust rests on: the person who set it, or the weights of the signals. */
export function trustLine(trust: TrustJudged, lexicon: AdviceLexicon): string {
  const { tell } = lexicon;
  const { set, up, down } = trust;
  if (set) {
    return tell('trustSet', {
      level: lexicon.term('trust', set.level),
      by: set.by,
      motivation: set.motivation,
    });
  }
  const level = judgedWords('trust', trust, lexicon);
  if (level === '') return '';
  return tell('trustWeights', { level, up: rangeWords(up, lexicon), down: rangeWords(down, lexicon) });
}

function riskLine(recommendation: Recommendation, lexicon: AdviceLexicon): string {
  const level = judgedWords('risk', recommendation.risk, lexicon);
  const because = riskReasons(recommendation, lexicon);
  return because === '' ? level : lexicon.tell('levelLine', { level, because });
}

function signalLine({ title, direction, weight, motivation }: Signal, { tell }: AdviceLexicon): string {
  const sign = direction === 'up' ? '+' : '−';
  if (motivation === undefined) return tell('signalBare', { sign, weight, title });
  return tell('signal', { sign, weight, title, motivation });
}

function titles(signals: readonly Signal[], { list }: AdviceLexicon): readonly string[] {
  return filled([list(signals.map(({ title }) => title))]);
}

function rangeWords([least, most]: readonly [number, number], { tell, language }: AdviceLexicon): string {
  const words = (value: number): string => numberWords(value, language);
  return least === most ? words(least) : tell('between', { least: words(least), most: words(most) });
}
