/**
 * What conditions of a policy may mention, per place, and the slots their facts stand in.
 * In: a policy file. Out: a vocabulary per place over one slot table. Used by the checks and by compile-policy.ts.
 */
import type { Condition, FactDefinition, FactRef, Problem, Term, Vocabulary } from '../conditions/model.ts';
import { ASSESSMENT_DATE, declaredFacts } from '../conditions/vocabulary.ts';
import { AGGREGATES, aggregateKey } from './aggregates.ts';
import { checkAggregate } from './check/aggregate.ts';
import { contextFacts } from './context-facts.ts';
import type { PolicyFile } from './policy.ts';
import { trustLevels } from './trust-levels.ts';

/** Where a condition stands: that decides what it may mention. */
export type Place = 'extent' | 'trust' | 'context' | 'risk' | 'rules';

/** The vocabulary of each place, over one slot table. */
export function policyVocabulary(policy: PolicyFile, table: PolicySlots): (place: Place) => Vocabulary {
  const conditions: Record<string, Condition> = { ...policy.conditions };
  return (place) => {
    const plain = declaredFacts(factsAt(policy, place), (id) => table.plain(id), conditions);
    const counts = place === 'risk' || place === 'rules';
    return {
      conditions,
      term: (ref) => {
        if (ref.fact === ASSESSMENT_DATE)
          return { code: 'policy-date-fact', path: ['fact'], args: { fact: ref.fact } };
        const isAggregate = counts && AGGREGATES.includes(ref.fact);
        return isAggregate ? aggregateTerm(policy, ref, table) : plain.term(ref);
      },
    };
  };
}

/** Slots for plain facts and for aggregates. */
export interface PolicySlots {
  plain(id: string): number;
  aggregate(ref: FactRef): number;
  /** The aggregates that were asked for, with their slots. */
  readonly aggregates: ReadonlyMap<number, FactRef>;
  /** The plain facts, by slot. */
  readonly facts: ReadonlyMap<number, string>;
  readonly size: () => number;
}

/** Numbers facts as they are asked for. */
export function policySlots(): PolicySlots {
  const known = new Map<string, number>();
  const aggregates = new Map<number, FactRef>();
  const facts = new Map<number, string>();
  const slot = (key: string, note: (slot: number) => void): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const next = known.size;
    known.set(key, next);
    note(next);
    return next;
  };
  return {
    plain: (id) => slot(id, (next) => facts.set(next, id)),
    aggregate: (ref) => slot(aggregateKey(ref), (next) => aggregates.set(next, { ...ref })),
    aggregates,
    facts,
    size: () => known.size,
  };
}

function aggregateTerm(policy: PolicyFile, ref: FactRef, table: PolicySlots): Term | Problem {
  const problem = checkAggregate(policy, ref);
  if (problem) return problem;
  const slot = table.aggregate(ref);
  const type = ref.fact === 'count' ? 'integer' : 'boolean';
  return { type, slot, read: (slots) => slots[slot] as number | boolean | undefined };
}

function factsAt(policy: PolicyFile, place: Place): Readonly<Record<string, FactDefinition>> {
  const number: FactDefinition = { type: 'number', minimum: 0 };
  if (place === 'extent')
    return { 'visits-failing': { type: 'integer' }, 'units-failing': number, 'files-failing': number };
  if (place === 'trust') return { up: { type: 'integer' }, down: { type: 'integer' } };
  const context = Object.fromEntries(
    contextFacts(policy).map(({ id, type, domain }) => [id, definitionOf(type, domain.map(String))]),
  );
  if (place !== 'rules') return context;
  return {
    ...context,
    risk: definitionOf('choice', [...new Set(policy.risk.map(({ level }) => level))]),
    trust: definitionOf('choice', trustLevels),
  };
}

function definitionOf(type: 'boolean' | 'choice', options: readonly string[]): FactDefinition {
  if (type === 'boolean') return { type };
  return { type, options: Object.fromEntries(options.map((option) => [option, option])) };
}
