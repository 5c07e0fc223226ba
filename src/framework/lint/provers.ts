import type { Validity } from '../../calendar/validity.ts';
import { assessmentDates, type Domain, domainIn } from '../../conditions/analysis/domain.ts';
import { Prover } from '../../conditions/analysis/prover.ts';
import type { Work } from '../../conditions/analysis/search.ts';
import type { FactDefinition, FactRef } from '../../conditions/model.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';
import { canonicalText } from '../../source/canonical.ts';
import { readAggregate } from '../../weighing/aggregates.ts';
import type { Draft } from '../draft.ts';
import { valuesOf } from '../parts.ts';

/** Where a condition stands: what it may mention beside the declared facts, and on which days it is judged. */
export interface Place {
  readonly record?: string | undefined;
  readonly answer?: FactDefinition | undefined;
  /** The smallest sample that is graded; below it a criterion is not judged by its answer. */
  readonly leastInspected?: number | undefined;
  readonly weighing?: true;
  readonly valid?: Validity | undefined;
}

/** Gives the prover for a place; the same place, the same prover. */
export type Provers = (place: Place) => Prover;

/** The provers of a framework; what they do is counted in `work`. */
export function proversOf(draft: Draft, work?: Work): Provers {
  const conditions = valuesOf(draft.parts.conditions);
  const made = new Map<string, Prover>();
  return (place) => {
    const key = canonicalText(place);
    const before = made.get(key);
    if (before) return before;
    const prover = new Prover({ conditions, domainOf: (ref) => domainAt(ref, place, draft) }, work);
    made.set(key, prover);
    return prover;
  };
}

function domainAt(ref: FactRef, place: Place, draft: Draft): Domain | undefined {
  const { fact } = ref;
  const aggregate = place.weighing && aggregateDomain(ref, draft);
  if (aggregate) return aggregate;
  const ofRecord =
    place.record === undefined ? undefined : draft.parts.records.get(place.record)?.value.facts;
  if (ofRecord && Object.hasOwn(ofRecord, fact)) return domainOfFact(ofRecord[fact], ref);
  if (fact === 'answer') return place.answer && domainIn(place.answer, ref, place.leastInspected ?? 1);
  if (fact === ASSESSMENT_DATE) return ref.params ? { kind: 'date' } : assessmentDates(place.valid ?? {});
  const threshold = draft.parts.thresholds.get(fact);
  if (threshold) return { kind: 'dated', rows: threshold.value.values };
  return domainOfFact(draft.parts.facts.get(fact)?.value, ref);
}

function domainOfFact(definition: FactDefinition | undefined, ref: FactRef): Domain | undefined {
  return definition && domainIn(definition, ref);
}

function aggregateDomain(ref: FactRef, { levels }: Draft): Domain | undefined {
  const ids = levels.map(({ id }) => id);
  const aggregate = readAggregate(ref, ids);
  if (!aggregate || 'code' in aggregate) return undefined;
  if (aggregate.kind === 'verdict') return { kind: 'choice', options: ids };
  if (aggregate.kind === 'count') return { kind: 'number', whole: true, minimum: 0 };
  return { kind: 'number', whole: false, minimum: 0, maximum: 1 };
}

/** The days on which both hold; a day is an ISO text, so the order of the texts is that of the days. */
export function both(a: Validity | undefined, b: Validity | undefined): Validity {
  const starts = [a?.from, b?.from].filter((day) => day !== undefined).sort();
  const ends = [a?.until, b?.until].filter((day) => day !== undefined).sort();
  return { from: starts.at(-1), until: ends[0] };
}
