import { writeFileSync } from 'node:fs';
import type { Condition, FactRef, Leaf, Operator } from '../../../src/conditions/model.ts';
import type { Facts, Place } from '../harness/cases.ts';
import { isRef, type Judge, movedName, nameOf, writtenOut } from './contender.ts';
import { factsOf } from './logic.ts';
import { moverOf } from './moved.ts';

const INFIX: Readonly<Partial<Record<Operator, string>>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  before: '<',
  after: '>',
  onOrBefore: '<=',
  onOrAfter: '>=',
};

/** What a careful programmer would write by hand, printed from the conditions: one two-valued function each, over an object. */
export function plainTypeScript(places: readonly Place[], named: Readonly<Record<string, Condition>>): Judge {
  const movers = new Map<string, (date: string) => string>();
  const sources = new Map<string, string>();
  for (const { cases } of places)
    for (const { id, condition, criterion } of cases)
      sources.set(id, `(f) => ${expression(writtenOut(condition, named, criterion), movers)}`);
  const source = `[\n${[...sources].map(([id, one]) => `  // ${id}\n  ${one},\n`).join('')}]`;
  writeFileSync(
    'test/bench/dist/plain.js',
    `// Printed by contenders/plain.ts, to be read.\nexport const conditions = ${source};\n`,
  );
  const functions = new Function(...movers.keys(), `return ${source};`)(...movers.values());
  const index = new Map([...sources.keys()].map((id, at) => [id, at]));
  const cases = places.flatMap((place) => {
    const facts = factsOf(place.facts);
    return place.cases.map(({ id }) => ({
      test: functions[index.get(id) ?? -1] as (facts: Facts) => boolean,
      facts,
    }));
  });
  return {
    name: 'plain TypeScript (generated; two-valued)',
    run: () => {
      const answers: unknown[] = [];
      for (const { test, facts } of cases) answers.push(test(facts));
      return answers;
    },
    answers: (result: readonly boolean[]) => result,
  };
}

type Movers = Map<string, (date: string) => string>;

function expression(condition: Condition, movers: Movers): string {
  if ('all' in condition) return `(${condition.all.map((part) => expression(part, movers)).join(' && ')})`;
  if ('any' in condition) return `(${condition.any.map((part) => expression(part, movers)).join(' || ')})`;
  if ('not' in condition) return `!${expression(condition.not, movers)}`;
  if ('condition' in condition) throw new Error('named conditions are written out');
  return comparison(condition, movers);
}

function comparison(leaf: Leaf, movers: Movers): string {
  const { operator, value } = leaf;
  const observed = reading(leaf, movers);
  const expected = isRef(value) ? reading(value, movers) : JSON.stringify(value);
  const infix = INFIX[operator];
  if (infix) return `(${observed} ${infix} ${expected})`;
  const isIn = operator === 'in' || operator === 'notIn';
  const test = isIn ? `${expected}.includes(${observed})` : `${observed}.includes(${expected})`;
  return operator === 'notIn' || operator === 'doesNotContain' ? `!${test}` : test;
}

function reading(ref: FactRef, movers: Movers): string {
  const read = `f.${nameOf(ref.fact)}${ref.path?.slice(1) ?? ''}`;
  const move = moverOf(ref);
  if (!move) return read;
  const name = movedName('move', ref.params ?? {});
  movers.set(name, move);
  return `${name}(${read})`;
}
