import type { Overridden } from '../../assessment/model.ts';
import type { Lexicon } from './lexicon.ts';
import { possibleWords } from './verdict.ts';

/** What it was before a person deviated, why, who and until when. */
export function overrideSentence(overridden: Overridden, lexicon: Lexicon, framework?: string): string {
  const { say, date } = lexicon;
  const { motivation, by, until } = overridden;
  const signed =
    until === undefined
      ? say('signed', { by, date: date(overridden.date) })
      : say('signedUntil', { by, date: date(overridden.date), until: date(until) });
  return say('overridden', { from: possibleWords(overridden.from, lexicon, framework), motivation, signed });
}
