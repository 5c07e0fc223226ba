import type { Level } from '../framework/model.ts';
import type { NormHistory } from './context.ts';
import type { Trend } from './model.ts';

/** How a norm stood at the visit before. */
export interface History {
  readonly trend: Trend;
  /** Whether it failed then too. */
  readonly failedBefore: boolean;
  /** A person gave the trend. */
  readonly isGiven?: boolean;
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
 * Whether a history can lead to the level seen now: there is an earlier level that was met or not, and from which this is
 * better, the same or worse. A trend that was given may be finer than levels: then only met and not met must agree.
 */
export function canPrecede(
  { trend, failedBefore, isGiven }: History,
  now: number,
  levels: readonly Pick<Level, 'met'>[],
): boolean {
  if (trend === 'new') return !failedBefore;
  return levels.some(({ met }, before) => {
    if (met === failedBefore) return false;
    if (trend === 'same') return levels[now]?.met === met && (isGiven || before === now);
    if (isGiven && levels[now]?.met === met) return true;
    return trend === 'better' ? before > now : before < now;
  });
}
