import type { Assessment, Missing } from '../../assessment/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { fill } from '../../wording/language.ts';
import { testingTexts } from '../../wording/testing.ts';
import { type MatcherOptions, type MatcherOutcome, written } from './outcome.ts';

interface Wanted {
  readonly id: string;
  readonly question: string;
}

/**
 * Whether something is missing: of an assessment a criterion, fact, item or norm that would narrow a verdict, of a
 * recommendation a question whose answer would. What is unknown and makes no difference does not count. The message lists what
 * is missing.
 *
 * @example
 * const { pass, message } = missingMatcher(assessment, 'DZ3.2');
 * if (!pass) console.log(message());
 */
export function missingMatcher(
  judged: Assessment | Recommendation,
  id: string,
  { language = 'nl' }: MatcherOptions = {},
): MatcherOutcome {
  const wanted = judged.format === 'assessment/1' ? inAssessment(judged) : inRecommendation(judged);
  const ids = [...new Set(wanted.map((one) => one.id))];
  const pass = ids.includes(id);
  const message = () => {
    const first = fill(testingTexts[pass ? 'isMissing' : 'isNotMissing'][language], { id });
    if (wanted.length === 0) return `${first} ${testingTexts.nothingMissing[language]}`;
    const lines = new Set(wanted.map((one) => `- ${one.id}: ${one.question}`));
    return written(
      first,
      pass
        ? [...lines].filter((line) => line.startsWith(`- ${id}:`))
        : [testingTexts.missingNow[language], ...lines],
    );
  };
  return { pass, message, expected: [id], actual: ids };
}

function inAssessment({ themes, overall }: Assessment): readonly Wanted[] {
  const verdicts = [
    overall.verdict,
    ...themes.flatMap((theme) => [theme.verdict, ...theme.norms.map((norm) => norm.verdict)]),
  ];
  return verdicts.flatMap((verdict) => verdict?.missing ?? []).flatMap(wantedOf);
}

/** A record row is a number in the visit: the fact that it lacks is what is asked. */
function wantedOf({ id, item, question }: Missing): readonly Wanted[] {
  return [{ id, question }, ...(item === undefined ? [] : [{ id: item, question }])];
}

function inRecommendation({ questions }: Recommendation): readonly Wanted[] {
  return questions.flatMap(({ id, question, parts }) => [{ id, question }, ...parts]);
}
