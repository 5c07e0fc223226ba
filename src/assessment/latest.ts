import type { Checklist } from '../conditions/model.ts';
import type { Observation } from '../findings/evidence.ts';
import type { CompiledCriterion } from '../framework/compiled.ts';
import { canonicalText } from '../source/canonical.ts';

/** Which findings count under `latest`, and which a later one replaced. */
export interface LastWord {
  readonly kept: readonly Observation[];
  readonly superseded: readonly Observation[];
}

/**
 * Under `latest` the last date counts; what has no date is the oldest, and an older finding that says the same is cited too.
 * Samples of the last date add up, older ones are over. Of a checklist the last date of every item counts.
 */
export function lastWord({ conflict, answer }: CompiledCriterion, found: readonly Observation[]): LastWord {
  if (conflict !== 'latest' || found.length < 2) return { kept: found, superseded: [] };
  const last = found.map(dateOf).sort().at(-1);
  const isLast = (one: Observation) => dateOf(one) === last;
  if (answer?.type === 'checklist' && found.some((one) => isLast(one) && isList(one)))
    return lastItems(found, isLast);
  if (answer?.type === 'sample') return parted(found, isLast);
  const said = new Set(found.filter(isLast).map(({ value }) => canonicalText(value)));
  return parted(found, ({ value }) => said.has(canonicalText(value)));
}

/** An older checklist still speaks of the items that no later one mentions; an older not-applicable is over. */
function lastItems(found: readonly Observation[], isLast: (one: Observation) => boolean): LastWord {
  const lists = found.filter(isList);
  const trimmed = lists.map((one) => ({ one, value: withoutLaterItems(one, lists) }));
  const refusals = parted(
    found.filter((one) => !isList(one)),
    isLast,
  );
  return {
    kept: [
      ...trimmed.flatMap(({ one, value }) => (isOver(one, value) ? [] : { ...one, value })),
      ...refusals.kept,
    ],
    superseded: [
      ...trimmed.flatMap(({ one, value }) => (isShorter(one, value) ? one : [])),
      ...refusals.superseded,
    ],
  };
}

const sizeOf = (value: unknown): number => Object.keys(value as Checklist).length;
const isShorter = ({ value }: Observation, left: Checklist): boolean => sizeOf(left) < sizeOf(value);
const isOver = (one: Observation, left: Checklist): boolean => sizeOf(left) === 0 && isShorter(one, left);

function withoutLaterItems(one: Observation, lists: readonly Observation[]): Checklist {
  const later = lists.filter((other) => dateOf(other) > dateOf(one));
  const items = Object.entries(one.value as Checklist);
  return Object.fromEntries(
    items.filter(([item]) => !later.some(({ value }) => Object.hasOwn(value as Checklist, item))),
  );
}

function parted(found: readonly Observation[], isKept: (one: Observation) => boolean): LastWord {
  return { kept: found.filter(isKept), superseded: found.filter((one) => !isKept(one)) };
}

const isList = ({ value }: Observation): boolean => value !== 'not-applicable';
const dateOf = ({ date = '' }: Observation): string => date;
