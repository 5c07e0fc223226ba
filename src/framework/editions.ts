import { holdsOn, overlap, type Validity } from '../calendar/validity.ts';

/**
 * The edition that is in force on a date, or undefined: there is no falling through to another.
 *
 * @example
 * const edition = editionOn([oud, nieuw], '2026-03-20');
 * if (!edition) console.log('Op deze datum geldt geen editie.');
 */
export function editionOn<T extends { readonly valid: Validity }>(
  editions: readonly T[],
  date: string,
): T | undefined {
  const inForce = editions.filter(({ valid }) => holdsOn(valid, date));
  const [only, other] = inForce;
  if (only && other && overlap(only.valid, other.valid))
    throw new TypeError('editionOn: two editions are in force on the same date');
  return only;
}
