import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Path } from '../diagnostics/diagnostic.ts';
import { costOf, isWrongKind } from './issue-cost.ts';
import { schemaAt, valueAt } from './schema-walk.ts';

/** An issue with the schema and the place that its path starts from. */
export interface Located {
  readonly issue: $ZodIssue;
  readonly schema: $ZodType | undefined;
  readonly base: Path;
}

/** A union of which every branch wants another value: the issues of all branches together, at one path. */
export interface Alternatives {
  readonly path: Path;
  readonly issues: readonly $ZodIssue[];
}

type Settled = Located | Alternatives;

/** Replaces an issue about a union by the issues of the branch that was probably meant, unions inside it too. */
export function settleUnion(located: Located, root: unknown): readonly Settled[] {
  const { issue, schema, base } = located;
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [located];
  const path = pathOf(located);
  const value = valueAt(root, path);
  if (value === undefined) return [located];
  const isBranch = (issues: readonly $ZodIssue[]) => !issues.some(isWrongKind);
  const branches: readonly (readonly $ZodIssue[])[] = issue.errors;
  const candidates = branches.filter(isBranch);
  const isScalar = typeof value !== 'object';
  if (candidates.length === 0 || (isScalar && branches.flatMap(kindsOf).length > 1)) {
    return [{ path, issues: branches.flat() }];
  }
  const chosen = candidates.reduce((best, branch) => (costOf(branch) < costOf(best) ? branch : best));
  const union = schema && schemaAt(schema, issue.path as Path, valueAt(root, base));
  const option = optionsOf(union)[branches.indexOf(chosen)];
  return chosen.flatMap((inner) => settleUnion({ issue: inner, schema: option, base: path }, root));
}

/** The whole path of an issue. */
export function pathOf({ issue, base }: Located): Path {
  return [...base, ...(issue.path as Path)];
}

/** Scalars have no keys to tell branches apart: more than one branch that takes text or fixed values is a choice to show. */
function kindsOf(issues: readonly $ZodIssue[]): readonly $ZodIssue[] {
  return issues.filter(({ code }) => code === 'invalid_value' || code === 'invalid_format').slice(0, 1);
}

function optionsOf(schema: $ZodType | undefined): readonly $ZodType[] {
  const def = (schema as $ZodTypes | undefined)?._zod.def;
  return def?.type === 'union' ? def.options : [];
}
