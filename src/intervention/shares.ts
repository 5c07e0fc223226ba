/** How far a shortcoming reaches, from what was seen: the share of judged units and of inspected files that fail. */
import type { CriterionResult, NormResult, UnitResult, Verdict } from '../assessment/model.ts';
import type { Sample, Value } from '../conditions/model.ts';

/** The verdict a measure may rest on. */
export function measureVerdict(result: {
  readonly verdict: Verdict;
  readonly forMeasures?: Verdict;
}): Verdict {
  return result.forMeasures ?? result.verdict;
}

/** Whether anything was seen that a measure may rest on. */
export function isTested(result: Parameters<typeof measureVerdict>[0]): boolean {
  return measureVerdict(result).state !== 'not-tested';
}

/** The shares of judged units that may fail, given that the norm fails; `[0]` when it was judged for the organisation as one. */
export function unitShares(
  norm: NormResult,
  units: readonly UnitResult[],
  isMet: (level: string) => boolean,
): readonly number[] {
  const judged = units.flatMap(({ norms }) => {
    const verdict = norms.find(({ id }) => id === norm.id);
    if (!verdict) return [];
    const { state, possible } = measureVerdict(verdict);
    if (state !== 'level' && state !== 'undetermined') return [];
    return [possible.map((level) => level !== 'not-applicable' && !isMet(level))];
  });
  if (judged.length === 0) return [0];
  const fewest = judged.filter((fails) => fails.every(Boolean)).length;
  const most = judged.filter((fails) => fails.some(Boolean)).length;
  const start = Math.max(fewest, Math.min(1, most));
  return Array.from({ length: most - start + 1 }, (_, more) => (start + more) / judged.length);
}

/** The worst shares of inspected files that may fail, over the criteria that were sampled; `[0]` when none was. */
export function fileShares(norm: NormResult): readonly number[] {
  let worst: readonly number[] = [0];
  for (const criterion of norm.criteria) {
    if (criterion.status === 'encouraged' || restsOnLeftOut(criterion, norm)) continue;
    const shares = sampleShares(criterion);
    if (shares.length === 0) continue;
    worst = [...new Set(worst.flatMap((a) => shares.map((b) => Math.max(a, b))))];
  }
  return worst;
}

/** A criterion that rests on the incident register carries nothing (Wkkgz 9(6)). */
export function restsOnLeftOut(criterion: CriterionResult, norm: NormResult): boolean {
  return criterion.findings.some((id) => norm.leftOut.includes(id));
}

function sampleShares({ trace, outcome }: CriterionResult): readonly number[] {
  if (outcome === 'not-applicable' || outcome === 'not-tested') return [];
  const { sample, minimum = 1 } = trace;
  if (sample) return failingShares(sample.inspected, sample.satisfied, minimum);
  return trace.answers.flatMap(({ value }) =>
    isSample(value)
      ? failingShares([value.inspected, value.inspected], [value.satisfied, value.satisfied], minimum)
      : [],
  );
}

/** A sample below the smallest that counts says nothing. */
function failingShares(
  inspected: readonly [number, number],
  satisfied: readonly [number, number],
  minimum: number,
): number[] {
  const shares = new Set<number>();
  for (let all = Math.max(inspected[0], minimum, 1); all <= inspected[1]; all++)
    for (let good = satisfied[0]; good <= Math.min(satisfied[1], all); good++) shares.add((all - good) / all);
  return [...shares];
}

function isSample(value: Value | 'not-applicable'): value is Sample {
  return typeof value === 'object' && 'inspected' in value && typeof value.inspected === 'number';
}
