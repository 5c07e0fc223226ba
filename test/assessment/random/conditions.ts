import type { Dice } from './dice.ts';

/** Facts of the provider: one answer for all. */
export const providerFacts = {
  pa: { type: 'boolean', about: 'provider', title: 'pa' },
  pb: { type: 'boolean', about: 'provider', title: 'pb' },
  pc: { type: 'choice', about: 'provider', title: 'pc', options: { x: 'X', y: 'Y', z: 'Z' } },
} as const;

/** Facts that may differ per unit. */
export const placedFacts = {
  ua: { type: 'boolean', about: 'unit', title: 'ua' },
  fa: { type: 'boolean', title: 'fa' },
  fn: { type: 'integer', title: 'fn', minimum: 0, maximum: 5 },
} as const;

/** The facts of one record row. */
export const rowFacts = {
  ra: { type: 'boolean', title: 'ra' },
  rb: { type: 'boolean', title: 'rb' },
} as const;

/** A value for each of these facts. */
export function valueFor(fact: string, dice: Dice): boolean | number | string {
  if (fact === 'pc') return dice.of(['x', 'y', 'z']);
  return fact === 'fn' ? dice.below(6) : dice.chance(0.6);
}

function leafOn(fact: string, dice: Dice): object {
  if (fact === 'pc' && dice.chance(0.4)) {
    return { fact, operator: dice.of(['in', 'notIn']), value: dice.of([['x', 'y'], ['z'], ['y', 'z']]) };
  }
  if (fact === 'fn') {
    const operator = dice.of(['greaterThan', 'lessThanInclusive', 'equal', 'notEqual']);
    return { fact, operator, value: dice.below(5) };
  }
  return { fact, operator: dice.chance(0.7) ? 'equal' : 'notEqual', value: valueFor(fact, dice) };
}

/** A condition over some facts; `leaf` makes further leaves. */
export function conditionOn(
  facts: readonly string[],
  dice: Dice,
  { depth = 2, leaf }: { readonly depth?: number; readonly leaf?: () => object } = {},
): object {
  const own = () => (leaf && dice.chance(0.6) ? leaf() : leafOn(dice.of(facts), dice));
  if (depth === 0 || dice.chance(0.45)) return own();
  const parts = () =>
    dice.some(1, 3, () => conditionOn(facts, dice, { depth: depth - 1, ...(leaf && { leaf }) }));
  return dice.of([() => ({ all: parts() }), () => ({ any: parts() }), () => ({ not: parts()[0] })])();
}

/**
 * The rows of a weighing over the aggregates, and now and then a fact of the provider or the verdict of a member. Without
 * members to ask for, and without shares of essential ones that may not be there, everything known settles everything.
 */
export function weighingOn(levels: readonly string[], members: readonly string[], dice: Dice): object {
  const params = (kind: string) => ({
    [dice.of(['atLeast', 'atMost', 'level'])]: dice.of(levels),
    ...((kind === 'count' || members.length > 0) && dice.chance(0.25) && { essential: true }),
  });
  const leaf = () => {
    const kind = dice.of([
      'share',
      'share',
      'share',
      'count',
      'count',
      members.length > 0 ? 'verdict' : 'count',
      'fact',
    ]);
    if (kind === 'fact') return leafOn(dice.of(['pa', 'pc']), dice);
    if (kind === 'verdict')
      return { fact: 'verdict', params: { of: dice.of(members) }, operator: 'equal', value: dice.of(levels) };
    const operator = dice.of([
      'greaterThanInclusive',
      'greaterThanInclusive',
      'greaterThan',
      'equal',
      'lessThan',
    ]);
    const value = kind === 'count' ? dice.below(4) : dice.of([0, 0.25, 0.5, 0.6, 0.75, 1]);
    return { fact: kind, params: params(kind), operator, value };
  };
  const rows = dice.some(1, 3, () => {
    const when = dice.chance(0.7) ? leaf() : { [dice.of(['all', 'any'])]: [leaf(), leaf()] };
    return { level: dice.of(levels), because: 'Rij.', when };
  });
  return {
    for: 'weighing',
    levels: [...rows, { level: levels.at(-1), because: 'Anders.', otherwise: true }],
  };
}
