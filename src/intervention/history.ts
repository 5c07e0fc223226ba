import type { NormHistory } from './context.ts';
import type { Trend } from './model.ts';

/** How a norm stood at the visit before. */
export interface History {
  readonly trend: Trend;
  /** Whether it failed then too. */
  readonly failedBefore: boolean;
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
  return open.filter(
    ({ trend, failedBefore }) =>
      (given?.trend === undefined || given.trend === trend) &&
      (given?.persistent === undefined || given.persistent === failedBefore),
  );
}

/**
 * Whether a history can lead to what is seen now: a failing norm that is not worse failed before, a norm that is met and
 * not better was met before; the worst level is no improvement, and the best no decline.
 */
export function canPrecede(
  { trend, failedBefore }: History,
  now: { readonly breached: boolean; readonly isBest: boolean; readonly isWorst: boolean },
): boolean {
  if (trend === 'new') return true;
  if (now.isWorst && trend === 'better') return false;
  if (now.isBest && trend === 'worse') return false;
  if (now.breached) return trend === 'worse' || failedBefore;
  return trend === 'better' || !failedBefore;
}
