/** Which breached articles open which measures, on a date and in a situation. */
import { holdsOn } from '../calendar/validity.ts';
import type { Truth } from '../conditions/model.ts';
import { opens } from './breach.ts';
import type { CompiledOpening, CompiledPolicy } from './compile-policy.ts';
import type { Unfollowed } from './dossier/running.ts';
import { isNotFollowed, type Situation, slotValues } from './situations.ts';

/** What earlier measures mean for the powers: which were not followed, and on which norms the running one rests. */
export interface EarlierMeasures {
  readonly unfollowed: readonly Unfollowed[];
  readonly running?: Unfollowed | undefined;
}

/** An opening that stands in the law on the date, beside what was done before. */
export interface OpenPower extends CompiledOpening {
  readonly earlier: EarlierMeasures;
}

/** The openings that stand in the law on a date. */
export function openingsOn(
  compiled: CompiledPolicy,
  date: string,
  earlier: EarlierMeasures,
): readonly OpenPower[] {
  return compiled.openings
    .filter(({ power }) => holdsOn(validityOf(power.valid), date))
    .map((opening) => ({ ...opening, earlier }));
}

/**
 * Whether an opening's own conditions are met in a situation, for a norm; a measure that runs was opened before it began.
 * A measure that rests on other norms opens nothing for this one.
 */
export function isMetIn(
  compiled: CompiledPolicy,
  { measure, when, opening: { after }, earlier }: OpenPower,
  situation: Situation,
  norm?: string,
): boolean {
  const holds: Truth = when ? when.test(slotValues(compiled, situation)) : true;
  if (holds !== true) return false;
  if (after === undefined) return true;
  const isCovered = norm === undefined || coversNorm(earlier.running, norm);
  if (isCovered && (situation.get('running') === measure || isNotFollowed(after, situation) === true))
    return true;
  return earlier.unfollowed.some(
    (one) => after.includes(one.measure) && (norm === undefined || coversNorm(one, norm)),
  );
}

/** Whether an opening may be met where only some of the context is known: too wide, never too narrow. */
export function mayBeMet(compiled: CompiledPolicy, { when }: OpenPower, known: Situation): boolean {
  return when?.test(slotValues(compiled, known)) !== false;
}

function coversNorm(measure: Unfollowed | undefined, norm: string): boolean {
  return measure?.norms?.includes(norm) ?? true;
}

/** The openings of a measure that cover one of the articles. */
export function openingsFor(
  openings: readonly OpenPower[],
  measure: string,
  article: string,
): readonly OpenPower[] {
  return openings.filter((candidate) => candidate.measure === measure && opens(candidate.power, article));
}

function validityOf(
  valid: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
) {
  return {
    ...(valid?.from !== undefined && { from: valid.from }),
    ...(valid?.until !== undefined && { until: valid.until }),
  };
}
