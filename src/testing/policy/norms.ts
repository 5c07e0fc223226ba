/**
 * Every set of norms that there can be, as a policy sees it: how many norms each aggregate counts, and whether any norm
 * falls short. A case about a policy names no norms, so all of them are tried; more of a kind than a policy can tell apart
 * add nothing.
 */
import type { FactRef } from '../../conditions/model.ts';
import { harmOrder, type NormView, shareIn } from '../../intervention/aggregates.ts';
import { type CompiledPolicy, possibleRows } from '../../intervention/compile-policy.ts';
import { canPrecede, type History, historiesOf } from '../../intervention/history.ts';
import { type Sum, sumKey } from '../../intervention/sums.ts';

const known = new WeakMap<CompiledPolicy, Map<string, readonly Sum[] | undefined>>();

/** The most sums that are tried. */
const MOST = 20_000;

/**
 * Every sum that some set of norms makes, over the aggregates in these slots, at a first visit or at a later one; undefined
 * when they are too many. In a sum `opens` is 1 where a norm is breached.
 */
export function normSums(
  compiled: CompiledPolicy,
  open: readonly number[],
  isFirst: boolean,
): readonly Sum[] | undefined {
  const made = known.get(compiled) ?? new Map<string, readonly Sum[] | undefined>();
  known.set(compiled, made);
  const key = `${isFirst} ${open.join()}`;
  if (!made.has(key))
    made.set(key, closure(compiled, open, distinct(kindsOf(compiled, isFirst), compiled, open)));
  return made.get(key);
}

/** Starts with no norms, and adds norms for as long as that gives something new. */
function closure(
  { saturation }: CompiledPolicy,
  open: readonly number[],
  kinds: readonly Sum[],
): readonly Sum[] | undefined {
  const nothing: Sum = { counts: open.map(() => 0), opens: 0, short: false };
  const found = new Map([[sumKey(nothing), nothing]]);
  for (const sum of found.values())
    for (const kind of kinds) {
      const counts = sum.counts.map((count, index) =>
        Math.min(saturation.get(open[index] ?? 0) ?? 1, count + (kind.counts[index] ?? 0)),
      );
      const more: Sum = { counts, opens: sum.opens | kind.opens, short: sum.short || kind.short };
      found.set(sumKey(more), found.get(sumKey(more)) ?? more);
      if (found.size > MOST) return undefined;
    }
  return [...found.values()];
}

/** Kinds of norm that the policy cannot tell apart are one. */
function distinct(views: readonly NormView[], compiled: CompiledPolicy, open: readonly number[]): Sum[] {
  const names = compiled.levels.map(({ id }) => id);
  const refs = open.map((slot) => compiled.slots.aggregates.get(slot) as FactRef);
  const sums = views.map(
    (view): Sum => ({
      counts: refs.map((ref) => shareIn(ref, view, names)),
      opens: view.breached && view.status === 'tested' ? 1 : 0,
      short: view.status === 'tested' && (view.level ?? 0) > 0,
    }),
  );
  return [...new Map(sums.map((sum) => [sumKey(sum), sum])).values()];
}

/** One norm of every kind: status, level, harm, extent, history and the article it rests on. */
function kindsOf(compiled: CompiledPolicy, isFirst: boolean): NormView[] {
  const { levels, slots } = compiled;
  const named = [...slots.aggregates.values()].flatMap(({ fact, params }) =>
    fact === 'breached' ? String(params?.article) : [],
  );
  const articles = [[], ...[...new Set(named)].map((article) => [article])];
  return levels.flatMap(({ met }, level) =>
    historiesOf(undefined, isFirst).flatMap((history) => {
      if (!canPrecede(history, level, levels)) return [];
      const persistent = !met && history.failedBefore;
      const extents = met ? [undefined] : extentsOf(compiled, persistent);
      const shared = { level, breached: !met, persistent, trend: history.trend } satisfies Partial<NormView>;
      return extents.flatMap((extent) =>
        harmOrder.flatMap((harm): NormView[] => [
          { ...shared, extent, harm, status: 'encouraged', articles: [] },
          ...(met ? [[]] : articles).map(
            (cited): NormView => ({ ...shared, extent, harm, status: 'tested', articles: cited }),
          ),
        ]),
      );
    }),
  );
}

/** The extents that a norm may have, whatever the shares of units and files. */
function extentsOf(
  { slots, extent }: CompiledPolicy,
  persistent: History['failedBefore'],
): readonly string[] {
  const values = new Array(slots.size()).fill(undefined);
  values[slots.plain('visits-failing')] = persistent ? 2 : 1;
  return [...new Set(possibleRows(extent, ({ test }) => test(values)).map(({ level }) => level))];
}
