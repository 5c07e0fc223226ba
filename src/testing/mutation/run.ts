/**
 * Mutation testing of norms, as a page of contents: change one thing, judge the cases again, stop at the first that notices.
 * In: cases with the frameworks they are about, and policies where cases ask for a measure. Out: per mutant whether a case
 * noticed, whether it was proved the same, and else a case that would notice. Pure; node/ spreads the work over cores.
 */
import type { CompiledFramework } from '../../framework/compiled.ts';
import type { Framework } from '../../framework/model.ts';
import type { Cases } from '../model.ts';
import { draftOf } from '../sites.ts';
import { changesTo } from './changes.ts';
import { type Fate, type Ran, verdictFate } from './fate.ts';
import { frameworksOf, type Job, jobsIn } from './jobs.ts';
import { keep, recall } from './memory.ts';
import type { Mutant, MutationResults } from './model.ts';
import type { RunAdviceMutantsOptions, RunMutantsOptions } from './options.ts';
import { resultsOf } from './results.ts';
import { mutantOf } from './show.ts';

/**
 * Every mutant of a framework, in the order of its file; what it uses of its libraries comes last.
 *
 * @example
 * const mutants = mutantsOf(framework);
 * console.log(mutants.length > 100); // true
 */
export function mutantsOf(framework: Framework | CompiledFramework): readonly Mutant[] {
  const own = 'framework' in framework ? framework.framework : framework;
  return changesTo(draftOf(own)).map((change) => mutantOf(change, own));
}

/**
 * Runs the cases against every mutant of the frameworks they are about. Cases that fail on the framework itself are left
 * out: run them first. What only a recommendation can notice is run where policies are given, and counted under `advice`.
 * Throws FrameworkError (with policies: rejects) as `runCases` does.
 *
 * @example
 * const { killed, survived } = runMutants(cases, { frameworks: [framework], only: 'SKV4' });
 * for (const { before, after } of survived) console.log(before, '→', after);
 * console.log(killed.length);
 */
export function runMutants(
  cases: Cases | readonly Cases[],
  options: RunAdviceMutantsOptions,
): Promise<MutationResults>;
export function runMutants(cases: Cases | readonly Cases[], options?: RunMutantsOptions): MutationResults;
export function runMutants(
  cases: Cases | readonly Cases[],
  options: RunMutantsOptions = {},
): MutationResults | Promise<MutationResults> {
  const jobs = ownJobs(cases, options);
  const { ran, left } = recall(jobs, options.memory);
  const whole = (made: readonly Ran[]): MutationResults => {
    keep(made, left, options.memory);
    return resultsOf(inOrder([...ran, ...made], jobs), frameworksOf(jobs), isWhole(options));
  };
  if (options.policies) return runJobs(left, options).then(whole);
  return whole(
    left.map((job, index): Ran => {
      const fate = verdictFate(job);
      options.onProgress?.(index + 1, left.length);
      return ranAs(job, fate, { as: 'notJudged' });
    }),
  );
}

/** What was run in parts, in the order of the jobs. */
export function inOrder(ran: readonly Ran[], jobs: readonly Job[]): readonly Ran[] {
  const order = new Map(jobs.map(({ mutant }, index) => [mutant.id, index]));
  const placeOf = ({ mutant }: Ran) => order.get(mutant.id) ?? 0;
  return ran.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Runs jobs one after the other, in order. */
export async function runJobs(
  jobs: readonly Job[],
  { onProgress }: Pick<RunMutantsOptions, 'onProgress'>,
): Promise<readonly Ran[]> {
  // Loaded when it is asked for: who tests norms alone has no need of it.
  const { adviceFate } = await import('./advice.ts');
  const ran: Ran[] = [];
  for (const job of jobs) {
    const fate = verdictFate(job);
    ran.push(fate ? ranAs(job, fate, fate) : ranAs(job, undefined, await adviceFate(job)));
    onProgress?.(ran.length, jobs.length);
  }
  return ran;
}

/** The part of the jobs that is asked for. */
export function ownJobs(cases: Cases | readonly Cases[], options: RunMutantsOptions): readonly Job[] {
  const { share = { index: 0, of: 1 } } = options;
  return jobsIn(cases, options).filter((_, index) => index % share.of === share.index);
}

/** Whether every mutant is run. */
export function isWhole({ only, share }: RunMutantsOptions): boolean {
  return only === undefined && share === undefined;
}

function ranAs({ mutant }: Job, fate: Fate | undefined, advice: Fate): Ran {
  return { mutant, isAdvice: fate === undefined, fate: fate ?? advice };
}
