/** Which breached articles open which measures, on a date and in a situation. */
import { holdsOn } from '../calendar/validity.ts';
import type { Truth } from '../conditions/model.ts';
import { opens } from './breach.ts';
import type { CompiledOpening, CompiledPolicy } from './compile-policy.ts';
import { isNotFollowed, type Situation, slotValues } from './situations.ts';

/** The openings that stand in the law on a date. */
export function openingsOn(compiled: CompiledPolicy, date: string): readonly CompiledOpening[] {
  return compiled.openings.filter(({ power }) => holdsOn(validityOf(power.valid), date));
}

/** Whether an opening's own conditions are met in a situation; a measure that runs was opened before it began. */
export function isMetIn(
  compiled: CompiledPolicy,
  { measure, when, opening }: CompiledOpening,
  situation: Situation,
): boolean {
  const holds: Truth = when ? when.test(slotValues(compiled, situation)) : true;
  if (holds !== true) return false;
  const isBegun = situation.get('running') === measure;
  return opening.after === undefined || isBegun || isNotFollowed(opening.after, situation) === true;
}

/** The openings of a measure that cover one of the articles. */
export function openingsFor(
  openings: readonly CompiledOpening[],
  measure: string,
  article: string,
): readonly CompiledOpening[] {
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
