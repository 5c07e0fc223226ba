/** Facts of every kind, and short ways to write conditions over them, for tests of the prover. */
import { domainsOf } from '../../src/conditions/analysis/domain.ts';
import { Prover } from '../../src/conditions/analysis/prover.ts';
import type { Condition, FactDefinition, Leaf } from '../../src/conditions/model.ts';

const three = { rood: '', groen: '', blauw: '' };
const two = { rood: '', groen: '' };
const letters = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`o${index}`, '']));

const facts: Readonly<Record<string, FactDefinition>> = {
  ja: { type: 'boolean' },
  a: { type: 'integer', minimum: 0, maximum: 4 },
  b: { type: 'integer', minimum: 0, maximum: 1 },
  c: { type: 'integer', minimum: 0, maximum: 1 },
  d: { type: 'integer', minimum: 0, maximum: 1 },
  vrij: { type: 'integer' },
  maat: { type: 'number' },
  deel: { type: 'number', minimum: 0, maximum: 1 },
  dag: { type: 'date' },
  morgen: { type: 'date' },
  kleur: { type: 'choice', options: three },
  tint: { type: 'choice', options: three },
  vlag: { type: 'choice', options: three },
  licht: { type: 'choice', options: two },
  lamp: { type: 'choice', options: two },
  sein: { type: 'choice', options: two },
  letter: { type: 'choice', options: letters(20) },
  teken: { type: 'choice', options: letters(20) },
  open: { type: 'choice' },
  meer: { type: 'choices', options: three },
  twaalf: { type: 'choices', options: letters(12) },
  dertien: { type: 'choices', options: letters(13) },
  lijst: { type: 'checklist', items: { melden: 'Melden' } },
  leeg: { type: 'checklist' },
  proef: { type: 'sample' },
};

export const is = (
  fact: string,
  operator: Leaf['operator'],
  value: Leaf['value'],
  rest: Partial<Leaf> = {},
): Condition => ({
  fact,
  operator,
  value,
  ...rest,
});
export const other = (fact: string) => ({ fact });
export const shift = { params: { shift: 'P1D' } };
export const part = (path: string) => ({ path });
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
export const not = (condition: Condition): Condition => ({ not: condition });

const conditions = {
  'is-ja': is('ja', 'equal', true),
  altijd: any(is('ja', 'equal', true), not({ condition: 'is-ja' })),
};
export const prover = () => new Prover({ conditions, domainOf: domainsOf(facts) });
