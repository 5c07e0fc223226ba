import type { Reached } from './model.ts';

/**
 * As a percentage with one decimal, rounded down: 100 only where everything is reached. Of no goals all are reached.
 *
 * @example
 * console.log(percentage({ goals: 3, reached: 2 })); // 66.6
 */
export function percentage({ goals, reached }: Reached): number {
  return goals === 0 ? 100 : Math.floor((reached / goals) * 1000) / 10;
}
