import type { Condition, FactRef, Leaf, Params } from '../../../src/conditions/model.ts';
import type { Case, Place } from '../harness/cases.ts';

/** An engine that judges every condition at every place. */
export interface Judge {
  readonly name: string;
  readonly run: () => unknown;
  /** Of what `run` gave: the answer per condition, place by place. */
  readonly answers: (result: never) => readonly boolean[];
}

/** Every case, in the order of answers. */
export const casesIn = (places: readonly Place[]): readonly Case[] => places.flatMap(({ cases }) => cases);

/** A condition without names: named conditions are written out, and `answer` is called by the id of its criterion. */
export function writtenOut(
  condition: Condition,
  named: Readonly<Record<string, Condition>>,
  answer: string,
): Condition {
  const inside = (part: Condition) => writtenOut(part, named, answer);
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('any' in condition) return { any: condition.any.map(inside) };
  if ('not' in condition) return { not: inside(condition.not) };
  if (!('condition' in condition))
    return condition.fact === 'answer' ? { ...condition, fact: answer } : condition;
  const body = named[condition.condition];
  if (!body) throw new Error(`no condition named ${condition.condition}`);
  return inside(body);
}

/** Tells whether a leaf compares with another fact. */
export const isRef = (value: Leaf['value']): value is FactRef => typeof value === 'object' && 'fact' in value;

/** An id as a name in any language: `DZ3.1` is `DZ3_1`. */
export const nameOf = (id: string): string => id.replace(/[.-]/g, '_');

/** A moved date as one word: `ontvangen` with `term: P6W` is `ontvangen_P6W`. */
export const movedName = (fact: string, { shift, term }: Params): string =>
  [nameOf(fact), ...[shift ?? term ?? []].flat()].join('_').replace(/-/g, 'minus');
