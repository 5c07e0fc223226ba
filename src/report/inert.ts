/**
 * Text that others wrote, made harmless before anything is built from it: it cannot move a cursor, change a colour,
 * reverse the reading order, hide, or start a new line. Called once, at the door of each report.
 */

/** Control, format and lone surrogate characters. Joiners (emoji, Indic) and the soft hyphen stay: they only shape letters. */
const UNSAFE = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

const UNSAFE_UNIT = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Control pictures stand at this offset from the control characters they show: U+001B → ␛. */
const PICTURES = 0x2400;

/**
 * The text on one line, with what does not show made visible: `␛` for escape, `[U+202E]` for a mark that reverses the
 * reading order. White space, also line ends, becomes a single space.
 */
export function inert(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(UNSAFE, shown);
}

/** The first part of a text of at most so many characters, with an ellipsis where more follows. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never between the two halves of one character.
  const end = text.codePointAt(most - 2);
  const cut = end !== undefined && end > 0xffff ? most - 2 : most - 1;
  return `${text.slice(0, cut)}…`;
}

/** Puts every character that does not show, or that reads as a line end in JavaScript, as a `\u` escape in JSON. */
export function escapedJson(json: string): string {
  return json.replace(UNSAFE_UNIT, (char) => (char === '\n' ? char : unitsOf(char)));
}

/** A copy of plain data with every text in it changed, keys included. */
export function mapTexts<T>(data: T, change: (text: string) => string): T {
  if (typeof data === 'string') return change(data) as T;
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [change(key), mapTexts(value, change)]),
  ) as T;
}

function shown(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === 0x7f) return '␡';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

function unitsOf(char: string): string {
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
