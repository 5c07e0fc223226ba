import type { Evidence } from '../findings/evidence.ts';
import type { Compiled } from '../framework/compile.ts';
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

/** The ids of the register findings that a norm goes by. */
export function registerFindingsOf(
  { compiled }: JudgedNorm,
  evidence: Evidence,
  { plan }: Compiled,
): string[] {
  const ids = compiled.criteria.flatMap((criterion) => {
    const slots = relevantSlots(criterion);
    const facts = [...plan.facts].filter(([, slot]) => slots.includes(slot)).map(([id]) => id);
    return [
      ...(evidence.criteria.get(criterion.criterion.id) ?? []),
      ...(criterion.each ? (evidence.rows.get(criterion.each.record) ?? []) : []),
      ...facts.flatMap((id) => evidence.facts.get(id) ?? []),
    ]
      .filter(({ fromIncidentRegister }) => fromIncidentRegister)
      .map(({ id }) => id);
  });
  return [...new Set(ids)].sort();
}
