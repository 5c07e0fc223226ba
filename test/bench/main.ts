/** Asks every question in a process of its own, prints the tables, and on request writes them into the README. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from './harness/machine.ts';
import { writeReadme } from './harness/readme.ts';
import { asText, type Table } from './harness/table.ts';

const QUESTIONS = ['conditions', 'assess', 'recommend', 'growth', 'start', 'authoring'] as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, readme: { type: 'boolean' } },
});
const asked = (values.only?.split(',') ?? QUESTIONS.map((_, index) => `${index + 1}`)).map(Number);

process.stdout.write(`${machine()}\n\n`);
const tablesOf = new Map<number, readonly Table[]>();
for (const number of asked) {
  const found = ask(number);
  for (const table of found) process.stdout.write(`${asText(table)}\n`);
  tablesOf.set(number, found);
}
if (values.readme) writeReadme('README.md', tablesOf);

function ask(number: number): readonly Table[] {
  const name = QUESTIONS[number - 1];
  if (!name) throw new Error(`--only: there is no question ${number}; 1 to ${QUESTIONS.length}`);
  // How much of the growth is the collector's: once more with room for all that is young.
  return name === 'growth' ? [...run(name, []), ...run(name, ['--max-semi-space-size=64'])] : run(name, []);
}

function run(name: string, flags: readonly string[]): readonly Table[] {
  const file = fileURLToPath(new URL(`./questions/${name}.mjs`, import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', ...flags, file, ...(values.quick ? ['--quick'] : [])],
    { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`question ${name} failed`);
  return JSON.parse(stdout);
}
