import type { z } from 'zod';
import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Path } from '../diagnostics/diagnostic.ts';
import { costOf, isWrongKind } from './issue-cost.ts';
import { formatOf, schemaAt, valueAt } from './schema-walk.ts';
import { hintAmong } from './values.ts';

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
  /** How the texts that some branches take are written. */
  readonly formats: readonly string[];
}

type Settled = Located | Alternatives;

/** Replaces each issue about a union by the issues of the branch that was probably meant, unions inside it too. */
export function settle(
  issues: readonly $ZodIssue[],
  schema: $ZodType | undefined,
  base: Path,
  root: unknown,
): readonly Settled[] {
  return withoutEchoes(issues).flatMap((issue) => settleUnion({ issue, schema, base }, root));
}

/** zod measures whatever has a length: `sources: wkkgz 2` is no list, and not too short a list either. */
function withoutEchoes(issues: readonly $ZodIssue[]): readonly $ZodIssue[] {
  const wrong = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('\n')] : [])),
  );
  return issues.filter(
    ({ code, path }) => (code !== 'too_small' && code !== 'too_big') || !wrong.has(path.join('\n')),
  );
}

function settleUnion(located: Located, root: unknown): readonly Settled[] {
  const { issue, schema, base } = located;
  const path = pathOf(located);
  const value = valueAt(root, path);
  const options = optionsOf(schema && schemaAt(schema, issue.path as Path, valueAt(root, base)));
  const branches = branchesOf(issue, options, value);
  if (branches.length === 0 || value === undefined) return [located];
  const candidates = branches.filter((issues) => !issues.some(isWrongKind));
  const issues = branches.flat();
  if (candidates.length === 0 || (typeof value !== 'object' && isOpen(branches, value))) {
    return [{ path, issues, formats: formatsOf(branches, options) }];
  }
  const chosen = candidates.reduce((best, branch) => (costOf(branch) < costOf(best) ? branch : best));
  const option = options[branches.indexOf(chosen)];
  return settle(chosen, option, path, root);
}

/** What each branch of a union says; nothing where an issue is not about a union. */
function branchesOf(
  issue: $ZodIssue,
  options: readonly $ZodType[],
  value: unknown,
): readonly (readonly $ZodIssue[])[] {
  if (issue.code === 'invalid_union') return issue.errors;
  // zod passes on the one branch whose type is right. Of a text in another format, all branches should be heard.
  if (issue.code !== 'invalid_format' && issue.code !== 'unrecognized_keys') return [];
  return options.map((option) => (option as z.ZodType).safeParse(value).error?.issues ?? []);
}

/** Scalars have no keys to tell branches apart: several with a format or fixed values are a choice to show. */
function isOpen(branches: readonly (readonly $ZodIssue[])[], value: unknown): boolean {
  const isChoice = ({ code }: $ZodIssue) => code === 'invalid_value' || code === 'invalid_format';
  return branches.filter((issues) => issues.some(isChoice)).length > 1 || !!hintAmong(branches.flat(), value);
}

function formatsOf(
  branches: readonly (readonly $ZodIssue[])[],
  options: readonly $ZodType[],
): readonly string[] {
  return branches.flatMap((issues, index) =>
    issues.flatMap((issue) => (issue.code === 'invalid_format' ? [formatOf(issue, options[index])] : [])),
  );
}

/** The whole path of an issue. */
export function pathOf({ issue, base }: Located): Path {
  return [...base, ...(issue.path as Path)];
}

function optionsOf(schema: $ZodType | undefined): readonly $ZodType[] {
  const def = (schema as $ZodTypes | undefined)?._zod.def;
  return def?.type === 'union' ? def.options : [];
}
