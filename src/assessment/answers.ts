import type { Checklist, Value } from '../conditions/model.ts';
import type { Observation } from '../findings/evidence.ts';
import type { CompiledCriterion } from '../framework/compiled.ts';
import { canonicalText } from '../source/canonical.ts';
import { lastWord } from './latest.ts';
import { addUp, isSample } from './view.ts';

/** A value that a criterion may have been given, with the findings that say so. */
export interface GivenAnswer {
  readonly value: Value | 'not-applicable';
  readonly findings: readonly string[];
}

/**
 * What the findings on one criterion say together: nothing, one answer, or several that contradict each other.
 * Samples add up; checklists are put together item by item; under `latest` the last word counts (a tie keeps all).
 */
export function answersFrom(
  criterion: CompiledCriterion,
  found: readonly Observation[],
): readonly GivenAnswer[] {
  return together(criterion, lastWord(criterion, found).kept);
}

/** What a later finding replaced, wholly or (of a checklist) in part. */
export function supersededAnswers(
  criterion: CompiledCriterion,
  found: readonly Observation[],
): readonly GivenAnswer[] {
  return grouped(lastWord(criterion, found).superseded);
}

function together({ answer }: CompiledCriterion, found: readonly Observation[]): readonly GivenAnswer[] {
  const isOne = found.length < 2 && answer?.type === 'sample';
  if (isOne || (answer?.type !== 'sample' && answer?.type !== 'checklist')) return grouped(found);
  const given = found.filter(({ value }) => value !== 'not-applicable');
  const refused = grouped(found.filter(({ value }) => value === 'not-applicable'));
  if (given.length === 0) return refused;
  const ids = given.map(({ id }) => id);
  const values =
    answer.type === 'sample'
      ? [addUp(given.map(({ value }) => value).filter(isSample))]
      : checklistsOf(given);
  return [...values.map((value) => ({ value, findings: ids })), ...refused];
}

/** Equal values are one answer, cited together. */
function grouped(found: readonly Observation[]): GivenAnswer[] {
  const [only] = found;
  if (only && found.length === 1) return [{ value: only.value, findings: [only.id] }];
  const groups = new Map<string, { value: Value | 'not-applicable'; findings: string[] }>();
  for (const { id, value } of found) {
    const key = canonicalText(value);
    const group = groups.get(key);
    if (group) group.findings.push(id);
    else groups.set(key, { value, findings: [id] });
  }
  return [...groups.values()];
}

/** The most checklists that contradicting items are spelled out into; beyond it such an item counts as unknown. */
const MOST_CHECKLISTS = 64;

function checklistsOf(given: readonly Observation[]): Checklist[] {
  const [only] = given;
  if (only && given.length === 1) return [sortedByItem(only.value as Checklist)];
  const items = new Map<string, Set<boolean>>();
  for (const { value } of given) {
    for (const [item, seen] of Object.entries(value as Checklist))
      items.set(item, (items.get(item) ?? new Set()).add(seen));
  }
  let lists: Checklist[] = [{}];
  for (const [item, values] of [...items].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (lists.length * values.size > MOST_CHECKLISTS) continue;
    lists = lists.flatMap((list) => [...values].sort().map((value) => ({ ...list, [item]: value })));
  }
  return lists;
}

function sortedByItem(list: Checklist): Checklist {
  const sorted: Record<string, boolean> = {};
  for (const item of Object.keys(list).sort()) sorted[item] = list[item] === true;
  return sorted;
}
