import type { Evidence } from '../findings/evidence.ts';
import type { Compiled, CompiledNorm } from '../framework/compile.ts';
import type { JudgedNorm } from './judge.ts';
import { relevantSlots } from './outcomes.ts';

/**
 * The evidence without what comes from the internal incident register (Wkkgz 9(6): it may support a judgement on the
 * procedure, never a measure); undefined where nothing comes from it.
 */
export function withoutRegister(evidence: Evidence): Evidence | undefined {
  let found = false;
  const rest = <T extends { readonly fromIncidentRegister: boolean }>(
    lists: ReadonlyMap<string, readonly T[]>,
  ) => {
    const kept = new Map<string, readonly T[]>();
    for (const [id, list] of lists) {
      const others = list.filter(({ fromIncidentRegister }) => !fromIncidentRegister);
      if (others.length < list.length) found = true;
      if (others.length > 0) kept.set(id, others);
    }
    return kept;
  };
  const kept = { criteria: rest(evidence.criteria), facts: rest(evidence.facts), rows: rest(evidence.rows) };
  return found ? kept : undefined;
}

/** The ids of the register findings that a norm goes by: for its criteria, for whether it applies and in its weighing. */
export function registerFindingsOf(
  { compiled: norm }: JudgedNorm,
  evidence: Evidence,
  compiled: Compiled,
): string[] {
  const found = [
    ...norm.criteria.flatMap(({ criterion, each }) => [
      ...(evidence.criteria.get(criterion.id) ?? []),
      ...(each ? (evidence.rows.get(each.record) ?? []) : []),
    ]),
    ...factsOf(norm, compiled).flatMap((id) => evidence.facts.get(id) ?? []),
  ];
  const ids = found.filter(({ fromIncidentRegister }) => fromIncidentRegister).map(({ id }) => id);
  return [...new Set(ids)].sort();
}

function factsOf(norm: CompiledNorm, { applies, themes, plan }: Compiled): string[] {
  const theme = themes.find(({ norms }) => norms.includes(norm));
  const slots = new Set([
    ...[applies, theme?.applies, norm.applies].flatMap((condition) => condition?.slots ?? []),
    ...norm.weighing.weighing.plan.outer,
    ...norm.criteria.flatMap(relevantSlots),
  ]);
  return [...plan.facts].filter(([, slot]) => slots.has(slot)).map(([id]) => id);
}
