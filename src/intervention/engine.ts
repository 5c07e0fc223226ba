/**
 * The one place with json-rules-engine: plane and rules together, on facts that are all bound.
 * In: a policy and the facts of one world. Out: the events that fired, sorted by rule id. A new Engine per run, because a
 * shared one silently skips rules when runs overlap.
 */
import type { Engine, RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Condition, FactRef, Leaf } from '../conditions/model.ts';
import { AGGREGATES, aggregateKey } from './aggregates.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { PolicyFile, RuleEntry } from './policy.ts';
import { trustLevels } from './trust-levels.ts';
import type { World } from './worlds.ts';

/** A rule or a cell of the plane that fired. */
export interface Fired {
  /** The name of the rule; for a cell `risk/trust`. */
  readonly rule: string;
  readonly type: 'cell' | RuleEntry['event']['type'];
  readonly params: RuleEntry['event']['params'] | CellParams;
}

export interface CellParams {
  readonly risk: string;
  readonly trust: string;
  readonly atLeast: string;
  readonly add: readonly string[];
  readonly because?: string | undefined;
}

interface RulesEngine {
  readonly Engine: typeof Engine;
}

/** The constructor, loaded when a recommendation is made and not before. esbuild gives this module as `default` alone. */
export async function loadEngine(): Promise<typeof Engine> {
  const loaded: RulesEngine | { readonly default: RulesEngine } = await import('json-rules-engine');
  return 'Engine' in loaded ? loaded.Engine : loaded.default.Engine;
}

/** Runs plane and rules once. Throws Error when the Engine lost a rule, or judged one otherwise than conditions/ did. */
export async function runEngine(
  EngineClass: typeof Engine,
  compiled: CompiledPolicy,
  world: World,
): Promise<readonly Fired[]> {
  const rules = engineRules(compiled.policy);
  const engine = new EngineClass(rules);
  const { results, failureResults } = await engine.run(factsOf(compiled, world));
  const count = results.length + failureResults.length;
  if (count !== rules.length) throw new Error(`The Engine judged ${count} of ${rules.length} rules`);
  const names = new Set(results.map(({ name }) => name));
  compiled.rules.forEach(({ entry }, index) => {
    if (names.has(entry.name) !== world.fired[index])
      throw new Error(`The Engine judges rule ${entry.name} otherwise`);
  });
  return results
    .map(({ name, event }) => ({ rule: name, type: event?.type, params: event?.params }) as Fired)
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

const rulesOf = new WeakMap<PolicyFile, RuleProperties[]>();

/** Plane and rules as json-rules-engine takes them; named conditions are written out, aggregates are plain facts. */
export function engineRules(policy: PolicyFile): RuleProperties[] {
  const known = rulesOf.get(policy);
  if (known) return known;
  const made = [...cellRules(policy), ...policy.rules.map((rule) => engineRule(policy, rule))];
  rulesOf.set(policy, made);
  return made;
}

function engineRule(policy: PolicyFile, { name, conditions, event }: RuleEntry): RuleProperties {
  const { type, params } = event;
  return { name, conditions: topLevel(written(conditions, policy)), event: { type, params } };
}

function cellRules({ plane }: PolicyFile): RuleProperties[] {
  return Object.entries(plane).flatMap(([risk, row]) =>
    trustLevels.flatMap((trust) => {
      const cell = row[trust];
      if (!cell) return [];
      const equals = (fact: string, value: string) => ({ fact, operator: 'equal', value });
      const params: CellParams = { risk, trust, ...cell };
      const conditions = { all: [equals('risk', risk), equals('trust', trust)] };
      return [{ name: `${risk}/${trust}`, conditions, event: { type: 'cell', params } }];
    }),
  );
}

function topLevel(condition: Condition): TopLevelCondition {
  return ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition;
}

function written(condition: Condition, policy: PolicyFile): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => written(part, policy)) };
  if ('any' in condition) return { any: condition.any.map((part) => written(part, policy)) };
  if ('not' in condition) return { not: written(condition.not, policy) };
  if ('condition' in condition) return written(policy.conditions[condition.condition] as Condition, policy);
  return writtenLeaf(condition);
}

function writtenLeaf({ fact, params, operator, value }: Leaf): Leaf {
  const named = (ref: FactRef) => (AGGREGATES.includes(ref.fact) ? aggregateKey(ref) : ref.fact);
  const isFact = typeof value === 'object' && 'fact' in value;
  return { fact: named({ fact, params }), operator, value: isFact ? { fact: named(value) } : value };
}

function factsOf({ slots }: CompiledPolicy, { values }: World): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [slot, id] of slots.facts) if (values[slot] !== undefined) facts[id] = values[slot];
  for (const [slot, ref] of slots.aggregates) facts[aggregateKey(ref)] = values[slot];
  return facts;
}
