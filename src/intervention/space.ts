/**
 * Everything that may be the case, narrowed to what the policy can still see.
 * In: the compiled policy, the norms and the context. Out: the situations, per norm its options, and the facts that are
 * settled already. Rules are judged three-valued first; only what is left unknown is tried out.
 */
import type { CompiledCondition, Truth, Value } from '../conditions/model.ts';
import type { VisitKind } from '../findings/model.ts';
import { opens } from './breach.ts';
import {
  type CompiledNewcomers,
  type CompiledPolicy,
  type CompiledRow,
  possibleRows,
} from './compile-policy.ts';
import type { ContextValue } from './context-facts.ts';
import { type Counts, countsOf, holdsWhatever, valueAt } from './counts.ts';
import type { NormCase } from './norm-cases.ts';
import type { OpenPower } from './powers.ts';
import { relevantFacts, type Situation, situationsOf, slotValues } from './situations.ts';

export interface Space {
  readonly compiled: CompiledPolicy;
  readonly cases: readonly NormCase[];
  /** Undefined when there are too many to try. */
  readonly situations: readonly Situation[] | undefined;
  /** What is known of the context. */
  readonly known: Situation;
  /** The facts of the context that make a difference. */
  readonly relevant: ReadonlySet<string>;
  readonly trust: readonly string[];
  /** Aggregate slots whose value still matters. */
  readonly open: readonly number[];
  /** A value for every aggregate that is settled or does not matter. */
  readonly base: ReadonlyMap<number, Value>;
  /** Per rule what three-valued logic says already. */
  readonly settled: readonly Truth[];
  /** Rules that only add something, and that are left unknown because the ladder does not depend on them. */
  readonly loose: ReadonlySet<string>;
  /** Every fact by slot, unknown where it is not settled. */
  readonly values: readonly (Value | undefined)[];
  /** Present when the route for newcomers goes before the plane. */
  readonly newcomers?: CompiledNewcomers;
  /** The rows of the risk that may be the first to hold. */
  readonly riskRows: readonly CompiledRow[];
}

/** What is given of a space before it is narrowed. */
export interface Given {
  readonly compiled: CompiledPolicy;
  readonly cases: readonly NormCase[];
  readonly known: Situation;
  readonly kind: VisitKind;
  readonly trust: readonly string[];
  /** The openings in force. */
  readonly openings: readonly OpenPower[];
  /** The route for newcomers, where it holds for this visit. */
  readonly newcomers?: CompiledNewcomers | undefined;
}

/** Narrows what is given to what still matters. */
export function spaceOf(given: Given): Space {
  const { compiled, cases, known, kind, trust, newcomers } = given;
  const counts = countsOf(compiled, cases, known);
  const values = knownValues(given, counts);
  const judge = (condition: CompiledCondition) => holdsWhatever(condition, compiled, values, counts);
  const riskRows = possibleRows(compiled.risk, judge);
  const risk = [...new Set(riskRows.map(({ level }) => level))];
  values[compiled.slots.plain('risk')] = risk.length === 1 ? risk[0] : undefined;
  values[compiled.slots.plain('trust')] = trust.length === 1 ? trust[0] : undefined;
  const settled = compiled.rules.map(({ condition }) => judge(condition));
  const unknown = compiled.rules.filter((_, index) => settled[index] === undefined);
  const weighty = unknown.filter(({ entry }) => entry.event.type !== 'add').map(({ condition }) => condition);
  if (risk.length > 1) weighty.push(...compiled.risk.flatMap(({ when }) => when ?? []));
  if (newcomers) weighty.push(newcomers.first, newcomers.second);
  const slots = new Set([...weighty, ...openWhens(given)].flatMap((condition) => condition.slots));
  const open = [...counts]
    .filter(([slot, [low, high]]) => low < high && slots.has(slot))
    .map(([slot]) => slot);
  // The phase tells whether a norm may have stood otherwise before: it is never left to a default.
  const asked = new Set(['phase', ...[...slots].flatMap((slot) => compiled.slots.facts.get(slot) ?? [])]);
  if (waitsOnRunning(given)) asked.add('running');
  if (newcomers) for (const id of ['phase', 'acute-danger']) asked.add(id);
  for (const { hearing } of [...compiled.policy.ladder, ...compiled.policy.beside])
    if (hearing?.unless !== undefined) asked.add(hearing.unless);
  const relevant = relevantFacts(compiled, contextOnly(compiled, asked), known);
  const base = new Map([...counts].map(([slot, [low]]) => [slot, valueAt(compiled, slot, low)] as const));
  const situations = situationsOf(compiled, known, kind, relevant);
  const isBound = (slot: number) =>
    values[slot] !== undefined || open.includes(slot) || relevant.has(compiled.slots.facts.get(slot) ?? '');
  const loose = unknown.flatMap(({ entry, condition }) => {
    const isJudged = condition.slots.every((slot) => isBound(slot) || isJudgedFact(compiled, slot));
    return entry.event.type === 'add' && !isJudged ? [entry.name] : [];
  });
  return {
    compiled,
    cases,
    situations,
    known,
    relevant,
    trust,
    open,
    base,
    settled,
    loose: new Set(loose),
    values,
    riskRows,
    ...(newcomers && { newcomers }),
  };
}

/** Every value that a fact of the context may have: in the situations, or where those are too many to try, by itself. */
export function possibleValues(
  { compiled, situations, known, relevant }: Space,
  id: string,
): readonly ContextValue[] {
  if (situations) return [...new Set(situations.flatMap((situation) => situation.get(id) ?? []))];
  const value = known.get(id);
  if (value !== undefined) return [value];
  return relevant.has(id) ? (compiled.facts.find((fact) => fact.id === id)?.domain ?? []) : [];
}

function isJudgedFact({ slots }: CompiledPolicy, slot: number): boolean {
  return ['risk', 'trust'].includes(slots.facts.get(slot) ?? '');
}

function knownValues({ compiled, known }: Given, counts: ReadonlyMap<number, Counts>): (Value | undefined)[] {
  const values = slotValues(compiled, known);
  for (const [slot, [low, high]] of counts) if (low === high) values[slot] = valueAt(compiled, slot, low);
  return values;
}

/** The conditions of powers on articles that may be breached. */
function openWhens({ openings, cases }: Given): CompiledCondition[] {
  return openings.flatMap(({ power, when }) => (when && concerns(cases, power) ? [when] : []));
}

function waitsOnRunning({ openings, cases }: Given): boolean {
  return openings.some(({ power, opening }) => opening.after && concerns(cases, power));
}

function concerns(cases: readonly NormCase[], power: Parameters<typeof opens>[0]): boolean {
  return cases.some(({ verdicts }) =>
    verdicts.some(({ articles }) => articles.some((cited) => opens(power, cited))),
  );
}

function contextOnly({ facts }: CompiledPolicy, asked: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(facts.flatMap(({ id }) => (asked.has(id) ? [id] : [])));
}
