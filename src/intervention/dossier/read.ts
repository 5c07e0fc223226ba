/** A dossier as this visit and this policy understand it: visits in order, norms under their present ids. */
import type { Assessment } from '../../assessment/model.ts';
import type { Framework, Level } from '../../framework/model.ts';
import type { CompiledPolicy } from '../compile-policy.ts';
import { type Renaming, renamingBetween, scaleAt } from './editions.ts';
import type { Dossier, EarlierAssessment, EarlierMeasure } from './model.ts';

/** An earlier visit, with what the norms of this one were called then. */
export interface ReadVisit {
  readonly entry: EarlierAssessment;
  /** Its place in the dossier. */
  readonly index: number;
  /** Undefined where no norm can be compared. */
  readonly oldName: Renaming | undefined;
  /** The scale of its edition, best first; empty where no norm can be compared. */
  readonly scale: readonly Level[];
}

/** A measure, with the norms it rests on under their present ids. */
export interface ReadMeasure {
  readonly entry: EarlierMeasure;
  readonly index: number;
  readonly title: string;
  /** Its place on the ladder; -1 beside it. */
  readonly weight: number;
  /** Empty when it is not recorded on which norms it rests. */
  readonly norms: readonly string[];
}

/** Everything of the dossier that counts at this visit. Undefined lists: the dossier does not say. */
export interface ReadDossier {
  readonly dossier: Dossier;
  /** Oldest first. */
  readonly visits: readonly ReadVisit[] | undefined;
  readonly measures: readonly ReadMeasure[] | undefined;
}

/** What a dossier is read with. */
export interface Reading {
  readonly assessment: Assessment;
  readonly compiled: CompiledPolicy;
  /** The editions at hand, for `follows`. */
  readonly frameworks: readonly Framework[];
}

/** Visits that the inspectorate paid: a provider’s own verdicts and a visit without verdicts are no history of norms. */
export function isInspection({ kind }: EarlierAssessment): boolean {
  return kind === 'first-visit' || kind === 'follow-up' || kind === 'desk';
}

/** Reads a dossier that fits. */
export function readDossier(dossier: Dossier, reading: Reading): ReadDossier {
  const visits = dossier.assessments
    ?.map((entry, index) => ({
      entry,
      index,
      oldName: oldNamesAt(entry, reading),
      scale: scaleOf(entry, reading),
    }))
    .sort((a, b) => (a.entry.date < b.entry.date ? -1 : Number(a.entry.date > b.entry.date)));
  const measures = dossier.measures?.map((entry, index) => readMeasure(entry, index, visits ?? [], reading));
  return { dossier, visits, measures };
}

function scaleOf({ framework }: EarlierAssessment, { assessment, frameworks }: Reading): readonly Level[] {
  const now = assessment.frameworks.find(({ id }) => id === framework.id);
  return now ? scaleAt(frameworks, framework, now) : [];
}

/** The names that the norms of this visit had at an earlier one. */
export function oldNamesAt(
  { framework }: EarlierAssessment,
  { assessment, frameworks }: Reading,
): Renaming | undefined {
  const now = assessment.frameworks.find(({ id }) => id === framework.id);
  const renaming = now && renamingBetween(frameworks, now, framework);
  if (!renaming) return undefined;
  const own = new Set(normIdsOf(assessment, framework.id));
  return (norm) => (own.has(norm) ? renaming(norm) : undefined);
}

/** The norms of one framework in an assessment. */
export function normIdsOf({ themes }: Assessment, framework?: string): readonly string[] {
  return themes
    .filter((theme) => framework === undefined || theme.framework === framework)
    .flatMap(({ norms }) => norms.map(({ id }) => id));
}

function readMeasure(
  entry: EarlierMeasure,
  index: number,
  visits: readonly ReadVisit[],
  { assessment, compiled: { policy } }: Reading,
): ReadMeasure {
  const visit = visits.find((one) => one.entry.id === entry.assessment);
  const all = normIdsOf(assessment);
  const norms = visit
    ? all.filter((norm) => entry.norms.includes(visit.oldName?.(norm) ?? ''))
    : entry.norms.filter((norm) => all.includes(norm));
  const weight = policy.ladder.findIndex(({ id }) => id === entry.measure);
  const named = policy.ladder[weight] ?? policy.beside.find(({ id }) => id === entry.measure);
  return { entry, index, norms, weight, title: named?.title ?? entry.measure };
}
