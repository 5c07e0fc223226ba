/** Findings as parse gives them: groups opened, every finding with an id, in an order that depends on content alone. */
import type { z } from 'zod';
import type { PlainDate } from '../calendar/date.ts';
import type { Sample } from '../conditions/model.ts';
import type { DeepReadonly } from '../framework/model.ts';
import type { findingsSchema, kinds, methods } from './schema.ts';

export type FindingsFile = DeepReadonly<z.output<typeof findingsSchema>>;
export type VisitKind = (typeof kinds)[number];
export type Method = (typeof methods)[number];

/** A value as written in the file; `7/8` is still a text here. */
export type RawValue =
  | boolean
  | number
  | string
  | Sample
  | readonly string[]
  | Readonly<Record<string, boolean>>;

/** One observation about a criterion or a fact. */
export interface Finding {
  /** As given, else `B1`, `B2`, … in the order of content. */
  readonly id: string;
  readonly criterion?: string;
  readonly fact?: string;
  /** Absent on a remark. */
  readonly value?: RawValue;
  /** Shown, never counted. */
  readonly remark?: string;
  readonly method?: Method;
  readonly source?: string;
  readonly date?: PlainDate;
  /** The unit where it was seen; absent = the organisation. */
  readonly unit?: string;
  readonly note?: string;
  readonly origin?: 'incident-register';
}

/** One record that was looked at: a row of facts; what it leaves out is unknown. */
export interface RecordRow {
  /** As given in the visit, else by order of content; unique within its record type and unit. */
  readonly id: string;
  readonly record: string;
  readonly values: Readonly<Record<string, RawValue>>;
  readonly method?: Method;
  readonly source?: string;
  readonly date?: PlainDate;
  readonly unit?: string;
  readonly origin?: 'incident-register';
}

/** What was seen at one visit, checked in shape; against a framework when one was given. */
export interface Findings extends Omit<FindingsFile, 'findings'> {
  readonly findings: readonly Finding[];
  readonly rows: readonly RecordRow[];
  /** SHA-256 (hex) over the canonical content: YAML and JSON agree, order does not matter. */
  readonly sha256: string;
}

export type Unit = Findings['units'][number];
export type Override = Findings['overrides'][number];
export type NotLookedAt = Findings['notLookedAt'][number];
export type VisitContext = NonNullable<Findings['context']>;
