/** Whether a recommendation notices a mutant: of what a policy reads of a norm, or of the powers of the policy. */
import { isFrameworkError } from '../../diagnostics/error.ts';
import type { Framework, Norm } from '../../framework/model.ts';
import { opens } from '../../intervention/breach.ts';
import { checkPolicy } from '../../intervention/check/all.ts';
import { compilePolicy } from '../../intervention/compile-policy.ts';
import type { Policy } from '../../intervention/policy.ts';
import { documentOfPolicy } from '../../intervention/policy-document.ts';
import { differencesIn } from '../compare.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { articlesOf, articlesOfNorm, testedNorms } from '../policy/cited.ts';
import { adviceFor, type Instead, outcomeOn } from '../policy/recommended.ts';
import { measureLists } from '../rows.ts';
import { isSameNorm } from './advice-proof.ts';
import { suggestAdvice } from './advice-search.ts';
import { changedPolicy } from './change.ts';
import { isInvalid } from './compile.ts';
import { changedBy, type Fate } from './fate.ts';
import type { Job } from './jobs.ts';
import { nameOf } from './kill.ts';
import { isSamePower } from './power-proof.ts';

/** A mutant as a recommendation sees it. */
interface Seen {
  /** What is otherwise. */
  readonly instead: Instead;
  /** The norms it is about, and the rows that may notice it, the most likely first. */
  readonly norms: readonly Norm[];
  readonly rows: readonly AdviceRow[];
  readonly isInvalid: boolean;
  readonly isSame: boolean;
}

/** What the cases that ask for a measure tell of a mutant. */
export async function adviceFate(job: Job): Promise<Fate> {
  const { advice } = job.subject;
  if (advice.length === 0) return { as: 'notJudged' };
  const { policy } = job.change;
  const seen = policy ? seenInPolicy(job, policy) : seenInNorm(job);
  if (seen.isInvalid) return { as: 'invalid' };
  if (seen.isSame) return { as: 'equivalent' };
  for (const row of seen.rows)
    if ((await holds(row)) && !(await comesOut(row, seen.instead)))
      return { as: 'killed', by: nameOf(row.row) };
  const [start] = policy ? advice.filter((row) => row.policy === policy) : advice;
  const { kind, criterion } = job.change;
  const isOfPower = kind === 'source' || policy !== undefined;
  const { instead, norms } = seen;
  const suggestion = start && (await suggestAdvice(start, { instead, norms, criterion, isOfPower }));
  return { as: 'survived', ...(suggestion && { suggestion }) };
}

function seenInNorm(job: Job): Seen {
  const { change, mutant, subject } = job;
  const { advice, compiled } = subject;
  const { framework } = compiled;
  const changed = changedBy(job);
  const [norm, after] = [framework, changed.framework].map((one) => normOf(one, change.owner.id));
  if (!norm || !after) throw new TypeError(`not a change to a norm: ${mutant.id}`);
  const policies = [...new Set(advice.map(({ policy }) => policy))];
  const words =
    change.kind === 'source' ? [change.criterion ?? '', ...articlesOf([change.shown.before], framework)] : [];
  return {
    instead: { norm: after },
    norms: [norm],
    rows: likelyFirst(rowsAbout(advice, [norm]), words),
    isInvalid: isInvalid(changed),
    isSame: policies.every((policy) => isSameNorm(norm, after, framework, compilePolicy(policy))),
  };
}

function seenInPolicy({ change, subject }: Job, policy: Policy): Seen {
  const { framework } = subject.compiled;
  const [, index, , measure = ''] = change.path;
  const power = policy.powers[Number(index)];
  const after = changedPolicy(policy, change);
  const norms = testedNorms(framework).filter((norm) =>
    articlesOfNorm(norm, framework).some((article) => power && opens(power, article)),
  );
  const own = subject.advice.filter((row) => row.policy === policy);
  return {
    instead: { policy: after },
    norms,
    rows: likelyFirst(rowsAbout(own, norms), [String(measure)]),
    isInvalid: checkPolicy(after, documentOfPolicy(policy), undefined).some(
      ({ severity }) => severity === 'error',
    ),
    isSame: isSamePower(change, policy, framework),
  };
}

function normOf({ themes }: Framework, id: string): Norm | undefined {
  return themes.flatMap(({ norms }) => norms).find((norm) => norm.id === id);
}

/** Rows on which one of the norms is judged: it is given, or a criterion of it is. */
function rowsAbout(rows: readonly AdviceRow[], norms: readonly Norm[]): readonly AdviceRow[] {
  const ids = new Set(norms.map(({ id }) => id));
  const criteria = new Set(norms.flatMap((norm) => norm.criteria.map(({ id }) => id)));
  return rows.filter(
    ({ findings }) =>
      findings.overrides.some(({ norm = '' }) => ids.has(norm)) ||
      findings.findings.some(({ criterion = '' }) => criteria.has(criterion)),
  );
}

/** Rows that speak of one of the words first, then those that expect more than a measure of the ladder. */
function likelyFirst(rows: readonly AdviceRow[], words: readonly string[]): readonly AdviceRow[] {
  const rank = ({ row: { want, set } }: AdviceRow): number => {
    const listed = measureLists.flatMap((list) => want[list] ?? []);
    const said = [...listed, ...(want.outcome ?? []), ...set.map(({ id }) => id)];
    const about = words.filter((word) => said.includes(word)).length;
    return about * 2 + (listed.length > 0 ? 1 : 0);
  };
  const ranked = new Map(rows.map((row) => [row, rank(row)]));
  return words.length === 0 ? rows : rows.toSorted((a, b) => (ranked.get(b) ?? 0) - (ranked.get(a) ?? 0));
}

const known = new WeakMap<AdviceRow, Promise<boolean>>();

/** Whether a row comes out as it says, looked up once. */
function holds(row: AdviceRow): Promise<boolean> {
  const before = known.get(row) ?? comesOut(row);
  known.set(row, before);
  return before;
}

/** A situation that a changed policy cannot have does not come out. */
async function comesOut(row: AdviceRow, instead?: Instead): Promise<boolean> {
  try {
    return differencesIn(row.row.want, outcomeOn(await adviceFor(row, instead))).length === 0;
  } catch (error) {
    if (isFrameworkError(error)) return false;
    throw error;
  }
}
