import type { Condition, FactDefinition, Vocabulary } from '../conditions/model.ts';
import { declaredFacts } from '../conditions/vocabulary.ts';
import { type Parts, valuesOf } from './parts.ts';

/** The built-in facts, and the aggregates that only a weighing knows. */
export const RESERVED = ['answer', 'assessment-date', 'share', 'count', 'verdict'] as const;

/** The slots of a framework: one for every fact, threshold and record fact, and for the two built-in facts. */
export interface SlotPlan {
  readonly count: number;
  readonly answer: number;
  readonly date: number;
  readonly facts: ReadonlyMap<string, number>;
  readonly thresholds: ReadonlyMap<string, number>;
  readonly records: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Numbers the facts of a framework. */
export function planSlots(parts: Parts): SlotPlan {
  let next = 2;
  const number = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, next++]));
  const facts = number(parts.facts.keys());
  const thresholds = number(parts.thresholds.keys());
  const records = new Map(
    [...parts.records].map(([id, { value }]) => [id, number(Object.keys(value.facts))] as const),
  );
  return { count: next, answer: 1, date: 0, facts, thresholds, records };
}

/** What a condition at a certain place may mention beside the framework's own facts. */
export interface PlaceFacts {
  /** The reserved fact `answer`. */
  readonly answer?: FactDefinition | undefined;
  /** The record whose rows are counted. */
  readonly record?: string | undefined;
}

/** Makes the vocabularies of a framework: what may be mentioned differs per place, the slots do not. */
export function vocabulariesOf(parts: Parts, plan: SlotPlan): (place?: PlaceFacts) => Vocabulary {
  const conditions: Record<string, Condition> = valuesOf(parts.conditions);
  const base: Record<string, FactDefinition> = { ...valuesOf(parts.facts) };
  for (const id of parts.thresholds.keys()) base[id] = { type: 'number' };
  const recordFacts = (record: string | undefined) =>
    (record !== undefined && parts.records.get(record)?.value.facts) || {};
  const slotOf = (id: string) => slotIn(plan, id);
  const everywhere = declaredFacts(base, slotOf, conditions);
  return ({ answer, record } = {}) => {
    if (!answer && record === undefined) return everywhere;
    const own = { ...recordFacts(record), ...(answer && { answer }) };
    const rows = record === undefined ? undefined : plan.records.get(record);
    return declaredFacts(base, (id) => rows?.get(id) ?? slotOf(id), conditions, own);
  };
}

function slotIn(plan: SlotPlan, id: string): number {
  if (id === 'answer') return plan.answer;
  if (id === 'assessment-date') return plan.date;
  const slot = plan.facts.get(id) ?? plan.thresholds.get(id);
  if (slot === undefined) throw new TypeError(`no slot for fact ${id}`);
  return slot;
}
