import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visible } from './visible.ts';

const WINDOW = 100;

/**
 * The line a diagnostic points at, with the line before it, line numbers and a caret; empty without a place in this text.
 * Tabs show as →, control characters are made inert, of a long line only the part round the column is shown.
 *
 * @example
 * const mistaken = 'format: framework/2';
 * const result = parseFramework(mistaken);
 * if (!result.ok) for (const diagnostic of result.diagnostics) console.log(excerpt(mistaken, diagnostic));
 */
export function excerpt(text: string, { line, column = 1 }: Diagnostic): string {
  if (line === undefined) return '';
  const lines = linesNear(text, line);
  const source = lines.get(line);
  if (source === undefined) return '';
  const gutter = String(line).length;
  const { shownLine, before } = windowOf(source, column);
  const previous = lines.get(line - 1);
  const rows = [
    ...(previous?.trim()
      ? [`${String(line - 1).padStart(gutter)} | ${windowOf(previous, column).shownLine}`]
      : []),
    `${line} | ${shownLine}`,
    `${' '.repeat(gutter)} | ${' '.repeat(cellsOf(before))}^`,
  ];
  return rows.map((row) => row.trimEnd()).join('\n');
}

/** The line itself and the one before it. */
function linesNear(text: string, line: number): Map<number, string> {
  const found = new Map<number, string>();
  const endings = /\r\n|\r|\n/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; number <= line; number++) {
    const end = endings.exec(text);
    if (number >= line - 1) found.set(number, text.slice(start, end?.index ?? text.length));
    if (!end) break;
    start = end.index + end[0].length;
  }
  return found;
}

/** The part of a line round a column, made inert, and what of it stands before the column. */
function windowOf(line: string, column: number): { shownLine: string; before: string } {
  const at = Math.min(column - 1, line.length);
  const start = line.length <= WINDOW ? 0 : Math.max(0, Math.min(at - WINDOW / 2, line.length - WINDOW));
  const end = Math.min(line.length, start + WINDOW);
  const lead = start > 0 ? '…' : '';
  const before = lead + visible(line.slice(start, Math.max(start, at)));
  const tail = end < line.length ? '…' : '';
  return { shownLine: lead + visible(line.slice(start, end)) + tail, before };
}

/** How many terminal cells a text takes: marks none, East Asian wide characters and emoji two. */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    cells +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return cells;
}
