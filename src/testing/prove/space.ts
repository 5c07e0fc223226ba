/** Everything there is to fill in for a norm: facts that several parts of it read, and per criterion what only it reads. */
import type { Slots } from '../../conditions/model.ts';
import { answersTo } from './answers.ts';
import type { Bounds } from './bounds.ts';
import { type FactValues, MOST_WAYS, type Options, optionsOf, type Part, waysOf } from './options.ts';
import type { Subject } from './subject.ts';
import type { ValuesOf } from './values.ts';

/** What a search goes through. */
export interface Space {
  readonly subject: Subject;
  readonly shared: readonly FactValues[];
  readonly parts: readonly Part[];
  /** Everything a criterion can be made to come out as, in each of some cases; the same question is answered once. */
  readonly optionsIn: (part: Part, cases: readonly Slots[]) => Options;
  /** Whether the values of every fact and answer are all that matter. */
  readonly exact: boolean;
}

/** Divides what a norm reads. */
export function spaceOf(subject: Subject, known: ValuesOf, bounds: Bounds): Space {
  const { norm, members, compiled } = subject;
  const slotOf = (id: string) => compiled.plan.facts.get(id) ?? -1;
  const facts = [...known.facts].map(
    ([id, { values, exact }]): FactValues => ({ id, slot: slotOf(id), values, exact }),
  );
  const readBy = members.map(
    (criterion) => new Set([...(criterion.applies?.slots ?? []), ...criterion.factSlots]),
  );
  const above = new Set([
    ...norm.gates.flatMap(({ slots }) => slots),
    ...norm.weighing.weighing.plan.outer,
    ...compiled.deciding.map(({ slot }) => slot),
  ]);
  const isShared = ({ slot }: FactValues) =>
    above.has(slot) || readBy.filter((slots) => slots.has(slot)).length > 1;
  const shared = facts.filter(isShared);
  const parts = members.map(
    (criterion, index): Part => ({
      criterion,
      own: facts.filter((fact) => !isShared(fact) && readBy[index]?.has(fact.slot)),
      answers: answersTo(criterion, known, bounds.outcomes.get(criterion) ?? 0, subject),
      shared: shared.flatMap(({ slot }) => (readBy[index]?.has(slot) ? [slot] : [])),
      countedBy: shared.flatMap(({ slot }) => (criterion.factSlots.includes(slot) ? [slot] : [])),
    }),
  );
  return {
    subject,
    shared,
    parts,
    optionsIn: remembering(subject),
    exact: facts.every(({ exact }) => exact) && parts.every(isPartExact),
  };
}

/** Whether every way to fill in a criterion that matters is tried. */
export function isPartExact(part: Part): boolean {
  return part.answers.exact && part.own.every(({ exact }) => exact) && waysOf(part) <= MOST_WAYS;
}

function remembering(subject: Subject): Space['optionsIn'] {
  const made = new Map<Part, Map<string, Options>>();
  return (part, cases) => {
    const own = made.get(part) ?? new Map<string, Options>();
    made.set(part, own);
    const key = JSON.stringify(part.shared.map((slot) => cases.map((slots) => slots[slot] ?? null)));
    const counted = `${cases.length} ${key}`;
    const before = own.get(counted);
    if (before) return before;
    const found = optionsOf(part, cases, subject);
    own.set(counted, found);
    return found;
  };
}
