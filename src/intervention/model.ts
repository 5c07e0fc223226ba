/**
 * A recommendation: which measure fits one assessment, and why. Plain JSON, `format: recommendation/1`. It is advice;
 * a human decides. Made by recommend.ts; read by report/.
 */
import type { PossibleLevel, Receipt, SourceRef } from '../assessment/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { VisitKind } from '../findings/model.ts';
import type { HarmClass } from '../framework/model.ts';
import type { Barred, Conflict, Measure, RunningMeasure } from './measures-model.ts';
import type { Deadline } from './terms-model.ts';

export interface Recommendation {
  readonly format: 'recommendation/1';
  /** Always true: it is a recommendation, never a decision. */
  readonly isAdvice: true;
  readonly date: string;
  readonly kind: VisitKind;
  readonly provider: { readonly id: string; readonly name: string };
  readonly policy: PolicyPin;
  readonly receipt: RecommendationReceipt;
  /** The ordinary way through plane and rules, or a short one that the policy has for this kind of visit. */
  readonly route: 'plane' | 'newcomers' | 'stimulating' | 'self-assessment';
  readonly phase: Judged;
  readonly risk: Judged & { readonly because: readonly RowReason[] };
  readonly trust: TrustJudged;
  readonly norms: readonly NormInView[];
  /** The ladder measure first, then what stands beside it, then advice. `certain: false` = in some completions only. */
  readonly measures: readonly Measure[];
  readonly barred: readonly Barred[];
  /** What becomes of the measure that runs; absent when none is known to run. */
  readonly running?: RunningMeasure;
  /** Other measures that run according to the dossier, on norms of their own or beside the ladder. */
  readonly alsoRunning?: readonly RunningMeasure[];
  /** The earlier visits that were taken into account, oldest first; absent without a dossier. */
  readonly visits?: readonly EarlierVisit[];
  /** What a provider that tests itself is to plan, norm by norm: on the route `self-assessment` alone. */
  readonly plan?: readonly PlannedAction[];
  readonly range: MeasureRange;
  /** The smallest set of questions whose every answer leaves one ladder measure; empty when there is one already. */
  readonly questions: readonly Question[];
  /** R-vim (Wkkgz 9(6)): findings that may not carry a measure, per norm. */
  readonly leftOut: readonly LeftOut[];
  /** Where a rule asked for more than another allows: the ceiling won. */
  readonly conflicts: readonly Conflict[];
  /** True when only norms that are `van belang` fall short: then there is advice at most. */
  readonly encouragedOnly: boolean;
  readonly scope: ScopeNotes;
  /** The policy's sentences, with placeholders; the report fills them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PolicyPin {
  readonly format: 'policy/1';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sha256: string;
  readonly basis: string;
}

export interface RecommendationReceipt {
  readonly library: Receipt['library'];
  readonly date: string;
  readonly policy: {
    readonly format: string;
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
  };
  readonly assessment: { readonly format: 'assessment/1'; readonly sha256: string };
  /** SHA-256 over the canonical context, so that the same run can be repeated. */
  readonly context: { readonly sha256: string };
  /** The dossier of the provider, when one was given. */
  readonly dossier?: { readonly format: 'dossier/1'; readonly sha256: string };
  readonly frameworks: Receipt['frameworks'];
  readonly findings: Receipt['findings'];
}

/** Something with one level, or with several that are still possible. */
export interface Judged {
  /** Absent when more than one is possible. */
  readonly level?: string;
  readonly possible: readonly string[];
}

/** A row of the policy that gave a level, and the norms it counted. */
export interface RowReason {
  readonly level: string;
  /** The sentence of the row, when it has one. */
  readonly because?: string;
  readonly norms: readonly string[];
}

export interface TrustJudged extends Judged {
  /** Lowest and highest possible weight of the signals up and down. */
  readonly up: readonly [number, number];
  readonly down: readonly [number, number];
  readonly seen: readonly Signal[];
  readonly notSeen: readonly Signal[];
  readonly unanswered: readonly Signal[];
  /** A level that a person set, with motivation; `possible` keeps what the signals alone would give. */
  readonly set?: { readonly level: string; readonly motivation: string; readonly by: string };
}

export interface Signal {
  readonly id: string;
  readonly title: string;
  readonly direction: 'up' | 'down';
  readonly weight: number;
  /** From what it showed, where it was seen. */
  readonly motivation?: string;
}

/** What the policy sees of one norm. */
export interface NormInView {
  readonly id: string;
  readonly title: string;
  readonly status: 'tested' | 'encouraged';
  readonly harm: HarmClass;
  /** breached: certainly below a met level; may-be-breached: undetermined; shortfall: met, not the best level. */
  readonly standing: Standing;
  /** The levels a measure may rest on (`forMeasures` where present). */
  readonly possible: readonly PossibleLevel[];
  /** Absent when the norm is certainly not breached. */
  readonly extent?: Judged & { readonly because?: string };
  readonly persistent?: boolean;
  readonly trend?: Trend;
  /** The verdicts of earlier visits that this rests on, oldest first; absent where the dossier has none. */
  readonly history?: readonly EarlierVerdict[];
  /** Articles that are certainly breached, and those that are breached in some completions. */
  readonly articles: readonly SourceRef[];
  readonly mayBeBreached: readonly SourceRef[];
}

export type Standing =
  | 'breached'
  | 'may-be-breached'
  | 'shortfall'
  | 'in-order'
  | 'not-tested'
  | 'not-applicable'
  | 'not-judged';

/** How a norm compares with the visit before; `new` = not judged before. */
export type Trend = 'new' | 'better' | 'same' | 'worse';

/** A visit of the dossier. */
export interface EarlierVisit {
  readonly id: string;
  readonly date: string;
  readonly kind: VisitKind;
  readonly framework: { readonly id: string; readonly version: string };
  /** False when no norm of this assessment was compared with it: another framework, or the provider’s own verdicts. */
  readonly compared: boolean;
}

/** What one earlier visit said of a norm. */
export interface EarlierVerdict {
  readonly visit: string;
  readonly date: string;
  /** The id the norm had in that edition, where it was another. */
  readonly norm?: string;
  /** The level, or every level that was still possible. */
  readonly possible: readonly string[];
}

/** One line of an improvement plan of the provider’s own; action and owner are for the provider to fill in. */
export interface PlannedAction {
  readonly norm: string;
  readonly title: string;
  /** False where the norm only may fall short: the provider finds that out first. */
  readonly certain: boolean;
  /** What is to be mended: the criteria that fall short; where none certainly does, those that may. */
  readonly action: readonly string[];
  readonly owner: 'provider';
  readonly term?: Deadline;
}

export interface MeasureRange {
  /** Ladder measures that some completion gives, light to heavy; `none` = no measure. */
  readonly measures: readonly string[];
  /** False when a limit was reached and `measures` may be too wide (never too narrow). */
  readonly exact: boolean;
  /** How often the Engine ran. */
  readonly runs: number;
}

/** Something to find out: a fact of the context, the verdict or the history of a norm, or trust. */
export interface Question {
  readonly kind: 'fact' | 'norm' | 'history' | 'trust';
  /** The id of the fact or norm; `trust` for trust. */
  readonly id: string;
  readonly question: string;
  /** The answers that are possible. */
  readonly options: readonly string[];
  /** What is missing for it: criteria of the norm, signals of trust. */
  readonly parts: readonly { readonly id: string; readonly unit?: string; readonly question: string }[];
}

export interface LeftOut {
  readonly norm: string;
  /** Ids of the findings from the incident register. */
  readonly findings: readonly string[];
  /** The verdict with them, and without: the measures rest on the second. */
  readonly verdict: readonly PossibleLevel[];
  readonly forMeasures: readonly PossibleLevel[];
  readonly makesDifference: boolean;
}

export interface ScopeNotes {
  /** Units that a measure does not reach and that must be visited before it may: with the norms to look at there. */
  readonly visitFirst?: readonly {
    readonly unit: string;
    readonly title: string;
    readonly norms: readonly string[];
  }[];
  /** Units that were not visited: the advice does not speak of them. */
  readonly notVisited: readonly { readonly id: string; readonly title: string }[];
  /** Norms without a verdict: no breach and no measure. */
  readonly notTested: readonly { readonly norm: string; readonly reason: string }[];
  /** Norms that were not looked at in a visited unit. */
  readonly notTestedAt: readonly { readonly norm: string; readonly units: readonly string[] }[];
}

export type {
  Barred,
  Compared,
  Conflict,
  Followed,
  Measure,
  MeasureCategory,
  MeasureRole,
  PowerUse,
  Reason,
  ReasonKey,
  RunningAction,
  RunningMeasure,
} from './measures-model.ts';
