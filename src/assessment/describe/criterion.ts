import type { Trace } from '../../conditions/model.ts';
import type { Override } from '../../findings/model.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { Draft } from '../draft.ts';
import type { JudgedCriterion } from '../judged.ts';
import { missingOf } from '../missing.ts';
import type { CriterionResult, CriterionTrace, Overridden, PossibleLevel } from '../model.ts';
import { traceOf } from '../traces.ts';
import { unitOf } from '../view.ts';
import { type Context, namesOf } from './context.ts';

/** A criterion as the assessment shows it. */
export function describeCriterion(judged: JudgedCriterion, context: Context): CriterionResult {
  const { compiled, view, possible, raw, evidence, override } = judged;
  const { id, title, status, essential, sources } = compiled.criterion;
  const unit = unitOf(view.perspective);
  const trace = traceOf(judged, context.levels, context.scale);
  const isSettled = isSingle(possible);
  const words = wordsOf(possible, compiled.binary, context);
  const [outcome = ''] = isSettled ? words : [evidence ? 'undetermined' : 'not-tested'];
  const reason = reasonNotLooked(id, unit, context);
  const result = { id, title, status, essential } as Draft<CriterionResult>;
  if (unit !== undefined) result.unit = unit;
  result.outcome = outcome;
  result.possible = words;
  result.sources = context.sources(sources);
  result.trace = trace;
  result.missing = isSettled ? NONE : missingOf(context.compiled, judged, trace);
  result.findings = findingsIn(trace);
  if (override) result.overridden = overriddenFrom(override, wordsOf(raw, compiled.binary, context));
  if (reason !== undefined) result.notLookedAt = reason;
  return result;
}

const NONE: readonly never[] = Object.freeze([]);

/** The set in the words of the criterion: met and not-met for yes-no, levels for the others. */
export function wordsOf(set: LevelSet, isBinary: boolean, context: Context): readonly string[] {
  const names = namesOf(set, context);
  if (!isBinary) return names;
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
  if (own.length === 0) return undefined;
  const here = own.filter((entry) => entry.unit === unit);
  const reasons = (here.length > 0 ? here : own.filter((entry) => entry.unit === undefined)).map(
    ({ reason }) => reason,
  );
  return reasons.length > 0 ? [...new Set(reasons)].sort().join(' ') : undefined;
}

/** Every finding and row that a trace cites, in order, once. */
function findingsIn({ answers, applies, met, rows, records }: CriterionTrace): readonly string[] {
  const cited = new Set<string>();
  for (const { findings } of answers) addAll(findings, cited);
  addCited(applies, cited);
  addCited(met, cited);
  for (const { when } of rows ?? []) addCited(when, cited);
  for (const record of records ?? []) {
    cited.add(record.id);
    addCited(record.where, cited);
    addCited(record.met, cited);
  }
  return cited.size < 2 ? [...cited] : [...cited].sort();
}

function addCited(trace: Trace | undefined, cited: Set<string>): void {
  if (!trace) return;
  if ('of' in trace) for (const part of trace.of) addCited(part, cited);
  else addAll(trace.findings, cited);
}

function addAll(ids: readonly string[], cited: Set<string>): void {
  for (const id of ids) cited.add(id);
}
