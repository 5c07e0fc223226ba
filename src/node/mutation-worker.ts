/** The start of a worker thread: loads the cases again, runs its share of the mutants, and tells what came out. */
import { parentPort, workerData } from 'node:worker_threads';
import { jobsIn } from '../testing/mutation/jobs.ts';
import { runJobs } from '../testing/mutation/run.ts';
import { loadCaseLibrary } from './case-library.ts';
import { loadCases } from './cases.ts';
import type { MutantsMessage, MutantsTask } from './mutants.ts';

const { files, only, mutants } = workerData as MutantsTask;
const tell = (message: MutantsMessage): void => parentPort?.postMessage(message);
const cases = (await Promise.all(files.map((file) => loadCases(file)))).flat();
const asked = new Set(mutants);
const jobs = jobsIn(cases, {
  ...(await loadCaseLibrary(cases)),
  ...(only !== undefined && { only }),
}).filter(({ mutant }) => asked.has(mutant.id));
const ran = await runJobs(jobs, {
  onProgress: (done) => {
    if (done % 20 === 0) tell({ done });
  },
});
tell({ ran });
