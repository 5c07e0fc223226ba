import type { Condition } from '../../conditions/model.ts';
import { canonicalText } from '../../source/canonical.ts';
import { aggregateFacts } from '../../weighing/aggregates.ts';
import { criteriaIn, type Draft, normsIn, themesIn } from '../draft.ts';
import type { Grading } from '../model.ts';
import { type Origin, valuesOf } from '../parts.ts';
import { reachableFrom } from '../references.ts';
import { type Remark, remarksOn } from './branches.ts';
import { findingOf } from './conditions.ts';
import { answerPlace, countings } from './countings.ts';
import type { Finding } from './finding.ts';
import type { Place, Provers } from './provers.ts';

/**
 * What is odd about conditions that several places share: named ones, and the rows of gradings. Something is told of them only
 * where it is so for every place that uses them. What a library says is judged on every day, not only those of this framework.
 */
export function lintShared(draft: Draft, provers: Provers): Finding[] {
  const places = placesIn(draft);
  const named = [...draft.parts.conditions].flatMap(([name, { value, origin }]) => {
    const used = places.filter(({ names }) => names.has(name)).map(({ place }) => place);
    const reduced = used.map((place) => relevant(place, value, draft));
    return remarksAt(value, origin, reduced, draft, provers).map((remark) =>
      findingOf(remark, name, origin, []),
    );
  });
  const rows = [...draft.parts.gradings].flatMap(([name, { value, origin }]) =>
    value.levels.flatMap(({ when }, index) => {
      if (!when) return [];
      const used = gradingPlaces(name, value, draft);
      // Of a row that no weighing can reach a check tells already.
      if (value.for === 'weighing' && provers(used[0] ?? {}).constancy(when) === false) return [];
      return remarksAt(when, origin, used, draft, provers).map((remark) =>
        findingOf(remark, name, origin, ['levels', index, 'when']),
      );
    }),
  );
  return [...named, ...rows];
}

/** Where a grading counts: once for every different answer that it grades. */
export function gradingPlaces(name: string, grading: Grading, draft: Draft): readonly Place[] {
  if (grading.for === 'weighing') return [{ weighing: true }];
  return different(
    criteriaIn(draft)
      .filter(({ item }) => item.grading === name)
      .map(({ item }) => answerPlace(item, draft)),
  );
}

function different(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [canonicalText(place), place])).values()];
}

/** The days on which what stands at an origin is judged: those of the framework for what is its own. */
export function daysOf({ document }: Origin, draft: Draft): Pick<Place, 'valid'> {
  return document === draft.document ? { valid: draft.file.valid } : {};
}

function remarksAt(
  condition: Condition,
  origin: Origin,
  places: readonly Place[],
  draft: Draft,
  provers: Provers,
): Remark[] {
  const [first = [], ...others] = different(places).map((place) =>
    remarksOn(condition, provers({ ...place, ...daysOf(origin, draft) })),
  );
  const isIn = (remarks: readonly Remark[], text: string) =>
    remarks.some((one) => canonicalText(one) === text);
  return first.filter((remark) => others.every((remarks) => isIn(remarks, canonicalText(remark))));
}

interface Used {
  readonly place: Place;
  readonly names: ReadonlySet<string>;
}

/** Every place where conditions stand, with the named conditions that are used there. */
function placesIn(draft: Draft): readonly Used[] {
  const conditions = valuesOf(draft.parts.conditions);
  const at = (place: Place, list: readonly (Condition | undefined)[]): Used => {
    const there = list.filter((condition) => condition !== undefined);
    return { place, names: reachableFrom(there, conditions).conditions };
  };
  const items = [...themesIn(draft), ...normsIn(draft), ...criteriaIn(draft)];
  const gradings = [...draft.parts.gradings].flatMap(([name, { value }]) =>
    gradingPlaces(name, value, draft).map((place) =>
      at(
        place,
        value.levels.map(({ when }) => when),
      ),
    ),
  );
  return [
    at({}, [draft.file.applies, ...items.map(({ item }) => item.applies)]),
    ...criteriaIn(draft).flatMap(({ item }) =>
      countings(item, draft).map(({ condition, place }) => at(place, [condition])),
    ),
    ...gradings,
  ].filter(({ names }) => names.size > 0);
}

/** What of a place a condition sees: most see neither the answer nor a record. */
function relevant(place: Place, condition: Condition, draft: Draft): Place {
  const { facts } = reachableFrom([condition], valuesOf(draft.parts.conditions));
  const ofRecord =
    place.record === undefined ? undefined : draft.parts.records.get(place.record)?.value.facts;
  const { answer, leastInspected, record } = place;
  return {
    ...(facts.has('answer') && { answer, leastInspected }),
    ...(ofRecord && [...facts].some((fact) => Object.hasOwn(ofRecord, fact)) && { record }),
    ...(place.weighing && aggregateFacts.some((fact) => facts.has(fact)) && { weighing: true as const }),
  };
}
