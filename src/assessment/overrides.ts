import { isInForce } from '../findings/check.ts';
import type { Findings, Override } from '../findings/model.ts';
import type { LevelSet } from '../weighing/model.ts';
import { notApplicable, type Scale } from './outcomes.ts';

/** Finds the override of a norm or criterion, at a unit or for the organisation, that is in force. */
export type Overrides = (
  key: 'norm' | 'criterion',
  id: string,
  unit: string | undefined,
) => Override | undefined;

/** The overrides in force at the date of the visit. */
export function overridesIn({ overrides, date }: Findings): Overrides {
  const inForce = overrides.filter((override) => isInForce(override, date));
  if (inForce.length === 0) return () => undefined;
  return (key, id, unit) => inForce.find((override) => override[key] === id && override.unit === unit);
}

/** The set an override puts in the place of what was judged. */
export function overriddenSet({ value }: Override, scale: Scale): LevelSet {
  if (value === 'not-applicable') return notApplicable(scale);
  if (value === 'met') return 1;
  if (value === 'not-met') return 1 << (scale.levels - 1);
  return 1 << (scale.indexOf.get(value) ?? 0);
}
