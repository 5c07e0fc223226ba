/**
 * A framework as rules for a bare json-rules-engine, for those who run one already.
 * In: a framework. Out: rules, named conditions, operators, facts from findings, and what could not be expressed.
 * The engine is two-valued: on facts that are complete its outcomes equal ours; where something is unknown ours stay open.
 */

import type { Condition } from '../../conditions/model.ts';
import { dateOperatorNames, operators } from '../../conditions/operators.ts';
import { FrameworkError } from '../../diagnostics/error.ts';
import type { Findings } from '../../findings/model.ts';
import { answerOf } from '../../framework/answer.ts';
import { compiledBehind } from '../../framework/compile.ts';
import type { CompiledFramework } from '../../framework/compiled.ts';
import type { Criterion, Framework, Grading } from '../../framework/model.ts';
import { reachableFrom } from '../../framework/references.ts';
import { levelsOf } from '../../framework/scale.ts';
import { type JsonCondition, type Naming, rootFrom } from './condition.ts';
import { type EngineFact, factsOf } from './facts.ts';

/** One rule for `engine.addRule`; its event says the outcome of a criterion. */
export interface JsonRule {
  readonly name: string;
  readonly conditions: JsonCondition;
  readonly event: {
    readonly type: 'outcome';
    readonly params: { readonly criterion: string; readonly outcome: string };
  };
}

/** What could not be expressed, and why. */
export interface Inexpressible {
  readonly id: string;
  readonly because: 'counts-records' | 'checklist' | 'weighing';
}

/** Everything a bare engine needs. */
export interface RuleSet {
  readonly rules: readonly JsonRule[];
  /** For `engine.setCondition`. */
  readonly conditions: Readonly<Record<string, JsonCondition>>;
  /** For `engine.addOperator`. */
  readonly operators: Readonly<Record<string, (observed: never, expected: never) => boolean>>;
  /** For `engine.addFact`: the known facts of a visit, for the organisation or one unit. */
  readonly factsFrom: (
    findings: Findings,
    options?: { readonly unit?: string },
  ) => Readonly<Record<string, EngineFact>>;
  readonly left: readonly Inexpressible[];
}

/**
 * Exports a framework to json-rules-engine.
 *
 * @example
 * const { rules, conditions, operators, factsFrom } = toRules(framework);
 * const engine = new Engine([...rules], { allowUndefinedFacts: true });
 * for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition);
 * for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
 * for (const [id, fact] of Object.entries(factsFrom(findings))) engine.addFact(id, fact);
 * const { events } = await engine.run();
 */
export function toRules(framework: Framework | CompiledFramework): RuleSet {
  const compiled = compiledBehind(framework);
  if (!compiled) throw new FrameworkError('toRules: not a parsed framework', []);
  const { themes, conditions, gradings } = compiled.framework;
  const norms = themes.flatMap((theme) => theme.norms);
  const exported = norms
    .flatMap(({ criteria }) => criteria)
    .map((criterion) => rulesFor(criterion, compiled.framework));
  const used = reachableFrom(
    exported.flatMap(({ from }) => from),
    conditions,
  ).conditions;
  const shared = [...used].filter((name) => isShared(name, conditions));
  const naming: Naming = { answer: 'answer', conditions, isShared: (name) => isShared(name, conditions) };
  const weighings = Object.entries(gradings).filter(([, grading]) => grading.for === 'weighing');
  return {
    rules: exported.flatMap(({ rules }) => rules),
    conditions: Object.fromEntries(shared.flatMap((name) => named(name, conditions[name], naming))),
    operators: Object.fromEntries(dateOperatorNames.map((name) => [name, operators[name]])),
    factsFrom: (findings, options = {}) => factsOf(compiled, findings, options.unit),
    left: [
      ...exported.flatMap(({ left }) => left),
      ...weighings.map(([id]): Inexpressible => ({ id, because: 'weighing' })),
    ],
  };
}

function named(name: string, condition: Condition | undefined, naming: Naming): [string, JsonCondition][] {
  return condition ? [[name, rootFrom(condition, naming)]] : [];
}

/** A named condition stays named unless it mentions the answer of the criterion that uses it. */
function isShared(name: string, conditions: Framework['conditions']): boolean {
  const condition = conditions[name];
  if (!condition) return false;
  return !reachableFrom([condition], conditions).facts.has('answer');
}

interface Exported {
  readonly rules: readonly JsonRule[];
  readonly from: readonly Condition[];
  readonly left: readonly Inexpressible[];
}

function rulesFor(criterion: Criterion, framework: Framework): Exported {
  const outcomes = outcomesOf(criterion, framework);
  if (typeof outcomes === 'string')
    return { rules: [], from: [], left: [{ id: criterion.id, because: outcomes }] };
  const { conditions } = framework;
  const naming: Naming = { answer: criterion.id, conditions, isShared: (name) => isShared(name, conditions) };
  const { applies } = criterion;
  const all = applies
    ? [
        { outcome: 'not-applicable', when: { not: applies } },
        ...outcomes.map(({ outcome, when }) => ({ outcome, when: { all: [applies, when] } })),
      ]
    : outcomes;
  const rules = all.map(
    ({ outcome, when }): JsonRule => ({
      name: `${criterion.id}:${outcome}`,
      conditions: rootFrom(when, naming),
      event: { type: 'outcome', params: { criterion: criterion.id, outcome } },
    }),
  );
  return { rules, from: all.map(({ when }) => when), left: [] };
}

interface Outcome {
  readonly outcome: string;
  readonly when: Condition;
}

/** The condition of every outcome, each excluding the ones before it. */
function outcomesOf(
  criterion: Criterion,
  framework: Framework,
): readonly Outcome[] | Inexpressible['because'] {
  if (criterion.each) return 'counts-records';
  const rows =
    criterion.levels ??
    (criterion.grading === undefined ? undefined : framework.gradings[criterion.grading]?.levels);
  if (rows) return exclusive(rows, framework.gradings[criterion.grading ?? '']?.minimum);
  const type = answerOf(criterion)?.type;
  if (type === 'checklist' && !criterion.met) return 'checklist';
  if (type === 'grade' && !criterion.met)
    return levelsOf(framework.scale).map(({ id }) => ({ outcome: id, when: equals(id) }));
  const met = criterion.met ?? equals(type === 'judgement' ? 'met' : true);
  return [
    { outcome: 'met', when: met },
    { outcome: 'not-met', when: { not: met } },
  ];
}

const equals = (value: string | boolean): Condition => ({ fact: 'answer', operator: 'equal', value });

function exclusive(rows: Grading['levels'], minimum: number | undefined): Outcome[] {
  const enough: Condition[] =
    minimum === undefined
      ? []
      : [{ fact: 'answer', path: '$.inspected', operator: 'greaterThanInclusive', value: minimum }];
  return rows.map(({ level, when }, index) => {
    const before = rows.slice(0, index).flatMap((row): Condition[] => (row.when ? [{ not: row.when }] : []));
    return { outcome: level, when: { all: [...enough, ...before, ...(when ? [when] : [])] } };
  });
}
