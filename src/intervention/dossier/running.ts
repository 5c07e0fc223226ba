/** The measures of a dossier on the day of the visit: which runs, whether its term is over, and what was not followed. */
import type { Truth } from '../../conditions/model.ts';
import type { ContextFact } from '../context-facts.ts';
import type { ReadMeasure } from './read.ts';

/** Measures that were not followed in time, and the norms they rested on: what a power `after` a measure waits for. */
export interface Unfollowed {
  readonly measure: string;
  /** Absent when not recorded: then it holds for every norm. */
  readonly norms?: readonly string[];
}

/** The measures that run: the heaviest first, of equal ones the least followed, then the one that was due first. */
export function runningIn(measures: readonly ReadMeasure[]): readonly ReadMeasure[] {
  const runs = measures.filter(({ entry }) => entry.status === 'running');
  return [...runs].sort((a, b) => b.weight - a.weight || byNeed(a, b) || byDeadline(a, b));
}

/** Not followed before partly, and fully last. */
const NEED: readonly (string | undefined)[] = ['not', 'partly', undefined, 'fully'];

function byNeed(a: ReadMeasure, b: ReadMeasure): number {
  return NEED.indexOf(a.entry.followed) - NEED.indexOf(b.entry.followed);
}

function byDeadline(
  { entry: { deadline: a = '~' } }: ReadMeasure,
  { entry: { deadline: b = '~' } }: ReadMeasure,
): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The measures that a visit can speak of: none that rests on norms of other frameworks alone. One with a norm that may fail
 * now goes before one of which no norm does, so that no measure weighs for norms it does not rest on.
 */
export function inQuestion(
  running: readonly ReadMeasure[],
  mayFail: (norm: string) => boolean,
): readonly ReadMeasure[] {
  const own = running.filter(({ entry, norms }) => entry.norms.length === 0 || norms.length > 0);
  const isOpen = ({ entry, norms }: ReadMeasure) => entry.norms.length === 0 || norms.some(mayFail);
  return [...own.filter(isOpen), ...own.filter((one) => !isOpen(one))];
}

/** The one that the policy's rules look at: the heaviest of the ladder, else one that a power waits for. */
export function mainOf(
  running: readonly ReadMeasure[],
  fact: ContextFact | undefined,
): ReadMeasure | undefined {
  return running.find(({ entry }) => fact?.domain.includes(entry.measure));
}

/** Whether the term of a measure is over; unknown when the dossier has no deadline. */
export function isOverdue({ entry: { deadline } }: ReadMeasure, date: string): Truth {
  return deadline === undefined ? undefined : date > deadline;
}

/** Measures that were certainly not fully followed when their term was over; one that was lifted before has no such day. */
export function unfollowedIn(measures: readonly ReadMeasure[], date: string): readonly Unfollowed[] {
  return measures.flatMap((measure) => {
    const { entry } = measure;
    const ended = entry.until ?? date;
    const isOver = entry.status === 'expired' || entry.status === 'replaced' || isOverdue(measure, ended);
    const isUnfollowed = entry.followed === 'partly' || entry.followed === 'not';
    return isOver === true && isUnfollowed ? [{ measure: entry.measure, ...normsOn(measure) }] : [];
  });
}

/** The norms a measure rests on, as far as the dossier records them. */
export function normsOn({ entry, norms }: ReadMeasure): { readonly norms?: readonly string[] } {
  return entry.norms.length === 0 ? {} : { norms };
}
