import type { z } from 'zod';
import type { DeepReadonly, Framework } from '../model.ts';
import type { profileSchema } from './schema.ts';

/** A profile as its file says it. */
export type ProfileFile = DeepReadonly<z.output<typeof profileSchema>>;

/** What a profile takes of one framework, with its place in the file. */
export interface Part {
  readonly framework: Framework;
  readonly chosen: ProfileFile['frameworks'][number];
  readonly index: number;
}
