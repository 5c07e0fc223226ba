import { dateWords } from './dates.ts';
import { labels } from './labels.ts';
import type { Language } from './language.ts';
import { listed } from './lists.ts';

/** Anything a finding may hold: a scalar, a choice of several, a sample or a checklist. */
export type Sayable =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly inspected: number; readonly satisfied: number }
  | Readonly<Record<string, boolean>>;

const YES_NO = { true: { nl: 'ja', en: 'yes' }, false: { nl: 'nee', en: 'no' } } as const;
const OUT_OF = { nl: 'van', en: 'of' } as const;
const TO = { nl: 'tot', en: 'to' } as const;
const SAMPLE = /^(\d+)\/(\d+)$/;

/** A value in words: `ja`, `0,8`, `20 maart 2026`, `7 van 8`, `melden ja, onderzoek nee`. */
export function valueWords(value: Sayable, language: Language): string {
  if (typeof value === 'boolean') return YES_NO[value ? 'true' : 'false'][language];
  if (typeof value === 'number') return numberWords(value, language);
  if (typeof value === 'string') return textWords(value, language);
  if (isList(value)) return listed(value, language);
  if (isSample(value)) return `${value.satisfied} ${OUT_OF[language]} ${value.inspected}`;
  return Object.entries(value)
    .map(([item, seen]) => `${item} ${valueWords(seen, language)}`)
    .join(', ');
}

/** A number with the decimal sign of the language, at most four decimals. */
export function numberWords(value: number, language: Language): string {
  const text = String(Math.round(value * 10_000) / 10_000);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** A share from 0 to 1 as a percentage, at most one decimal. */
export function shareWords(share: number, language: Language): string {
  return `${numberWords(Math.round(share * 1000) / 10, language)}%`;
}

/** A counted sample whose rows may be unknown: `5 tot 6 van 7`. */
export function countedWords(
  {
    inspected,
    satisfied,
  }: { readonly inspected: readonly [number, number]; readonly satisfied: readonly [number, number] },
  language: Language,
): string {
  const range = ([least, most]: readonly [number, number]): string =>
    least === most ? String(least) : `${least} ${TO[language]} ${most}`;
  return `${range(satisfied)} ${OUT_OF[language]} ${range(inspected)}`;
}

/** A part of a date is never text: dates, samples and the words of judgements are recognised by their form. */
function textWords(value: string, language: Language): string {
  const [, satisfied, inspected] = SAMPLE.exec(value) ?? [];
  if (satisfied !== undefined) return `${satisfied} ${OUT_OF[language]} ${inspected}`;
  if (isOutcome(value)) return labels.outcome[value][language];
  return dateWords(value, language);
}

function isOutcome(value: string): value is keyof typeof labels.outcome {
  return Object.hasOwn(labels.outcome, value);
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

/** A checklist holds booleans only, so numbers under these two names can only be a sample. */
function isSample(value: object): value is { readonly inspected: number; readonly satisfied: number } {
  return 'inspected' in value && typeof value.inspected === 'number';
}
