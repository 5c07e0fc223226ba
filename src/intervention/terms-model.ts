/** Dates and procedure of a measure, as part of a recommendation. */

/** The event a term counts from. `framework`: the framework says which. */
export type Anchor = 'visit' | 'report' | 'decision' | 'notification' | 'framework';

/** When a measure must be done; several where norms have their own period. */
export interface Deadline {
  /** The norms it holds for; empty = the measure as a whole. */
  readonly norms: readonly string[];
  readonly anchor: Anchor;
  /** The date of the anchor that was used. */
  readonly from: string;
  /** True when the date of the anchor is not known yet: counted from the assessment date. */
  readonly assumed: boolean;
  /** ISO 8601. */
  readonly period: string;
  /** The end by the calendar alone. */
  readonly naive: string;
  /** The end by the Algemene termijnenwet. */
  readonly legal: string;
  /** The one to use. */
  readonly date: string;
  /** Article of the Algemene termijnenwet that moved it. */
  readonly article?: string;
  /** The term of the policy it follows, and the article that sets it. */
  readonly term?: string;
  readonly title?: string;
  readonly basis?: string;
  /** Where the period comes from. */
  readonly by: 'norm' | 'harm' | 'measure' | 'term';
}

export interface Hearing {
  /** Absent when it depends on a fact that is unknown. */
  readonly required?: boolean;
  /** The fact of the context that makes it unnecessary. */
  readonly unless?: string;
  readonly basis?: string;
  readonly note?: string;
}

export interface Publication {
  /** `on-notice`: at once with the notice; `after-term`: not before `earliest`. */
  readonly when: 'on-notice' | 'after-term';
  readonly earliest?: Deadline;
  readonly basis?: string;
  readonly note?: string;
}

export interface Remedy {
  /** What can be contested: the decision, or its publication alone. */
  readonly against: string;
  readonly term: Deadline;
}
