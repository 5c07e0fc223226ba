/** Proof that a policy cannot tell a change to a norm: of harm, of the time to repair, of the sources. */
import type { Framework, Norm } from '../../framework/model.ts';
import { harmOrder, type NormView, shareIn, trends } from '../../intervention/aggregates.ts';
import { covers } from '../../intervention/articles.ts';
import { opens } from '../../intervention/breach.ts';
import type { CompiledPolicy } from '../../intervention/compile-policy.ts';
import { articlesOf } from '../policy/cited.ts';

/**
 * Whether a policy cannot tell a change: it counts the norm alike whatever becomes of it, gives it the same time, and sees the
 * same articles breached. The status of a norm always tells.
 */
export function isSameNorm(norm: Norm, after: Norm, framework: Framework, compiled: CompiledPolicy): boolean {
  return (
    norm.status === after.status &&
    isCountedSame(norm, after, compiled) &&
    hasSameTime(norm, after, compiled) &&
    breachesSame(norm, after, framework, compiled)
  );
}

/** Measures rest on tested norms only; of a tested norm on its own articles, or on those of its tested criteria. */
function breachesSame(norm: Norm, after: Norm, framework: Framework, compiled: CompiledPolicy): boolean {
  if (norm.status === 'encouraged') return true;
  const [own, other] = [norm, after].map((one) =>
    listsOf(one, framework).map((list) => seenIn(list, compiled)),
  );
  return own?.join('/') === other?.join('/');
}

/** The articles of a norm, and of each tested criterion; one that names none breaches those of its norm. */
function listsOf({ sources, criteria }: Norm, framework: Framework): readonly (readonly string[])[] {
  const own = articlesOf(sources, framework);
  const tested = criteria.filter(({ status }) => status === 'tested');
  const lists = tested.map((one) => articlesOf(one.sources ?? [], framework));
  return [own, ...lists.map((list) => (list.length > 0 ? list : own))];
}

/**
 * What a policy sees of a list of articles: each that opens something or that a rule asks for, and whether there are others.
 * Which others makes no difference: all that a measure can be is barred by them.
 */
function seenIn(articles: readonly string[], { openings, slots }: CompiledPolicy): string {
  const isSeen = (article: string): boolean =>
    openings.some(({ power }) => opens(power, article)) ||
    [...slots.aggregates.values()].some(
      ({ fact, params }) => fact === 'breached' && covers(String(params?.article), article),
    );
  return [...new Set(articles.map((article) => (isSeen(article) ? article : '-')))].sort().join('|');
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
