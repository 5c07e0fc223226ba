import type { Trace } from '../../conditions/model.ts';
import type { Override } from '../../findings/model.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { JudgedCriterion } from '../judge.ts';
import { missingOf } from '../missing.ts';
import type { CriterionResult, CriterionTrace, Overridden, PossibleLevel } from '../model.ts';
import { traceOf } from '../traces.ts';
import { unitOf } from '../view.ts';
import { type Context, namesOf } from './context.ts';
import { sourcesOf } from './sources.ts';

/** A criterion as the assessment shows it. */
export function describeCriterion(judged: JudgedCriterion, context: Context): CriterionResult {
  const { compiled, view, possible, evidence } = judged;
  const { criterion } = compiled;
  const unit = unitOf(view.perspective);
  const trace = traceOf(judged, context.levels, context.scale);
  const words = wordsOf(possible, judged, context);
  const reason = reasonNotLooked(criterion.id, unit, context);
  return {
    id: criterion.id,
    title: criterion.title,
    status: criterion.status,
    essential: criterion.essential,
    ...(unit !== undefined && { unit }),
    outcome: isSingle(possible) ? (words[0] ?? '') : evidence ? 'undetermined' : 'not-tested',
    possible: words,
    sources: sourcesOf(criterion.sources, context),
    trace,
    missing: isSingle(possible) ? [] : missingOf(context.compiled, judged, trace),
    findings: findingsIn(trace),
    ...(judged.override && {
      overridden: overriddenFrom(judged.override, wordsOf(judged.raw, judged, context)),
    }),
    ...(reason !== undefined && { notLookedAt: reason }),
  };
}

/** The set in the words of the criterion: met and not-met for yes-no, levels for the others. */
function wordsOf(set: LevelSet, { compiled }: JudgedCriterion, context: Context): string[] {
  const names = namesOf(set, context);
  if (!compiled.binary) return names;
  return names.map((name) =>
    name === 'not-applicable' ? name : name === context.levels[0] ? 'met' : 'not-met',
  );
}

/** What an override replaced, and why. */
export function overriddenFrom(override: Override, from: readonly PossibleLevel[]): Overridden {
  const { motivation = '', by, date, until } = override;
  return { from, motivation, by, date, ...(until !== undefined && { until }) };
}

function reasonNotLooked(id: string, unit: string | undefined, { findings }: Context): string | undefined {
  const own = findings.notLookedAt.filter(({ criterion }) => criterion === id);
  const here = own.filter((entry) => entry.unit === unit);
  const reasons = (here.length > 0 ? here : own.filter((entry) => entry.unit === undefined)).map(
    ({ reason }) => reason,
  );
  return reasons.length > 0 ? [...new Set(reasons)].sort().join(' ') : undefined;
}

/** Every finding and row that a trace cites, in order, once. */
function findingsIn({ answers, applies, met, rows = [], records = [] }: CriterionTrace): string[] {
  const cited = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) cited.add(id);
  };
  const visit = (trace: Trace | undefined): void => {
    if (trace && 'of' in trace) trace.of.forEach(visit);
    else if (trace) add(trace.findings);
  };
  for (const { findings } of answers) add(findings);
  visit(applies);
  visit(met);
  for (const { when } of rows) visit(when);
  for (const record of records) {
    cited.add(record.id);
    visit(record.where);
    visit(record.met);
  }
  return [...cited].sort();
}
