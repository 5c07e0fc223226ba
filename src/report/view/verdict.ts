import type { PossibleLevel, Verdict } from '../../assessment/model.ts';
import type { Lexicon } from './lexicon.ts';

/** How good it is; formats may colour by it, never without mark and word. */
export type Tone = 'good' | 'fair' | 'poor' | 'bad' | 'open' | 'muted';

/** A verdict or outcome in one glance. */
export interface Glance {
  readonly mark: string;
  readonly word: string;
  readonly tone: Tone;
}

const MARKS: Readonly<Record<Tone, string>> = {
  good: '✔',
  fair: '◑',
  poor: '◔',
  bad: '✘',
  open: '?',
  muted: '–',
};

/** Muted states that have a mark of their own. */
const STATE_MARKS: ReadonlyMap<string, string> = new Map([
  ['not-tested', '○'],
  ['not-judged', '·'],
  ['no-weighing', '·'],
]);

/** Mark and word of a verdict; a part of a framework without weighing has none, only counts. */
export function verdictGlance(verdict: Verdict | undefined, lexicon: Lexicon, framework?: string): Glance {
  return outcomeGlance(verdict ? (verdict.level ?? verdict.state) : 'no-weighing', lexicon, framework);
}

/** Mark and word of an outcome: a level, `met`, `not-met`, or a word such as `not-tested`. */
export function outcomeGlance(outcome: string, lexicon: Lexicon, framework?: string): Glance {
  const tone = toneOf(outcome, lexicon, framework);
  const mark = STATE_MARKS.get(outcome) ?? MARKS[tone];
  return { mark, word: lexicon.outcome(outcome, framework), tone };
}

/** Every level of the scales and every state, each with its mark: the legend of a report. */
export function legendOf(
  outcomes: Iterable<string>,
  lexicon: Lexicon,
  framework?: string,
): readonly Glance[] {
  const used = new Set(outcomes);
  const order = [
    ...lexicon.levels(framework).map((level) => level.id),
    ...['undetermined', 'not-applicable', 'not-tested', 'not-judged'],
  ];
  return order.filter((id) => used.has(id)).map((id) => outcomeGlance(id, lexicon, framework));
}

/** The levels a verdict may still be: `voldoet of voldoet grotendeels`. */
export function possibleWords(
  possible: readonly PossibleLevel[],
  lexicon: Lexicon,
  framework?: string,
): string {
  return lexicon.list(
    possible.map((id) => lexicon.outcome(id, framework)),
    'or',
  );
}

/** The level of a verdict, or those it may still be, or its state: `voldoet`, `voldoet of niet van toepassing`. */
export function settledOrPossible(verdict: Verdict, lexicon: Lexicon, framework?: string): string {
  if (verdict.state === 'undetermined') return possibleWords(verdict.possible, lexicon, framework);
  return lexicon.outcome(verdict.level ?? verdict.state, framework);
}

function toneOf(outcome: string, lexicon: Lexicon, framework: string | undefined): Tone {
  if (outcome === 'met') return 'good';
  if (outcome === 'not-met') return 'bad';
  if (outcome === 'undetermined') return 'open';
  const levels = lexicon.levels(framework);
  const place = levels.findIndex((level) => level.id === outcome);
  const level = levels[place];
  if (level === undefined) return 'muted';
  if (level.met) return place === 0 ? 'good' : 'fair';
  return place === levels.length - 1 ? 'bad' : 'poor';
}
