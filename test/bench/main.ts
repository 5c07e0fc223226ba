/** Asks every question in a process of its own, prints the tables, and on request writes them into the README. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './harness/machine.ts';
import { writeReadme } from './harness/readme.ts';
import { asText, type Table } from './harness/table.ts';

const QUESTIONS = ['conditions', 'assess', 'recommend', 'growth', 'start'] as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, readme: { type: 'boolean' } },
});
const asked = (values.only?.split(',') ?? QUESTIONS.map((_, index) => `${index + 1}`)).map(Number);

process.stdout.write(`${machine()}\n\n`);
const tables = asked.flatMap((number) => {
  const found = ask(number);
  for (const table of found) process.stdout.write(`${asText(table)}\n`);
  return found;
});
if (values.readme) writeReadme('README.md', tables);

function ask(number: number): readonly Table[] {
  const name = QUESTIONS[number - 1];
  if (!name) throw new Error(`--only: there is no question ${number}; 1 to ${QUESTIONS.length}`);
  const file = fileURLToPath(new URL(`./questions/${name}.mjs`, import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', file, ...(values.quick ? ['--quick'] : [])],
    { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`question ${number} (${name}) failed`);
  return JSON.parse(stdout);
}
