/**
 * Conditions: json-rules-engine's grammar, judged in strong Kleene logic (true, false, unknown).
 * In: a condition and a vocabulary of typed facts. Out: a function over slots, and a trace that explains its answer.
 * Called by weighing/, framework/, assessment/ and intervention/; knows nothing of norms.
 */

import type { Path } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';

/** What a fact may hold. `sample` and `checklist` are read through a path only. */
export type FactType =
  | 'boolean'
  | 'integer'
  | 'number'
  | 'date'
  | 'choice'
  | 'choices'
  | 'sample'
  | 'checklist';

/** Of so many inspected, so many in order; `share` is satisfied / inspected. */
export interface Sample {
  readonly inspected: number;
  readonly satisfied: number;
}

/** Item id → seen in order or not; an item that was not seen is absent. */
export type Checklist = Readonly<Record<string, boolean>>;

/** What was observed of a fact. Absence is not a value: it is unknown. */
export type Value = boolean | number | string | readonly string[] | Sample | Checklist;

/** Strong Kleene truth: `undefined` is unknown. */
export type Truth = boolean | undefined;

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'contains'
  | 'doesNotContain'
  | 'before'
  | 'after'
  | 'onOrBefore'
  | 'onOrAfter';

/**
 * Parameters of a fact reference. On dates: `shift` moves by a period (`-P3M`), `term` gives the end of one statutory
 * term or of several, one after the other. Aggregates (`share`, `count`, `verdict`, …) name their own.
 */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A fact as a condition names it. */
export interface FactRef {
  readonly fact: string;
  readonly params?: Params | undefined;
  /** `$.a.b` over own keys. */
  readonly path?: string | undefined;
}

export interface Leaf extends FactRef {
  readonly operator: Operator;
  readonly value: boolean | number | string | readonly (string | number)[] | FactRef;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf;

/** The declared type of a fact, as far as conditions need it. */
export interface FactDefinition {
  readonly type: FactType;
  /** Smallest and largest possible value of an integer or number. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** The options of a choice or choices, id → label. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** The items of a checklist, id → label. */
  readonly items?: Readonly<Record<string, string>> | undefined;
}

/** The observed values, by slot number. */
export type Slots = readonly (Value | undefined)[];

/** A fact reference made ready: a slot, a scalar type, and how to get from the slot's value to the scalar. */
export interface Term {
  readonly type: 'boolean' | 'integer' | 'number' | 'date' | 'choice' | 'choices';
  readonly slot: number;
  readonly read: (slots: Slots) => boolean | number | string | readonly string[] | undefined;
  readonly options?: readonly string[] | undefined;
}

/** What is wrong with a condition, at a path inside it; the caller knows the file. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly path: Path;
  readonly args: Arguments;
}

/** The facts and named conditions that a condition may mention. */
export interface Vocabulary {
  /** The term for a reference, or what is wrong with it (path relative to the reference). */
  term(ref: FactRef): Term | Problem;
  readonly conditions: Readonly<Record<string, Condition>>;
}

export type Holds = 'satisfied' | 'not-satisfied' | 'unknown';

/** Why a condition came out as it did; the shape follows the condition. */
export type Trace = LeafTrace | GroupTrace | NotTrace | NamedTrace;

export interface LeafTrace {
  readonly result: Holds;
  readonly fact: string;
  readonly path?: string;
  readonly params?: Params;
  readonly operator: Operator;
  /** The value or the fact it was compared with, and what that was; `[]` when unknown, several when findings differ. */
  readonly expected: {
    readonly fact?: string;
    readonly path?: string;
    readonly params?: Params;
    readonly values: readonly Value[];
  };
  readonly observed: readonly Value[];
  /** Ids of the findings that gave the observed (and the expected) values. */
  readonly findings: readonly string[];
}

export interface GroupTrace {
  readonly result: Holds;
  readonly group: 'all' | 'any';
  readonly of: readonly Trace[];
}

export interface NotTrace {
  readonly result: Holds;
  readonly group: 'not';
  readonly of: readonly [Trace];
}

export interface NamedTrace {
  readonly result: Holds;
  readonly group: 'condition';
  readonly name: string;
  readonly of: readonly [Trace];
}

/** A condition ready to run. */
export interface CompiledCondition {
  readonly test: (slots: Slots) => Truth;
  /** Every slot that the condition reads, ascending, each once. */
  readonly slots: readonly number[];
  /**
   * The explanation over one or several worlds (several where findings contradict each other: every combination of values).
   * A node's result is its answer where all worlds agree, else unknown.
   */
  readonly trace: (worlds: readonly Slots[], cite?: (slot: number) => readonly string[]) => Trace;
}
