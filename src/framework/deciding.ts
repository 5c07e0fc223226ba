import type { CompiledCondition } from '../conditions/model.ts';
import type { Compiled, CompiledNorm, DecidingFact } from './compiled.ts';

/**
 * The facts that more than one applicability condition reads. Only those of the provider: any other may differ per unit. The
 * fewest values come first, so that as long as they fit knowing one fact never leaves out another.
 */
export function decidingFacts({
  framework,
  plan,
  applies,
  themes,
}: Omit<Compiled, 'deciding'>): DecidingFact[] {
  const conditions = [
    applies,
    ...themes.flatMap((theme) => [
      theme.applies,
      ...theme.norms.flatMap((norm) => [
        norm.applies,
        ...norm.criteria.map((criterion) => criterion.applies),
      ]),
    ]),
  ];
  const places = new Map<number, number>();
  for (const condition of conditions)
    for (const slot of condition?.slots ?? []) places.set(slot, (places.get(slot) ?? 0) + 1);
  const deciding = [...plan.facts].flatMap(([id, slot]) => {
    const fact = framework.facts[id];
    if (fact?.about !== 'provider' || (places.get(slot) ?? 0) < 2) return [];
    const values =
      fact.type === 'boolean' ? [true, false] : fact.type === 'choice' ? Object.keys(fact.options ?? {}) : [];
    return values.length === 0 ? [] : [{ id, slot, values }];
  });
  return deciding.sort((a, b) => a.values.length - b.values.length);
}

/** The same after a change: taken over where every condition that says what applies reads the facts that it read. */
export function decidingAgain(before: Compiled, after: Omit<Compiled, 'deciding'>): readonly DecidingFact[] {
  const same =
    readsSame(before.applies, after.applies) &&
    before.themes.every((theme, index) => {
      const other = after.themes[index];
      return (
        other !== undefined &&
        readsSame(theme.applies, other.applies) &&
        theme.norms.every((norm, at) => decidesSame(norm, other.norms[at]))
      );
    });
  return same ? before.deciding : decidingFacts(after);
}

function decidesSame(norm: CompiledNorm, other: CompiledNorm | undefined): boolean {
  if (norm === other) return true;
  return (
    readsSame(norm.applies, other?.applies) &&
    norm.criteria.length === other?.criteria.length &&
    norm.criteria.every((criterion, index) => readsSame(criterion.applies, other.criteria[index]?.applies))
  );
}

function readsSame(one: CompiledCondition | undefined, other: CompiledCondition | undefined): boolean {
  return one === other || one?.slots.join() === other?.slots.join();
}
