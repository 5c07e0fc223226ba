import { checkCondition } from '../conditions/check.ts';
import type { Condition, Problem, Vocabulary } from '../conditions/model.ts';
import { unknownLevel } from './aggregates.ts';
import { mentionsIn } from './mentions.ts';
import type { Row } from './model.ts';
import { shadowedRows } from './shadow.ts';
import { weighingVocabulary } from './vocabulary.ts';

/**
 * Everything that is wrong with the rows of a weighing, in their order; paths start at the list of rows. `outer` holds the
 * declared facts. With `members` the verdicts that rows ask for must be theirs. What a named condition does wrong is
 * reported at the row that uses it. `row-never-reached` is reported only where nothing else is wrong.
 */
export function checkWeighing(
  rows: readonly Row[],
  levels: readonly string[],
  outer: Vocabulary,
  members?: readonly string[],
): Problem[] {
  const vocabulary = weighingVocabulary(levels, outer, { members });
  const problems = rows.flatMap((row, index) =>
    [
      ...checkLevel(row, levels),
      ...checkShape(row, index === rows.length - 1),
      ...(row.when ? checkWhen(row.when, vocabulary) : []),
    ].map((problem) => ({ ...problem, path: [index, ...problem.path] })),
  );
  if (rows.length === 0) problems.push({ code: 'grading-without-otherwise', path: [], args: { level: '-' } });
  return problems.length > 0 ? problems : neverReached(rows, levels);
}

function checkLevel({ level, because }: Row, levels: readonly string[]): Problem[] {
  const unknown = levels.includes(level) ? [] : [unknownLevel(level, levels, ['level'])];
  return because?.trim() ? unknown : [...unknown, { code: 'row-without-because', path: [], args: { level } }];
}

/** A condition on every row but the last, `otherwise` on the last and there alone. */
function checkShape({ level, when, otherwise }: Row, isLast: boolean): Problem[] {
  const args = { level };
  if (otherwise && when) return [{ code: 'row-two-conditions', path: [], args }];
  if (otherwise) return isLast ? [] : [{ code: 'otherwise-not-last', path: ['otherwise'], args }];
  if (isLast) return [{ code: 'grading-without-otherwise', path: [], args }];
  return when ? [] : [{ code: 'row-without-condition', path: [], args }];
}

function checkWhen(when: Condition, vocabulary: Vocabulary): Problem[] {
  const own = checkCondition(when, vocabulary).map((problem) => ({
    ...problem,
    path: ['when', ...problem.path],
  }));
  const named = [...mentionsIn([when], vocabulary.conditions).names].flatMap((name) => {
    const condition = Object.hasOwn(vocabulary.conditions, name) ? vocabulary.conditions[name] : undefined;
    return condition ? checkCondition(condition, vocabulary) : [];
  });
  return [...own, ...named.map((problem) => ({ ...problem, path: ['when'] }))];
}

function neverReached(rows: readonly Row[], levels: readonly string[]): Problem[] {
  return shadowedRows(rows, levels).map(({ row, by }) => ({
    code: 'row-never-reached',
    path: [row],
    args: { level: rows[row]?.level ?? '', row: by + 1 },
  }));
}
