/**
 * Policy files: text or object → checked handle.
 * In: YAML or JSON text, or a plain object. Out: a Result with every mistake in file order.
 * Called by the front door and by node/; the handle is what recommend takes.
 */
import { type Result, resultOf } from '../diagnostics/diagnostic.ts';
import { deepFreeze } from '../framework/freeze.ts';
import type { Library } from '../framework/model.ts';
import { canonicalHash } from '../source/canonical.ts';
import { inFileOrder, readDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkPolicy } from './check/all.ts';
import { checkReach } from './check/reach.ts';
import type { Policy, PolicyFile } from './policy.ts';
import { keepDocument } from './policy-document.ts';
import { policySchema } from './schema.ts';

/** How to parse a policy. */
export interface ParsePolicyOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
  /** The libraries that may be named under `uses`. Without them the cited laws are not looked up. */
  readonly libraries?: readonly Library[];
}

/**
 * Reads an intervention policy.
 *
 * @example
 * const result = parsePolicy(text, { file: 'igj.yaml' });
 * if (result.ok) console.log(result.value.ladder.map(({ id }) => id));
 */
export function parsePolicy(input: string | object, options: ParsePolicyOptions = {}): Result<Policy> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(policySchema, document.value);
  if (!shape.ok) return shape;
  const file: PolicyFile = shape.value;
  const before = [...document.warnings, ...shape.warnings];
  const mistakes = checkPolicy(file, document.value, options.libraries);
  const isSound = !mistakes.some(({ severity }) => severity === 'error');
  const policy: Policy = deepFreeze({ ...file, sha256: canonicalHash(file) });
  keepDocument(policy, document.value);
  const found = [...before, ...mistakes, ...(isSound ? checkReach(policy, document.value) : [])];
  return resultOf(() => policy, inFileOrder(found));
}
