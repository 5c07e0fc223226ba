/** What a recommendation says about measures: those that are recommended, barred or running, and why. */
import type { Deadline, Hearing, Publication, Remedy } from './terms-model.ts';

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
 * running: the running measure; restored / unrestored: the norms it rests on are in order, or not.
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
  | 'running'
  | 'restored'
  | 'unrestored';

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

/**
 * lift: may end; continue: stays; extend: stays, with a new term; heavier / lighter: the ladder measure replaces it;
 * undetermined: differs per completion.
 */
export type RunningAction = 'lift' | 'continue' | 'extend' | 'heavier' | 'lighter' | 'undetermined';

/** How far a measure that runs was followed. */
export type Followed = 'fully' | 'partly' | 'not';

export interface RunningMeasure {
  /** The id it has in the dossier. */
  readonly id?: string;
  readonly measure: string;
  readonly title: string;
  readonly action: RunningAction;
  readonly because: readonly Reason[];
  /** What the dossier says of it; all absent without a dossier, and where the dossier does not say. */
  readonly norms?: readonly string[];
  readonly since?: string;
  readonly deadline?: string;
  /** Whether the deadline has passed on the date of the assessment. */
  readonly overdue?: boolean;
  readonly followed?: Followed;
  readonly note?: string;
  /** The new term, where the action is `extend`. */
  readonly extension?: Deadline;
}

export interface Conflict {
  readonly floor: string;
  readonly ceiling: string;
  readonly floorBy: readonly Reason[];
  readonly ceilingBy: readonly Reason[];
  readonly certain: boolean;
}
