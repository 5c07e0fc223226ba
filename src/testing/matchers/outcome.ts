import type { Language } from '../../wording/language.ts';
import { fill } from '../../wording/language.ts';
import { listed } from '../../wording/lists.ts';
import { testingTexts } from '../../wording/testing.ts';

/** What a matcher found, in the form that `expect.extend` of vitest and jest takes. */
export interface MatcherOutcome {
  readonly pass: boolean;
  /** Why the expectation fails: where `pass` is true, why its negation does. */
  readonly message: () => string;
  /** What was wanted and what came out, as words. */
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** How a matcher writes. */
export interface MatcherOptions {
  /** The language of the message; default `nl`. */
  readonly language?: Language;
}

/** Words that were wanted beside words that came out, with why. */
export function compared(
  about: string,
  want: readonly string[],
  got: readonly string[],
  pass: boolean,
  why: () => readonly string[],
  language: Language,
): MatcherOutcome {
  const words = (list: readonly string[]) => listed(list, language, 'or');
  const lines = pass
    ? [fill(testingTexts.notOutcome[language], { got: words(got) })]
    : [
        fill(testingTexts.outcomeWant[language], { want: words(want) }),
        fill(testingTexts.outcomeGot[language], { got: words(got) }),
      ];
  return { pass, message: () => written(about, [...lines, ...why()]), expected: want, actual: got };
}

/** A first line, with the others below it and moved to the right. */
export function written(first: string, lines: readonly string[]): string {
  return [first, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
