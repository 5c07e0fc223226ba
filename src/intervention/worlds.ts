/** One complete case: a sum of norms in a situation, at a level of trust, with every fact bound and every rule judged. */
import type { Value } from '../conditions/model.ts';
import { firstRow } from './compile-policy.ts';
import { valueAt } from './counts.ts';
import { type Situation, slotValues } from './situations.ts';
import type { Sum } from './sums.ts';
import type { Terrain } from './terrain.ts';

/** One thing that may be the case, as far as it makes a difference. */
export interface World extends Sum {
  readonly situation: Situation;
  readonly trust: string;
  readonly risk: string;
  /** Per rule whether it holds. */
  readonly fired: readonly boolean[];
  /** The value of every fact, by slot. */
  readonly values: readonly (Value | undefined)[];
}

/** A sum in a situation at a level of trust, with every fact bound and every rule judged. */
export function worldOf(terrain: Terrain, sum: Sum, situation: Situation, trust: string): World {
  const { compiled, open, base } = terrain;
  const values = slotValues(compiled, situation);
  for (const [slot, value] of base) values[slot] = value;
  open.forEach((slot, index) => {
    values[slot] = valueAt(compiled, slot, sum.counts[index] ?? 0);
  });
  const risk = firstRow(compiled.risk, values).level;
  values[compiled.slots.plain('risk')] = risk;
  values[compiled.slots.plain('trust')] = trust;
  const fired = compiled.rules.map(({ condition }) => condition.test(values) === true);
  return { ...sum, situation, trust, risk, fired, values };
}
