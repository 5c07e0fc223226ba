import type { Assessment, NormResult } from '../../assessment/model.ts';
import type { AdviceView } from './advice.ts';
import { type Entry, filled, saying } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { possibleWords, verdictGlance } from './verdict.ts';

/** The whole, the measure, and what is not as it seems: open, deviating or not tested norms. */
export function summaryEntries(
  { overall, themes }: Assessment,
  advice: AdviceView | undefined,
  lexicon: Lexicon,
): readonly Entry[] {
  const { say, list } = lexicon;
  const norms = themes.flatMap((theme) => theme.norms);
  const ids = (test: (norm: NormResult) => boolean) => filled([list(norms.filter(test).map(({ id }) => id))]);
  const { mark, word } = verdictGlance(overall.verdict, lexicon);
  const state = overall.verdict?.state;
  const still = state === 'undetermined' ? possibleWords(overall.verdict?.possible ?? [], lexicon) : '';
  return saying([
    { label: say('overall'), lines: [filled([`${mark} ${word}`, still]).join(': ')] },
    { label: advice?.heading ?? '', lines: advice ? adviceLines(advice) : [] },
    { label: say('open'), lines: ids(({ verdict }) => verdict.state === 'undetermined') },
    { label: say('deviations'), lines: ids((norm) => norm.overridden !== undefined) },
    { label: say('notTestedNorms'), lines: ids(({ verdict }) => verdict.state === 'not-tested') },
  ]);
}

/** The ladder measure and the norms' own in one line each; the rest by name. */
function adviceLines({ measures, none, lexicon }: AdviceView): readonly string[] {
  const main = measures.filter(({ role }) => role === 'ladder' || role === 'own');
  const beside = measures.filter(({ role }) => role === 'beside').map(({ title }) => title);
  const first = main.length > 0 ? main : measures.slice(0, 1);
  return filled([
    none,
    ...first.map(({ inShort }) => inShort),
    beside.length > 0 && main.length > 0
      ? lexicon.say('about', { subject: lexicon.tell('besideHeading'), sentence: lexicon.list(beside) })
      : undefined,
  ]);
}
