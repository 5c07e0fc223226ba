import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Library } from '../../framework/model.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { PolicyFile } from '../policy.ts';
import { checkConditions } from './conditions.ts';
import { checkFacts } from './facts.ts';
import { checkLaws } from './laws.ts';
import { checkMeasures } from './measures.ts';
import { checkPlane } from './plane.ts';
import { checkPowers } from './powers.ts';
import { checkRows } from './rows.ts';
import { checkRules } from './rules.ts';

/** Every mistake in a policy that has its shape, in no particular order. */
export function checkPolicy(
  policy: PolicyFile,
  document: SourceDocument,
  libraries: readonly Library[] | undefined,
): Diagnostic[] {
  const checks = [checkMeasures, checkFacts, checkPlane, checkRows, checkRules, checkPowers, checkConditions];
  return [
    ...checks.flatMap((check) => check(policy, document)),
    ...(libraries ? checkLaws(policy, document, libraries) : []),
  ];
}
