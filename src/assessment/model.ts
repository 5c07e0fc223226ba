/**
 * An assessment: every verdict of one visit with its explanation. Plain JSON, `format: assessment/1`.
 * Made by assess.ts; read by intervention/, insight/ and report/.
 */
import type { Holds, Trace, Value } from '../conditions/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding, Method, NotLookedAt, VisitKind } from '../findings/model.ts';
import type { HarmClass, Level } from '../framework/model.ts';

export interface Assessment {
  readonly format: 'assessment/1';
  readonly date: string;
  readonly kind: VisitKind;
  readonly title?: string;
  readonly frameworks: readonly AssessedFramework[];
  readonly provider: { readonly id: string; readonly name: string };
  readonly themes: readonly ThemeResult[];
  readonly overall: WeighedResult;
  readonly units: readonly UnitResult[];
  /** Ids of the units that were not visited: no verdict speaks of them. */
  readonly notVisited: readonly string[];
  /** Every finding and record row by id, so that traces can be read on their own. */
  readonly findings: readonly CitedFinding[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Where text, numbering and weighing come from: one sentence per framework. */
  readonly basis: readonly string[];
  readonly receipt: Receipt;
  /** Warnings and notes; an assessment never holds an error. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding as it was written, or the heading of a record row (its facts stand in the traces). */
export interface CitedFinding extends Finding {
  readonly record?: string;
}

export interface AssessedFramework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The scale, best first. */
  readonly levels: readonly Level[];
}

/** What was judged by what, so that it can be repeated. */
export interface Receipt {
  readonly library: { readonly name: string; readonly version: string };
  readonly date: string;
  readonly frameworks: readonly Pinned[];
  readonly findings: { readonly format: string; readonly sha256: string };
}

export interface Pinned {
  readonly format: string;
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** An entry of a possible set: a level id, or `not-applicable`. */
export type PossibleLevel = string;

export type VerdictState = 'level' | 'undetermined' | 'not-applicable' | 'not-tested' | 'not-judged';

/** The verdict of a norm, a theme or the whole. */
export interface Verdict {
  readonly state: VerdictState;
  /** The level, when `state` is `level`. */
  readonly level?: string;
  /** Why it was not tested, when `state` is `not-tested`. */
  readonly reason?: 'out-of-scope' | 'no-evidence';
  /** Every level it may still be, best first. */
  readonly possible: readonly PossibleLevel[];
  /** False when `possible` may be too wide because a limit was reached. */
  readonly exact: boolean;
  /** What would narrow it, when it is undetermined or not tested for lack of evidence. */
  readonly missing: readonly Missing[];
  /** What is unknown or contradicts itself, and does not matter any more for a settled verdict. */
  readonly settledDespite: readonly Missing[];
}

/** A piece of evidence that is not there, or that contradicts itself. */
export interface Missing {
  /** The criterion or norm it is wanted for. */
  readonly for: string;
  /** At which unit; absent for the organisation, and for a fact about the provider. */
  readonly unit?: string;
  readonly kind: 'criterion' | 'fact' | 'record' | 'item' | 'sample' | 'contradiction' | 'norm';
  /** The id of the criterion, fact, record row or norm. */
  readonly id: string;
  /** The item of a checklist or the fact of a record row. */
  readonly item?: string;
  /** The smallest sample that counts. */
  readonly minimum?: number;
  /** The question to ask, in the framework's language. */
  readonly question: string;
}

/** Which row of a weighing gave the level; several when the verdict is undetermined. */
export interface DecidedBy {
  /** The id of the weighing grading. */
  readonly weighing: string;
  readonly level: string;
  /** 0-based index of the row. */
  readonly row: number;
  /** The sentence of the row. */
  readonly because: string;
}

export interface WeighedResult {
  /** Absent where the framework declares no weighing for it: then there are counts, no verdict. */
  readonly verdict?: Verdict;
  /** The same without findings from the incident register; absent when that makes no difference. */
  readonly forMeasures?: Verdict;
  readonly decidedBy: readonly DecidedBy[];
  /** How many weighed members stand at each level (settled ones), undetermined, not applicable, not tested. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface ThemeResult extends WeighedResult {
  readonly id: string;
  readonly title: string;
  readonly always: boolean;
  readonly framework: string;
  readonly norms: readonly NormResult[];
}

export interface NormResult {
  readonly id: string;
  readonly title: string;
  readonly status: 'tested' | 'encouraged';
  readonly scope: 'unit' | 'organisation';
  readonly harm: { readonly class: HarmClass; readonly because: string };
  readonly sources: readonly SourceRef[];
  /** ISO 8601 period within which a shortcoming is to be repaired, where the framework says so. */
  readonly repairWithin?: string;
  readonly verdict: Verdict;
  /** The verdict that a measure may rest on: without findings from the incident register (Wkkgz 9(6)). Absent = same. */
  readonly forMeasures?: Verdict;
  /** Ids of the findings left out of `forMeasures`. */
  readonly leftOut: readonly string[];
  readonly decidedBy: readonly DecidedBy[];
  readonly overridden?: Overridden;
  /** Units the verdict speaks of; empty when it was judged for the organisation as one. */
  readonly judgedAt: readonly string[];
  /** Units that were visited, but where nothing of this norm was looked at. */
  readonly notTestedAt: readonly string[];
  /** One entry per criterion, and per unit where it was judged at units. */
  readonly criteria: readonly CriterionResult[];
}

/** The verdict as it was before a person deviated from it, and why. */
export interface Overridden {
  readonly from: readonly PossibleLevel[];
  readonly motivation: string;
  readonly by: string;
  readonly date: string;
  readonly until?: string;
}

/** A source as the framework cites it, looked up in its register. */
export interface SourceRef {
  /** `wkkgz 4(1)a`, or the id of a field norm. */
  readonly id: string;
  readonly kind: 'article' | 'field-norm';
  /** `Wkkgz 4(1)a`, or the title of the field norm. */
  readonly label: string;
  readonly title: string;
  /** The article that a field norm elaborates. */
  readonly elaborates?: string;
  /** False when our facts about it were not confirmed. */
  readonly confirmed: boolean;
}

/** Outcome words: `met` / `not-met` for yes-no criteria, a level for the others. */
export interface CriterionResult {
  readonly id: string;
  readonly title: string;
  readonly status: 'tested' | 'encouraged';
  readonly essential: boolean;
  /** Absent when judged for the organisation. */
  readonly unit?: string;
  /** `met`, `not-met`, a level, `not-applicable`, `undetermined`, `not-tested`. */
  readonly outcome: string;
  /** Every outcome it may still have, in the same words. */
  readonly possible: readonly string[];
  readonly sources: readonly SourceRef[];
  readonly trace: CriterionTrace;
  readonly missing: readonly Missing[];
  /** Ids of the findings (and record rows) it rests on. */
  readonly findings: readonly string[];
  readonly overridden?: Overridden;
  /** The reason given for not looking. */
  readonly notLookedAt?: string;
}

/** Why a criterion came out as it did. */
export interface CriterionTrace {
  readonly applies?: Trace;
  /** The answers given, each with its findings; several when they differ; empty when there is none. */
  readonly answers: readonly {
    readonly value: Value | 'not-applicable';
    readonly findings: readonly string[];
  }[];
  /** Answers that a later one replaced (`latest`); shown, not counted. */
  readonly superseded?: readonly {
    readonly value: Value | 'not-applicable';
    readonly findings: readonly string[];
  }[];
  /** How differing answers were dealt with, where there were any. */
  readonly conflict?: 'undetermined' | 'latest' | 'worst';
  readonly met?: Trace;
  /** Rows considered, up to the first that certainly holds. */
  readonly rows?: readonly { readonly level: string; readonly result: Holds; readonly when?: Trace }[];
  /** The rows that `each` looked at. */
  readonly records?: readonly RecordTrace[];
  /** The sample counted from the records: ranges where rows are unknown. */
  readonly sample?: {
    readonly inspected: readonly [number, number];
    readonly satisfied: readonly [number, number];
  };
  /** The smallest sample that counts, where the grading says so. */
  readonly minimum?: number;
}

export interface RecordTrace {
  readonly id: string;
  readonly result: 'satisfied' | 'not-satisfied' | 'unknown' | 'left-out';
  readonly where?: Trace;
  readonly met?: Trace;
}

/** One unit with the verdicts of the norms that were judged there. */
export interface UnitResult {
  readonly id: string;
  readonly title: string;
  readonly visited: boolean;
  readonly norms: readonly UnitNormResult[];
}

export interface UnitNormResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly forMeasures?: Verdict;
  readonly decidedBy: readonly DecidedBy[];
  readonly overridden?: Overridden;
}

export type { Method };
