/** How much of a framework its cases reach, as data. */

/** Where something was written; absent for a framework that was given as an object. */
export interface Spot {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
  /** Up to the end of its first line. */
  readonly length?: number;
}

/** One comparison, and how often it came out which way. It is covered when it was both true and false. */
export interface LeafCoverage extends Spot {
  /** In the words of the file. */
  readonly text: string;
  readonly satisfied: number;
  readonly notSatisfied: number;
  readonly unknown: number;
}

/** One row of a grading or weighing, and how often it decided. */
export interface RowCoverage extends Spot {
  readonly level: string;
  /** 1-based. */
  readonly row: number;
  readonly hits: number;
}

/** One level that the verdict of a norm can have, and how often it had. */
export interface LevelCoverage {
  readonly level: string;
  readonly hits: number;
}

/** Of so many goals so many were reached: two for every comparison, one for every row and every level. */
export interface Reached {
  readonly goals: number;
  readonly reached: number;
}

/** A norm, or something that norms share: a condition, a grading, what decides whether a theme or the framework applies. */
export interface PartCoverage extends Reached, Spot {
  readonly kind: 'norm' | 'condition' | 'grading' | 'theme' | 'framework';
  readonly id: string;
  readonly leaves: readonly LeafCoverage[];
  readonly rows: readonly RowCoverage[];
  /** Of a norm only. Levels that its weighing can never give are left out. */
  readonly levels: readonly LevelCoverage[];
}

/** One edition of a framework. */
export interface FrameworkCoverage extends Reached {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly parts: readonly PartCoverage[];
}

/** What cases reach of the frameworks they are about. */
export interface Coverage extends Reached {
  readonly frameworks: readonly FrameworkCoverage[];
}
