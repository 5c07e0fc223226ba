/** Lines within a width: measuring, wrapping and hanging indents. Colour is added after measuring. */

const COMBINING = /[\p{M}\u00ad\u200c\u200d]/u;
const WIDE = /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Narrower than this a column of text is unreadable. */
const LEAST_COLUMNS = 10;

/** A space at which no line is broken; printed as an ordinary one. */
export const TIED = '\u00a0';

/** The text, to stay on one line. */
export function tied(text: string): string {
  return text.replaceAll(' ', TIED);
}

/** The columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOfChar(char);
  return columns;
}

/** The text with spaces behind it, to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** A text broken at spaces into lines of at most so many columns; a longer word is broken where it must be. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= columns) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/**
 * A text behind a prefix, its further lines under its first. `shown` is the prefix with colour, of the same width. Where the
 * prefix leaves no room it is wrapped with the text, without colour.
 */
export function hanging(prefix: string, text: string, width: number, shown = prefix): readonly string[] {
  const indent = columnsOf(prefix);
  if (width - indent < LEAST_COLUMNS) return wrapped(`${prefix.trim()} ${text}`, width);
  const lines = wrapped(text, width - indent);
  return lines.map((line, at) => (at === 0 ? shown + line : ' '.repeat(indent) + line).trimEnd());
}

function broken(word: string, columns: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const char of word) {
    const more = columnsOfChar(char);
    if (taken + more > columns && part !== '') {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += char;
    taken += more;
  }
  return [...parts, part];
}

function columnsOfChar(char: string): number {
  // Latin letters are most of any text here: one column each, but for the soft hyphen.
  if (char < '\u0300') return char === '\u00ad' ? 0 : 1;
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}
