/** A range that is certainly wide enough, from three-valued rules alone: for when there is too much to try. */
import { NONE } from './context-facts.ts';
import { adviceWeight, type PolicyFile, type TrustLevel, weightOf } from './policy.ts';
import type { Terrain } from './terrain.ts';

/** The weights of every ladder measure between the lightest and the heaviest that could come out. */
export function widest(terrain: Terrain): number[] {
  const { policy } = terrain.compiled;
  const floors = floorRange(terrain);
  const ceilings = ceilingRange(terrain);
  const onRoute = (terrain.newcomers?.route.ladder ?? []).map((id) => weightOf(policy, id));
  const highest = Math.min(floors.highest, ceilings.highest);
  let lowest = Math.min(floors.lowest, ceilings.lowest);
  while (lowest > 0 && policy.ladder[lowest]?.needsPower) lowest--;
  const steps = Array.from({ length: Math.max(highest - lowest, 0) + 1 }, (_, step) => lowest + step);
  return [...new Set([...steps, ...onRoute])].sort((a, b) => a - b);
}

/** Events that ask for at least something. */
const KEEPS: readonly string[] = ['require', 'continue', 'extend'];

interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

function floorRange({ compiled, riskRows, trust, settled }: Terrain): Bounds {
  const { policy } = compiled;
  const cells = riskRows.flatMap(({ level }) =>
    trust.map((column) => weightOf(policy, policy.plane[level]?.[column as TrustLevel]?.atLeast ?? NONE)),
  );
  let lowest = Math.min(...cells);
  let highest = Math.max(...cells);
  compiled.rules.forEach(({ entry: { event } }, index) => {
    if (settled[index] === false || !KEEPS.includes(event.type)) return;
    const { atLeast } = event.params;
    const weight = atLeast === undefined ? policy.ladder.length - 1 : weightOf(policy, atLeast);
    highest = Math.max(highest, weight);
    if (settled[index] && atLeast !== undefined) lowest = Math.max(lowest, weight);
  });
  return { lowest, highest: Math.max(highest, lowest) };
}

function ceilingRange({ compiled, settled }: Terrain): Bounds {
  const { policy } = compiled;
  let lowest = adviceWeight(policy);
  let highest = policy.ladder.length - 1;
  compiled.rules.forEach(({ entry: { event } }, index) => {
    if (event.type !== 'limit' || settled[index] === false) return;
    const weight = limitOf(policy, event.params.atMost);
    lowest = Math.min(lowest, weight);
    if (settled[index]) highest = Math.min(highest, weight);
  });
  return { lowest, highest };
}

function limitOf(policy: PolicyFile, atMost: string | undefined): number {
  return atMost === undefined ? policy.ladder.length - 1 : weightOf(policy, atMost);
}
