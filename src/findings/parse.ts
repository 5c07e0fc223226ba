/**
 * Findings files: text or object → checked handle.
 * In: YAML or JSON text, or a plain object; with a framework also whether they fit it. Out: a Result with every mistake.
 * Called by the front door, by node/ and by assess for what was not parsed before.
 */
import { type Diagnostic, type Result, resultOf } from '../diagnostics/diagnostic.ts';
import { compiledBehind } from '../framework/compile.ts';
import type { Compiled, CompiledFramework } from '../framework/compiled.ts';
import { deepFreeze } from '../framework/freeze.ts';
import type { Framework } from '../framework/model.ts';
import { canonicalHash, canonicalText } from '../source/canonical.ts';
import { diagnosticAt, inFileOrder, readDocument, type SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkFindings } from './check.ts';
import { type Evidence, evidenceFrom, type Places } from './evidence.ts';
import { checkFit } from './fit.ts';
import {
  byContent,
  findingsWritten,
  numbered,
  rowsWritten,
  type UnnamedRow,
  type Written,
} from './flatten.ts';
import type { Finding, Findings, FindingsFile, RecordRow } from './model.ts';
import type { Report } from './report.ts';
import { findingsSchema } from './schema.ts';

/** How to parse findings. */
export interface ParseFindingsOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
  /** With a framework, the findings are also checked against it. */
  readonly framework?: Framework | CompiledFramework;
}

interface Origin {
  readonly document: SourceDocument;
  readonly places: Places;
}

const origins = new WeakMap<Findings, Origin>();

/**
 * Reads the findings of one visit.
 *
 * @example
 * const findings = parseFindings(text, { file: 'bezoek.yaml', framework });
 * if (findings.ok) console.log(findings.value.findings.length);
 */
export function parseFindings(input: string | object, options: ParseFindingsOptions = {}): Result<Findings> {
  const document = readDocument(input, options.file === undefined ? {} : { file: options.file });
  if (!document.ok) return document;
  const shape = readShape(findingsSchema, document.value);
  if (!shape.ok) return shape;
  const diagnostics: Diagnostic[] = [...document.warnings, ...shape.warnings];
  const findings = assemble(shape.value, document.value, diagnostics);
  const compiled = options.framework && compiledBehind(options.framework);
  if (compiled && !diagnostics.some(({ severity }) => severity === 'error'))
    diagnostics.push(...fitFindings(compiled, findings).diagnostics);
  return resultOf(() => findings, inFileOrder(diagnostics));
}

/** The same findings judged on another day; what is later than that day is refused. */
export function onDate(findings: Findings, date: string): Result<Findings> {
  const origin = origins.get(findings);
  if (!origin) throw new TypeError('findings must come from parseFindings');
  const file = { ...(origin.document.value as object), date };
  const moved = parseFindings(file, origin.document.file === undefined ? {} : { file: origin.document.file });
  return moved;
}

/** Whether something is a handle that {@link parseFindings} gave. */
export function isParsedFindings(value: object): value is Findings {
  return origins.has(value as Findings);
}

/** Findings as a framework means them, and everything that does not fit. */
export interface Fitted {
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** Both sides are frozen, so what was read once stays true. */
const fitted = new WeakMap<Findings, Map<Compiled, Fitted>>();

/** Reads findings as a framework means them; for the same two handles once. */
export function fitFindings(compiled: Compiled, findings: Findings): Fitted {
  const known = fitted.get(findings) ?? new Map<Compiled, Fitted>();
  const before = known.get(compiled);
  if (before) return before;
  const fresh = fitNow(compiled, findings);
  fitted.set(findings, known.set(compiled, fresh));
  return fresh;
}

function fitNow(compiled: Compiled, findings: Findings): Fitted {
  const origin = origins.get(findings);
  if (!origin) throw new TypeError('findings must come from parseFindings');
  const diagnostics: Diagnostic[] = [];
  const report = reportTo(origin.document, diagnostics);
  checkFit(compiled, findings, report);
  const isOther = diagnostics.some(({ code }) => code === 'other-framework');
  const evidence = evidenceFrom(compiled, findings, origin.places, isOther ? () => {} : report);
  return { evidence, diagnostics: inFileOrder(diagnostics) };
}

function reportTo(document: SourceDocument, diagnostics: Diagnostic[]): Report {
  return (path, code, args = {}, options = {}) => {
    diagnostics.push(diagnosticAt(document, path, code, args, options));
  };
}

function assemble(file: FindingsFile, document: SourceDocument, diagnostics: Diagnostic[]): Findings {
  const found = findingsWritten(file);
  const rows = rowsWritten(file);
  checkFindings(file, found, rows, reportTo(document, diagnostics));
  const made: Making = { placed: new Map(), textOf: onceFor(canonicalText) };
  const named = inOrder(found, (item) => `${item.criterion ?? item.fact} ${item.unit ?? ''}`, 'B', made);
  const { placed } = made;
  const records = inOrder(rows, (item) => `${item.record} ${item.unit ?? ''}`, 'R', made).map((row) =>
    withKey(row, placed),
  );
  const { findings: _findings, ...rest } = file;
  const content = { ...rest, findings: named, rows: records };
  const findings: Findings = deepFreeze({ ...content, sha256: hashOf(file, found, rows, made) });
  const paths = (items: readonly object[]) => items.map((item) => placed.get(item) ?? []);
  origins.set(findings, { document, places: { findings: paths(named), rows: paths(records) } });
  return findings;
}

/** What is kept while findings are put together. */
interface Making {
  /** Where each was written. */
  readonly placed: Map<object, Written<unknown>['path']>;
  readonly textOf: (item: object) => string;
}

function onceFor(textOf: (item: object) => string): (item: object) => string {
  const texts = new Map<object, string>();
  return (item) => {
    const text = texts.get(item) ?? textOf(item);
    texts.set(item, text);
    return text;
  };
}

/** Sorted by content and numbered, remembering where each was written. */
function inOrder<T extends object & { readonly id?: string }>(
  written: readonly Written<T>[],
  about: (item: T) => string,
  prefix: string,
  { placed, textOf }: Making,
): (T & { id: string })[] {
  const paths = new Map(written.map(({ item, path }) => [item, path]));
  const items = written.map(({ item }) => item);
  const sorted = byContent(items, about, textOf);
  return numbered(sorted, prefix).map((item, index) => {
    placed.set(item, paths.get(sorted[index] as T) ?? []);
    return item;
  });
}

/** A row is cited by record type, unit and its own number: `personeelsdossier/linde/P1`. */
function withKey(row: UnnamedRow & { id: string }, placed: Map<object, Written<unknown>['path']>): RecordRow {
  const record = row.record ?? '';
  const keyed = {
    ...row,
    record,
    id: [record, row.unit, row.id].filter((part) => part !== undefined).join('/'),
  };
  placed.set(keyed, placed.get(row) ?? []);
  return keyed;
}

/** The hash is over what was written, in the order of content. */
function hashOf(
  file: FindingsFile,
  found: readonly Written<object>[],
  rows: readonly Written<object>[],
  { textOf }: Making,
): string {
  const sorted = (items: readonly object[]) => byContent(items, () => '', textOf);
  const { provider, units, ...rest } = file;
  return canonicalHash({
    ...rest,
    provider: { id: provider.id, name: provider.name },
    units: units.map(({ facts: _facts, ...unit }) => unit),
    findings: sorted(found.map(({ item }) => item)),
    rows: sorted(rows.map(({ item }) => item)),
    notLookedAt: sorted(file.notLookedAt),
    overrides: sorted(file.overrides),
  });
}

export type { Finding };
