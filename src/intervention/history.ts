import type { Level } from '../framework/model.ts';
import type { NormHistory } from './context.ts';
import type { Before } from './dossier/past.ts';
import type { Trend } from './model.ts';

/** How a norm stood at the visit before. */
export interface History {
  readonly trend: Trend;
  /** Whether it failed then too. */
  readonly failedBefore: boolean;
  /** A person gave the trend. */
  readonly isGiven?: boolean;
  /** The place on the scale it had then, where a dossier tells. */
  readonly before?: number;
  /** How many visits in a row it failed before this one, where a dossier tells. */
  readonly times?: number;
}

const FIRST: readonly History[] = [{ trend: 'new', failedBefore: false }];

const LATER: readonly History[] = [
  ...FIRST,
  ...(['better', 'same', 'worse'] as const).flatMap((trend) =>
    [true, false].map((failedBefore) => ({ trend, failedBefore })),
  ),
];

/** The histories that fit what is given; at a first visit every norm is new. */
export function historiesOf(given: NormHistory | undefined, isFirst: boolean): readonly History[] {
  const open = isFirst && given === undefined ? FIRST : LATER;
  return open
    .filter(
      ({ trend, failedBefore }) =>
        (given?.trend === undefined || given.trend === trend) &&
        (given?.persistent === undefined || given.persistent === failedBefore),
    )
    .map((history) => (given?.trend === undefined ? history : { ...history, isGiven: true }));
}

/**
 * The histories that a dossier leaves: one per level it may have had before and per way to stand now. What a person gave
 * must agree; a trend given at an equal level may be finer than levels.
 */
export function historiesAfter(
  before: readonly Before[],
  given: NormHistory | undefined,
  nows: readonly (number | undefined)[],
): readonly History[] {
  if (before.length === 0) return historiesOf(given, false).filter(({ trend }) => trend === 'new');
  const histories = before.flatMap(({ place, failed, times }) =>
    [...new Set(nows.map((now) => trendBetween(place, now ?? place)))].map(
      (trend): History => ({ trend, failedBefore: failed, before: place, times }),
    ),
  );
  return histories.flatMap((history) => {
    if (given?.persistent !== undefined && given.persistent !== history.failedBefore) return [];
    if (given?.trend === undefined || given.trend === history.trend) return [history];
    const isFiner = history.trend === 'same' && given.trend !== 'new';
    return isFiner ? [{ ...history, trend: given.trend, isGiven: true }] : [];
  });
}

function trendBetween(before: number, now: number): Trend {
  if (before === now) return 'same';
  return now < before ? 'better' : 'worse';
}

/**
 * Whether a history can lead to the level seen now: there is an earlier level that was met or not, and from which this is
 * better, the same or worse. A trend that was given may be finer than levels: then only met and not met must agree.
 */
export function canPrecede(
  { trend, failedBefore, isGiven, before: known }: History,
  now: number,
  levels: readonly Pick<Level, 'met'>[],
): boolean {
  if (known !== undefined) return (isGiven ? 'same' : trend) === trendBetween(known, now);
  if (trend === 'new') return !failedBefore;
  return levels.some(({ met }, before) => {
    if (met === failedBefore) return false;
    if (trend === 'same') return levels[now]?.met === met && (isGiven || before === now);
    if (isGiven && levels[now]?.met === met) return true;
    return trend === 'better' ? before > now : before < now;
  });
}
