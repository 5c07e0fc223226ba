import type { Reason } from '../../intervention/model.ts';
import { fill } from '../../wording/language.ts';
import { reasonTexts } from '../../wording/reasons.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { filled } from './entry.ts';
import { capitalised, lowered } from './lexicon.ts';

/** What the reasons speak of: the measure, one that comes beside it, a lighter one, or some articles that do not open it. */
export type ReasonFor = 'measure' | 'beside' | 'lighter' | 'article';

/** Reasons as sentences, one after the other. */
export function reasonWords(
  reasons: readonly Reason[],
  lexicon: AdviceLexicon,
  reasonFor: ReasonFor = 'measure',
): string {
  return filled(reasons.map((reason) => reasonSentence(reason, lexicon, reasonFor))).join(' ');
}

/** The policy's own sentence where it has one; the cell of the plane is always named, a sentence may follow. */
function reasonSentence(reason: Reason, lexicon: AdviceLexicon, reasonFor: ReasonFor): string {
  const { kind, because, rule = '', risk, trust, measure, norms = [] } = reason;
  if (because !== undefined && kind !== 'cell') return because;
  if (kind === 'encouraged' && norms.length === 0) return lexicon.tell('encouragedOnly');
  const sentence = fill(reasonTexts[keyOf(kind, reasonFor)][lexicon.language], {
    rule,
    risk: risk === undefined ? '' : lexicon.term('risk', risk),
    trust: trust === undefined ? '' : lexicon.term('trust', trust),
    measure: measure === undefined ? '' : lowered(lexicon.measure(measure)),
    norms: lexicon.list(norms),
  });
  const whole = because === undefined || reasonFor === 'lighter' ? sentence : `${sentence} ${because}`;
  return capitalised(whole);
}

function keyOf(kind: Reason['kind'], reasonFor: ReasonFor): keyof typeof reasonTexts {
  if (kind === 'no-power' && reasonFor === 'article') return 'noPowerHere';
  if (kind === 'cell' && reasonFor === 'beside') return 'cellAdds';
  return kind === 'cell' && reasonFor === 'lighter' ? 'cellTooLight' : kind;
}
