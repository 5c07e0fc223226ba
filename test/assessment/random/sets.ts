import type { Assessment, CriterionTrace, Trace } from '../../../src/index.ts';

/** Every possible set of an assessment, by what it is the set of. */
export function setsOf(assessment: Assessment): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, readonly string[]>();
  for (const { id, verdict, norms } of assessment.themes) {
    if (verdict) sets.set(`theme ${id}`, verdict.possible);
    for (const norm of norms) {
      sets.set(`norm ${norm.id}`, norm.verdict.possible);
      for (const { id, unit, possible } of norm.criteria) sets.set(`criterion ${id} ${unit}`, possible);
    }
  }
  for (const { id, norms } of assessment.units)
    for (const norm of norms) sets.set(`norm ${norm.id} ${id}`, norm.verdict.possible);
  if (assessment.overall.verdict) sets.set('overall', assessment.overall.verdict.possible);
  return sets;
}

/** Where everything was judged: equal for two assessments that saw the same units. */
export function placesOf(assessment: Assessment): string {
  return [...setsOf(assessment).keys()].join();
}

/** What of the first sets does not lie within the second, by name. */
export function outside(
  narrow: ReadonlyMap<string, readonly string[]>,
  wide: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...narrow].flatMap(([name, set]) => {
    const extra = set.filter((one) => !wide.get(name)?.includes(one));
    return extra.length > 0 ? [`${name}: ${extra} not in ${wide.get(name)}`] : [];
  });
}

/** The answer of every condition that a trace explains, nested ones too, by its place in the trace. */
export function answersOf(assessment: Assessment): ReadonlyMap<string, Trace['result']> {
  const answers = new Map<string, Trace['result']>();
  const visit = (trace: Trace | undefined, place: string) => {
    if (!trace) return;
    answers.set(place, trace.result);
    const parts: readonly Trace[] = 'of' in trace ? trace.of : [];
    for (const [index, part] of parts.entries()) visit(part, `${place}.${index}`);
  };
  for (const { criteria } of assessment.themes.flatMap(({ norms }) => norms))
    for (const { id, unit, trace } of criteria) visitAll(trace, `${id} ${unit}`, visit);
  return answers;
}

function visitAll(
  { applies, met, rows = [], records = [] }: CriterionTrace,
  place: string,
  visit: (trace: Trace | undefined, place: string) => void,
): void {
  visit(applies, `${place} applies`);
  visit(met, `${place} met`);
  rows.forEach(({ when }, index) => {
    visit(when, `${place} row ${index}`);
  });
  for (const record of records) {
    visit(record.where, `${place} ${record.id} where`);
    visit(record.met, `${place} ${record.id} met`);
  }
}
