import type { Assessment } from '../assessment/model.ts';
import { LIBRARY } from '../assessment/receipt.ts';
import { canonicalHash } from '../source/canonical.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { InterventionContext } from './context.ts';
import type { AnchorDates } from './deadlines.ts';
import type { PolicyPin, RecommendationReceipt, TrustJudged } from './model.ts';
import { leftOutNorms, scopeNotes } from './notes.ts';

/** What every recommendation is written from. */
export interface Input {
  readonly assessment: Assessment;
  readonly compiled: CompiledPolicy;
  readonly context: InterventionContext;
  readonly trust: TrustJudged;
  readonly date: string;
  readonly anchors: AnchorDates;
}

/** What a recommendation says whatever the route. */
export function headOf({ assessment, compiled: { policy }, context, trust, date }: Input) {
  const { id, version, title, sha256, basis, format } = policy;
  const pin: PolicyPin = { format, id, version, title, sha256, basis };
  const receipt: RecommendationReceipt = {
    library: LIBRARY,
    date,
    policy: { format, id, version, sha256 },
    assessment: { format: assessment.format, sha256: canonicalHash(assessment) },
    context: { sha256: canonicalHash(context) },
    frameworks: assessment.receipt.frameworks,
    findings: assessment.receipt.findings,
  };
  return {
    format: 'recommendation/1' as const,
    isAdvice: true as const,
    date,
    kind: assessment.kind,
    provider: assessment.provider,
    policy: pin,
    receipt,
    trust,
    leftOut: leftOutNorms(assessment),
    scope: scopeNotes(assessment),
    texts: policy.texts,
  };
}
