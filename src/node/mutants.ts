/**
 * Mutants over all cores. In: cases that lie in files, with their frameworks. Out: what `runMutants` gives, in the same order.
 * Called by the front door './node'.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Cases } from '../testing/model.ts';
import type { Ran } from '../testing/mutation/fate.ts';
import { frameworksOf, type Job } from '../testing/mutation/jobs.ts';
import { keep, recall } from '../testing/mutation/memory.ts';
import type { MutationResults } from '../testing/mutation/model.ts';
import type { RunMutantsOptions } from '../testing/mutation/options.ts';
import { resultsOf } from '../testing/mutation/results.ts';
import { inOrder, isWhole, ownJobs, runJobs } from '../testing/mutation/run.ts';

/** What one worker is asked to do. */
export interface MutantsTask {
  readonly files: readonly string[];
  readonly only: string | undefined;
  /** The mutants to run, by id. */
  readonly mutants: readonly string[];
}

/** What a worker tells: how far it is, and at the end what came out. */
export type MutantsMessage = { readonly done: number } | { readonly ran: readonly Ran[] };

/**
 * How many mutants are run in the time that a worker takes to start. Measured on `ggz` (658 mutants, processor time): loading
 * the cases, preparing the rows and warming up take a worker 3.8 s; a mutant takes 8 ms. Two cores win from about a thousand.
 */
const WHILE_STARTING = 500;

/** The fewest mutants that a worker is started for. */
const FEWEST = 250;

/**
 * Runs mutants as `runMutants` does, on all cores where that is sooner: of many mutants, of cases from files.
 *
 * @example
 * const cases = await loadCases('ggz');
 * const { survived } = await runMutantsOnCores(cases, { ...(await loadCaseLibrary(cases)), only: 'SKV4' });
 * console.log(survived.length);
 */
export async function runMutantsOnCores(
  cases: readonly Cases[],
  options: RunMutantsOptions = {},
): Promise<MutationResults> {
  const jobs = ownJobs(cases, options);
  const { ran, left } = recall(jobs, options.memory);
  const files = cases.flatMap(({ file }) => file ?? []);
  const isAlone = files.length < cases.length || options.share !== undefined;
  const made = isAlone ? await runJobs(left, options) : await runOnCores(left, files, options);
  keep(made, left, options.memory);
  return resultsOf(inOrder([...ran, ...made], jobs), frameworksOf(jobs), isWhole(options));
}

async function runOnCores(
  jobs: readonly Job[],
  files: readonly string[],
  options: RunMutantsOptions,
): Promise<readonly Ran[]> {
  const worker = fileURLToPath(new URL('./node/mutation-worker.js', import.meta.url));
  const total = jobs.length;
  const cores = Math.min(availableParallelism(), Math.ceil(total / FEWEST));
  const saved = total - total / cores;
  // From source there is no worker file: then everything runs here.
  if (total === 0 || saved <= WHILE_STARTING || !existsSync(worker)) return runJobs(jobs, options);
  const { only, onProgress } = options;
  const done = new Array<number>(cores).fill(0);
  const parts = await Promise.all(
    done.map((_, index) =>
      runIn(worker, { files, only, mutants: idsFor(jobs, index, cores) }, (count) => {
        done[index] = count;
        onProgress?.(
          done.reduce((sum, one) => sum + one, 0),
          total,
        );
      }),
    ),
  );
  onProgress?.(total, total);
  return parts.flat();
}

/** Every so-manieth mutant, so that the slow ones are spread. */
function idsFor(jobs: readonly Job[], index: number, cores: number): readonly string[] {
  return jobs.filter((_, place) => place % cores === index).map(({ mutant }) => mutant.id);
}

function runIn(file: string, task: MutantsTask, onDone: (count: number) => void): Promise<readonly Ran[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.on('message', (message: MutantsMessage) => {
      if ('ran' in message) resolve(message.ran);
      else onDone(message.done);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker stopped with code ${code}`)));
  });
}
