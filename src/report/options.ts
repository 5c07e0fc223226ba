import type { Language } from '../wording/language.ts';

/** What a reader may choose. */
export interface ReportOptions {
  /** The language of labels and sentences; what the framework and the findings say stays as it is. Default `nl`. */
  readonly language?: Language;
}

/** What a reader at a terminal may choose. */
export interface TextOptions extends ReportOptions {
  /** Colour by ANSI escapes, beside mark and word. Default false. */
  readonly color?: boolean;
  /** Columns to stay within, at least 40. Default 100. */
  readonly width?: number;
  /** `full` adds every criterion with its explanation, and the findings. Default `summary`. */
  readonly detail?: 'summary' | 'full';
}

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

/** The language to report in. Throws TypeError for one that does not exist. */
export function languageOf({ language = 'nl' }: ReportOptions): Language {
  if (language !== 'nl' && language !== 'en') throw new TypeError(`Unknown language: ${String(language)}`);
  return language;
}

/** The options with their defaults; a width below 40 is 40. Throws TypeError for a width that is no number. */
export function textOptionsOf(options: TextOptions): Required<TextOptions> {
  const { color = false, width = DEFAULT_WIDTH, detail = 'summary' } = options;
  if (typeof width !== 'number' || Number.isNaN(width)) throw new TypeError(`Not a width: ${String(width)}`);
  if (detail !== 'summary' && detail !== 'full') throw new TypeError(`Unknown detail: ${String(detail)}`);
  return { language: languageOf(options), color, width: Math.max(LEAST_WIDTH, Math.floor(width)), detail };
}
