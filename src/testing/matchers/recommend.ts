import type { Advice } from '../../intervention/head.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { adviceLexiconOf } from '../../report/view/advice-lexicon.ts';
import { lexiconOf } from '../../report/view/lexicon.ts';
import { reasonWords } from '../../report/view/reasons.ts';
import type { Language } from '../../wording/language.ts';
import { fill } from '../../wording/language.ts';
import { testingTexts } from '../../wording/testing.ts';
import { compared, type MatcherOptions, type MatcherOutcome } from './outcome.ts';

/**
 * Whether a measure is recommended for certain: on the ladder, beside it or as advice. One that is recommended in some
 * completions of what is unknown only does not count. `none` stands for no measure at all. The message tells why each came out.
 *
 * @example
 * const { pass, message } = recommendMatcher(recommendation, 'verbeterplan');
 * if (!pass) console.log(message());
 */
export function recommendMatcher(
  recommendation: Recommendation,
  measure: string,
  { language = 'nl' }: MatcherOptions = {},
): MatcherOutcome {
  const { measures } = recommendation;
  const pass =
    measure === 'none'
      ? measures.length === 0
      : measures.some((one) => one.measure === measure && one.certain);
  const got = measures.map((one) =>
    one.certain ? one.measure : fill(testingTexts.mayBe[language], { measure: one.measure }),
  );
  const came = got.length === 0 ? [testingTexts.noneRecommended[language]] : got;
  const why = () => reasonsOf(recommendation, language);
  return compared(testingTexts.recommended[language], [measure], came, pass, why, language);
}

/** Why each measure, and why one that was asked for is not open. */
export function reasonsOf(advice: Advice, language: Language): readonly string[] {
  const words = lexiconOf({ units: [], findings: [], frameworks: [] }, language);
  const lexicon = adviceLexiconOf(advice, words);
  const { measures, barred, questions } = advice;
  return [
    ...measures.map(({ measure, why }) => `- ${measure}: ${reasonWords(why, lexicon)}`),
    ...barred
      .filter(({ asked }) => asked)
      .map(({ measure, norm, because }) => `- ${measure} (${norm}): ${reasonWords([because], lexicon)}`),
    ...questions.map(({ id, question }) => `? ${id}: ${question}`),
  ];
}
