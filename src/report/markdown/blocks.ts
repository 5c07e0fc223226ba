/** Blocks of markdown out of plain texts. Every text is escaped here, so nothing else needs to know how. */
import type { Entry } from '../view/entry.ts';
import { escaped } from './escape.ts';

/** A heading of level 1 to 6, with an empty line behind it. */
export function heading(level: number, text: string): readonly string[] {
  return [`${'#'.repeat(level)} ${escaped(text)}`, ''];
}

/** A paragraph. */
export function paragraph(text: string): readonly string[] {
  return text === '' ? [] : [escaped(text), ''];
}

/** A list of sentences. */
export function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${escaped(line)}`), ''];
}

/** Labels with what there is to say under them; `indent` nests the list under an item above it. */
export function entryList(entries: readonly Entry[], indent = ''): readonly string[] {
  const lines = entries.flatMap(({ label, lines, inline }) => {
    const name = `${indent}- **${escaped(label)}:**`;
    if (inline || lines.length === 1) return [`${name} ${escaped(lines.join('; '))}`];
    return [name, ...lines.map((line) => `${indent}  - ${escaped(line)}`)];
  });
  return lines.length === 0 || indent !== '' ? lines : [...lines, ''];
}

/** A table; rows shorter than the header end in empty cells. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(header.map(escaped)),
    line(header.map(() => '---')),
    ...rows.map((row) => line(header.map((_, at) => escaped(row[at] ?? '')))),
    '',
  ];
}
