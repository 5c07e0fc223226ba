import type { z } from 'zod';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import type { Diagnostic, Path, Result } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, inFileOrder, type SourceDocument } from './document.ts';
import { type Finding, findingsOf } from './issues.ts';
import { MAX_DIAGNOSTICS } from './limits.ts';
import { schemaAt, valueAt } from './schema-walk.ts';
import { type Alternatives, type Located, pathOf, settle } from './unions.ts';
import { noneOf } from './values.ts';

/** Several issues may come down to one diagnostic, and of those a hundred are given. */
const MOST_ISSUES = 5 * MAX_DIAGNOSTICS;

/**
 * Puts a document through a zod schema. Every issue becomes a diagnostic with its place, all at once.
 *
 * A schema chooses its own code with `ctx.addIssue({ code: 'custom', params: { code, args, part } })`, with a code as
 * message (`z.string().regex(pattern, 'bad-id')`), or with `.meta({ diagnostic: code })`; `.meta({ examples })` is shown
 * where a format is wrong.
 */
export function readShape<T>(schema: z.ZodType<T>, document: SourceDocument): Result<T> {
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { ok: true, value: parsed.data, warnings: [] };
  const issues = parsed.error.issues.slice(0, MOST_ISSUES);
  const settled = settle(issues, schema, [], document.value);
  const findings = settled.flatMap((one) => findingsAt(one, document));
  // A file of another kind breaks every rule of this one: say that alone.
  const kind = findings.filter(
    ({ path, code }) => path.length === 1 && path[0] === 'format' && code !== 'missing-key',
  );
  const told = kind.length > 0 ? kind : findings;
  return { ok: false, diagnostics: inFileOrder(withoutRepeats(told, document)) };
}

function findingsAt(settled: Located | Alternatives, document: SourceDocument): readonly Finding[] {
  if ('issues' in settled) {
    const { path, issues, formats } = settled;
    return [{ path, ...noneOf(issues, formats, valueAt(document.value, path), document.textAt(path)) }];
  }
  const path = pathOf(settled);
  return findingsOf(settled.issue, {
    path,
    value: valueAt(document.value, path),
    written: document.textAt(path),
    schema: schemaOf(settled, document.value),
  });
}

function schemaOf({ issue, schema, base }: Located, root: unknown): $ZodType | undefined {
  return schema && schemaAt(schema, issuePath(issue), valueAt(root, base));
}

function issuePath({ path }: $ZodIssue): Path {
  return path as Path;
}

/** Leaves out what is said twice, and keys that are missing because they are misspelled. */
function withoutRepeats(findings: readonly Finding[], document: SourceDocument): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  const misspelled = new Set(
    findings.map(({ path, args }) => JSON.stringify([...path.slice(0, -1), args.suggestion])),
  );
  for (const { path, code, args, part } of findings) {
    if (code === 'missing-key' && misspelled.has(JSON.stringify(path))) continue;
    const identity = JSON.stringify([path, code, args]);
    if (seen.has(identity)) continue;
    seen.set(identity, diagnosticAt(document, path, code, args, part ? { part } : {}));
  }
  return [...seen.values()];
}
