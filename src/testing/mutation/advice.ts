/** Whether a recommendation notices a mutant: of harm, of the time to repair, and of the status of a norm. */
import type { Framework, Norm } from '../../framework/model.ts';
import { harmOrder, type NormView, shareIn, trends } from '../../intervention/aggregates.ts';
import { type CompiledPolicy, compilePolicy } from '../../intervention/compile-policy.ts';
import { differencesIn } from '../compare.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { outcomeOn, recommendOn } from '../policy/recommended.ts';
import { suggestAdvice } from './advice-search.ts';
import { changedBy, type Fate } from './fate.ts';
import type { Job } from './jobs.ts';
import { nameOf } from './kill.ts';

/** What the cases that ask for a measure tell of a mutant. */
export async function adviceFate(job: Job): Promise<Fate> {
  const { compiled, advice } = job.subject;
  if (advice.length === 0) return { as: 'notJudged' };
  const { id } = job.change.owner;
  const norm = normOf(compiled.framework, id);
  const after = normOf(changedBy(job).framework, id);
  if (!norm || !after) throw new TypeError(`not a change to a norm: ${job.mutant.id}`);
  const policies = [...new Set(advice.map(({ policy }) => policy))];
  if (policies.every((policy) => isSame(norm, after, compilePolicy(policy)))) return { as: 'equivalent' };
  for (const row of rowsAbout(advice, norm))
    if ((await holds(row)) && !(await comesOut(row, after))) return { as: 'killed', by: nameOf(row.row) };
  const suggestion = await suggestAdvice(norm, after, advice);
  return { as: 'survived', ...(suggestion && { suggestion }) };
}

function normOf({ themes }: Framework, id: string): Norm | undefined {
  return themes.flatMap(({ norms }) => norms).find((norm) => norm.id === id);
}

/** Rows on which the norm is judged: it is given, or a criterion of it is. */
function rowsAbout(rows: readonly AdviceRow[], norm: Norm): readonly AdviceRow[] {
  const criteria = new Set(norm.criteria.map(({ id }) => id));
  return rows.filter(
    ({ findings }) =>
      findings.overrides.some((one) => one.norm === norm.id) ||
      findings.findings.some(({ criterion = '' }) => criteria.has(criterion)),
  );
}

const known = new WeakMap<AdviceRow, Promise<boolean>>();

/** Whether a row comes out as it says, looked up once. */
function holds(row: AdviceRow): Promise<boolean> {
  const before = known.get(row) ?? comesOut(row);
  known.set(row, before);
  return before;
}

async function comesOut(row: AdviceRow, norm?: Norm): Promise<boolean> {
  return differencesIn(row.row.want, outcomeOn(await recommendOn(row, norm))).length === 0;
}

/**
 * Whether a policy cannot tell a change: it counts the norm alike whatever becomes of it, and gives it the same time. Only of
 * harm and the time to repair; the status of a norm always tells.
 */
function isSame(norm: Norm, after: Norm, compiled: CompiledPolicy): boolean {
  return (
    norm.status === after.status && isCountedSame(norm, after, compiled) && hasSameTime(norm, after, compiled)
  );
}

function isCountedSame(norm: Norm, after: Norm, { slots, levels, extent }: CompiledPolicy): boolean {
  const own = norm.harm.class;
  const other = after.harm.class;
  if (own === other) return true;
  const names = levels.map(({ id }) => id);
  const extents = [...new Set(extent.map(({ level }) => level)), undefined];
  return viewsOf(norm, levels.length, extents).every((view) =>
    [...slots.aggregates.values()].every(
      (ref) => shareIn(ref, { ...view, harm: own }, names) === shareIn(ref, { ...view, harm: other }, names),
    ),
  );
}

/** Every way in which a norm may stand, as far as it is counted. */
function viewsOf({ status }: Norm, levels: number, extents: readonly (string | undefined)[]): NormView[] {
  const [harm = 'none'] = harmOrder;
  return Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
    extents.flatMap((extent) =>
      [true, false].flatMap((persistent) =>
        trends.map((trend) => ({
          status,
          level,
          breached: true,
          harm,
          extent,
          persistent,
          trend,
          articles: [],
        })),
      ),
    ),
  );
}

/** Measures rest on tested norms only, and only some have the time of the norm itself. */
function hasSameTime(norm: Norm, after: Norm, { policy }: CompiledPolicy): boolean {
  const timed = [...policy.ladder, ...policy.beside].some(
    ({ deadline }) => deadline?.period === 'repairWithin',
  );
  const timeOf = ({ repairWithin, harm }: Norm) => repairWithin ?? policy.repairByHarm[harm.class];
  return norm.status === 'encouraged' || !timed || timeOf(norm) === timeOf(after);
}
