/**
 * Conditions on their own, without a framework.
 * In: a condition and typed facts, from outside, trusted with nothing. Out: a plain function from facts to an answer.
 * Only for the front door: the other rooms compile what they have checked themselves.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { readDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkCondition, checkNamedConditions } from './check.ts';
import { compileChecked } from './compile.ts';
import type { Condition, FactDefinition, Problem, Value } from './model.ts';
import { conditionSetSchema } from './schema.ts';
import { fitOf, isFactDefinition } from './values.ts';
import { ASSESSMENT_DATE, declaredFacts } from './vocabulary.ts';

export interface ConditionOptions {
  /** The facts that the condition may mention, by id; `assessment-date` is always there, as a date. */
  readonly facts: Readonly<Record<string, FactDefinition>>;
  /** The conditions that it may use by name. */
  readonly conditions?: Readonly<Record<string, Condition>>;
}

/** Observed values by fact; what is absent or undefined is unknown, what was not declared is ignored. */
export type FactValues = Readonly<Record<string, Value | undefined>>;

/**
 * A condition in json-rules-engine's grammar as a function that says true, false or, where the facts do not settle it,
 * undefined. Throws FrameworkError with every mistake in the condition (paths start at `condition` or `conditions`), and
 * TypeError for facts that are not declared well. The function throws TypeError for a value that is not of its declared type.
 *
 * @example
 * const isLarge = compileCondition(
 *   { fact: 'zorgverleners', operator: 'greaterThan', value: 10 },
 *   { facts: { zorgverleners: { type: 'integer', minimum: 0 } } },
 * );
 * isLarge({ zorgverleners: 12 }); // true
 * isLarge({}); // undefined: not known
 */
export function compileCondition(
  condition: Condition,
  { facts, conditions }: ConditionOptions,
): (facts: FactValues) => boolean | undefined {
  const declared = checkedFacts(facts);
  const ids = Object.keys(declared);
  const file = checkedShape({ condition, ...(conditions && { conditions }) });
  const vocabulary = declaredFacts(declared, (id) => ids.indexOf(id), file.conditions);
  throwIfAny(problemsIn(file, vocabulary));
  const { test, slots } = compileChecked(file.condition, vocabulary);
  const inputs = inputsAt(new Set(slots), declared);
  return (values) => test(slotsFrom(values, inputs, ids.length));
}

interface ConditionFile {
  readonly condition: Condition;
  readonly conditions: Readonly<Record<string, Condition>>;
}

interface Input {
  readonly id: string;
  readonly slot: number;
  readonly type: string;
  readonly fits: (value: unknown) => boolean;
}

/** A copy, so that a change afterwards changes nothing here. */
function checkedFacts(facts: ConditionOptions['facts']): Record<string, FactDefinition> {
  const copy: Record<string, FactDefinition> = structuredClone(facts);
  for (const [id, definition] of Object.entries(copy)) {
    if (!isFactDefinition(definition)) throw new TypeError(`Fact ${id} has no type that exists.`);
  }
  return { ...copy, [ASSESSMENT_DATE]: { type: 'date' } };
}

function checkedShape(input: object): ConditionFile {
  const document = readDocument(input);
  if (!document.ok) throw errorOf(document.diagnostics);
  const shape = readShape(conditionSetSchema, document.value);
  if (!shape.ok) throw errorOf(shape.diagnostics);
  return shape.value;
}

function problemsIn(
  { condition, conditions }: ConditionFile,
  vocabulary: Parameters<typeof checkCondition>[1],
) {
  const under = (key: string | readonly string[]) => (found: Problem) => ({
    ...found,
    path: [...[key].flat(), ...found.path],
  });
  const named = Object.entries(conditions).flatMap(([name, body]) =>
    checkCondition(body, vocabulary).map(under(['conditions', name])),
  );
  const circles = checkNamedConditions(conditions).map(under('conditions'));
  return [...checkCondition(condition, vocabulary).map(under('condition')), ...circles, ...named];
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw errorOf(problems.map((problem) => ({ severity: 'error', ...problem })));
}

function errorOf(diagnostics: readonly Diagnostic[]): FrameworkError {
  return new FrameworkError(diagnostics.map((one) => formatDiagnostic(one)).join('\n'), diagnostics);
}

function inputsAt(read: ReadonlySet<number>, facts: Readonly<Record<string, FactDefinition>>): Input[] {
  return Object.entries(facts)
    .map(([id, definition], slot) => ({ id, slot, type: definition.type, fits: fitOf(definition) }))
    .filter(({ slot }) => read.has(slot));
}

function slotsFrom(values: FactValues, inputs: readonly Input[], size: number): (Value | undefined)[] {
  if (typeof values !== 'object' || values === null) throw new TypeError('Facts must be an object.');
  const slots = new Array<Value | undefined>(size).fill(undefined);
  for (const { id, slot, type, fits } of inputs) {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value === undefined) continue;
    if (!fits(value)) throw new TypeError(`Fact ${id} does not hold a valid ${type}.`);
    slots[slot] = value;
  }
  return slots;
}
