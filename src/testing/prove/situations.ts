/** What can be known of the facts that several parts of a norm read: nothing, one of them, two …, all. */
import { allHold } from '../../assessment/judge.ts';
import { casesOver } from '../../assessment/split.ts';
import type { Slots, Truth } from '../../conditions/model.ts';
import type { Given, Options } from './options.ts';
import type { Answered } from './outcome.ts';
import { combinations, countOf } from './product.ts';
import type { Space } from './space.ts';

/** The most situations that one proof looks at. */
export const MOST_SITUATIONS = 8000;

/** One state of knowledge of the shared facts. */
export interface Situation {
  readonly given: readonly Given[];
  /** An assessment splits an unknown fact that decides what applies in several places into cases. */
  readonly cases: readonly Slots[];
  /** Whether the norm applies, per case. */
  readonly applies: readonly Truth[];
  /** Per criterion that weighs. */
  readonly options: readonly Options[];
  /** The same where nothing can come out otherwise. */
  readonly key: string;
}

/** How many situations there are in which every shared fact is known. */
export function countFull({ shared }: Space): number {
  return countOf(shared.map(({ values }) => values));
}

/**
 * The situations in which every shared fact is known, those that differ in one fact first; the same one once, and no more than the
 * limit of them.
 */
export function* fullSituations(space: Space): Generator<Situation> {
  const seen = new Set<string>();
  let left = MOST_SITUATIONS;
  for (const list of [oneByOne(space), combinations(space.shared.map((fact) => fact.values))])
    for (const values of list) {
      const situation = situationOf(
        space.shared.map(({ id }, index): Given => ({ kind: 'fact', id, value: values[index] ?? false })),
        space,
      );
      if (left-- <= 0) return;
      if (seen.has(situation.key)) continue;
      seen.add(situation.key);
      yield situation;
    }
}

/** The first value of every fact, and every other value of one of them; facts with the fewest values first. */
function* oneByOne({ shared }: Space): Generator<readonly Answered[]> {
  const first = shared.map(({ values }) => values[0] ?? false);
  yield first;
  const order = shared
    .map((fact, index) => ({ fact, index }))
    .sort((a, b) => a.fact.values.length - b.fact.values.length);
  for (const { fact, index } of order)
    for (const value of fact.values.slice(1)) yield first.with(index, value);
}

/** Every situation in which so many shared facts are known. */
export function* situationsWith(count: number, space: Space): Generator<Situation> {
  for (const facts of subsetsOf(space.shared, count))
    for (const values of combinations(facts.map((fact) => fact.values)))
      yield situationOf(
        facts.map(({ id }, index): Given => ({ kind: 'fact', id, value: values[index] ?? false })),
        space,
      );
}

function* subsetsOf<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, first] of items.entries())
    for (const rest of subsetsOf(items.slice(index + 1), count - 1)) yield [first, ...rest];
}

function situationOf(given: readonly Given[], space: Space): Situation {
  const { subject, parts, optionsIn } = space;
  const { plan } = subject.compiled;
  const slots = subject.empty.slice();
  for (const { id, value } of given) slots[plan.facts.get(id) ?? -1] = value;
  const cases = casesOf(given, slots, space);
  const applies = cases.map((one) => allHold(subject.norm.gates, one));
  const options = parts.map((part) => optionsIn(part, cases));
  const outer = subject.norm.weighing.weighing.plan.outer.map((slot) =>
    cases.map((one) => one[slot] ?? null),
  );
  const key = JSON.stringify([applies.map((one) => one ?? null), options.map((one) => one.key), outer]);
  return { given, cases, applies, options, key };
}

/** The cases into which an assessment splits what is unknown. */
function casesOf(given: readonly Given[], slots: Slots, { subject, shared }: Space): readonly Slots[] {
  const isGiven = (id: string) => given.some((one) => one.id === id);
  const { cases } = casesOver(
    subject.compiled.deciding,
    ({ id, values }) => (isGiven(id) ? [] : values),
    (slot) => shared.some((fact) => fact.slot === slot),
  );
  return cases.map((known) => slots.map((value, slot) => known.get(slot) ?? value));
}
