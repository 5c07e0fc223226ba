import { diagnosticTexts } from '../wording/diagnostics/all.ts';
import { fill, type Language } from '../wording/language.ts';
import type { Diagnostic } from './diagnostic.ts';

export interface FormatOptions {
  /** Default `nl`. */
  readonly language?: Language;
}

/**
 * One diagnostic as a line of text: `file:line:column code what is wrong. What to do.`
 *
 * @example
 * const result = parseFramework('format: framework/1', { file: 'leeg.yaml' });
 * if (!result.ok) console.log(formatDiagnostic(result.diagnostics[0]!));
 */
export function formatDiagnostic(diagnostic: Diagnostic, { language = 'nl' }: FormatOptions = {}): string {
  const { what, how } = diagnosticTexts[diagnostic.code];
  const sentences = `${fill(what[language], diagnostic.args)} ${fill(how[language], diagnostic.args)}`;
  return `${placeOf(diagnostic)} ${diagnostic.severity} ${diagnostic.code}: ${sentences}`;
}

/** Where a diagnostic points: `file:line:column`, or the path in an object. */
export function placeOf({ file, line, column, path }: Diagnostic): string {
  const name = file ?? '';
  if (line !== undefined) return `${name}:${line}:${column ?? 1}`;
  return [name, path.join('.')].filter((part) => part !== '').join(':') || '-';
}
