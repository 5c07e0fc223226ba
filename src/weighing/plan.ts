import type { FactRef, Leaf, Vocabulary } from '../conditions/model.ts';
import { type Aggregate, identityOf, readAggregate, type SlotOf, type Tally } from './aggregates.ts';
import { wholeScale } from './levels.ts';
import { comparedWith, factsIn, mentionsIn } from './mentions.ts';
import type { LevelSet, Row } from './model.ts';

/** A number of applicable members that the rows look at. */
export interface Sum {
  /** The levels that count. */
  readonly mask: LevelSet;
  /** Whether only essential members count. */
  readonly essential: boolean;
  /** From here on the rows see no difference; infinite where the exact number matters. */
  readonly cap: number;
}

/** How a slot is filled from the sums. */
export interface Reading {
  readonly slot: number;
  readonly sum: number;
  /** The sum that a share is a share of. */
  readonly of?: number;
  readonly aggregate: Tally;
}

/** What the rows of a weighing mention, numbered. */
export interface Plan {
  /** The first sum is the number of applicable members; no more than this is known of the members. */
  readonly sums: readonly Sum[];
  readonly readings: readonly Reading[];
  /** Members whose own verdict is looked at, with its slot. */
  readonly verdicts: readonly { readonly member: string; readonly slot: number }[];
  /** The slots of declared facts. */
  readonly outer: readonly number[];
  readonly slotCount: number;
  readonly slotOf: SlotOf;
}

/** Numbers what rows mention: declared facts keep their slots, aggregates come after them. */
export function planOf(rows: readonly Row[], levels: readonly string[], outer: Vocabulary): Plan {
  const { leaves } = mentionsIn(
    rows.flatMap(({ when }) => when ?? []),
    outer.conditions,
  );
  const facts = leaves.flatMap(factsIn);
  const outerSlots = slotsIn(facts, levels, outer);
  const first = Math.max(-1, ...outerSlots) + 1;
  const aggregates = aggregatesIn(facts, levels);
  const slotOf: SlotOf = (aggregate) => first + [...aggregates.keys()].indexOf(identityOf(aggregate));
  const tallies = [...aggregates.values()].filter((aggregate) => aggregate.kind !== 'verdict');
  const sums = sumsFor(tallies, leaves, levels);
  return {
    sums,
    readings: tallies.map((aggregate) => readingOf(aggregate, sums, slotOf(aggregate), levels.length)),
    verdicts: [...aggregates.values()].flatMap((one) =>
      one.kind === 'verdict' ? [{ member: one.of, slot: slotOf(one) }] : [],
    ),
    outer: outerSlots,
    slotCount: first + aggregates.size,
    slotOf,
  };
}

function slotsIn(facts: readonly FactRef[], levels: readonly string[], outer: Vocabulary): number[] {
  const slots = new Set<number>();
  for (const fact of facts) {
    if (readAggregate(fact, levels)) continue;
    const term = outer.term(fact);
    if ('code' in term) throw new TypeError(`rows were not checked: ${term.code} (${fact.fact})`);
    slots.add(term.slot);
  }
  return [...slots].sort((a, b) => a - b);
}

function aggregatesIn(facts: readonly FactRef[], levels: readonly string[]): Map<string, Aggregate> {
  const aggregates = new Map<string, Aggregate>();
  for (const fact of facts) {
    const aggregate = readAggregate(fact, levels);
    if (!aggregate) continue;
    if ('code' in aggregate) throw new TypeError(`rows were not checked: ${aggregate.code} (${fact.fact})`);
    aggregates.set(identityOf(aggregate), aggregate);
  }
  return aggregates;
}

/** The sums behind the tallies, each once; a share needs its two exactly, a count only up to what it is compared with. */
function sumsFor(tallies: readonly Tally[], leaves: readonly Leaf[], levels: readonly string[]): Sum[] {
  const whole = wholeScale(levels.length);
  const sums = new Map<string, Sum>();
  const add = (sum: Sum) => {
    const before = sums.get(nameOf(sum));
    sums.set(nameOf(sum), before ? { ...sum, cap: Math.max(sum.cap, before.cap) } : sum);
  };
  add({ mask: whole, essential: false, cap: 1 });
  for (const { kind, mask, essential } of tallies) {
    const cap =
      kind === 'share' ? Number.POSITIVE_INFINITY : capOf({ kind, mask, essential }, leaves, levels);
    add({ mask, essential, cap });
    if (kind === 'share') add({ mask: whole, essential, cap });
  }
  return [...sums.values()];
}

function nameOf({ mask, essential }: Pick<Sum, 'mask' | 'essential'>): string {
  return `${mask} ${essential}`;
}

/** One more than the largest number a count is compared with: above it every comparison gives the same answer. */
function capOf(tally: Tally, leaves: readonly Leaf[], levels: readonly string[]): number {
  let cap = 1;
  for (const leaf of leaves) {
    const [own, other] = factsIn(leaf).map((fact) => isSame(fact, tally, levels));
    if (other || (own && comparedWith(leaf))) return Number.POSITIVE_INFINITY;
    if (!own) continue;
    const values = [leaf.value].flat().map(Number);
    cap = Math.max(cap, ...values.map((value) => Math.floor(value) + 1));
  }
  return Number.isNaN(cap) ? Number.POSITIVE_INFINITY : cap;
}

function isSame(fact: FactRef, tally: Tally, levels: readonly string[]): boolean {
  const aggregate = readAggregate(fact, levels);
  return aggregate !== undefined && !('code' in aggregate) && identityOf(aggregate) === identityOf(tally);
}

function readingOf(aggregate: Tally, sums: readonly Sum[], slot: number, levelCount: number): Reading {
  const find = (mask: LevelSet) =>
    sums.findIndex((sum) => nameOf(sum) === nameOf({ mask, essential: aggregate.essential }));
  const sum = find(aggregate.mask);
  return aggregate.kind === 'count'
    ? { slot, sum, aggregate }
    : { slot, sum, of: find(wholeScale(levelCount)), aggregate };
}
