/** A policy as parse gives it: the file's own words with defaults filled in, checked. */
import type { z } from 'zod';
import type { DeepReadonly } from '../framework/model.ts';
import type { policySchema } from './schema.ts';
import type { trustLevels } from './trust-levels.ts';

export type PolicyFile = DeepReadonly<z.output<typeof policySchema>>;

/** One dated intervention policy, checked. */
export interface Policy extends PolicyFile {
  /** SHA-256 (hex) over the canonical content. */
  readonly sha256: string;
}

export type MeasureEntry = PolicyFile['ladder'][number];
export type RuleEntry = PolicyFile['rules'][number];
export type PowerEntry = PolicyFile['powers'][number];
export type Opening = PowerEntry['opens'][string];
export type Cell = NonNullable<PolicyFile['plane'][string][TrustLevel]>;
export type TrustLevel = (typeof trustLevels)[number];
export type PolicyRow = PolicyFile['risk'][number];

/** The measure that stands on the ladder or beside it under an id. */
export function measureIn(policy: PolicyFile, id: string): MeasureEntry | undefined {
  return (
    policy.ladder.find((measure) => measure.id === id) ?? policy.beside.find((measure) => measure.id === id)
  );
}

/** The place of a measure on the ladder, 0 = lightest; -1 beside it. */
export function weightOf(policy: PolicyFile, id: string): number {
  return policy.ladder.findIndex((measure) => measure.id === id);
}

/** The weight of plain advice: the heaviest stimulating measure of the ladder, at least the first. */
export function adviceWeight(policy: PolicyFile): number {
  const last = policy.ladder.findLastIndex(({ category }) => category === 'stimulating');
  return Math.max(last, 0);
}
