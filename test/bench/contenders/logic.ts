import type { Condition, FactRef, Leaf, Operator } from '../../../src/conditions/model.ts';
import type { Case, Facts, Place } from '../harness/cases.ts';
import { LogicEngine } from '../harness/peers.ts';
import { isRef, type Judge, movedName, nameOf, writtenOut } from './contender.ts';
import { moverOf } from './moved.ts';

const OPERATORS: Readonly<Record<Operator, string>> = {
  equal: '===',
  notEqual: '!==',
  in: 'in',
  notIn: 'in',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  contains: 'in',
  doesNotContain: 'in',
  before: '<',
  after: '>',
  onOrBefore: '<=',
  onOrAfter: '>=',
};

/** json-logic-engine: every condition compiled with `build` to a function over an object. */
export function jsonLogic(places: readonly Place[], named: Readonly<Record<string, Condition>>): Judge {
  const engine = new LogicEngine();
  const built = new Map<string, (facts: Facts) => boolean>();
  const functionFor = ({ id, condition, criterion }: Case) => {
    const known = built.get(id) ?? engine.build(logicOf(writtenOut(condition, named, criterion), engine));
    built.set(id, known);
    return known;
  };
  const cases = places.flatMap((place) => {
    const facts = factsOf(place.facts);
    return place.cases.map((one) => ({ test: functionFor(one), facts }));
  });
  return {
    name: 'json-logic-engine (compiled)',
    run: () => {
      const answers: unknown[] = [];
      for (const { test, facts } of cases) answers.push(test(facts));
      return answers;
    },
    answers: (result: readonly boolean[]) => result,
  };
}

/** Through JSON, as facts arrive; names without the dots that mean a path here. */
export function factsOf(facts: Facts): Facts {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(facts).map(([id, value]) => [nameOf(id), value]))),
  );
}

function logicOf(condition: Condition, engine: InstanceType<typeof LogicEngine>): object {
  const inside = (part: Condition) => logicOf(part, engine);
  if ('all' in condition) return { and: condition.all.map(inside) };
  if ('any' in condition) return { or: condition.any.map(inside) };
  if ('not' in condition) return { '!': [inside(condition.not)] };
  if ('condition' in condition) throw new Error('named conditions are written out');
  return leafOf(condition, engine);
}

function leafOf(leaf: Leaf, engine: InstanceType<typeof LogicEngine>): object {
  const { operator, value } = leaf;
  const observed = readOf(leaf, engine);
  const expected = isRef(value) ? readOf(value, engine) : value;
  const name = OPERATORS[operator];
  const isSwapped = operator === 'contains' || operator === 'doesNotContain';
  const logic = { [name]: isSwapped ? [expected, observed] : [observed, expected] };
  return operator === 'notIn' || operator === 'doesNotContain' ? { '!': [logic] } : logic;
}

function readOf(ref: FactRef, engine: InstanceType<typeof LogicEngine>): object {
  const read = { var: `${nameOf(ref.fact)}${ref.path?.slice(1) ?? ''}` };
  const move = moverOf(ref);
  if (!move) return read;
  const name = movedName('move', ref.params ?? {});
  engine.addMethod(
    name,
    (date: string | readonly [string]) => move(typeof date === 'string' ? date : date[0]),
    { sync: true, deterministic: true },
  );
  return { [name]: [read] };
}
