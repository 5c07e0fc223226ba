import type { Level } from '../framework/model.ts';
import type { CompiledPolicy } from './compile-policy.ts';

/**
 * The place of a framework's level on the policy's scale: by id where the policy knows it; else the ends go to the ends,
 * other met levels to the lowest that is met, and the rest to the highest that is not.
 */
export function placeOn(
  { levels }: CompiledPolicy,
  named: string,
  scale: readonly Level[],
): number | undefined {
  if (named === 'not-applicable') return undefined;
  const own = levels.findIndex(({ id }) => id === named);
  const place = scale.findIndex(({ id }) => id === named);
  const met = scale[place]?.met ?? true;
  if (own >= 0 && levels[own]?.met === met) return own;
  if (place <= 0) return 0;
  if (place === scale.length - 1) return levels.length - 1;
  return met ? levels.findLastIndex((level) => level.met) : levels.findIndex((level) => !level.met);
}
