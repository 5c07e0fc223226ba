import type { $ZodIssue } from 'zod/v4/core';

/** A branch whose very first check fails (a list where a mapping belongs) is never the one that was meant. */
const WRONG_KIND = 1000;

/**
 * How far a value is from a schema, from the issues it gave: three for a key the schema does not know, one for
 * anything else, very far when the value is of another kind. A union counts for its nearest branch.
 */
export function costOf(issues: readonly $ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + costOfIssue(issue), 0);
}

function costOfIssue(issue: $ZodIssue): number {
  if (isWrongKind(issue)) return WRONG_KIND;
  if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return Math.min(...issue.errors.map(costOf));
  return 1;
}

/** Tells whether an issue says that the value as a whole is of another kind than its schema wants. */
export function isWrongKind({ path, code }: $ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
