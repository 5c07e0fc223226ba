import type { Problem } from '../../conditions/model.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../../wording/diagnostics/all.ts';
import { found } from '../draft.ts';
import type { Origin } from '../parts.ts';

/** Codes about a key that should not be there, whatever its value. */
const ABOUT_KEYS: ReadonlySet<DiagnosticCode> = new Set([
  'rules-engine-key',
  'unknown-param',
  'aggregate-unknown-param',
]);

/** What is wrong with a condition or weighing, at the place in the file where it stands. */
export function foundIn(origin: Origin, path: Path, { path: inner, code, args }: Problem): Diagnostic {
  const part = ABOUT_KEYS.has(code) ? 'key' : 'value';
  return found(origin, [...path, ...inner], code, args, { part });
}
