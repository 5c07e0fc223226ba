import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Draft, found } from '../draft.ts';
import type { Fact } from '../model.ts';
import type { Origin } from '../parts.ts';

/** Facts of the provider, a unit or a record: choices have options, limits make sense. */
export function checkFacts({ parts }: Pick<Draft, 'parts'>): Diagnostic[] {
  const own = [...parts.facts].flatMap(([id, { value, origin }]) => checkFact(id, value, origin, []));
  const inRecords = [...parts.records.values()].flatMap(({ value, origin }) =>
    Object.entries(value.facts).flatMap(([id, fact]) => checkFact(id, fact, origin, ['facts', id])),
  );
  return [...own, ...inRecords];
}

function checkFact(id: string, fact: Fact, origin: Origin, path: string[]): Diagnostic[] {
  const isChoice = fact.type === 'choice' || fact.type === 'choices';
  if (isChoice && !fact.options) return [found(origin, [...path, 'type'], 'choice-without-options', { id })];
  if ((fact.minimum ?? -Infinity) > (fact.maximum ?? Infinity))
    return [found(origin, [...path, 'minimum'], 'minimum-above-maximum', { id })];
  return [];
}
