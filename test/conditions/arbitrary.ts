import fc from 'fast-check';
import type { Condition, FactDefinition, FactRef, Leaf, Term, Value } from '../../src/conditions/model.ts';
import { needsList, operatorsOf } from '../../src/conditions/operators.ts';
import { isProblem } from '../../src/conditions/problem.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';

/** Random conditions over one fixed set of facts, and random worlds of values for those facts. */

const options = { rood: 'Rood', groen: 'Groen', blauw: 'Blauw' };
const items = { melden: 'Melden', 'op-tijd': 'Op tijd', privacy: 'Privacy' };

export const facts: Readonly<Record<string, FactDefinition>> = {
  verblijf: { type: 'boolean' },
  instelling: { type: 'boolean' },
  zorgverleners: { type: 'integer' },
  locaties: { type: 'integer' },
  omzet: { type: 'number' },
  ontvangen: { type: 'date' },
  afgedaan: { type: 'date' },
  kleur: { type: 'choice', options },
  'andere-kleur': { type: 'choice', options },
  kleuren: { type: 'choices', options },
  steekproef: { type: 'sample' },
  procedure: { type: 'checklist', items },
};

export const ids = Object.keys(facts);

/** Named conditions, one of which uses the other. */
export const conditions: Readonly<Record<string, Condition>> = {
  groot: {
    any: [
      { fact: 'zorgverleners', operator: 'greaterThan', value: 3 },
      { fact: 'verblijf', operator: 'equal', value: true },
    ],
  },
  'niet-groot': { not: { condition: 'groot' } },
};

export const vocabulary = declaredFacts(facts, (id) => ids.indexOf(id), conditions);

const references: readonly FactRef[] = [
  ...ids.filter((id) => id !== 'steekproef' && id !== 'procedure').map((fact) => ({ fact })),
  ...['share', 'inspected', 'satisfied'].map((part) => ({ fact: 'steekproef', path: `$.${part}` })),
  ...Object.keys(items).map((item) => ({ fact: 'procedure', path: `$.${item}` })),
];

const moved: readonly FactRef[] = [
  { fact: 'ontvangen', params: { shift: '-P3M' } },
  { fact: 'ontvangen', params: { term: 'P6W' } },
  { fact: 'ontvangen', params: { term: ['P6W', 'P4W'] } },
];

const small = fc.integer({ min: -2, max: 5 });
const day = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const option = fc.constantFrom(...Object.keys(options));
const sample = fc
  .tuple(fc.nat(5), fc.nat(5))
  .map(([a, b]) => ({ inspected: Math.max(a, b), satisfied: Math.min(a, b) }));
const number = fc.oneof(small, fc.constantFrom(0.5, 0.9, 0.25, 2 / 3, -0.5));

/** A value of a fact; checklists and samples may be unsettled unless `complete`. */
export function factValue({ type }: FactDefinition, complete: boolean): fc.Arbitrary<Value> {
  const byType = {
    boolean: fc.boolean(),
    integer: small,
    number,
    date: day,
    choice: option,
    choices: fc.uniqueArray(option),
    sample: complete ? sample.filter(({ inspected }) => inspected > 0) : sample,
    checklist: fc.record(
      Object.fromEntries(Object.keys(items).map((item) => [item, fc.boolean()])),
      complete ? {} : { requiredKeys: [] },
    ),
  };
  return byType[type] as fc.Arbitrary<Value>;
}

/** Slots in which every fact is known. */
export const completeWorld: fc.Arbitrary<readonly Value[]> = fc.tuple(
  ...ids.map((id) => factValue(facts[id] as FactDefinition, true)),
);

/** Slots in which any fact may be unknown. */
export const world: fc.Arbitrary<readonly (Value | undefined)[]> = fc.tuple(
  ...ids.map((id) => fc.option(factValue(facts[id] as FactDefinition, false), { nil: undefined, freq: 2 })),
);

/** Any condition without mistakes; with `shift` and `term` unless `common` to json-rules-engine. */
export function conditionOver({ common }: { readonly common: boolean }): fc.Arbitrary<Condition> {
  const leaf = leafOver(common ? references : [...references, ...moved]);
  const named = fc.constantFrom(...Object.keys(conditions)).map((condition) => ({ condition }));
  return fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 4 });
    return {
      condition: fc.oneof(
        { maxDepth: 5, depthSize: 'small' },
        { weight: 4, arbitrary: leaf },
        { weight: 1, arbitrary: named },
        { weight: 2, arbitrary: parts.map((all) => ({ all })) },
        { weight: 2, arbitrary: parts.map((any) => ({ any })) },
        { weight: 1, arbitrary: tie('condition').map((not) => ({ not })) },
      ),
    };
  }).condition;
}

function leafOver(refs: readonly FactRef[]): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...refs).chain((ref) => {
    const term = termOf(ref);
    return fc.constantFrom(...operatorsOf(term.type)).chain((operator) => {
      const constant = constantFor(term);
      const others = refs.filter((other) => isComparable(term, termOf(other)));
      const single = others.length > 0 ? fc.oneof(constant, fc.constantFrom(...others)) : constant;
      const value = needsList(operator) ? fc.array(constant, { minLength: 1, maxLength: 3 }) : single;
      return value.map((operand) => ({ ...ref, operator, value: operand }) as Leaf);
    });
  });
}

function constantFor({ type }: Term): fc.Arbitrary<boolean | number | string> {
  const byType = {
    boolean: fc.boolean(),
    integer: small,
    number,
    date: day,
    choice: option,
    choices: option,
  };
  return byType[type];
}

function isComparable(a: Term, b: Term): boolean {
  const family = ({ type }: Term) => (type === 'integer' ? 'number' : type === 'choices' ? 'choice' : type);
  return family(a) === family(b) && b.type !== 'choices';
}

function termOf(ref: FactRef): Term {
  const term = vocabulary.term(ref);
  if (isProblem(term)) throw new Error(term.code);
  return term;
}
