import type { OpenPower } from './powers.ts';
import type { Space } from './space.ts';

/** A space with what walking through it needs: the openings in force, and a bit for each measure they open. */
export interface Terrain extends Space {
  readonly openings: readonly OpenPower[];
  readonly bits: ReadonlyMap<string, number>;
}
