/**
 * Case files: text or object → checked handle.
 * In: YAML or JSON text, or a plain object. Out: a Result with every mistake that shows without framework or policy.
 * Called by the front door and by node/; the handle is what runCases takes.
 */
import { type Diagnostic, type Result, resultOf } from '../diagnostics/diagnostic.ts';
import type { Report } from '../findings/report.ts';
import { deepFreeze } from '../framework/freeze.ts';
import { diagnosticAt, inFileOrder, readDocument, type SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkCases } from './check.ts';
import type { Cases } from './model.ts';
import { casesSchema } from './schema.ts';

/** How to parse cases. */
export interface ParseCasesOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
}

const documents = new WeakMap<Cases, SourceDocument>();

/**
 * Reads norm cases. Whether they fit their framework shows when they are run.
 *
 * @example
 * const cases = parseCases(text, { file: 'suicidepreventie.yaml' });
 * if (cases.ok) console.log(cases.value.cases.map(({ id }) => id));
 */
export function parseCases(input: string | object, options: ParseCasesOptions = {}): Result<Cases> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(casesSchema, document.value);
  if (!shape.ok) return shape;
  const found: Diagnostic[] = [...document.warnings, ...shape.warnings];
  const { file } = options;
  const cases: Cases = deepFreeze({ ...shape.value, ...(file !== undefined && { file }) });
  documents.set(cases, document.value);
  checkCases(cases, reportTo(document.value, found));
  return resultOf(() => cases, inFileOrder(found));
}

/** The document behind a handle that {@link parseCases} gave. Throws TypeError for anything else. */
export function documentOf(cases: Cases): SourceDocument {
  const document = documents.get(cases);
  if (!document) throw new TypeError('cases must come from parseCases');
  return document;
}

/** A report that takes down mistakes at their places in a document. */
export function reportTo(document: SourceDocument, found: Diagnostic[]): Report {
  return (path, code, args = {}, options = {}) => {
    found.push(diagnosticAt(document, path, code, args, options));
  };
}
