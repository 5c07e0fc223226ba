/** How each norm stood at earlier visits: the levels it had, how often it failed in a row, whether it came back. */
import type { Assessment } from '../../assessment/model.ts';
import type { Truth } from '../../conditions/model.ts';
import type { CompiledPolicy } from '../compile-policy.ts';
import type { EarlierVerdict } from '../model.ts';
import { placeOn } from '../scale.ts';
import { levelsGiven } from './model.ts';
import { isInspection, type ReadDossier, type ReadVisit } from './read.ts';

/** One level a norm may have had at the visit before. */
export interface Before {
  /** Its place on the policy's scale. */
  readonly place: number;
  readonly failed: boolean;
  /** How many visits in a row it failed, that one included; 0 when it did not. */
  readonly times: number;
}

/** How a norm stood before. */
export interface NormPast {
  readonly verdicts: readonly EarlierVerdict[];
  /** Every level it may have had at the last visit that judged it; empty = not judged before. */
  readonly before: readonly Before[];
  /** It failed once and was in order after that: failing now is a relapse. */
  readonly wasRestored: Truth;
}

/** The past of every norm that the dossier can tell of. Norms of frameworks it has no visit of are left out. */
export function normPasts(
  { visits, measures }: ReadDossier,
  assessment: Assessment,
  compiled: CompiledPolicy,
): ReadonlyMap<string, NormPast> {
  const pasts = new Map<string, NormPast>();
  const inspections = (visits ?? []).filter(({ entry, oldName }) => oldName && isInspection(entry));
  for (const { norms, framework } of assessment.themes) {
    const own = inspections.filter(({ entry }) => entry.framework.id === framework);
    if (own.length === 0) continue;
    for (const { id } of norms) pasts.set(id, pastOf(id, own, compiled, wasLifted(measures, id)));
  }
  return pasts;
}

/** Whether a measure on a norm was lifted: then the norm was in order again. */
export function wasLifted(measures: ReadDossier['measures'], norm: string): boolean {
  return (measures ?? []).some(({ entry, norms }) => entry.status === 'lifted' && norms.includes(norm));
}

interface Judged {
  readonly verdict: EarlierVerdict;
  readonly places: readonly number[];
}

function pastOf(
  norm: string,
  visits: readonly ReadVisit[],
  compiled: CompiledPolicy,
  isLifted: boolean,
): NormPast {
  const { levels } = compiled;
  const judged = visits.flatMap((visit) => judgedAt(norm, visit, compiled));
  const failed = (place: number) => levels[place]?.met === false;
  const last = judged.at(-1);
  const rowBefore = failuresBefore(judged.slice(0, -1), failed);
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    before: [...new Set(last?.places)].map((place) => ({
      place,
      failed: failed(place),
      times: failed(place) ? rowBefore + 1 : 0,
    })),
    wasRestored: isLifted || restoredIn(judged, failed),
  };
}

function judgedAt(norm: string, { entry, oldName, scale }: ReadVisit, compiled: CompiledPolicy): Judged[] {
  const old = oldName?.(norm);
  const given = old !== undefined && Object.hasOwn(entry.verdicts, old) ? entry.verdicts[old] : undefined;
  if (old === undefined || given === undefined) return [];
  const possible = levelsGiven(given);
  const places = possible.flatMap((level) => placeOn(compiled, level, scale) ?? []);
  if (places.length === 0) return [];
  const verdict = { visit: entry.id, date: entry.date, possible, ...(old !== norm && { norm: old }) };
  return [{ verdict, places }];
}

/** How many visits in a row, the last one first, certainly failed. */
function failuresBefore(judged: readonly Judged[], failed: (place: number) => boolean): number {
  const reversed = [...judged].reverse();
  const end = reversed.findIndex(({ places }) => !places.every(failed));
  return end < 0 ? reversed.length : end;
}

/** Failed at some visit, in order at a later one. */
function restoredIn(judged: readonly Judged[], failed: (place: number) => boolean): Truth {
  const met = (place: number) => !failed(place);
  const after = (how: 'every' | 'some') =>
    judged.some(
      ({ places }, index) =>
        places[how](failed) && judged.slice(index + 1).some((later) => later.places[how](met)),
    );
  if (after('every')) return true;
  return after('some') ? undefined : false;
}
