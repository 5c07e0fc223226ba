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

/** What a criterion was given. */
export interface Answers {
  /** Nothing, one answer, or several that contradict each other. */
  readonly answers: readonly GivenAnswer[];
  /** False where items of checklists contradict each other in more ways than are spelled out. */
  readonly complete: boolean;
}

/**
 * What the findings on one criterion say together.
 * Samples add up; checklists are put together item by item; under `latest` the last word counts (a tie keeps all).
 */
export function answersFrom(criterion: CompiledCriterion, found: readonly Observation[]): Answers {
  return together(criterion, lastWord(criterion, found).kept);
}

/** What a later finding replaced, wholly or (of a checklist) in part. */
export function supersededAnswers(
  criterion: CompiledCriterion,
  found: readonly Observation[],
): readonly GivenAnswer[] {
  return grouped(lastWord(criterion, found).superseded);
}

function together({ answer }: CompiledCriterion, found: readonly Observation[]): Answers {
  if (answer?.type !== 'sample' && answer?.type !== 'checklist')
    return { answers: grouped(found), complete: true };
  const given = found.filter(({ value }) => value !== 'not-applicable');
  const refused = grouped(found.filter(({ value }) => value === 'not-applicable'));
  if (given.length === 0) return { answers: refused, complete: true };
  const findings = given.map(({ id }) => id);
  if (answer.type === 'sample') {
    const value = addUp(given.map(({ value }) => value).filter(isSample));
    return { answers: [{ value, findings }, ...refused], complete: true };
  }
  const { lists, complete } = checklistsOf(given);
  return { answers: [...lists.map((value) => ({ value, findings })), ...refused], complete };
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

interface Checklists {
  readonly lists: readonly Checklist[];
  readonly complete: boolean;
}

function checklistsOf(given: readonly Observation[]): Checklists {
  const items = new Map<string, Set<boolean>>();
  for (const { value } of given) {
    for (const [item, seen] of Object.entries(value as Checklist))
      items.set(item, (items.get(item) ?? new Set()).add(seen));
  }
  let lists: Checklist[] = [{}];
  let complete = true;
  for (const [item, values] of [...items].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (lists.length * values.size > MOST_CHECKLISTS) complete = false;
    else lists = lists.flatMap((list) => [...values].sort().map((value) => ({ ...list, [item]: value })));
  }
  return { lists, complete };
}
