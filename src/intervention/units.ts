/** How far a measure reaches: the visited units, and what to visit before it may reach further. */
import type { Desk } from './entry.ts';
import type { Measure, ScopeNotes } from './model.ts';
import { isTested } from './shares.ts';

type Unseen = NonNullable<ScopeNotes['visitFirst']>;

/**
 * The units that the measures of the ladder do not reach because a norm was not looked at there: not visited, or visited
 * for other norms. Norms that are judged for the organisation as one do not hang on a visit to a unit.
 */
export function unitsToVisit({ units, stood }: Desk, measures: readonly Measure[]): Unseen {
  const grave = measures.filter(
    ({ role, category }) => (role === 'ladder' || role === 'own') && category !== 'stimulating',
  );
  const resting = new Set(grave.flatMap(({ norms }) => norms));
  const norms = stood.map(({ norm }) => norm).filter(({ id, scope }) => resting.has(id) && scope === 'unit');
  return units.flatMap(({ id, title, visited, norms: results }) => {
    // Of what only the incident register says nothing was looked at, for a measure.
    const isRegistered = (norm: string) => results.some((result) => result.id === norm && !isTested(result));
    const unseen = norms.filter((norm) => !visited || norm.notTestedAt.includes(id) || isRegistered(norm.id));
    return unseen.length > 0 ? [{ unit: id, title, norms: unseen.map((norm) => norm.id) }] : [];
  });
}
