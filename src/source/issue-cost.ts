import type { $ZodIssue } from 'zod/v4/core';

/** A branch that wants another kind of value (a list where a mapping stands) is never the one that was meant. */
const WRONG_KIND = 1000;

/**
 * How far a value is from a schema, from the issues it gave: three for a key the schema does not know, one for each
 * key that is wrong or missing, very far when the value is of another kind. However much is wrong inside a key counts
 * once, so that the branch with the keys that are present stays the nearest.
 */
export function costOf(issues: readonly $ZodIssue[]): number {
  const keys = new Set(issues.flatMap(({ path }) => path.slice(0, 1)));
  const whole = issues.filter(({ path }) => path.length === 0);
  return whole.reduce((sum, issue) => sum + costOfWhole(issue), keys.size);
}

function costOfWhole(issue: $ZodIssue): number {
  if (isWrongKind(issue)) return WRONG_KIND;
  if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return Math.min(...issue.errors.map(costOf));
  return 1;
}

/** Tells whether an issue says that the value as a whole is of another kind than its schema wants. */
export function isWrongKind({ path, code }: $ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
