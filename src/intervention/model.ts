/**
 * A recommendation: which measure fits one assessment, and why. Plain JSON, `format: recommendation/1`. It is advice;
 * a human decides. Made by recommend.ts; read by report/.
 */
import type { PossibleLevel, Receipt, SourceRef } from '../assessment/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { VisitKind } from '../findings/model.ts';
import type { HarmClass } from '../framework/model.ts';
import type { Deadline, Hearing, Publication, Remedy } from './terms-model.ts';

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
  readonly route: 'plane' | 'stimulating' | 'self-assessment';
  readonly phase: Judged;
  readonly risk: Judged & { readonly because: readonly RowReason[] };
  readonly trust: TrustJudged;
  readonly norms: readonly NormInView[];
  /** The ladder measure first, then what stands beside it, then advice. `certain: false` = in some completions only. */
  readonly measures: readonly Measure[];
  readonly barred: readonly Barred[];
  /** What becomes of the measure that runs; absent when none is known to run. */
  readonly running?: RunningMeasure;
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

export type MeasureCategory = 'stimulating' | 'corrective' | 'administrative' | 'disciplinary' | 'criminal';

/** ladder: the one measure of the visit; own: for norms it cannot rest on; beside: comes with it; advice: what remains. */
export type MeasureRole = 'ladder' | 'own' | 'beside' | 'advice';

export interface Measure {
  readonly measure: string;
  readonly title: string;
  readonly category: MeasureCategory;
  readonly role: MeasureRole;
  /** False when it is recommended in some completions of what is unknown only. */
  readonly certain: boolean;
  readonly norms: readonly string[];
  /** Visited units it reaches: no further than what was seen. */
  readonly units: readonly string[];
  /** It rests on a norm that was judged for the organisation as one. */
  readonly organisation: boolean;
  /** What opens it, per breached article; empty when it needs no power. */
  readonly powers: readonly PowerUse[];
  readonly authority?: string;
  readonly contents: readonly { readonly id: string; readonly text: string }[];
  readonly extension?: string;
  readonly deadlines: readonly Deadline[];
  readonly hearing?: Hearing;
  readonly publication?: Publication;
  readonly remedy?: Remedy;
  readonly why: readonly Reason[];
  /** Absent on the lightest measure and beside the ladder. */
  readonly whyNotLighter?: Compared;
  readonly whyNotHeavier?: Compared;
}

/** One breached article that opens a measure, by which article of law. */
export interface PowerUse {
  readonly article: string;
  readonly norms: readonly string[];
  /** `wkkgz 27(1)`. */
  readonly basis: string;
  /** The highest fine, in euro. */
  readonly max?: number;
  readonly note?: string;
}

/** A neighbour on the ladder, and why it is not the one. */
export interface Compared {
  readonly measure: string;
  readonly title: string;
  readonly because: readonly Reason[];
}

/** One reason, as data; `because` is the policy's own sentence. */
export interface Reason {
  readonly kind: ReasonKey;
  readonly because?: string;
  readonly rule?: string;
  readonly risk?: string;
  readonly trust?: string;
  readonly measure?: string;
  readonly norms?: readonly string[];
  readonly article?: string;
}

/**
 * cell: the plane gives this measure for `risk` and `trust`; rule: `rule` asks for it (or for more than the lighter one);
 * limit: `rule` allows no more; suffices: nothing asks for more; neighbour: only at this other `risk` / `trust` the plane
 * gives it; improving: `norms` do better than before; no-power: no breached article opens it; after: only when `measure`
 * was not followed; unmet: the condition of the power is not met; own: the visit's measure cannot rest on these norms;
 * shortfall: met, but not fully; encouraged: only norms `van belang`; route: the policy's route for this kind of visit;
 * running: the running measure.
 */
export type ReasonKey =
  | 'cell'
  | 'rule'
  | 'limit'
  | 'suffices'
  | 'neighbour'
  | 'improving'
  | 'no-power'
  | 'after'
  | 'unmet'
  | 'own'
  | 'shortfall'
  | 'encouraged'
  | 'route'
  | 'running';

/** A measure that no article opens for a norm, or not yet. */
export interface Barred {
  readonly measure: string;
  readonly title: string;
  readonly norm: string;
  /** The breached articles that do not open it. */
  readonly articles: readonly string[];
  /** True when no breached article of the norm opens it; false when it can rest on its other articles. */
  readonly whole: boolean;
  /** True when plane or rules asked for it; false when it is the next step that would not be open either. */
  readonly asked: boolean;
  /** False when it is barred in some completions only. */
  readonly certain: boolean;
  readonly because: Reason;
  /** The heaviest measure below it that needs no power. */
  readonly heaviestBelow?: string;
}

/** lift: may end; continue: stays; heavier / lighter: the ladder measure replaces it; undetermined: differs per completion. */
export interface RunningMeasure {
  readonly measure: string;
  readonly title: string;
  readonly action: 'lift' | 'continue' | 'heavier' | 'lighter' | 'undetermined';
  readonly because: readonly Reason[];
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

export interface Conflict {
  readonly floor: string;
  readonly ceiling: string;
  readonly floorBy: readonly Reason[];
  readonly ceilingBy: readonly Reason[];
  readonly certain: boolean;
}

export interface ScopeNotes {
  /** Units that were not visited: the advice does not speak of them. */
  readonly notVisited: readonly { readonly id: string; readonly title: string }[];
  /** Norms without a verdict: no breach and no measure. */
  readonly notTested: readonly { readonly norm: string; readonly reason: string }[];
  /** Norms that were not looked at in a visited unit. */
  readonly notTestedAt: readonly { readonly norm: string; readonly units: readonly string[] }[];
}
