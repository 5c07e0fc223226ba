/** Why a policy came out at these measures, in the words of the report. */
import type { Decision } from '../../intervention/decide.ts';
import type { Advice } from '../../intervention/head.ts';
import type { Policy } from '../../intervention/policy.ts';
import { hanging } from '../../report/text/layout.ts';
import { type AdviceLexicon, adviceLexiconOf } from '../../report/view/advice-lexicon.ts';
import { lexiconOf } from '../../report/view/lexicon.ts';
import { reasonWords } from '../../report/view/reasons.ts';
import type { Language } from '../../wording/language.ts';
import { fill } from '../../wording/language.ts';
import { testingTexts } from '../../wording/testing.ts';
import { reasonsOf } from '../matchers/recommend.ts';

const WIDTH = 100;

/** The most ways of coming out that are told. */
const MOST = 6;

/** Why each measure of a visit, what it rests on, and why one that was asked for or comes next is not open. */
export function adviceLines(advice: Advice, language: Language): readonly string[] {
  const words = lexiconOf({ units: [], findings: [], frameworks: [] }, language);
  const lexicon = adviceLexiconOf(advice, words);
  const { measures, barred } = advice;
  return [
    ...reasonsOf(advice, language),
    ...measures.flatMap(({ measure, powers }) =>
      powers.map(({ article, basis, norms }) =>
        fill(testingTexts.restsOn[language], { measure, basis, article, norms: norms.join(', ') }),
      ),
    ),
    ...barred
      .filter(({ asked }) => !asked)
      .map(({ measure, norm, because }) => `- ${measure} (${norm}): ${reasonWords([because], lexicon)}`),
  ];
}

/** Per measure and risk and trust the reasons, each once. */
export function decisionLines(
  decisions: readonly Decision[],
  policy: Policy,
  language: Language,
): readonly string[] {
  const lexicon = lexiconFor(policy, language);
  const lines = decisions.map(({ floors, ceilings, floor, ceiling, ladder, risk, trust }) => {
    const deciding = [
      ...floors.filter(({ weight }) => weight === floor),
      ...ceilings.filter(({ weight }) => weight === ceiling && ceiling < floor),
    ];
    const isBarred = ladder < Math.min(floor, ceiling);
    const reasons = [
      ...deciding.map(({ reason }) => reason),
      ...(isBarred ? [{ kind: 'no-power' } as const] : []),
    ];
    const measure = policy.ladder[ladder]?.id ?? '';
    return fill(testingTexts.decided[language], {
      measure,
      risk,
      trust,
      because: reasonWords(reasons, lexicon),
    });
  });
  const distinct = [...new Set(lines)];
  const more =
    distinct.length > MOST ? [fill(testingTexts.more[language], { count: distinct.length - MOST })] : [];
  return [...distinct.slice(0, MOST), ...more].flatMap((line) => hanging('- ', line, WIDTH));
}

function lexiconFor(policy: Policy, language: Language): AdviceLexicon {
  const words = lexiconOf({ units: [], findings: [], frameworks: [] }, language);
  const titles = new Map(policy.ladder.map(({ id, title }) => [id, title]));
  const lexicon = adviceLexiconOf({ measures: [], barred: [], norms: [] }, words);
  return { ...lexicon, measure: (id) => titles.get(id) ?? lexicon.measure(id) };
}
