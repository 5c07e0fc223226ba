import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';

/** One mistake in the context. */
export function contextMistake(path: Diagnostic['path'], code: DiagnosticCode, args: Arguments): Diagnostic {
  return { code, severity: 'error', path: ['context', ...path], args };
}
