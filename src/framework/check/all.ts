import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../draft.ts';
import type { Parts } from '../parts.ts';
import { planSlots, vocabulariesOf } from '../vocabulary.ts';
import { checkCircles, checkConditions } from './conditions.ts';
import { checkCriteria } from './criteria.ts';
import { checkDatedParts, checkDates } from './dates.ts';
import { checkFacts } from './facts.ts';
import { checkGradings } from './gradings.ts';
import { checkIds } from './ids.ts';
import { checkSelections } from './selections.ts';
import { checkSilences } from './silences.ts';
import { checkSources } from './sources.ts';
import { checkWeighings } from './weighings.ts';

/**
 * Everything that can be wrong with a framework whose shape is right. `whole` holds the parts before what is not used was
 * left out: a misspelled name makes the right one unused.
 */
export function checkAll(used: Draft, whole: Parts): Diagnostic[] {
  const draft: Draft = { ...used, known: whole, vocabulary: vocabulariesOf(whole, planSlots(whole)) };
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
    ...checkSilences(draft),
  ];
}

/** What can be wrong with a library by itself; its conditions are checked where a framework uses them. */
export function checkLibrary(library: Pick<Draft, 'parts' | 'document'>): Diagnostic[] {
  return [
    ...checkFacts(library),
    ...checkDatedParts(library.parts),
    ...checkGradings(library),
    ...checkCircles(library),
  ];
}
