/** A policy made ready to judge: every condition compiled over one slot table. Made once per policy. */
import { compileChecked } from '../conditions/compile.ts';
import type { CompiledCondition, Condition, FactRef, Truth, Value } from '../conditions/model.ts';
import type { Level } from '../framework/model.ts';
import { levelsOf } from '../framework/scale.ts';
import { type ContextFact, contextFacts } from './context-facts.ts';
import type { Opening, Policy, PolicyRow, PowerEntry, RuleEntry } from './policy.ts';
import { type Place, type PolicySlots, policySlots, policyVocabulary } from './vocabulary.ts';

export interface CompiledRow {
  readonly level: string;
  readonly because?: string | undefined;
  /** Absent on the row `otherwise`. */
  readonly when?: CompiledCondition;
}

interface CompiledRule {
  readonly entry: RuleEntry;
  readonly condition: CompiledCondition;
}

/** One measure that an entry of the powers opens. */
export interface CompiledOpening {
  readonly power: PowerEntry;
  readonly measure: string;
  readonly opening: Opening;
  readonly when?: CompiledCondition;
}

/** The route for newcomers, with its conditions compiled. */
export interface CompiledNewcomers {
  readonly route: NonNullable<Policy['routes']['newcomers']>;
  readonly first: CompiledCondition;
  readonly second: CompiledCondition;
}

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly levels: readonly Level[];
  readonly facts: readonly ContextFact[];
  readonly slots: PolicySlots;
  readonly rules: readonly CompiledRule[];
  readonly risk: readonly CompiledRow[];
  readonly extent: readonly CompiledRow[];
  readonly trust: readonly CompiledRow[];
  readonly never: readonly CompiledCondition[];
  readonly openings: readonly CompiledOpening[];
  /** The two tests of the route for newcomers, when the policy has one. */
  readonly newcomers?: CompiledNewcomers;
  /** When the short term for neglect holds. */
  readonly neglect?: CompiledCondition;
  /** Per aggregate slot the number above which its value makes no difference; Infinity where it is compared with a fact. */
  readonly saturation: ReadonlyMap<number, number>;
}

const compiled = new WeakMap<Policy, CompiledPolicy>();

/** The compiled form of a parsed policy. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy);
  if (known) return known;
  const made = compile(policy);
  compiled.set(policy, made);
  return made;
}

function compile(policy: Policy): CompiledPolicy {
  const slots = policySlots();
  const vocabulary = policyVocabulary(policy, slots);
  const at = (place: Place) => (condition: Condition) => compileChecked(condition, vocabulary(place));
  const rows = (of: readonly PolicyRow[], place: Place): CompiledRow[] =>
    of.map(({ level, because, when }) => ({ level, because, ...(when && { when: at(place)(when) }) }));
  const openings = policy.powers.flatMap((power) =>
    Object.entries(power.opens).map(([measure, opening]) => ({
      power,
      measure,
      opening,
      ...(opening.when && { when: at('context')(opening.when) }),
    })),
  );
  const facts = contextFacts(policy);
  for (const { id } of facts) slots.plain(id);
  for (const id of ['risk', 'trust', 'up', 'down']) slots.plain(id);
  const route = policy.routes.newcomers;
  const newcomers = route && {
    route,
    first: at('rules')(route.first.when),
    second: at('rules')(route.second.when),
  };
  const rules = policy.rules.map((entry) => ({ entry, condition: at('rules')(entry.conditions) }));
  return {
    policy,
    levels: levelsOf(policy.scale),
    facts,
    slots,
    rules,
    risk: rows(policy.risk, 'risk'),
    extent: rows(policy.extent, 'extent'),
    trust: rows(policy.trust.levels, 'trust'),
    never: policy.never.map(at('context')),
    openings,
    ...(newcomers && { newcomers }),
    ...(policy.routes.neglect && { neglect: at('rules')(policy.routes.neglect.when) }),
    saturation: saturationOf(policy, slots),
  };
}

/** The level of the first row that holds; the last row always does. */
export function firstRow(rows: readonly CompiledRow[], values: readonly (Value | undefined)[]): CompiledRow {
  const found = rows.find(({ when }) => when === undefined || when.test(values) === true);
  if (!found) throw new Error('rows without otherwise');
  return found;
}

/** Every row that may be the first to hold, by what is known of each condition. */
export function possibleRows(
  rows: readonly CompiledRow[],
  judge: (condition: CompiledCondition) => Truth,
): readonly CompiledRow[] {
  const possible: CompiledRow[] = [];
  for (const row of rows) {
    const holds = row.when === undefined ? true : judge(row.when);
    if (holds !== false) possible.push(row);
    if (holds === true) break;
  }
  return possible;
}

function saturationOf(policy: Policy, slots: PolicySlots): Map<number, number> {
  const largest = new Map<number, number>();
  const note = (ref: FactRef, value: number) => {
    const slot = slots.aggregate(ref);
    largest.set(slot, Math.max(largest.get(slot) ?? 1, value));
  };
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit);
    else if ('any' in condition) condition.any.forEach(visit);
    else if ('not' in condition) visit(condition.not);
    else if ('fact' in condition) noteLeaf(condition, note);
  };
  [...policy.rules.map(({ conditions }) => conditions), ...Object.values(policy.conditions)].forEach(visit);
  for (const { when } of policy.risk) if (when) visit(when);
  const { newcomers, neglect } = policy.routes;
  if (neglect) visit(neglect.when);
  if (newcomers) [newcomers.first.when, newcomers.second.when].forEach(visit);
  return largest;
}

function noteLeaf(
  leaf: Extract<Condition, { fact: string }>,
  note: (ref: FactRef, value: number) => void,
): void {
  const { value } = leaf;
  if (typeof value === 'object' && 'fact' in value) {
    for (const ref of [leaf, value]) if (ref.fact === 'count') note(ref, Number.POSITIVE_INFINITY);
    return;
  }
  if (leaf.fact !== 'count') return;
  const numbers = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'number');
  note(leaf, Math.floor(Math.max(0, ...numbers)) + 1);
}
