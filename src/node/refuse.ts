import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';

/** Takes down a warning about something that was read all the same. */
export type OnWarning = (warning: Diagnostic) => void;

/** The error to throw for a file or a name that gives nothing to read. */
export function refusal(code: DiagnosticCode, args: Arguments = {}, file?: string): FrameworkError {
  return errorOf([{ code, severity: 'error', path: [], args, ...(file !== undefined && { file }) }]);
}

/** The error to throw for mistakes; its message is the first of them. */
export function errorOf(diagnostics: readonly Diagnostic[]): FrameworkError {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  return new FrameworkError(first ? formatDiagnostic(first) : 'invalid input', diagnostics);
}

/** The value of a result, its warnings told; throws FrameworkError with every mistake where there is none. */
export function accepted<T>(result: Result<T>, onWarning?: OnWarning): T {
  if (!result.ok) throw errorOf(result.diagnostics);
  for (const warning of result.warnings) onWarning?.(warning);
  return result.value;
}
