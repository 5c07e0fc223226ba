import { readFileSync, writeFileSync } from 'node:fs';
import { machine } from './machine.ts';
import { asMarkdown, type Table } from './table.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Replaces what stands between the markers in a file by the tables, with where and when they were measured. */
export function writeReadme(file: string, tables: readonly Table[]): void {
  const text = readFileSync(file, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${START} … ${END}`);
  const origin = `Medians of interleaved runs, by \`npm run bench -- ${process.argv.slice(2).join(' ')}\`. ${machine()}.`;
  const body = [origin, '', ...tables.map(asMarkdown)].join('\n');
  writeFileSync(file, `${text.slice(0, start)}${START}\n${body}${text.slice(end)}`);
}
