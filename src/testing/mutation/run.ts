/**
 * Mutation testing of norms, as a page of contents: change one thing, judge the cases again, stop at the first that notices.
 * In: cases with the frameworks they are about. Out: per mutant whether a case noticed, whether it was proved the same, and
 * else a case that would notice. Pure; node/ spreads the work over cores.
 */
import type { Compiled, CompiledFramework } from '../../framework/compile.ts';
import type { Draft } from '../../framework/draft.ts';
import type { Framework } from '../../framework/model.ts';
import type { Policy } from '../../intervention/policy.ts';
import { differencesIn } from '../compare.ts';
import type { FrameworkRow } from '../fit.ts';
import { gotOf } from '../got.ts';
import type { Cases } from '../model.ts';
import { type RunCasesOptions, rowsToRun } from '../run.ts';
import { draftOf } from '../sites.ts';
import type { Change } from './change.ts';
import { changesTo } from './changes.ts';
import { changedDraft, compileChanged, isInvalid } from './compile.ts';
import { nameOf, notices, rowsFor, visitBy } from './kill.ts';
import type { Killed, Mutant, MutationResults, Survivor } from './model.ts';
import { isEquivalent } from './proof.ts';
import { reachIn } from './reach.ts';
import { tellApart } from './search.ts';
import { mutantOf } from './show.ts';
import { suggestionFrom } from './suggest.ts';

/** What mutants are run with. */
export interface RunMutantsOptions extends Pick<RunCasesOptions, 'frameworks'> {
  /** Needed where the same files hold cases about a policy; those are passed over. */
  readonly policies?: readonly Policy[];
  /** Only mutants of which the id, the place or the changed line holds this text; capitals do not matter. */
  readonly only?: string;
  /** Only every so-manieth mutant, from some place on: to spread the work. */
  readonly share?: { readonly index: number; readonly of: number };
  /** Told after every mutant. */
  readonly onProgress?: (done: number, total: number) => void;
}

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
 * out: run them first. Throws FrameworkError as `runCases` does.
 *
 * @example
 * const { killed, survived } = runMutants(cases, { frameworks: [framework], only: 'SKV4' });
 * for (const { before, after } of survived) console.log(before, '→', after);
 * console.log(killed.length);
 */
export function runMutants(
  cases: Cases | readonly Cases[],
  options: RunMutantsOptions = {},
): MutationResults {
  const { share = { index: 0, of: 1 }, onProgress } = options;
  const own = jobsIn(cases, options).filter((_, index) => index % share.of === share.index);
  const results = emptyResults();
  own.forEach((job, index) => {
    runOne(job, results);
    onProgress?.(index + 1, own.length);
  });
  return results;
}

/** How many mutants there are to run. */
export function countMutants(cases: readonly Cases[], options: RunMutantsOptions): number {
  return jobsIn(cases, options).length;
}

/** The place of every mutant in the order in which they are run. */
export function orderOf(cases: readonly Cases[], options: RunMutantsOptions): ReadonlyMap<string, number> {
  return new Map(jobsIn(cases, options).map(({ mutant }, index) => [mutant.id, index]));
}

function jobsIn(
  cases: Cases | readonly Cases[],
  { only, frameworks = [], policies }: RunMutantsOptions,
): readonly Job[] {
  const library = { frameworks, ...(policies && { policies }) };
  const rows = rowsToRun('format' in cases ? [cases] : cases, library).flatMap((one) =>
    one.about === 'framework' && holds(one) ? [one] : [],
  );
  const jobs = [...new Set(rows.map(({ compiled }) => compiled))].flatMap((compiled) =>
    jobsFor(compiled, rows),
  );
  return jobs.filter(({ mutant }) => only === undefined || speaksOf(mutant, only.toLowerCase()));
}

interface Results {
  readonly killed: Killed[];
  readonly survived: Survivor[];
  readonly silenced: Survivor[];
  readonly equivalent: Mutant[];
  readonly invalid: Mutant[];
  readonly notJudged: Mutant[];
}

function emptyResults(): Results {
  return { killed: [], survived: [], silenced: [], equivalent: [], invalid: [], notJudged: [] };
}

/** One mutant to run, with what it needs. */
interface Job {
  readonly change: Change;
  readonly mutant: Mutant;
  readonly compiled: Compiled;
  readonly draft: Draft;
  readonly reach: ReturnType<typeof reachIn>;
  readonly rows: readonly FrameworkRow[];
}

function jobsFor(compiled: Compiled, all: readonly FrameworkRow[]): readonly Job[] {
  const { framework } = compiled;
  const draft = draftOf(framework);
  const reach = reachIn(draft);
  const rows = all.filter((one) => one.compiled === compiled);
  return changesTo(draft).map((change) => ({
    change,
    mutant: mutantOf(change, framework),
    compiled,
    draft,
    reach,
    rows,
  }));
}

function runOne({ change, mutant, compiled, draft, reach, rows }: Job, results: Results): void {
  if (change.kind === 'harm' || change.kind === 'repair-within') {
    results.notJudged.push(mutant);
    return;
  }
  const changed = changedDraft(compiled.framework, draft, change, reach(change.owner, change.criterion));
  if (isInvalid(changed)) {
    results.invalid.push(mutant);
    return;
  }
  const after = compileChanged(compiled, changed);
  const own = rowsFor(rows, changed);
  const by = own.find((one) => notices(one, after, changed));
  if (by) results.killed.push({ ...mutant, by: nameOf(by.row) });
  else if (isEquivalent(compiled, draft, after, changed)) results.equivalent.push(mutant);
  else if (change.kind === 'norm-status') results.notJudged.push(mutant);
  else {
    const told = tellApart(compiled, after, changed, own);
    const survivor = { ...mutant, ...(told && { suggestion: suggestionFrom(told) }) };
    const silenced = silenceFor(mutant, compiled.framework);
    if (silenced === undefined || told) results.survived.push(survivor);
    else results.silenced.push({ ...survivor, silenced });
  }
}

/** What a framework says of a mutant that nothing tells apart; one that a case could notice is not to be silenced. */
function silenceFor({ at }: Mutant, { silence = [] }: Framework): string | undefined {
  return silence.find((one) => one.rule === 'mutant' && one.at === at)?.reason;
}

function holds(one: FrameworkRow): boolean {
  const got = gotOf(one.row, visitBy(one, one.compiled, { change: { owner: { kind: 'norm', id: '' } } }));
  return differencesIn(one.row.want, { ...got, deadlines: [] }).length === 0;
}

function speaksOf({ id, at, before }: Mutant, text: string): boolean {
  return [id, at, before].some((one) => one.toLowerCase().includes(text));
}
