/**
 * A measure that runs and goes on is no new decision: it keeps its term, and one that is extended gets the new one.
 * In: the measures with the terms they would have if they began now, and what becomes of those that run.
 */
import { formatPeriod, periodBetween } from '../calendar/period.ts';
import { anchorOf } from './deadlines.ts';
import type { Desk } from './entry.ts';
import type { Measure, RunningMeasure } from './model.ts';
import { measureIn } from './policy.ts';
import type { Running } from './running.ts';
import type { Deadline } from './terms-model.ts';

/** The measures, with the terms that run already where they go on. */
export function withRunningTerms(
  desk: Desk,
  measures: readonly Measure[],
  { running, alsoRunning = [] }: Running,
): readonly Measure[] {
  const all = [...(running ? [running] : []), ...alsoRunning];
  return measures.map((measure) => {
    const same = measure.role === 'ladder' && measure.certain ? all.filter(isFor(measure)) : [];
    return same.length === 0 ? measure : ongoing(desk, measure, same);
  });
}

function isFor({ measure }: Measure): (running: RunningMeasure) => boolean {
  return (running) => running.measure === measure;
}

/** The norms a running measure rests on keep its term; a norm that is new gets the term of a decision of now. */
function ongoing({ terrain }: Desk, measure: Measure, running: readonly RunningMeasure[]): Measure {
  const anchor = anchorOf(measureIn(terrain.compiled.policy, measure.measure));
  const left = new Set(measure.norms);
  const kept = running.flatMap((one) => {
    const term = one.action === 'extend' ? one.extension : termLeft(one, anchor);
    const norms = [...left].filter((norm) => one.norms?.includes(norm) ?? true);
    if (!term || norms.length === 0) return [];
    for (const norm of norms) left.delete(norm);
    return [{ term: { ...term, norms }, isDecided: one.action === 'extend' }];
  });
  const terms = kept.map(({ term }) => term);
  const isWhole = left.size === 0 && terms.length === 1;
  const deadlines = [
    ...terms.map((term) => (isWhole ? { ...term, norms: [] } : term)),
    ...measure.deadlines.flatMap((deadline) => deadlineFor([...left], deadline)),
  ];
  if (terms.length === 0) return measure;
  if (left.size > 0 || kept.some(({ isDecided }) => isDecided)) return { ...measure, deadlines };
  const { hearing: _hearing, publication: _publication, remedy: _remedy, ...rest } = measure;
  return { ...rest, deadlines };
}

/** The term of a measure that goes on within it. */
function termLeft(
  { action, since, deadline, overdue }: RunningMeasure,
  anchor: Deadline['anchor'],
): Deadline | undefined {
  if (action !== 'continue' || overdue !== false || !since || !deadline) return undefined;
  const period = formatPeriod(periodBetween(since, deadline));
  const dates = { from: since, assumed: false, period, naive: deadline, legal: deadline, date: deadline };
  return { norms: [], anchor, by: 'measure', ...dates };
}

/** A deadline for those of the norms that it holds for. */
function deadlineFor(left: readonly string[], deadline: Deadline): Deadline[] {
  const norms = left.filter((norm) => deadline.norms.length === 0 || deadline.norms.includes(norm));
  return norms.length === 0 ? [] : [{ ...deadline, norms }];
}
