import type { Condition, FactRef, Leaf, Operator, Value } from '../../../src/conditions/model.ts';
import type { Facts, Place } from '../harness/cases.ts';
import { ZenEngine, type ZenResponse } from '../harness/peers.ts';
import { isRef, type Judge, movedName, nameOf, writtenOut } from './contender.ts';
import { moverOf } from './moved.ts';

const INFIX: Readonly<Record<Operator, string>> = {
  equal: '==',
  notEqual: '!=',
  in: 'in',
  notIn: 'not in',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  contains: 'in',
  doesNotContain: 'not in',
  before: '<',
  after: '>',
  onOrBefore: '<=',
  onOrAfter: '>=',
};

/**
 * @gorules/zen-engine: one decision per kind of place with one expression per condition, made once. Its language has no legal
 * terms and compares dates slowly, so dates come as numbers, and moved dates ready-made: both to its advantage.
 */
export function zenEngine(places: readonly Place[], named: Readonly<Record<string, Condition>>): Judge {
  const engine = new ZenEngine();
  const decisions = new Map<string, ReturnType<ZenEngine['createDecision']>>();
  const runs = places.map(({ kind, cases, facts }) => {
    const conditions = cases.map(({ condition, criterion }) => writtenOut(condition, named, criterion));
    const decision = decisions.get(kind) ?? engine.createDecision(graphOf(conditions));
    decisions.set(kind, decision);
    return { decision, facts: zenFacts(facts, conditions), count: cases.length };
  });
  return {
    name: '@gorules/zen-engine (decisions)',
    run: async () => {
      const results: ZenResponse[] = [];
      for (const { decision, facts } of runs) results.push(await decision.evaluate(facts));
      return results;
    },
    answers: (results: readonly ZenResponse[]) =>
      results.flatMap(({ result }, index) =>
        Array.from({ length: runs[index]?.count ?? 0 }, (_, at) => result[`c${at}`] as boolean),
      ),
  };
}

function graphOf(conditions: readonly Condition[]): object {
  const expressions = conditions.map((condition, at) => ({
    id: `c${at}`,
    key: `c${at}`,
    value: expression(condition),
  }));
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'judge', name: 'judge', type: 'expressionNode', content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'judge', type: 'edge' },
      { id: 'b', sourceId: 'judge', targetId: 'out', type: 'edge' },
    ],
  };
}

function expression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(expression).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expression).join(' or ')})`;
  if ('not' in condition) return `(not ${expression(condition.not)})`;
  if ('condition' in condition) throw new Error('named conditions are written out');
  const { operator, value } = condition;
  const expected = isRef(value)
    ? reading(value)
    : JSON.stringify(Array.isArray(value) ? value.map(asNumber) : asNumber(value as Value));
  const [left, right] =
    operator === 'contains' || operator === 'doesNotContain'
      ? [expected, reading(condition)]
      : [reading(condition), expected];
  return `(${left} ${INFIX[operator]} ${right})`;
}

function reading(ref: FactRef): string {
  if (moverOf(ref)) return movedName(ref.fact, ref.params ?? {});
  return `${nameOf(ref.fact)}${ref.path?.slice(1) ?? ''}`;
}

function zenFacts(facts: Facts, conditions: readonly Condition[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(facts)) result[nameOf(id)] = asNumber(value);
  for (const ref of conditions.flatMap(refsIn)) {
    const date = facts[ref.fact];
    const move = moverOf(ref);
    if (move && date !== undefined)
      result[movedName(ref.fact, ref.params ?? {})] = asNumber(move(String(date)));
  }
  return result;
}

/** A date as the number of its day; anything else as it is. */
function asNumber(value: Value): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? Date.parse(value) / 86_400_000
    : value;
}

function refsIn(condition: Condition): FactRef[] {
  if ('all' in condition) return condition.all.flatMap(refsIn);
  if ('any' in condition) return condition.any.flatMap(refsIn);
  if ('not' in condition) return refsIn(condition.not);
  return 'condition' in condition
    ? []
    : [condition, ...(isRef((condition as Leaf).value) ? [condition.value as FactRef] : [])];
}
