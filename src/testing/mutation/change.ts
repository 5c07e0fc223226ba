import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Framework } from '../../framework/model.ts';
import type { Origin } from '../../framework/parts.ts';
import type { Policy } from '../../intervention/policy.ts';
import type { MutationKind } from '../../wording/mutation.ts';
import type { Owner } from '../sites.ts';

/** One change to a framework, or to a policy that its cases ask for a measure, before it is shown. */
export interface Change {
  readonly kind: MutationKind;
  readonly owner: Owner;
  /** The policy that is changed; absent where it is the framework. */
  readonly policy?: Policy;
  /** The criterion that it is in, if any. */
  readonly criterion?: string;
  /** What is put where, in the policy or in the framework with its libraries merged; undefined takes a key away. */
  readonly path: Path;
  readonly value: unknown;
  /** What the reader sees change: the text at a place, and what comes instead of it. */
  readonly shown: Shown;
}

/** A piece of the file and what replaces it; the whole of the line where the piece is not on it. */
export interface Shown {
  readonly origin: Origin;
  readonly part: 'key' | 'value';
  readonly before: string;
  readonly after: string;
}

/** The framework with a change in it; what is not changed is shared with the original. */
export function changed(framework: Framework, { path, value }: Pick<Change, 'path' | 'value'>): Framework {
  return put(framework, path, value) as Framework;
}

/** The policy with a change in it. */
export function changedPolicy(policy: Policy, { path, value }: Pick<Change, 'path' | 'value'>): Policy {
  return put(policy, path, value) as Policy;
}

function put(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(step), put(whole[Number(step)], rest, value));
  const map = whole as Readonly<Record<string, unknown>>;
  const inner = put(map[step], rest, value);
  if (inner !== undefined) return { ...map, [step]: inner };
  const { [step]: _gone, ...others } = map;
  return others;
}
