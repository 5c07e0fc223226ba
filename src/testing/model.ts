/** Case files as parse gives them, and what running them gives. */
import type { z } from 'zod';
import type { DeepReadonly } from '../framework/model.ts';
import type { casesSchema } from './schema.ts';

export type CasesFile = DeepReadonly<z.output<typeof casesSchema>>;

/** The cases of one file, checked in shape. Made by `parseCases`. */
export interface Cases extends CasesFile {
  /** The name of the file, where one was given. */
  readonly file?: string;
}

export type Case = CasesFile['cases'][number];
export type TableRow = NonNullable<Case['table']>[number];

/** What a case is about. */
export type SubjectKind = 'norm' | 'theme' | 'overall' | 'criterion' | 'policy';

/** One row of a case, or a case without a table, that was run. */
export interface RanRow {
  /** The name of the file, where one was given. */
  readonly file?: string;
  /** 1-based, where the row was written; absent for object input. */
  readonly line?: number;
  readonly column?: number;
  /** The id of the case. */
  readonly case: string;
  /** What the row says of itself; absent for a case without a table. */
  readonly row?: string;
  /** What it is about, and its id; the id of the whole is that of its framework. */
  readonly kind: SubjectKind;
  readonly subject: string;
}

/** One expectation that does not hold. Several words are everything that is possible. */
export interface Difference {
  readonly about: 'outcome' | 'missing' | 'deadline' | 'beside' | 'articles' | 'basis' | 'barred';
  readonly want: readonly string[];
  readonly got: readonly string[];
}

/** A row that came out otherwise than it says. */
export interface FailedRow extends RanRow {
  /** The expected outcome; empty where only something else was expected. */
  readonly want: readonly string[];
  readonly got: readonly string[];
  /** Every expectation that does not hold, the outcome first. */
  readonly differences: readonly Difference[];
  /** Why it came out as it did, as lines of text. */
  readonly explanation: readonly string[];
  /** All of this as text: place, want, got, explanation. */
  readonly message: string;
}

/** What running cases gives. */
export interface CaseResults {
  readonly passed: readonly RanRow[];
  readonly failed: readonly FailedRow[];
  /** Cases, and their rows: those that passed and failed together. */
  readonly counts: {
    readonly cases: number;
    readonly rows: number;
    readonly passed: number;
    readonly failed: number;
  };
}
