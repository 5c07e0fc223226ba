/**
 * Framework and library files: text or object → checked handle.
 * In: YAML or JSON text, or a plain object, with the libraries it uses. Out: a Result with every mistake in file order.
 * Called by the front door and by node/; the handles are what compile and assess take.
 */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { resultOf } from '../diagnostics/diagnostic.ts';
import { canonicalHash } from '../source/canonical.ts';
import { diagnosticAt, inFileOrder, readDocument, type SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkAll, checkLibrary } from './check/all.ts';
import { named } from './check/criteria.ts';
import type { Draft } from './draft.ts';
import { deepFreeze } from './freeze.ts';
import type { Framework, FrameworkFile, Library, LibraryFile } from './model.ts';
import { mergeParts, type Parts, type PartsFile } from './parts.ts';
import { prune } from './prune.ts';
import { levelsOf } from './scale.ts';
import { frameworkSchema, librarySchema } from './schema.ts';
import { planSlots, vocabulariesOf } from './vocabulary.ts';

/** How to parse a framework. */
export interface ParseFrameworkOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
  /** The libraries that may be named under `uses`; more than needed is fine. */
  readonly libraries?: readonly Library[];
}

/** Where each handle came from, so that a mistake that shows later still points at its place. */
const documents = new WeakMap<object, SourceDocument>();
const drafts = new WeakMap<Framework, Draft>();

/**
 * Reads a library of shared facts, records, gradings, thresholds and sources.
 *
 * @example
 * const library = parseLibrary('format: library/1\nid: mijn\nversion: 1.0.0\n');
 * if (library.ok) console.log(library.value.id); // mijn
 */
export function parseLibrary(
  input: string | object,
  options: { readonly file?: string } = {},
): Result<Library> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(librarySchema, document.value);
  if (!shape.ok) return shape;
  const file: LibraryFile = shape.value;
  const { parts, diagnostics } = mergeParts([{ file, document: document.value }]);
  const found = inFileOrder([
    ...document.warnings,
    ...shape.warnings,
    ...diagnostics,
    ...checkLibrary({ parts, document: document.value }),
  ]);
  return resultOf(() => {
    const library: Library = deepFreeze({ ...file, sha256: canonicalHash(file) });
    documents.set(library, document.value);
    return library;
  }, found);
}

/**
 * Reads one edition of a framework, with the libraries it uses.
 * The value holds what the file says with defaults filled in, and of its libraries only what it uses.
 *
 * @example
 * const result = parseFramework(text, { file: 'ggz.yaml', libraries: [library] });
 * if (!result.ok) for (const mistake of result.diagnostics) console.error(formatDiagnostic(mistake));
 */
export function parseFramework(
  input: string | object,
  options: ParseFrameworkOptions = {},
): Result<Framework> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(frameworkSchema, document.value);
  if (!shape.ok) return shape;
  const { draft, whole, diagnostics } = draftOf(shape.value, document.value, options.libraries ?? []);
  const checks = diagnostics.some(({ code }) => code === 'unknown-library') ? [] : checkAll(draft, whole);
  const found = inFileOrder(unique([...document.warnings, ...shape.warnings, ...diagnostics, ...checks]));
  return resultOf(() => handleOf(draft), found);
}

/** The draft behind a parsed framework; undefined for any other object. */
export function draftBehind(framework: Framework): Draft | undefined {
  return drafts.get(framework);
}

function draftOf(
  file: FrameworkFile,
  document: SourceDocument,
  libraries: readonly Library[],
): { draft: Draft; whole: Parts; diagnostics: Diagnostic[] } {
  const files: PartsFile[] = [{ file, document }];
  const missing: Diagnostic[] = [];
  file.uses.forEach((id, index) => {
    const library = libraries.find((candidate) => candidate.id === id);
    if (library) files.push({ file: library, document: documents.get(library) ?? document });
    else {
      const known = libraries.map((candidate) => candidate.id);
      missing.push(diagnosticAt(document, ['uses', index], 'unknown-library', named(id, known)));
    }
  });
  const { parts: whole, diagnostics } = mergeParts(files);
  const parts = prune(file, whole);
  const plan = planSlots(parts);
  const vocabulary = vocabulariesOf(parts, plan);
  const draft = { file, document, parts, levels: levelsOf(file.scale), plan, vocabulary };
  return { draft, whole, diagnostics: [...missing, ...diagnostics] };
}

function handleOf(draft: Draft): Framework {
  const { parts } = draft;
  const values = <T>(section: ReadonlyMap<string, { readonly value: T }>) =>
    Object.fromEntries([...section].map(([id, { value }]) => [id, value]));
  const merged: FrameworkFile = {
    ...draft.file,
    facts: values(parts.facts),
    thresholds: values(parts.thresholds),
    conditions: values(parts.conditions),
    records: values(parts.records),
    gradings: values(parts.gradings),
    laws: values(parts.laws),
    fieldNorms: values(parts.fieldNorms),
    articles: [...parts.articles.values()].flat().map(({ value }) => value),
  };
  const framework: Framework = deepFreeze({ ...merged, sha256: canonicalHash(merged) });
  drafts.set(framework, draft);
  return framework;
}

/** The same mistake in a shared thing is seen from every place that uses it: once is enough. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...seen.values()];
}
