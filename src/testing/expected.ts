/** Whether what a row expects can be: its outcome on the scale, and the ids that it says are missing. */
import { knownOn } from '../findings/evidence.ts';
import type { Report } from '../findings/report.ts';
import type { Compiled } from '../framework/compiled.ts';
import { closest } from '../source/suggest.ts';
import { recordFactsOf } from './given.ts';
import type { MeasureList, Row } from './rows.ts';

/** The outcomes of one record. */
export const recordResults = ['satisfied', 'not-satisfied', 'unknown', 'left-out'] as const;

/** Reports outcomes and missing ids that the framework does not know. */
export function checkExpected(row: Row, compiled: Compiled, report: Report): void {
  checkWords(row, wordsOf(row, compiled), row.record ? recordResults : ['not-tested'], report);
  checkMissing(row, missable(row, compiled), report);
}

/** Reports words that are none of those that may come out; some can come out on their own only. */
export function checkWords(
  { path, case: { id }, want: { outcome = [] } }: Row,
  together: readonly string[],
  alone: readonly string[],
  report: Report,
): void {
  const known = [...together, ...alone];
  outcome.forEach((word, index) => {
    const at = [...path, 'expect', ...(outcome.length > 1 ? [index] : [])];
    if (!known.includes(word))
      report(at, 'case-unknown-outcome', { id, value: word, known, suggestion: closest(word, known) ?? '' });
    else if (outcome.length > 1 && alone.includes(word))
      report(at, 'case-outcome-alone', { id, value: word });
  });
}

/** Reports words of a list that are none of those that may come out. */
export function checkListed(
  { path, case: { id }, want }: Row,
  key: MeasureList,
  known: readonly string[],
  report: Report,
): void {
  want[key]?.forEach((value, index) => {
    if (!known.includes(value))
      report([...path, key, index], 'case-unknown-outcome', {
        id,
        value,
        known,
        suggestion: closest(value, known) ?? '',
      });
  });
}

/** Reports ids of `missing` that are none of those that can be missing. */
export function checkMissing({ path, want }: Row, known: readonly string[], report: Report): void {
  want.missing?.forEach((id, index) => {
    if (!known.includes(id))
      report([...path, 'missing', index], 'case-unknown-id', { id, suggestion: closest(id, known) ?? '' });
  });
}

function wordsOf({ kind, subject, date, record }: Row, compiled: Compiled): readonly string[] {
  if (record) return [];
  const isBinary = kind === 'criterion' && knownOn(compiled, date).get(subject)?.binary;
  const words = isBinary ? ['met', 'not-met'] : compiled.levels.map(({ id }) => id);
  return [...words, 'not-applicable'];
}

function missable({ kind, subject, date }: Row, compiled: Compiled): readonly string[] {
  const criteria = knownOn(compiled, date);
  const own = kind === 'criterion' ? criteria.get(subject) : undefined;
  const norms = compiled.themes.flatMap((theme) => theme.norms.map(({ norm }) => norm.id));
  return [
    ...criteria.keys(),
    ...Object.keys(compiled.framework.facts),
    ...(kind === 'theme' || kind === 'overall' ? norms : []),
    ...(own ? recordFactsOf(compiled, own) : []),
  ];
}
