/**
 * YAML, JSON or a plain object in; plain data that knows where each value stood out.
 * In: a text or an object from outside, trusted with nothing. Out: a SourceDocument, or every mistake with its line.
 * Called by the rooms that read a file format (framework, findings, intervention, testing) and by the cli. Never throws.
 */
import {
  type Diagnostic,
  type Path,
  type Result,
  resultOf,
  type Severity,
} from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import type { Place } from './lines.ts';
import { inFileOrder } from './order.ts';
import { readPlain } from './plain.ts';
import { diagnosticOf, type Reading, reportInto } from './report.ts';
import { readText } from './text.ts';

export type { Place } from './lines.ts';
export { inFileOrder } from './order.ts';

/** What was read, as plain data with places. */
export interface SourceDocument {
  /** Plain objects, arrays, strings, numbers and booleans; no null, no reserved keys, at most 64 deep. */
  readonly value: unknown;
  /** The name the caller gave the input. */
  readonly file?: string;
  /** The text that was read, without byte order mark; absent for object input. */
  readonly text?: string;
  /** Place of the value (or the key) at a path; the nearest ancestor's place when the path itself is absent; undefined for object input. */
  placeOf(path: Path, part?: 'key' | 'value'): Place | undefined;
  /** The scalar at a path as its author wrote it, quotes included; undefined for object input and absent paths. */
  textAt(path: Path): string | undefined;
}

/** What was read, by the document that came of it. */
const readings = new WeakMap<object, Result<SourceDocument>>();

/**
 * Reads a YAML or JSON text, or checks and copies a plain object. A document that came from here is not read again.
 *
 * @example
 * const result = readDocument('title: Veilige zorg', { file: 'kader.yaml' });
 * if (result.ok) console.log(result.value.placeOf(['title']));
 */
export function readDocument(
  input: string | object,
  { file }: { readonly file?: string } = {},
): Result<SourceDocument> {
  const before = typeof input === 'object' && readings.get(input);
  if (before) return before;
  const found: Diagnostic[] = [];
  const report = reportInto(found, file);
  const reading = typeof input === 'string' ? readText(input, report) : readPlain(input, report);
  const result = resultOf(() => documentOf(reading, file), inFileOrder(found));
  if (result.ok) readings.set(result.value, result);
  return result;
}

function documentOf({ value, text, placeOf, textAt }: Reading, file: string | undefined): SourceDocument {
  return {
    value,
    ...(file !== undefined && { file }),
    ...(text !== undefined && { text }),
    placeOf,
    textAt,
  };
}

/** A diagnostic at a path of this document, with file, line and column filled in. */
export function diagnosticAt(
  document: SourceDocument,
  path: Path,
  code: DiagnosticCode,
  args: Arguments = {},
  { severity = 'error', part = 'value' }: { severity?: Severity; part?: 'key' | 'value' } = {},
): Diagnostic {
  return diagnosticOf(code, path, document.placeOf(path, part), args, severity, document.file);
}
