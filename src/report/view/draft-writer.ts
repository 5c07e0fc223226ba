import type { Recommendation } from '../../intervention/model.ts';
import { type DraftKey, draftTexts } from '../../wording/draft.ts';
import { fill, type Language } from '../../wording/language.ts';
import { capitalised } from './lexicon.ts';

/** Writes one text of the draft with its values; sentences of which a value is missing or empty are left out. */
export type DraftWriter = (key: DraftKey, values?: Readonly<Record<string, string>>) => string;

/** A paragraph, with what supports it as a list. */
export interface DraftParagraph {
  readonly text: string;
  readonly points: readonly string[];
}

/** Between sentences of a text: after a full stop, or between a value (a sentence itself) and a capital. */
const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}{])|(?<=\})\s+(?=\p{Lu})/u;

const PLACEHOLDER = /\{([a-zA-Z.]+)\}/g;

/** Takes the policy's own text in Dutch, which is the language of its content; else ours. */
export function draftWriter({ texts }: Recommendation, language: Language): DraftWriter {
  return (key, values = {}) => {
    const own = language === 'nl' && Object.hasOwn(texts, key) ? texts[key] : undefined;
    const text = own ?? draftTexts[key][language];
    return text
      .split(BETWEEN_SENTENCES)
      .filter((sentence) => isComplete(sentence, values))
      .map((sentence) => capitalised(fill(sentence, values)))
      .join(' ');
  };
}

function isComplete(sentence: string, values: Readonly<Record<string, string>>): boolean {
  return [...sentence.matchAll(PLACEHOLDER)].every(
    ([, name = '']) => Object.hasOwn(values, name) && values[name] !== '',
  );
}
