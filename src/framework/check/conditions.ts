import { checkCondition, checkNamedConditions } from '../../conditions/check.ts';
import type { Condition } from '../../conditions/model.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { answerFact, answerOf } from '../answer.ts';
import { criteriaIn, type Draft, found, normsIn, themesIn } from '../draft.ts';
import type { Origin } from '../parts.ts';
import { valuesOf } from '../parts.ts';
import { conditionsOfRows, reachableFrom } from '../references.ts';
import type { PlaceFacts } from '../vocabulary.ts';
import { foundIn } from './problems.ts';

/** Every condition against the facts that may be mentioned at its place. */
export function checkConditions(draft: Draft): Diagnostic[] {
  const diagnostics: Diagnostic[] = checkCircles(draft);
  const used = new Set<string>();
  const check = (condition: Condition | undefined, origin: Origin, path: Path, place: PlaceFacts = {}) => {
    if (condition) diagnostics.push(...checkAt(draft, condition, origin, path, place, used));
  };
  const root: Origin = { document: draft.document, path: [] };
  check(draft.file.applies, root, ['applies']);
  for (const { item, origin } of [...themesIn(draft), ...normsIn(draft)])
    check(item.applies, origin, ['applies']);
  for (const { item, origin } of criteriaIn(draft)) {
    const answer = answerOf(item);
    const place = { answer: answer && answerFact(answer, draft.levels) };
    check(item.applies, origin, ['applies']);
    // A checklist without items has no parts to compare: that is told once, by checkCriteria.
    if (answer?.type !== 'checklist' || answer.items) {
      check(item.met, origin, ['met'], place);
      item.levels?.forEach((row, index) => {
        check(row.when, origin, ['levels', index, 'when'], place);
      });
    }
    const record = item.each?.record;
    // Of a record type that does not exist every fact is unknown: that is told once, by checkCriteria.
    if (record !== undefined && draft.parts.records.has(record)) {
      check(item.each?.where, origin, ['each', 'where'], { record });
      check(item.each?.met, origin, ['each', 'met'], { record });
    }
    const grading = item.grading === undefined ? undefined : draft.parts.gradings.get(item.grading);
    if (!grading || grading.value.for !== answer?.type) continue; // told by checkCriteria: every row would be wrong
    grading.value.levels.forEach((row, index) => {
      check(row.when, grading.origin, ['levels', index, 'when'], place);
    });
  }
  for (const name of namesInWeighings(draft)) used.add(name);
  return [...diagnostics, ...checkUnused(draft, used)];
}

/** Named conditions that refer to each other in a circle, or grow too large through each other. */
export function checkCircles({ parts, document }: Pick<Draft, 'parts' | 'document'>): Diagnostic[] {
  return checkNamedConditions(valuesOf(parts.conditions)).map(
    ({ path: [name = '', ...rest], code, args }) => {
      const origin = parts.conditions.get(String(name))?.origin ?? { document, path: [] };
      return found(origin, rest, code, args);
    },
  );
}

/** Named conditions that weighings use may mention aggregates; they are checked with the weighing. */
function namesInWeighings({ parts }: Draft): ReadonlySet<string> {
  const weighings = [...parts.gradings.values()].filter(({ value }) => value.for === 'weighing');
  const rows = weighings.flatMap(({ value }) => conditionsOfRows(value.levels));
  return reachableFrom(rows, valuesOf(parts.conditions)).conditions;
}

/** A condition at a place, and the named conditions it reaches with the facts of that same place. */
function checkAt(
  draft: Draft,
  condition: Condition,
  origin: Origin,
  path: Path,
  place: PlaceFacts,
  used: Set<string>,
): Diagnostic[] {
  const vocabulary = draft.vocabulary(place);
  const problems = checkCondition(condition, vocabulary);
  const diagnostics = problems.map((problem) => foundIn(origin, path, problem));
  for (const name of reachableFrom([condition], vocabulary.conditions).conditions) {
    const named = draft.parts.conditions.get(name);
    if (!named) continue;
    used.add(name);
    for (const problem of checkCondition(named.value, vocabulary)) {
      diagnostics.push(foundIn(named.origin, [], problem));
    }
  }
  return diagnostics;
}

/** Named conditions that nothing uses still have to make sense on some record, or on none. */
function checkUnused(draft: Draft, used: ReadonlySet<string>): Diagnostic[] {
  const places: PlaceFacts[] = [{}, ...[...draft.parts.records.keys()].map((record) => ({ record }))];
  return [...draft.parts.conditions].flatMap(([name, { value, origin }]) => {
    if (used.has(name)) return [];
    const attempts = places.map((place) => checkCondition(value, draft.vocabulary(place)));
    const fewest = attempts.reduce((best, next) => (next.length < best.length ? next : best));
    return fewest.map((problem) => foundIn(origin, [], problem));
  });
}
