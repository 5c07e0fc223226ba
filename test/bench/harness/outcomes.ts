import { isSample } from '../../../src/assessment/view.ts';
import type { Compiled, CompiledCriterion } from '../../../src/framework/compiled.ts';
import type { Case, Facts, Place } from './cases.ts';

type Answers = ReadonlyMap<Case, boolean | undefined>;

/**
 * The outcomes of criteria that follow, two-valued, from answers to their conditions: what remains to be written by who uses a
 * bare rules engine. Criteria with an answer that was not known, or without conditions, are left out.
 */
export function outcomesFrom(
  compiled: Compiled,
  [visit]: readonly Place[],
  answers: Answers,
): Map<string, string> {
  const outcomes = new Map<string, string>();
  const byId = new Map((visit?.cases ?? []).map((one) => [one.id, answers.get(one)]));
  for (const { norms } of compiled.themes)
    for (const { criteria } of norms)
      for (const one of criteria) {
        const outcome = isEnough(one, visit?.facts ?? {}) ? outcomeOf(one, compiled, byId) : undefined;
        if (outcome !== undefined) outcomes.set(one.criterion.id, outcome);
      }
  return outcomes;
}

/** A sample counts from its minimum; a condition does not say so. */
function isEnough({ criterion, answer, minimum = 1 }: CompiledCriterion, facts: Facts): boolean {
  const given = facts[criterion.id];
  return answer?.type !== 'sample' || (isSample(given) && given.inspected >= minimum);
}

function outcomeOf(
  { criterion, applies, counting }: CompiledCriterion,
  compiled: Compiled,
  answers: ReadonlyMap<string, boolean | undefined>,
): string | undefined {
  if (applies) {
    const answer = answers.get(`${criterion.id} applies`);
    if (answer !== true) return answer === false ? 'not-applicable' : undefined;
  }
  if (counting.kind === 'direct') return undefined;
  if (counting.kind === 'met') {
    const met = answers.get(`${criterion.id} met`);
    return met === undefined ? undefined : met ? 'met' : 'not-met';
  }
  for (const { level, when } of counting.rows) {
    const { id = '' } = compiled.levels[level] ?? {};
    const answer = when ? answers.get(`${criterion.id} ${id}`) : true;
    if (answer !== false) return answer === true ? id : undefined;
  }
  return undefined;
}
