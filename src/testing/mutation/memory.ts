/**
 * What became of mutants before, by a key over everything that it hangs on. A mutant is looked up only where nothing that it
 * reaches has changed: the change itself, the norms it touches with the parts they read, the rows about them, this library.
 * What survived is never remembered: the search for a case that would notice looks at the whole framework.
 */
import { LIBRARY } from '../../assessment/receipt.ts';
import type { Compiled } from '../../framework/compiled.ts';
import { canonicalHash } from '../../source/canonical.ts';
import { adviceKinds } from '../../wording/mutation.ts';
import type { FrameworkRow } from '../fit.ts';
import type { AdviceRow } from '../policy/advice.ts';
import type { Owner } from '../sites.ts';
import { isInvalid } from './compile.ts';
import { changedBy, type Fate, type Ran } from './fate.ts';
import type { Job, Subject } from './jobs.ts';
import { rowsFor } from './kill.ts';

/** What is remembered of one mutant. */
export interface RememberedFate {
  readonly as: 'killed' | 'equivalent' | 'invalid';
  /** Of a mutant that was killed: the row that noticed. */
  readonly by?: string;
  readonly isAdvice: boolean;
}

/** Where fates are kept between runs, by key. A `Map` will do; `toetsingskader/node` has one that lies in a file. */
export interface MutantMemory {
  get(key: string): RememberedFate | undefined;
  set(key: string, fate: RememberedFate): unknown;
}

/** Raise it when mutants are made or judged otherwise within one version of the library. */
const MADE = 2;

/** The mutants that were run before, and the jobs that are left. */
export function recall(
  jobs: readonly Job[],
  memory: MutantMemory | undefined,
): { readonly ran: readonly Ran[]; readonly left: readonly Job[] } {
  if (!memory) return { ran: [], left: jobs };
  const ran: Ran[] = [];
  const left: Job[] = [];
  for (const job of jobs) {
    const key = keyOf(job);
    const fate = memory.get(key);
    if (fate) {
      ran.push(ranBefore(job, fate));
      memory.set(key, fate);
    } else left.push(job);
  }
  return { ran, left };
}

function ranBefore({ mutant }: Job, { as, by = '', isAdvice }: RememberedFate): Ran {
  return { mutant, isAdvice, fate: as === 'killed' ? { as, by } : { as } };
}

/** Keeps what became of jobs. */
export function keep(ran: readonly Ran[], jobs: readonly Job[], memory: MutantMemory | undefined): void {
  if (!memory) return;
  const byId = new Map(jobs.map((job) => [job.mutant.id, job]));
  for (const { mutant, fate, isAdvice } of ran) {
    const job = byId.get(mutant.id);
    const remembered = job && rememberedFrom(fate, isAdvice);
    if (remembered) memory.set(keyOf(job), remembered);
  }
}

function rememberedFrom(fate: Fate, isAdvice: boolean): RememberedFate | undefined {
  if (fate.as === 'killed') return { as: 'killed', by: fate.by, isAdvice };
  return fate.as === 'equivalent' || fate.as === 'invalid' ? { as: fate.as, isAdvice } : undefined;
}

const keys = new WeakMap<Job, string>();

/** The hash of everything that the fate of a job hangs on. */
function keyOf(job: Job): string {
  const known = keys.get(job) ?? canonicalHash(groundsOf(job));
  keys.set(job, known);
  return known;
}

function groundsOf(job: Job): unknown {
  const { change, subject } = job;
  const { kind, owner, criterion, path, value, shown } = change;
  const own = { kind, owner, criterion, path, value, after: shown.after };
  const made = { library: `${LIBRARY.version} ${MADE}`, change: own };
  // The path does not say in which policy it is.
  if (change.policy)
    return {
      ...made,
      policy: change.policy.sha256,
      read: wholeOf(subject),
      advice: subject.advice.map(hashOfAdvice),
    };
  const changed = changedBy(job);
  // A norm without sources is refused whatever else there is, once there is a row to ask.
  if (kind === 'source' && isInvalid(changed)) return { ...made, asked: subject.advice.length > 0 };
  const rows = rowsFor(subject.rows, changed);
  const isAdvice = kind === 'norm-status' || adviceKinds.includes(kind);
  const isNarrow =
    !isAdvice &&
    kind !== 'date' &&
    owner.kind !== 'theme' &&
    owner.kind !== 'framework' &&
    changed.reach.weighings.size === 0 &&
    rows.every((row) => row.row.kind === 'norm' || row.row.kind === 'criterion');
  return {
    ...made,
    read: isNarrow ? readBy(subject, changed.reach.norms) : wholeOf(subject),
    rows: rows.map(hashOfRow),
    advice: isAdvice ? subject.advice.map(hashOfAdvice) : [],
  };
}

const wholes = new WeakMap<Subject, string>();

/** All that a framework judges by, in the order in which it is written where order may count. */
function wholeOf(subject: Subject): string {
  const { framework } = subject.compiled;
  const known = wholes.get(subject) ?? canonicalHash([framework, Object.keys(framework.facts)]);
  wholes.set(subject, known);
  return known;
}

const heads = new WeakMap<Subject, string>();

/** What every norm may read: facts, records, scale, what applies to all, and how often each fact decides what applies. */
function headOf(subject: Subject): string {
  const known = heads.get(subject);
  if (known !== undefined) return known;
  const { framework } = subject.compiled;
  const { themes: _themes, conditions: _c, gradings: _g, thresholds: _t, silence: _s, ...head } = framework;
  const { sha256: _hash, laws: _laws, articles: _articles, ...rest } = head;
  const made = canonicalHash([rest, Object.keys(framework.facts), decidingIn(subject.compiled)]);
  heads.set(subject, made);
  return made;
}

/** What may be split into cases: in how many places each fact decides what applies. */
function decidingIn({ applies, themes }: Compiled): readonly (readonly number[])[] {
  const conditions = themes.flatMap((theme) => [
    theme.applies,
    ...theme.norms.flatMap((norm) => [norm.applies, ...norm.criteria.map((one) => one.applies)]),
  ]);
  return [applies, ...conditions].flatMap((one) => (one ? [one.slots] : []));
}

/** Norms with what they read of the shared parts. */
function readBy(subject: Subject, norms: ReadonlySet<string>): unknown {
  const { framework } = subject.compiled;
  const own = framework.themes.flatMap(({ norms: list, ...theme }) =>
    list.filter(({ id }) => norms.has(id)).map((norm) => [theme, norm]),
  );
  const reads = (kind: Owner['kind'], id: string) =>
    [...subject.reach({ kind, id }).norms].some((norm) => norms.has(norm));
  const partsOf = <T>(kind: Owner['kind'], parts: Readonly<Record<string, T>>) =>
    Object.entries(parts).filter(([id]) => reads(kind, id));
  return [
    headOf(subject),
    own,
    partsOf('condition', framework.conditions),
    partsOf('grading', framework.gradings),
    partsOf('threshold', framework.thresholds),
  ];
}

const hashes = new WeakMap<FrameworkRow | AdviceRow, string>();

function hashOfRow(one: FrameworkRow): string {
  const { row, findings } = one;
  const known =
    hashes.get(one) ??
    canonicalHash([row.case.id, row.it, row.kind, row.subject, row.want, row.record, findings.sha256]);
  hashes.set(one, known);
  return known;
}

function hashOfAdvice(one: AdviceRow): string {
  const { row, findings, context, policy } = one;
  const known =
    hashes.get(one) ??
    canonicalHash([row.case.id, row.it, row.subject, row.want, findings.sha256, context, policy.sha256]);
  hashes.set(one, known);
  return known;
}
