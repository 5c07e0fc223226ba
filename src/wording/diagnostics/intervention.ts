import { contextTexts } from './intervention-context.ts';
import { dossierTexts } from './intervention-dossier.ts';
import { policyTexts } from './intervention-policy.ts';
import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with an intervention policy, with the context of a visit and the dossier of a provider, and what a recommendation warns of. */
export const interventionTexts = {
  ...policyTexts,
  ...contextTexts,
  ...dossierTexts,
} as const satisfies Record<string, DiagnosticText>;
