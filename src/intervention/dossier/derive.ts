/**
 * What follows from a dossier for a recommendation: facts of the context, the past of each norm, and what runs.
 * In: a dossier that fits, the visit and the policy. Out: what is known, and where the context says otherwise.
 */
import type { Assessment } from '../../assessment/model.ts';
import type { Truth } from '../../conditions/model.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../source/document.ts';
import type { InterventionContext } from '../context.ts';
import { type ContextValue, NONE } from '../context-facts.ts';
import type { EarlierMeasures } from '../powers.ts';
import { measureVerdict } from '../shares.ts';
import { documentBehind } from './parse.ts';
import { type NormPast, normPasts, wasLifted } from './past.ts';
import { isInspection, type ReadDossier, type Reading, type ReadMeasure } from './read.ts';
import { inQuestion, isOverdue, mainOf, normsOn, runningIn, unfollowedIn } from './running.ts';

/** A fact that the dossier settles, and where it says so. */
interface DerivedFact {
  readonly id: string;
  readonly value: ContextValue;
  readonly path: Path;
}

/** What a dossier tells. */
export interface Derived {
  readonly read: ReadDossier;
  readonly facts: readonly DerivedFact[];
  readonly pasts: ReadonlyMap<string, NormPast>;
  /** The measures that run, the heaviest first. */
  readonly running: readonly ReadMeasure[];
  /** The one that the rules look at. */
  readonly main: ReadMeasure | undefined;
  readonly earlier: EarlierMeasures;
}

/** A fact of the policy, when it declares it: a norm that was restored fails again. */
export const RECIDIVISM = 'recidivism';

/** Without a dossier nothing is known of earlier visits. */
export const NO_EARLIER: EarlierMeasures = { unfollowed: [] };

/** Derives everything; what the dossier does not say is left out. */
export function deriveFrom(read: ReadDossier, reading: Reading): Derived {
  const { assessment, compiled } = reading;
  const running = runningIn(read.measures ?? []);
  const main = mainOf(
    inQuestion(running, failingNow(assessment)),
    compiled.facts.find(({ id }) => id === 'running'),
  );
  const pasts = normPasts(read, assessment, compiled);
  const known = new Set(compiled.facts.map(({ id }) => id));
  const facts = [
    ...measureFacts(read, main, assessment.date),
    ...phaseFact(read, main, reading),
    ...recidivismFact(read, pasts, reading),
  ].filter(({ id }) => known.has(id));
  const earlier: EarlierMeasures = {
    unfollowed: unfollowedIn(read.measures ?? [], assessment.date),
    ...(main && { running: { measure: main.entry.measure, ...normsOn(main) } }),
  };
  return { read, facts, pasts, running, main, earlier };
}

/** The context with what the dossier adds to it. */
export function withDerived(context: InterventionContext, { facts }: Derived): InterventionContext {
  return { ...context, ...Object.fromEntries(facts.map(({ id, value }) => [id, value])) };
}

/** Where the context states another value than the dossier gives. */
export function contradictions({ facts, read }: Derived, context: InterventionContext): Diagnostic[] {
  const document = documentBehind(read.dossier);
  return facts.flatMap(({ id, value, path }) => {
    const given = Object.hasOwn(context, id) ? context[id] : undefined;
    if (given === undefined || given === value) return [];
    const args = { fact: id, given: String(given), derived: String(value) };
    return [diagnosticAt(document, path, 'dossier-contradicts-context', args)];
  });
}

/** What the context states of a norm does not agree with the verdicts of the dossier: told where the last of them stands. */
export function contradictedHistory({ read, pasts }: Derived, norm: string): Diagnostic {
  const last = pasts.get(norm)?.verdicts.at(-1);
  const visit = read.visits?.find(({ entry }) => entry.id === last?.visit);
  const path = visit ? ['assessments', visit.index, 'verdicts', last?.norm ?? norm] : ['assessments'];
  const args = { norm, given: last?.possible.join(', ') ?? '' };
  return diagnosticAt(documentBehind(read.dossier), path, 'dossier-contradicts-history', args);
}

/** Tells of a norm whether it was judged at this visit and may fail. */
function failingNow({ themes, frameworks }: Assessment): (norm: string) => boolean {
  const failing = themes.flatMap(({ norms, framework }) => {
    const levels = frameworks.find(({ id }) => id === framework)?.levels ?? [];
    const unmet = levels.flatMap(({ id, met }) => (met ? [] : [id]));
    return norms.filter((norm) => {
      const { state, possible } = measureVerdict(norm);
      return (
        (state === 'level' || state === 'undetermined') && possible.some((level) => unmet.includes(level))
      );
    });
  });
  const ids = new Set(failing.map(({ id }) => id));
  return (norm) => ids.has(norm);
}

function measureFacts({ measures }: ReadDossier, main: ReadMeasure | undefined, date: string): DerivedFact[] {
  if (!measures) return [];
  if (!main) return [{ id: 'running', value: NONE, path: ['measures'] }];
  const path = ['measures', main.index];
  const overdue = isOverdue(main, date);
  const { measure, followed } = main.entry;
  return [
    { id: 'running', value: measure, path: [...path, 'measure'] },
    ...(overdue === undefined
      ? []
      : [{ id: 'deadline-passed', value: overdue, path: [...path, 'deadline'] }]),
    ...(followed === undefined ? [] : [{ id: 'followed', value: followed, path: [...path, 'followed'] }]),
  ];
}

/** A measure runs, or there was an earlier visit by the same framework; else the kind of visit decides. */
function phaseFact(
  { visits, measures }: ReadDossier,
  main: ReadMeasure | undefined,
  { assessment }: Reading,
): DerivedFact[] {
  if (main) return [{ id: 'phase', value: 'under-measure', path: ['measures', main.index] }];
  const ids = assessment.frameworks.map(({ id }) => id);
  const earlier = visits?.findLast(({ entry }) => isInspection(entry) && ids.includes(entry.framework.id));
  if (!measures || !earlier) return [];
  return [{ id: 'phase', value: 'follow-up', path: ['assessments', earlier.index] }];
}

function recidivismFact(
  { visits, measures }: ReadDossier,
  pasts: ReadonlyMap<string, NormPast>,
  reading: Reading,
): DerivedFact[] {
  if (!visits && !measures) return [];
  const value = cameBack(reading.assessment, (norm) => {
    const past = pasts.get(norm);
    if (past) return past.wasRestored;
    if (wasLifted(measures, norm)) return true;
    return visits ? false : undefined;
  });
  return value === undefined ? [] : [{ id: RECIDIVISM, value, path: [visits ? 'assessments' : 'measures'] }];
}

/** Whether a tested norm that was restored fails again; unknown where a verdict or an earlier one is not settled. */
function cameBack(assessment: Assessment, wasRestored: (norm: string) => Truth): Truth {
  const answers = assessment.themes.flatMap(({ norms, framework }) => {
    const levels = assessment.frameworks.find(({ id }) => id === framework)?.levels ?? [];
    const fails = (level: string) => levels.some(({ id, met }) => id === level && !met);
    return norms.flatMap((norm): Truth[] => {
      const { state, possible } = measureVerdict(norm);
      const restored = wasRestored(norm.id);
      const isJudged = state === 'level' || state === 'undetermined';
      if (norm.status !== 'tested' || !isJudged || restored === false || !possible.some(fails)) return [];
      return [possible.every(fails) ? restored : undefined];
    });
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
