import { readFileSync, writeFileSync } from 'node:fs';
import { machine } from './machine.ts';
import { asMarkdown, type Table } from './table.ts';

/** A place in a file for the tables of some questions: `<!-- bench:start 1,2,5 -->` up to `<!-- bench:end -->`. */
const PLACE = /(<!-- bench:start ([\d,]+) -->\n).*?(<!-- bench:end -->)/gs;

/** Fills every place of which all questions were asked, with where and when they were measured. */
export function writeReadme(file: string, tablesOf: ReadonlyMap<number, readonly Table[]>): void {
  const text = readFileSync(file, 'utf8');
  const origin = `Medians of interleaved runs, by \`npm run bench -- ${process.argv.slice(2).join(' ')}\`. ${machine()}.`;
  let places = 0;
  const filled = text.replace(PLACE, (whole, start: string, questions: string, end: string) => {
    const tables = questions.split(',').map((number) => tablesOf.get(Number(number)));
    if (tables.includes(undefined)) return whole;
    places += 1;
    return `${start}${[origin, '', ...tables.flatMap((one) => (one ?? []).map(asMarkdown))].join('\n')}${end}`;
  });
  if (places === 0) throw new Error(`${file} has no place for the questions ${[...tablesOf.keys()]} alone`);
  writeFileSync(file, filled);
}
