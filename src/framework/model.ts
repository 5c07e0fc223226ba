/** A framework as parse gives it: the file's own words with defaults filled in and the used parts of its libraries merged. */
import type { z } from 'zod';
import type { Condition } from '../conditions/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { frameworkSchema, librarySchema } from './schema.ts';

/** Readonly all the way down. Conditions are so already, and keep their name. */
export type DeepReadonly<T> = [Condition] extends [T]
  ? Condition | ReadonlyParts<Exclude<T, Condition>>
  : ReadonlyParts<T>;

type ReadonlyParts<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type FrameworkFile = DeepReadonly<z.output<typeof frameworkSchema>>;
export type LibraryFile = DeepReadonly<z.output<typeof librarySchema>>;

/** One dated edition of a toetsingskader, checked, with everything it uses from its libraries. */
export interface Framework extends FrameworkFile {
  /** SHA-256 (hex) over the canonical content of what the framework holds and uses. */
  readonly sha256: string;
}

/** Shared facts, records, gradings, thresholds and sources, checked. */
export interface Library extends LibraryFile {
  readonly sha256: string;
}

export type Theme = Framework['themes'][number];
export type Norm = Theme['norms'][number];
export type Criterion = Norm['criteria'][number];
export type Fact = Framework['facts'][string];
export type RecordType = Framework['records'][string];
export type Grading = Framework['gradings'][string];
export type Threshold = Framework['thresholds'][string];
export type Article = Framework['articles'][number];
export type HarmClass = Norm['harm']['class'];

/** One level of a scale. */
export interface Level {
  readonly id: string;
  readonly title: string;
  /** Whether this level counts as met. */
  readonly met: boolean;
}

export type { Diagnostic };
