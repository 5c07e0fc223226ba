import type { Assessment } from '../../assessment/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { type AdviceLexicon, adviceLexiconOf } from './advice-lexicon.ts';
import { openEntries } from './advice-open.ts';
import { weighingEntries } from './advice-weighing.ts';
import { type DraftPart, draftOf } from './draft.ts';
import { type Entry, saying } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { type MeasureView, measureView } from './measure.ts';

/** A recommendation, ready to print. */
export interface AdviceView {
  readonly heading: string;
  readonly policy: string;
  readonly measures: readonly MeasureView[];
  /** Risk, trust, phase and what runs. */
  readonly weighing: readonly Entry[];
  /** What is not open, still possible, to be asked, left out and out of reach. */
  readonly open: readonly Entry[];
  /** `Geen maatregel`, when there is none. */
  readonly none: string;
  /** The whole in full sentences. */
  readonly draft: readonly DraftPart[];
  readonly lexicon: AdviceLexicon;
}

/** Prepares a recommendation. */
export function adviceView(
  recommendation: Recommendation,
  assessment: Assessment,
  lexicon: Lexicon,
): AdviceView {
  const words = adviceLexiconOf(recommendation, lexicon);
  const { title, version } = recommendation.policy;
  const { measures } = recommendation;
  return {
    heading: words.tell('heading'),
    policy: words.tell('policy', { title, version }),
    measures: measures.map((measure) => measureView(measure, recommendation, words)),
    weighing: saying(weighingEntries(recommendation, words)),
    open: saying(openEntries(recommendation, words)),
    none: measures.length === 0 ? words.tell('noMeasure') : '',
    draft: draftOf(assessment, recommendation, words),
    lexicon: words,
  };
}
