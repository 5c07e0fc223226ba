/**
 * Tries everything that may be the case: one Engine run for each combination of cell and rules that can occur.
 * Beyond the cap the range is a superset, and says so.
 */
import type { CompiledPolicy } from './compile-policy.ts';
import { NONE } from './context-facts.ts';
import { type Decision, decide } from './decide.ts';
import { type Fired, loadEngine, runEngine } from './engine.ts';
import { decideNewcomer, newcomerKey } from './newcomers.ts';
import type { Situation } from './situations.ts';
import { type Sum, sumKey, sumsOf } from './sums.ts';
import { widest } from './superset.ts';
import type { Terrain } from './terrain.ts';
import { type World, worldOf } from './worlds.ts';

/** How often the Engine runs at most, unless the caller says otherwise. */
export const MOST_RUNS = 256;

export interface Explored {
  /** Every different decision, in the order in which it was found. */
  readonly decisions: readonly Decision[];
  /** Weights of the ladder measures that may come out, light to heavy. */
  readonly ladder: readonly number[];
  readonly exact: boolean;
  readonly runs: number;
  /** The weight of the ladder measure for a sum in a situation, per level of trust; undefined beyond the cap. */
  readonly laddersOf: (sum: Sum, situation: Situation) => readonly (number | undefined)[];
}

/** Explores a terrain. */
export async function explore(terrain: Terrain, cap: number): Promise<Explored> {
  const { worlds, complete } = worldsOf(terrain);
  const { fired, runs } = await runAll(terrain.compiled, worlds, cap);
  const memo = new Map<string, Decision>();
  const decisionOf = (world: World): Decision | undefined => {
    const events = fired.get(ruleKey(world));
    if (!events) return undefined;
    const key = worldKey(terrain, world);
    const known = memo.get(key) ?? decisionIn(terrain, events, world);
    memo.set(key, known);
    return known;
  };
  const decisions = worlds.flatMap((world) => decisionOf(world) ?? []);
  const exact = complete && decisions.length === worlds.length;
  const found = new Set(decisions.map(({ ladder }) => ladder));
  const weights = exact ? [...found] : [...new Set([...found, ...widest(terrain)])];
  const ladders = new Map<Situation, Map<string, readonly (number | undefined)[]>>();
  const laddersOf: Explored['laddersOf'] = (sum, situation) => {
    const perSum = ladders.get(situation) ?? new Map<string, readonly (number | undefined)[]>();
    ladders.set(situation, perSum);
    const key = sumKey(sum);
    const known =
      perSum.get(key) ?? worldsAt(terrain, sum, situation).map((world) => decisionOf(world)?.ladder);
    perSum.set(key, known);
    return known;
  };
  return { decisions, ladder: weights.sort((a, b) => a - b), exact, runs, laddersOf };
}

/** Worlds that cannot be told apart are given once. */
function worldsOf(terrain: Terrain): { readonly worlds: readonly World[]; readonly complete: boolean } {
  const worlds = new Map<string, World>();
  let complete = terrain.situations !== undefined && terrain.cases.every(({ exact }) => exact);
  for (const situation of terrain.situations ?? []) {
    const sums = sumsOf(terrain, situation, { key: 'all' });
    if (!sums) complete = false;
    for (const sum of sums ?? [])
      for (const world of worldsAt(terrain, sum, situation)) worlds.set(worldKey(terrain, world), world);
  }
  return { worlds: [...worlds.values()], complete };
}

/** A sum in a situation, at every level of trust that is possible. */
function worldsAt(terrain: Terrain, sum: Sum, situation: Situation): World[] {
  return terrain.trust.map((trust) => worldOf(terrain, sum, situation, trust));
}

async function runAll(
  compiled: CompiledPolicy,
  worlds: readonly World[],
  cap: number,
): Promise<{ readonly fired: ReadonlyMap<string, readonly Fired[]>; readonly runs: number }> {
  const EngineClass = await loadEngine();
  const distinct = new Map(worlds.map((world) => [ruleKey(world), world]));
  const fired = new Map<string, readonly Fired[]>();
  for (const [key, world] of distinct) {
    if (fired.size >= cap) break;
    fired.set(key, await runEngine(EngineClass, compiled, world));
  }
  return { fired, runs: fired.size };
}

function decisionIn(
  { compiled, bits, loose, newcomers }: Terrain,
  events: readonly Fired[],
  world: World,
): Decision {
  const { risk, trust, opens, short } = world;
  const running = String(world.situation.get('running') ?? NONE);
  const fired = events.filter(({ rule }) => !loose.has(rule));
  const standing = { risk, trust, running, opens, short };
  if (newcomers) return decideNewcomer({ policy: compiled.policy, bits, fired, standing }, newcomers, world);
  return decide(compiled.policy, bits, fired, standing);
}

/** Worlds in which the same cell and the same rules hold. */
function ruleKey({ risk, trust, fired }: World): string {
  return `${risk}/${trust}/${fired.map(Number).join('')}`;
}

function worldKey({ newcomers }: Terrain, world: World): string {
  const { opens, short, situation } = world;
  const key = `${ruleKey(world)}/${opens}/${short}/${String(situation.get('running'))}`;
  return newcomers ? `${key}/${newcomerKey(newcomers, world)}` : key;
}
