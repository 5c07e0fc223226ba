/**
 * What can be wrong, as data. A diagnostic is a code with a place and arguments; its sentence is made in wording/.
 * In: nothing. Out: the types every room reports with. Any room below may call.
 */
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the root of a file or object to the thing a diagnostic is about. */
export type Path = readonly (string | number)[];

/** One thing that is wrong or worth knowing, with its place where the input was a text. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly path: Path;
  /** 1-based; absent when the input was an object. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** The name the caller gave the input. */
  readonly file?: string;
  readonly args: Arguments;
}

/** The outcome of every parse and compile: a value, or every mistake in file order. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A result from a value and what was found on the way: any error means there is no value. */
export function resultOf<T>(value: () => T, found: readonly Diagnostic[]): Result<T> {
  if (found.some((diagnostic) => diagnostic.severity === 'error')) return { ok: false, diagnostics: found };
  return { ok: true, value: value(), warnings: found };
}
