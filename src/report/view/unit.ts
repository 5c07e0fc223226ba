import type { Assessment, NormResult, Overridden } from '../../assessment/model.ts';
import type { Lexicon } from './lexicon.ts';
import { type Glance, verdictGlance } from './verdict.ts';

/** The verdict of a norm at one unit. */
export interface UnitGlance {
  readonly title: string;
  readonly glance: Glance;
  readonly overridden?: Overridden;
}

/** The verdict of a norm at every unit where it was judged; empty when it was judged for the organisation as one. */
export function unitGlances(
  { id }: NormResult,
  { units }: Assessment,
  lexicon: Lexicon,
  framework: string,
): readonly UnitGlance[] {
  return units.flatMap(({ title, norms }) =>
    norms
      .filter((norm) => norm.id === id)
      .map(({ verdict, overridden }) => ({
        title,
        glance: verdictGlance(verdict, lexicon, framework),
        ...(overridden && { overridden }),
      })),
  );
}
