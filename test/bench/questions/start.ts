/** Question 5: how long until the first verdict, from a cold start? */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answer } from '../harness/question.ts';
import { time } from '../harness/table.ts';
import { median } from '../harness/timer.ts';

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  /** What its output has to show. */
  readonly shows?: RegExp;
}

const EXAMPLE = 'examples/ggz-visit/findings.yaml';
const shipped = readdirSync('frameworks', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `frameworks/${name}`);
const cold = (what: string) => [fileURLToPath(new URL('../cold.mjs', import.meta.url)), what];

const processes: readonly Start[] = [
  { name: '`node -e 0`', args: ['-e', '0'] },
  { name: 'a process that only imports the dependencies', args: cold('dependencies') },
  { name: 'a process that only imports `toetsingskader`', args: cold('package') },
  { name: '`toetsingskader assess` of the example', args: ['dist/bin.js', 'assess', EXAMPLE], shows: /DZ3/ },
  {
    name: '`toetsingskader assess --policy igj` of the example',
    args: ['dist/bin.js', 'assess', EXAMPLE, '--policy', 'igj'],
    shows: /DZ3/,
  },
  {
    name: '`toetsingskader check` of every shipped file and the example',
    args: ['dist/bin.js', 'check', ...shipped, EXAMPLE],
  },
];

/** Work in a fresh process, timed inside it: without the start. */
const works: readonly Start[] = [
  { name: 'parse, check and compile ggz, the first time', args: cold('parse-cold') },
  { name: 'the same, warmed up', args: cold('parse-warm') },
  { name: '`checkFiles` of every shipped file and the example, the first time', args: cold('check-cold') },
  { name: 'the same, warmed up', args: cold('check-warm') },
];

await answer(async ({ rounds }) => {
  const most = rounds < 10 ? 3 : 15;
  const started = interleaved(processes, most, (one) => spawned(one).spent);
  const worked = interleaved(works, Math.ceil(most / 3), (one) => Number(spawned(one).stdout));
  const [bare = 0] = started;
  return [
    {
      title: '5a. From process start to the end of the process',
      columns: ['', 'median', 'more than `node -e 0`'],
      rows: processes.map(({ name }, index) => [
        name,
        time(started[index] ?? 0),
        time((started[index] ?? 0) - bare),
      ]),
      meaning:
        'A verdict on the command line costs the start of Node, loading the dependencies, and reading YAML; judging is the smallest part.',
    },
    {
      title: '5b. Reading frameworks',
      columns: ['', 'median'],
      rows: works.map(({ name }, index) => [name, time(worked[index] ?? 0)]),
      meaning:
        'Checking a framework also proves that every row of a weighing can be reached and that better never gives worse; it is done once per process.',
    },
  ];
});

function interleaved(starts: readonly Start[], rounds: number, measure: (start: Start) => number): number[] {
  const times: number[][] = starts.map(() => []);
  for (let round = 0; round < rounds; round++)
    starts.forEach((start, index) => void times[index]?.push(measure(start)));
  return times.map(median);
}

function spawned({ name, args, shows }: Start): { readonly spent: number; readonly stdout: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  const spent = (performance.now() - start) * 1000;
  if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`);
  if (shows && !shows.test(stdout)) throw new Error(`${name} does not show ${shows}`);
  return { spent, stdout };
}
