/**
 * Mutants over all cores. In: cases that lie in files, with their frameworks. Out: what `runMutants` gives, in the same order.
 * Called by the front door './node'.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Cases } from '../testing/model.ts';
import type { Mutant, MutationResults } from '../testing/mutation/model.ts';
import { countMutants, orderOf, type RunMutantsOptions, runMutants } from '../testing/mutation/run.ts';

/** What one worker is asked to do. */
export interface MutantsTask {
  readonly files: readonly string[];
  readonly only: string | undefined;
  readonly share: { readonly index: number; readonly of: number };
}

/** What a worker tells: how far it is, and at the end what came out. */
export type MutantsMessage = { readonly done: number } | { readonly results: MutationResults };

/** Fewer mutants than this are run sooner than a worker has started. */
const WORTH_A_WORKER = 1500;

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
  const files = cases.flatMap(({ file }) => file ?? []);
  const worker = fileURLToPath(new URL('./node/mutation-worker.js', import.meta.url));
  const total = countMutants(cases, options);
  const cores = Math.min(availableParallelism(), Math.ceil(total / (WORTH_A_WORKER / 2)));
  // From source there is no worker file: then everything runs here.
  const isAlone = total < WORTH_A_WORKER || cores < 2 || files.length < cases.length || !existsSync(worker);
  if (isAlone) return runMutants(cases, options);
  const { only, onProgress } = options;
  const done = new Array<number>(cores).fill(0);
  const parts = await Promise.all(
    done.map((_, index) =>
      runIn(worker, { files, only, share: { index, of: cores } }, (count) => {
        done[index] = count;
        onProgress?.(
          done.reduce((sum, one) => sum + one, 0),
          total,
        );
      }),
    ),
  );
  return together(parts, orderOf(cases, options));
}

function runIn(file: string, task: MutantsTask, onDone: (count: number) => void): Promise<MutationResults> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.on('message', (message: MutantsMessage) => {
      if ('results' in message) resolve(message.results);
      else onDone(message.done);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker stopped with code ${code}`)));
  });
}

/** The results of all workers, in the order in which one would give them. */
function together(parts: readonly MutationResults[], order: ReadonlyMap<string, number>): MutationResults {
  const sorted = <T extends Mutant>(list: (one: MutationResults) => readonly T[]): readonly T[] =>
    parts.flatMap(list).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    killed: sorted(({ killed }) => killed),
    survived: sorted(({ survived }) => survived),
    silenced: sorted(({ silenced }) => silenced),
    equivalent: sorted(({ equivalent }) => equivalent),
    invalid: sorted(({ invalid }) => invalid),
    notJudged: sorted(({ notJudged }) => notJudged),
  };
}
