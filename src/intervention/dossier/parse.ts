/**
 * Dossier files: text or object → checked handle.
 * In: YAML or JSON text, or a plain object. Out: a Result with every mistake in file order.
 * Called by the front door and by node/; the handle is what recommend takes.
 */
import { type Result, resultOf } from '../../diagnostics/diagnostic.ts';
import { deepFreeze } from '../../framework/freeze.ts';
import { canonicalHash } from '../../source/canonical.ts';
import { inFileOrder, readDocument, type SourceDocument } from '../../source/document.ts';
import { readShape } from '../../source/shape.ts';
import { checkDossier } from './check.ts';
import type { Dossier, DossierFile } from './model.ts';
import { dossierSchema } from './schema.ts';

/** How to parse a dossier. */
export interface ParseDossierOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
}

const documents = new WeakMap<Dossier, SourceDocument>();

/**
 * Reads the dossier of a provider: earlier assessments and measures.
 *
 * @example
 * const file = { format: 'dossier/1', provider: 'zilverwater', assessments: [], measures: [] };
 * const dossier = parseDossier(file);
 * if (dossier.ok) await recommend(assessment, policy, { dossier: dossier.value, framework });
 */
export function parseDossier(input: string | object, options: ParseDossierOptions = {}): Result<Dossier> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(dossierSchema, document.value);
  if (!shape.ok) return shape;
  const file: DossierFile = shape.value;
  const found = [...document.warnings, ...shape.warnings, ...checkDossier(file, document.value)];
  const dossier: Dossier = deepFreeze({ ...file, sha256: canonicalHash(file) });
  documents.set(dossier, document.value);
  return resultOf(() => dossier, inFileOrder(found));
}

/** Whether something is a handle that {@link parseDossier} gave. */
export function isParsedDossier(value: object): value is Dossier {
  return documents.has(value as Dossier);
}

/** The document a parsed dossier was read from. */
export function documentBehind(dossier: Dossier): SourceDocument {
  const document = documents.get(dossier);
  if (!document) throw new TypeError('dossier must come from parseDossier');
  return document;
}
