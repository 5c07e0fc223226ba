import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_DIAGNOSTICS } from './limits.ts';

/**
 * Diagnostics in file order: by line, then column; files in the order in which they first occur; otherwise as they came.
 * Of each severity the first hundred; what is left out is told by one line at the end.
 */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<string | undefined, number>();
  for (const { file } of diagnostics) if (!files.has(file)) files.set(file, files.size);
  const rank = ({ file }: Diagnostic) => files.get(file) ?? 0;
  return firstOf(
    [...diagnostics].sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.line ? (a.column ?? 0) - (b.column ?? 0) : 0),
    ),
  );
}

function firstOf(sorted: Diagnostic[]): Diagnostic[] {
  if (sorted.length <= MAX_DIAGNOSTICS) return sorted;
  const told = { error: 0, warning: 0, info: 0 };
  const given = sorted.filter(({ severity, code }) => code === CLOSING || told[severity]++ < MAX_DIAGNOSTICS);
  const last = given.at(-1);
  if (given.length === sorted.length || !last || last.code === CLOSING) return given;
  return [...given, { ...last, code: CLOSING, severity: 'info', path: [], args: { limit: MAX_DIAGNOSTICS } }];
}

const CLOSING = 'too-many-diagnostics';
