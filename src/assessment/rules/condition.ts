import type { Condition, FactRef, Leaf } from '../../conditions/model.ts';

/** A condition as json-rules-engine takes it: every root and every single leaf in a group. */
export type JsonCondition = Readonly<Record<string, unknown>>;

/** What a condition may keep by name, and what `answer` is called outside its criterion. */
export interface Naming {
  readonly answer: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  /** Named conditions that may stay named: they do not mention `answer`. */
  readonly isShared: (name: string) => boolean;
}

/** A condition with a group at its root. */
export function rootFrom(condition: Condition, naming: Naming): JsonCondition {
  const node = nodeFrom(condition, naming);
  return 'all' in node || 'any' in node || 'not' in node ? node : { all: [node] };
}

function nodeFrom(condition: Condition, naming: Naming): JsonCondition {
  if ('all' in condition) return { all: condition.all.map((part) => nodeFrom(part, naming)) };
  if ('any' in condition) return { any: condition.any.map((part) => nodeFrom(part, naming)) };
  if ('not' in condition) return { not: rootFrom(condition.not, naming) };
  if (!('condition' in condition)) return leafFrom(condition, naming);
  const named = naming.conditions[condition.condition];
  if (naming.isShared(condition.condition) || !named) return { condition: condition.condition };
  return rootFrom(named, naming);
}

function leafFrom({ operator, value, ...ref }: Leaf, naming: Naming): JsonCondition {
  const isRef = typeof value === 'object' && 'fact' in value;
  return { ...refFrom(ref, naming), operator, value: isRef ? refFrom(value, naming) : value };
}

function refFrom({ fact, params, path }: FactRef, { answer }: Naming): JsonCondition {
  const name = fact === 'answer' ? answer : fact;
  return { fact: name, ...(params && { params }), ...(path !== undefined && { path }) };
}
