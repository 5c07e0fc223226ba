/** The measures that come out of a policy: plane and rules run together in the Engine, in every world that may be the case. */
import { NONE } from '../../intervention/context-facts.ts';
import { deadlinesOf } from '../../intervention/deadlines.ts';
import { type Decision, decide } from '../../intervention/decide.ts';
import { loadEngine, runEngine } from '../../intervention/engine.ts';
import type { World } from '../../intervention/worlds.ts';
import type { Language } from '../../wording/language.ts';
import type { Judged } from '../judge.ts';
import { decisionLines } from './explain.ts';
import type { PolicyRow } from './fit.ts';
import { narrowing } from './narrowing.ts';
import { different, keyIn, type Worlds } from './worlds.ts';

/** What came out of a policy for a row. */
export async function judgePolicyRow(
  { row, policy, known, worlds }: PolicyRow,
  language: Language,
): Promise<Judged> {
  const decisions = await decisionsIn(worlds);
  const ladderOf = (world: World): number => decisions.get(keyIn(worlds, world))?.ladder ?? 0;
  const weights = [...new Set(worlds.worlds.map(ladderOf))].sort((a, b) => a - b);
  const measures = weights.flatMap((weight) => policy.ladder[weight] ?? []);
  const [only, ...others] = measures;
  const dating = { policy, date: row.date, anchors: {} };
  const deadlines = only && others.length === 0 ? deadlinesOf(dating, only, []) : [];
  return {
    outcome: {
      outcome: measures.map(({ id }) => id),
      missing: weights.length > 1 ? narrowing(worlds, known, ladderOf) : [],
      deadlines: deadlines.map(({ period, date }) => [period, date] as const),
    },
    explanation: () => decisionLines([...decisions.values()], policy, language),
  };
}

async function decisionsIn(worlds: Worlds): Promise<ReadonlyMap<string, Decision>> {
  const { compiled, bits } = worlds.terrain;
  const EngineClass = await loadEngine();
  const decisions = new Map<string, Decision>();
  for (const [key, world] of different(worlds)) {
    const fired = await runEngine(EngineClass, compiled, world);
    const { risk, trust, opens, short } = world;
    const running = String(world.situation.get('running') ?? NONE);
    decisions.set(key, decide(compiled.policy, bits, fired, { risk, trust, running, opens, short }));
  }
  return decisions;
}
