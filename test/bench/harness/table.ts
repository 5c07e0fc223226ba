/** One table with what it means. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the numbers mean, in one sentence or two. */
  readonly meaning: string;
}

/** A time in the unit that reads best; in microseconds. */
export function time(microseconds: number): string {
  if (microseconds < 1) return `${digits(microseconds * 1000)} ns`;
  if (microseconds < 1000) return `${digits(microseconds)} µs`;
  if (microseconds < 1_000_000) return `${digits(microseconds / 1000)} ms`;
  return `${digits(microseconds / 1_000_000)} s`;
}

/** How often one thing goes into another: `12×`. */
export const times = (ratio: number): string => `${digits(ratio)}×`;

/** Three digits that count. */
function digits(number: number): string {
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return number.toFixed(number >= 10 ? 1 : 2);
}

/** A table for a terminal. */
export function asText({ title, columns, rows, meaning }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(columns), rule, ...rows.map(line), '', meaning, ''].join('\n');
}

/** The same table in markdown. */
export function asMarkdown({ title, columns, rows, meaning }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map((_, index) => (index === 0 ? '---' : '---:')));
  return [`**${title}**`, '', line(columns), rule, ...rows.map(line), '', meaning, ''].join('\n');
}
