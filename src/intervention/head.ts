import type { Assessment } from '../assessment/model.ts';
import { LIBRARY } from '../assessment/receipt.ts';
import { canonicalHash } from '../source/canonical.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { InterventionContext } from './context.ts';
import type { AnchorDates } from './deadlines.ts';
import type { Derived } from './dossier/derive.ts';
import { isInspection, type ReadVisit } from './dossier/read.ts';
import type { EarlierVisit, PolicyPin, Recommendation, RecommendationReceipt, TrustJudged } from './model.ts';
import { leftOutNorms } from './notes.ts';

/** What every recommendation is written from. */
export interface Input {
  readonly assessment: Assessment;
  readonly compiled: CompiledPolicy;
  /** What the caller stated, and the same with what follows from the dossier. */
  readonly stated: InterventionContext;
  readonly context: InterventionContext;
  readonly derived: Derived | undefined;
  readonly trust: TrustJudged;
  readonly date: string;
  readonly anchors: AnchorDates;
}

/** What a recommendation says of what it rests on, whatever the route. */
export type Head = Pick<
  Recommendation,
  | 'format'
  | 'isAdvice'
  | 'date'
  | 'kind'
  | 'provider'
  | 'policy'
  | 'receipt'
  | 'trust'
  | 'visits'
  | 'leftOut'
  | 'texts'
>;

/** What a recommendation says of the case itself. */
export type Advice = Omit<Recommendation, keyof Head>;

/** The head: everything that was put in, with the hash of each. */
export function headOf({ assessment, compiled: { policy }, stated, derived, trust, date }: Input): Head {
  const dossier = derived?.read.dossier;
  const { id, version, title, sha256, basis, format } = policy;
  const pin: PolicyPin = { format, id, version, title, sha256, basis };
  const receipt: RecommendationReceipt = {
    library: LIBRARY,
    date,
    policy: { format, id, version, sha256 },
    assessment: { format: assessment.format, sha256: canonicalHash(assessment) },
    context: { sha256: canonicalHash(stated) },
    ...(dossier && { dossier: { format: dossier.format, sha256: dossier.sha256 } }),
    frameworks: assessment.receipt.frameworks,
    findings: assessment.receipt.findings,
  };
  return {
    format: 'recommendation/1',
    isAdvice: true,
    date,
    kind: assessment.kind,
    provider: assessment.provider,
    policy: pin,
    receipt,
    trust,
    ...(derived?.read.visits && { visits: derived.read.visits.map(earlierVisit) }),
    leftOut: leftOutNorms(assessment),
    texts: policy.texts,
  };
}

function earlierVisit({ entry, oldName }: ReadVisit): EarlierVisit {
  const { id, date, kind, framework } = entry;
  return { id, date, kind, framework, compared: oldName !== undefined && isInspection(entry) };
}
