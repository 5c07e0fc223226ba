/** Everything that may be the case, given what a row says: every situation with every set of norms at every trust. */
import { type CompiledPolicy, compilePolicy } from '../../intervention/compile-policy.ts';
import { valueAt } from '../../intervention/counts.ts';
import type { Policy } from '../../intervention/policy.ts';
import { isMetIn, openingsOn } from '../../intervention/powers.ts';
import { relevantFacts, type Situation, situationsOf } from '../../intervention/situations.ts';
import type { Terrain } from '../../intervention/terrain.ts';
import { trustLevels } from '../../intervention/trust-levels.ts';
import { type World, worldOf } from '../../intervention/worlds.ts';
import { conditionsOf, type Known } from './known.ts';
import { normSums } from './norms.ts';

/** The worlds that fit, and the terrain they lie in. */
export interface Worlds {
  readonly terrain: Terrain;
  readonly worlds: readonly World[];
  /** Context facts that may matter to the measure. */
  readonly relevant: ReadonlySet<string>;
}

/** The most worlds that are looked at. */
const MOST = 200_000;

/** Every world that fits what is known; undefined when they are too many. */
export function worldsOf(policy: Policy, known: Known, date: string): Worlds | undefined {
  const compiled = compilePolicy(policy);
  const asked = slotsAsked(compiled, known);
  const relevant = relevantFacts(compiled, factsIn(compiled, asked), known.facts);
  const situations = situationsOf(compiled, known.facts, 'desk', relevant);
  if (!situations) return undefined;
  const terrain = terrainOf(compiled, situations, asked, known, date);
  const worlds: World[] = [];
  for (const situation of situations) {
    const sums = normSums(compiled, terrain.open, situation.get('phase') === 'first-visit');
    if (!sums || sums.length * situations.length * terrain.trust.length > MOST) return undefined;
    const open = openIn(terrain, situation);
    for (const sum of sums)
      for (const trust of terrain.trust) {
        const world = worldOf(terrain, { ...sum, opens: sum.opens === 0 ? 0 : open }, situation, trust);
        if (fits(world, compiled, known)) worlds.push(world);
      }
  }
  return { terrain, worlds, relevant };
}

function fits({ risk, values }: World, compiled: CompiledPolicy, known: Known): boolean {
  if (known.risk !== undefined && risk !== known.risk) return false;
  const conditions = conditionsOf(compiled);
  return [...known.conditions].every(([id, holds]) => conditions.get(id)?.test(values) === holds);
}

/** Worlds that differ in what the ladder measure depends on, one of each. */
export function different(worlds: Worlds): ReadonlyMap<string, World> {
  return new Map(worlds.worlds.map((world) => [keyIn(worlds, world), world]));
}

/** The same for worlds in which the same measure of the ladder comes out: rules that only add something do not count. */
export function keyIn({ terrain }: Worlds, world: World): string {
  const { risk, trust, opens, short, situation, fired } = world;
  const rules = terrain.compiled.rules.map(({ entry }, index) => entry.event.type !== 'add' && fired[index]);
  return [risk, trust, opens, short, situation.get('running'), rules.map(Number).join('')].join('/');
}

/** What the ladder measure may depend on: the slots of the risk, of every rule that does more than add, and of what is given. */
function slotsAsked(compiled: CompiledPolicy, known: Known): ReadonlySet<number> {
  const conditions = [
    ...compiled.risk.flatMap(({ when }) => when ?? []),
    ...compiled.rules.flatMap(({ entry, condition }) => (entry.event.type === 'add' ? [] : condition)),
    ...[...conditionsOf(compiled)].flatMap(([id, condition]) => (known.conditions.has(id) ? condition : [])),
  ];
  return new Set(conditions.flatMap(({ slots }) => slots));
}

function factsIn({ facts, slots }: CompiledPolicy, asked: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(facts.flatMap(({ id }) => (asked.has(slots.plain(id)) ? [id] : [])));
}

function terrainOf(
  compiled: CompiledPolicy,
  situations: readonly Situation[],
  asked: ReadonlySet<number>,
  known: Known,
  date: string,
): Terrain {
  const aggregates = [...compiled.slots.aggregates.keys()];
  const measures = [...compiled.policy.ladder, ...compiled.policy.beside].filter(
    ({ needsPower }) => needsPower,
  );
  return {
    compiled,
    situations,
    known: new Map(),
    relevant: new Set(),
    trust: known.trust === undefined ? trustLevels : [known.trust],
    openings: openingsOn(compiled, date, { unfollowed: [] }),
    bits: new Map(measures.map(({ id }, index) => [id, 2 ** index] as const)),
    cases: [],
    open: aggregates.filter((slot) => asked.has(slot)),
    base: new Map(aggregates.map((slot) => [slot, valueAt(compiled, slot, 0)] as const)),
    settled: [],
    loose: new Set(),
    values: [],
    riskRows: [],
  };
}

/** A case names no articles: every measure is open that some article opens in the situation. */
function openIn({ compiled, openings, bits }: Terrain, situation: Situation): number {
  let open = 0;
  for (const [measure, bit] of bits)
    if (openings.some((one) => one.measure === measure && isMetIn(compiled, one, situation))) open |= bit;
  return open;
}
