import { Engine, type EngineResult, type RuleProperties } from 'json-rules-engine';
import { rootFrom } from '../../../src/assessment/rules/condition.ts';
import type { Params } from '../../../src/conditions/model.ts';
import { operators } from '../../../src/conditions/operators.ts';
import type { Compiled } from '../../../src/framework/compiled.ts';
import type { Case, Facts, Place } from '../harness/cases.ts';
import type { Judge } from './contender.ts';
import { moverOf } from './moved.ts';

/**
 * json-rules-engine as its documentation has it: one Engine for the visit and one per kind of record, made once; every run gets
 * the facts of one place. One rule per condition, named conditions by name.
 */
export function rulesEngine(places: readonly Place[], compiled: Compiled): Judge {
  const engines = new Map<string, Engine>();
  const runs = places.map(({ kind, cases, facts }) => {
    const engine = engines.get(kind) ?? engineFor(cases, compiled);
    engines.set(kind, engine);
    return { engine, facts: engineFacts(facts, compiled), ids: cases.map(({ id }) => id) };
  });
  return {
    name: 'json-rules-engine',
    run: async () => {
      const results: EngineResult[] = [];
      for (const { engine, facts } of runs) results.push(await engine.run(facts));
      return results;
    },
    answers: (results: readonly EngineResult[]) =>
      results.flatMap(({ results: held }, index) => {
        const names = new Set(held.map(({ name }) => name));
        return (runs[index]?.ids ?? []).map((id) => names.has(id));
      }),
  };
}

function engineFor(cases: readonly Case[], { framework }: Compiled): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const { conditions } = framework;
  const naming = (answer: string) => ({ answer, conditions, isShared: () => true });
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(rootFrom(condition, naming('answer'))) as never);
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator as never);
  for (const { id, criterion, condition } of cases) {
    const rule = { name: id, conditions: rootFrom(condition, naming(criterion)), event: { type: id } };
    engine.addRule(structuredClone(rule) as unknown as RuleProperties);
  }
  return engine;
}

/** Dates are functions of the parameters, so that conditions can move them; everything else is a plain value. */
function engineFacts(facts: Facts, { framework }: Compiled): Record<string, unknown> {
  const dates = new Set(['assessment-date']);
  for (const { facts: declared } of [framework, ...Object.values(framework.records)])
    for (const [id, { type }] of Object.entries(declared)) if (type === 'date') dates.add(id);
  return Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, dates.has(id) ? dateFact(String(value)) : value]),
  );
}

const movers = new WeakMap<object, ReturnType<typeof moverOf>>();

function dateFact(date: string): (params: Params) => string {
  return (params) => {
    if (!movers.has(params)) movers.set(params, moverOf({ fact: '', params }));
    return movers.get(params)?.(date) ?? date;
  };
}
