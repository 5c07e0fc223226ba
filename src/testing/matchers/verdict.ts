import type { Assessment, Verdict } from '../../assessment/model.ts';
import { closest } from '../../source/suggest.ts';
import { fill } from '../../wording/language.ts';
import { testingTexts } from '../../wording/testing.ts';
import { explanationOf } from '../explain.ts';
import type { SubjectKind } from '../model.ts';
import { compared, type MatcherOptions, type MatcherOutcome } from './outcome.ts';

/** A verdict that is no level. `undetermined` stands for whatever is possible. */
const STATES = ['not-applicable', 'not-tested', 'not-judged', 'undetermined'] as const;

interface Found {
  readonly kind: SubjectKind;
  readonly verdict: Verdict | undefined;
}

/**
 * Whether a norm, a theme or the whole (`overall`) came out as expected: at a level, in a state such as `not-tested`, or with
 * these levels still possible (a list, in any order). The message shows why it came out as it did. Throws TypeError for an id
 * or a word that cannot be.
 *
 * @example
 * const { pass, message } = verdictMatcher(assessment, 'DZ3', 'voldoet');
 * if (!pass) console.log(message());
 */
export function verdictMatcher(
  assessment: Assessment,
  id: string,
  expected: string | readonly string[],
  { language = 'nl' }: MatcherOptions = {},
): MatcherOutcome {
  const want = [expected].flat();
  const { kind, verdict } = foundIn(assessment, id);
  refuseUnknown(want, assessment);
  const got = wordsOf(verdict);
  const isOpen = verdict?.state === 'undetermined';
  const pass = want.join() === 'undetermined' ? isOpen : isSame(want, got);
  const about = kind === 'overall' ? testingTexts.verdictOnWhole : testingTexts.verdictOn;
  const why = () => explanationOf(assessment, { kind, subject: id }, language);
  return compared(fill(about[language], { id }), want, got, pass, why, language);
}

function foundIn({ themes, overall }: Assessment, id: string): Found {
  if (id === 'overall') return { kind: 'overall', verdict: overall.verdict };
  const theme = themes.find((one) => one.id === id);
  if (theme) return { kind: 'theme', verdict: theme.verdict };
  const norms = themes.flatMap((one) => one.norms);
  const norm = norms.find((one) => one.id === id);
  if (norm) return { kind: 'norm', verdict: norm.verdict };
  throw unknown('norm or theme', id, [
    'overall',
    ...themes.map((one) => one.id),
    ...norms.map((one) => one.id),
  ]);
}

/** A word that can never come out would make a negated expectation hold for ever. */
function refuseUnknown(want: readonly string[], { frameworks }: Assessment): void {
  const levels = frameworks.flatMap((framework) => framework.levels.map(({ id }) => id));
  const wrong = want.find((word) => !levels.includes(word) && !STATES.some((state) => state === word));
  if (wrong !== undefined) throw unknown('level or state', wrong, [...levels, ...STATES]);
}

function unknown(what: string, word: string, known: readonly string[]): TypeError {
  const near = closest(word, known);
  const meant = near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}?`;
  return new TypeError(`no ${what} ${JSON.stringify(word)}; ${meant}`);
}

function wordsOf(verdict: Verdict | undefined): readonly string[] {
  if (!verdict) return ['no-weighing'];
  const { state, level, possible } = verdict;
  return state === 'undetermined' ? possible : [level ?? state];
}

function isSame(want: readonly string[], got: readonly string[]): boolean {
  return (
    want.length > 0 && want.every((word) => got.includes(word)) && got.every((word) => want.includes(word))
  );
}
