/** A dossier as parse gives it: earlier assessments and measures of one provider, checked on their own. */
import type { z } from 'zod';
import type { DeepReadonly } from '../../framework/model.ts';
import type { dossierSchema } from './schema.ts';

export type DossierFile = DeepReadonly<z.output<typeof dossierSchema>>;

/** A dossier as it is written, in YAML, JSON or a plain object. */
export type DossierInput = DeepReadonly<z.input<typeof dossierSchema>>;

/** What the supervision of one provider has seen and done before. */
export interface Dossier extends DossierFile {
  /** SHA-256 (hex) over the canonical content. */
  readonly sha256: string;
}

export type EarlierAssessment = NonNullable<DossierFile['assessments']>[number];
export type EarlierMeasure = NonNullable<DossierFile['measures']>[number];

/** The levels that a verdict of the dossier leaves possible. */
export function levelsGiven(verdict: EarlierAssessment['verdicts'][string]): readonly string[] {
  return typeof verdict === 'string' ? [verdict] : verdict;
}
