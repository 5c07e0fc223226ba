import type { Params, Value } from '../../conditions/model.ts';
import { ASSESSMENT_DATE, declaredFacts } from '../../conditions/vocabulary.ts';
import type { Findings } from '../../findings/model.ts';
import { fitFindings } from '../../findings/parse.ts';
import type { Compiled, CompiledCriterion } from '../../framework/compiled.ts';
import { answersFrom } from '../answers.ts';
import { isSample, type View, viewOf } from '../view.ts';

/** A fact for `engine.addFact`: a value, or a function of the parameters for dates that may be shifted. */
export type EngineFact = unknown;

/**
 * The known facts of one visit under the names the exported rules use: facts and thresholds by their id, answers by the id of
 * their criterion. What is unknown or contradicts itself is left out: json-rules-engine has no word for it.
 */
export function factsOf(
  compiled: Compiled,
  findings: Findings,
  unit: string | undefined,
): Record<string, EngineFact> {
  const { evidence } = fitFindings(compiled, findings);
  const perspective = unit === undefined ? ({ kind: 'pooled' } as const) : ({ kind: 'unit', unit } as const);
  const view = viewOf(compiled, evidence, findings.date, perspective);
  const facts: Record<string, EngineFact> = { [ASSESSMENT_DATE]: dynamicDate(findings.date) };
  for (const [id, slot] of [...compiled.plan.facts, ...compiled.plan.thresholds]) {
    const value = view.slots[slot];
    if (value !== undefined) facts[id] = engineFact(value, compiled.framework.facts[id]?.type === 'date');
  }
  for (const theme of compiled.themes) {
    for (const { criteria } of theme.norms)
      for (const criterion of criteria) addAnswer(facts, criterion, view);
  }
  return facts;
}

function addAnswer(facts: Record<string, EngineFact>, criterion: CompiledCriterion, view: View): void {
  const [only, other] = answersFrom(criterion, view.observations(criterion.criterion.id)).answers;
  if (!only || other || only.value === 'not-applicable') return;
  facts[criterion.criterion.id] = engineFact(only.value, criterion.answer?.type === 'date');
}

function engineFact(value: Value, isDate: boolean): EngineFact {
  if (isDate) return dynamicDate(String(value));
  if (!isSample(value)) return value;
  return value.inspected === 0 ? { ...value } : { ...value, share: value.satisfied / value.inspected };
}

/** A date that answers to `shift` and `term`, through the same reader as the conditions. */
function dynamicDate(date: string): (params: Params) => unknown {
  const { term } = declaredFacts({ date: { type: 'date' } }, () => 0);
  return (params) => {
    const read = term({ fact: 'date', params });
    return 'read' in read ? read.read([date]) : undefined;
  };
}
