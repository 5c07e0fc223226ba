import { contextTexts } from './intervention-context.ts';
import { policyTexts } from './intervention-policy.ts';
import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with an intervention policy, with the context of a visit, and what a recommendation warns of. */
export const interventionTexts = {
  ...policyTexts,
  ...contextTexts,
} as const satisfies Record<string, DiagnosticText>;
