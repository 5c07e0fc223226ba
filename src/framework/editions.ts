import { holdsOn, type Validity } from '../calendar/validity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';

/**
 * The edition that is in force on a date, or undefined: there is no falling through to another. Throws FrameworkError when
 * two are in force on that date.
 *
 * @example
 * const edition = editionOn([oud, nieuw], '2026-03-20');
 * if (!edition) console.log('Op deze datum geldt geen editie.');
 */
export function editionOn<T extends { readonly version: string; readonly valid: Validity }>(
  editions: readonly T[],
  date: string,
): T | undefined {
  const [first, second] = editions.filter(({ valid }) => holdsOn(valid, date));
  if (!first || !second) return first;
  const args = { date, versions: [first.version, second.version] };
  const overlap: Diagnostic = { code: 'editions-overlap', severity: 'error', path: ['valid'], args };
  throw new FrameworkError(formatDiagnostic(overlap), [overlap]);
}
