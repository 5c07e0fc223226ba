import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../draft.ts';
import { checkConditions } from './conditions.ts';
import { checkCriteria } from './criteria.ts';
import { checkDates } from './dates.ts';
import { checkFacts } from './facts.ts';
import { checkGradings } from './gradings.ts';
import { checkIds } from './ids.ts';
import { checkSelections } from './selections.ts';
import { checkSources } from './sources.ts';
import { checkWeighings } from './weighings.ts';

/** Everything that can be wrong with a framework whose shape is right. */
export function checkAll(draft: Draft): Diagnostic[] {
  return [
    ...checkIds(draft),
    ...checkFacts(draft),
    ...checkDates(draft),
    ...checkSources(draft),
    ...checkGradings(draft),
    ...checkCriteria(draft),
    ...checkConditions(draft),
    ...checkWeighings(draft),
    ...checkSelections(draft),
  ];
}
