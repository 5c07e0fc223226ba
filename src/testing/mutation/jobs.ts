/** The mutants that cases are run against, each with what it needs. */
import type { Compiled } from '../../framework/compiled.ts';
import type { Draft } from '../../framework/draft.ts';
import { differencesIn } from '../compare.ts';
import type { FrameworkRow } from '../fit.ts';
import { gotOf } from '../got.ts';
import type { Cases } from '../model.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { rowsToRun } from '../run.ts';
import { draftOf } from '../sites.ts';
import type { Change } from './change.ts';
import { changesTo } from './changes.ts';
import { visitBy } from './kill.ts';
import type { Mutant } from './model.ts';
import type { RunMutantsOptions } from './options.ts';
import { powerChanges } from './powers.ts';
import { reachIn } from './reach.ts';
import { mutantOf } from './show.ts';

/** One mutant to run. */
export interface Job {
  readonly change: Change;
  readonly mutant: Mutant;
  readonly subject: Subject;
}

/** A framework with the rows that are about it: what all its mutants share. */
export interface Subject {
  readonly compiled: Compiled;
  readonly draft: Draft;
  readonly reach: ReturnType<typeof reachIn>;
  readonly rows: readonly FrameworkRow[];
  /** Rows that ask for a measure. */
  readonly advice: readonly AdviceRow[];
}

/** Every mutant that is asked for, in the order in which they are run. Throws FrameworkError as `runCases` does. */
export function jobsIn(
  cases: Cases | readonly Cases[],
  { only, frameworks = [], policies }: RunMutantsOptions,
): readonly Job[] {
  const library = { frameworks, ...(policies && { policies }) };
  const rows = rowsToRun('format' in cases ? [cases] : cases, library);
  const judged = rows.flatMap((one) => (one.about === 'framework' && holds(one) ? one : []));
  const advice = rows.flatMap((one) => (one.about === 'advice' ? one : []));
  const subjects = [...new Set([...judged, ...advice].map(({ compiled }) => compiled))];
  return subjects
    .flatMap((compiled) => jobsFor(compiled, judged, advice))
    .filter(({ mutant }) => only === undefined || speaksOf(mutant, only.toLowerCase()));
}

/** The frameworks that jobs change. */
export function frameworksOf(jobs: readonly Job[]) {
  return [...new Set(jobs.map(({ subject }) => subject.compiled.framework))];
}

function jobsFor(
  compiled: Compiled,
  judged: readonly FrameworkRow[],
  advised: readonly AdviceRow[],
): readonly Job[] {
  const { framework } = compiled;
  const draft = draftOf(framework);
  const rows = judged.filter((one) => one.compiled === compiled);
  const advice = advised.filter((one) => one.compiled === compiled);
  const subject: Subject = { compiled, draft, reach: reachIn(draft), rows, advice };
  return [...changesTo(draft), ...powerChanges(framework, advice)].map((change) => ({
    change,
    mutant: mutantOf(change, framework),
    subject,
  }));
}

function holds(one: FrameworkRow): boolean {
  const got = gotOf(one.row, visitBy(one, one.compiled, { change: { owner: { kind: 'norm', id: '' } } }));
  return differencesIn(one.row.want, { ...got, deadlines: [] }).length === 0;
}

function speaksOf({ id, at, before }: Mutant, text: string): boolean {
  return [id, at, before].some((one) => one.toLowerCase().includes(text));
}
