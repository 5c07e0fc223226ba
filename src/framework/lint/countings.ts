import type { Condition } from '../../conditions/model.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { answerFact, answerOf } from '../answer.ts';
import type { Draft } from '../draft.ts';
import type { Criterion } from '../model.ts';
import type { Place } from './provers.ts';

/** One condition by which a criterion counts. */
export interface CountingCondition {
  readonly condition: Condition;
  /** From the criterion. */
  readonly path: Path;
  readonly place: Place;
  /** What holds wherever it is judged: of a record the choice of the records that count. */
  readonly given: readonly Condition[];
}

/** Every condition written in a criterion by which it counts: `met`, the rows of `levels`, `each`. */
export function countings(criterion: Criterion, draft: Draft): CountingCondition[] {
  const { met, levels = [], each } = criterion;
  const place = answerPlace(criterion, draft);
  const record = { record: each?.record };
  return [
    ...only(met, ['met'], place),
    ...levels.flatMap(({ when }, index) => only(when, ['levels', index, 'when'], place)),
    ...only(each?.where, ['each', 'where'], record),
    ...only(each?.met, ['each', 'met'], record, each?.where),
  ];
}

/** Where the answer of a criterion is judged; a sample smaller than its grading asks for is not. */
export function answerPlace(criterion: Criterion, draft: Draft): Place {
  const answer = answerOf(criterion);
  const grading = criterion.grading === undefined ? undefined : draft.parts.gradings.get(criterion.grading);
  if (!answer) return {};
  return { answer: answerFact(answer, draft.levels), leastInspected: grading?.value.minimum ?? 1 };
}

function only(
  condition: Condition | undefined,
  path: Path,
  place: Place,
  given?: Condition,
): CountingCondition[] {
  return condition ? [{ condition, path, place, given: given ? [given] : [] }] : [];
}
