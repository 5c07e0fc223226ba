import type { Evidence } from '../findings/evidence.ts';
import type { Compiled, CompiledNorm } from '../framework/compiled.ts';
import type { JudgedNorm } from './judged.ts';

/**
 * The evidence without what comes from the internal incident register (Wkkgz 9(6): it may support a judgement on the
 * procedure, never a measure); undefined where nothing comes from it.
 */
export function withoutRegister(evidence: Evidence): Evidence | undefined {
  if (!isMentionedIn(evidence)) return undefined;
  const rest = <T extends { readonly fromIncidentRegister: boolean }>(
    lists: ReadonlyMap<string, readonly T[]>,
  ) => {
    const kept = new Map<string, readonly T[]>();
    for (const [id, list] of lists) {
      const others = list.filter(({ fromIncidentRegister }) => !fromIncidentRegister);
      if (others.length > 0) kept.set(id, others);
    }
    return kept;
  };
  return { criteria: rest(evidence.criteria), facts: rest(evidence.facts), rows: rest(evidence.rows) };
}

function isMentionedIn({ criteria, facts, rows }: Evidence): boolean {
  for (const lists of [criteria, facts, rows]) {
    for (const list of lists.values())
      if (list.some(({ fromIncidentRegister }) => fromIncidentRegister)) return true;
  }
  return false;
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

function factsOf({ reads }: CompiledNorm, { plan }: Compiled): string[] {
  return [...plan.facts].filter(([, slot]) => reads.has(slot)).map(([id]) => id);
}
