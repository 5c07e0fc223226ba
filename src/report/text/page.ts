import type { Entry } from '../view/entry.ts';
import type { Lexicon } from '../view/lexicon.ts';
import { columnsOf, hanging, padded } from './layout.ts';
import type { Paint } from './paint.ts';

/** What every part of the text is printed with. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly detail: 'summary' | 'full';
  readonly lexicon: Lexicon;
}

/** Lines of an entry that a summary shows before the rest is counted. */
const MOST_LINES = 5;

/** A heading on a line of its own, after an empty line. */
export function heading(text: string, page: Page): readonly string[] {
  return ['', ...hanging('', text, page.width).map((line) => page.paint('heading', line))];
}

/** Entries as a list of labels with their text beside them. */
export function entries(list: readonly Entry[], indent: number, page: Page): readonly string[] {
  const shown = list.filter(({ detail }) => !detail || page.detail === 'full');
  const column = Math.max(0, ...shown.map(({ label }) => columnsOf(label))) + 2;
  return shown.flatMap((entry) => entryLines(entry, indent, column, page));
}

/** Sentences as a list with dashes. */
export function bullets(lines: readonly string[], indent: number, page: Page): readonly string[] {
  return lines.flatMap((line) => hanging(`${' '.repeat(indent)}- `, line, page.width));
}

function entryLines(entry: Entry, indent: number, column: number, page: Page): readonly string[] {
  const margin = ' '.repeat(indent);
  const label = margin + padded(entry.label, column);
  const shown = margin + page.paint('label', padded(entry.label, column));
  const lines = limited(entry.lines, page);
  if (entry.inline || lines.length === 1) {
    return hanging(label, lines.join('; '), page.width, shown);
  }
  const dash = '- ';
  const under = ' '.repeat(columnsOf(label));
  return lines.flatMap((line, at) =>
    hanging((at === 0 ? label : under) + dash, line, page.width, (at === 0 ? shown : under) + dash),
  );
}

function limited(lines: readonly string[], { detail, lexicon }: Page): readonly string[] {
  if (detail === 'full' || lines.length <= MOST_LINES + 1) return lines;
  return [...lines.slice(0, MOST_LINES), lexicon.say('moreLines', { rest: lines.length - MOST_LINES })];
}
