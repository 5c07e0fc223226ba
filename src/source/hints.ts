import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import { shown } from './visible.ts';

/** What a place in a format may want. */
export type Expected = 'text' | 'number' | 'boolean' | 'date';

/** A diagnostic without its place. */
export interface Hint {
  readonly code: DiagnosticCode;
  readonly args: Arguments;
}

const SPOKEN: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', 'j', 'y', 'waar', 'on'].map((word) => [word, true] as const),
  ...['nee', 'no', 'n', 'onwaar', 'off'].map((word) => [word, false] as const),
]);

/**
 * Recognises what a Dutch author writes and YAML reads as something else: `0,8`, `ja`, `10-3-2026`, an unquoted `2.10`.
 *
 * @param written the value as it stands in the text, where there is a text
 */
export function hintFor(value: unknown, expected: Expected, written = shown(value)): Hint | undefined {
  if (expected === 'text') return typeof value === 'number' ? numberForText(value, written) : undefined;
  if (typeof value !== 'string') return undefined;
  if (expected === 'number') return decimalComma(value);
  return expected === 'boolean' ? spokenBoolean(value) : dayFirst(value);
}

function numberForText(value: number, written: string): Hint {
  return { code: 'unquoted-number', args: { written: shown(written), read: String(value) } };
}

function decimalComma(value: string): Hint | undefined {
  if (!/^[-+]?\d+,\d+$/.test(value)) return undefined;
  return { code: 'decimal-comma', args: { written: value, suggestion: value.replace(',', '.') } };
}

function spokenBoolean(value: string): Hint | undefined {
  const meant = SPOKEN.get(value.toLowerCase());
  return meant === undefined ? undefined : { code: 'yes-no', args: { written: value, suggestion: meant } };
}

function dayFirst(value: string): Hint | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
  if (year === '' || Number(month) > 12 || Number(day) > 31) return undefined;
  const suggestion = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { code: 'date-day-first', args: { written: value, suggestion } };
}
