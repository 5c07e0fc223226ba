/** Which norms a rule or a row speaks of: those that the aggregates it hopes to find count. */
import { compileChecked } from '../conditions/compile.ts';
import type { Condition, FactRef, Leaf } from '../conditions/model.ts';
import { AGGREGATES, type NormView, shareIn } from './aggregates.ts';
import { viewOf } from './norm-cases.ts';
import type { PolicyFile } from './policy.ts';
import type { Stood } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { policyVocabulary } from './vocabulary.ts';

/** The ids of the norms that a condition counts; undefined when it counts none, and so speaks of the whole visit. */
export function normsReached(
  terrain: Terrain,
  stood: readonly Stood[],
  condition: Condition | undefined,
): readonly string[] | undefined {
  const refs = condition ? soughtIn(condition, terrain.compiled.policy) : [];
  if (refs.length === 0) return undefined;
  return countedBy(terrain, stood, refs, 'sometimes');
}

/**
 * The ids of the norms that make a row hold: those that are counted whatever is unknown, else those that may be. Parts of
 * `any` that are certainly false count for nothing.
 */
export function normsBehind(
  terrain: Terrain,
  stood: readonly Stood[],
  condition: Condition | undefined,
): readonly string[] {
  if (!condition) return [];
  const vocabulary = policyVocabulary(terrain.compiled.policy, terrain.compiled.slots)('risk');
  const mayHold = (part: Condition) => compileChecked(part, vocabulary).test(terrain.values) !== false;
  const refs = soughtIn(condition, terrain.compiled.policy, mayHold);
  const always = countedBy(terrain, stood, refs, 'always');
  return always.length > 0 ? always : countedBy(terrain, stood, refs, 'sometimes');
}

function countedBy(
  terrain: Terrain,
  stood: readonly Stood[],
  refs: readonly FactRef[],
  how: 'always' | 'sometimes',
): readonly string[] {
  const names = terrain.compiled.levels.map(({ id }) => id);
  const isCounted = (view: NormView) => refs.some((ref) => shareIn(ref, view, names) === 1);
  return stood
    .filter((one) => {
      const views = viewsOf(terrain, one);
      return how === 'always' ? views.every(isCounted) : views.some(isCounted);
    })
    .map(({ norm }) => norm.id);
}

/** Every way a norm may be seen. */
function viewsOf({ compiled }: Terrain, { norm, verdicts, histories }: Stood): NormView[] {
  return verdicts.flatMap((verdict) =>
    histories.flatMap((history) => viewOf(norm, verdict, history, compiled.levels) ?? []),
  );
}

/** The aggregates that a condition wants to be more than nothing. */
function soughtIn(
  condition: Condition,
  policy: PolicyFile,
  mayHold: (part: Condition) => boolean = () => true,
): FactRef[] {
  const inner = (part: Condition) => soughtIn(part, policy, mayHold);
  if ('all' in condition) return condition.all.flatMap(inner);
  if ('any' in condition) return condition.any.filter(mayHold).flatMap(inner);
  if ('not' in condition) return [];
  if ('condition' in condition) {
    const named = policy.conditions[condition.condition];
    return named ? inner(named) : [];
  }
  return AGGREGATES.includes(condition.fact) && isSought(condition) ? [condition] : [];
}

function isSought({ operator, value }: Leaf): boolean {
  const isSome = (one: unknown) => one === true || (typeof one === 'number' && one > 0);
  if (operator === 'greaterThan' || operator === 'greaterThanInclusive') return true;
  if (operator === 'equal') return isSome(value);
  if (operator === 'notEqual') return value === 0 || value === false;
  return operator === 'in' && Array.isArray(value) && value.every(isSome);
}
