/** Question 6: how long does an author wait: for `check`, for the cases, for the mutants? */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type Framework, lintFramework, parseFramework } from '../../../src/index.ts';
import { loadCaseLibrary, loadCases } from '../../../src/node.ts';
import { type MutationResults, runCases, runMutants } from '../../../src/testing.ts';
import { frameworkOf } from '../harness/generate.ts';
import { given } from '../harness/ggz.ts';
import { answer, disagree } from '../harness/question.ts';
import { type Table, time } from '../harness/table.ts';
import { median, sink } from '../harness/timer.ts';

/** Something an author waits for; `run` gives how many items were done. */
interface Wait {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  readonly item?: string;
}

const CRITERIA = 2000;
const GGZ = 'frameworks/ggz/1.0.0.yaml';
const shipped = ['frameworks', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

const processes: readonly Wait[] = [
  { name: '`node -e 0`', run: () => spawned(['-e', '0'], 1) },
  { name: '`toetsingskader check` of ggz', run: () => checked([GGZ]) },
  { name: `\`toetsingskader check\` of all ${shipped.length} shipped files`, run: () => checked(shipped) },
];

function checked(files: readonly string[]): number {
  return spawned(['dist/bin.js', 'check', ...files], files.length);
}

function spawned(args: readonly string[], count: number): number {
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  return status === 0 ? count : disagree(args.join(' '), stderr, 'exit 0');
}

async function works(): Promise<readonly Wait[]> {
  const cases = await loadCases(GGZ);
  const library = await loadCaseLibrary(cases);
  const ofVerdicts = cases.filter((file) => file.cases.every(({ policy }) => policy === undefined));
  const object = frameworkOf(CRITERIA);
  return [
    {
      name: 'the cases of ggz, run in one process',
      item: 'rows',
      run: async () => {
        const { counts } = await runCases(cases, library);
        return counts.failed === 0 ? counts.rows : disagree('failed cases', counts.failed, 0);
      },
    },
    {
      name: 'the mutants of ggz that a verdict can show, against those cases',
      item: 'mutants',
      run: () => done(runMutants(ofVerdicts, { frameworks: library.frameworks })),
    },
    {
      name: 'the same, and those that only a recommendation can show',
      item: 'mutants',
      run: async () => done(await runMutants(cases, library)),
    },
    {
      name: `parse, check and lint a framework of ${CRITERIA.toLocaleString('en')} criteria`,
      item: 'criteria',
      run: () => {
        sink.last = lintFramework(given<Framework>(parseFramework(object)));
        return CRITERIA;
      },
    },
  ];
}

/** The mutants that were judged; all of them have to be noticed, or proved the same. */
function done({ killed, survived, equivalent, advice }: MutationResults): number {
  if (survived.length + advice.survived.length > 0) return disagree('survived', survived.length, 0);
  return killed.length + equivalent.length + advice.killed.length + advice.equivalent.length;
}

async function measured(waits: readonly Wait[], rounds: number): Promise<string[][]> {
  const times: number[][] = waits.map(() => []);
  const counts: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of waits.entries()) {
      const start = performance.now();
      counts[index] = await run();
      times[index]?.push((performance.now() - start) * 1000);
    }
  return waits.map(({ name, item }, index) => {
    const spent = median(times[index] ?? []);
    const perSecond = ((counts[index] ?? 0) / spent) * 1_000_000;
    return [name, time(spent), item ? `${Math.round(perSecond).toLocaleString('en')} ${item}` : ''];
  });
}

await answer(async ({ rounds }): Promise<readonly Table[]> => {
  const most = rounds < 10 ? 3 : 9;
  return [
    {
      title: '6. What an author waits for',
      columns: ['', 'median', 'per second'],
      rows: [...(await measured(processes, most)), ...(await measured(await works(), most))],
      meaning:
        'The first rows are whole processes, from start to end; most of checking one file is the start of Node and reading YAML. The others run in a process that has started.',
    },
  ];
});
