import type { Prover } from '../../conditions/analysis/prover.ts';
import type { Condition } from '../../conditions/model.ts';
import { criteriaIn, type Draft } from '../draft.ts';
import type { Grading } from '../model.ts';
import type { Origin } from '../parts.ts';
import { answerPlace } from './countings.ts';
import type { Finding } from './finding.ts';
import { present } from './gates.ts';
import { both, type Provers } from './provers.ts';
import { daysOf, gradingPlaces } from './shared.ts';

type Rows = Grading['levels'];

/** Rows of a criterion, or of the grading it uses, that never decide. Weighings have a check of their own. */
export function lintRows(draft: Draft, provers: Provers): Finding[] {
  const own = criteriaIn(draft).flatMap(({ item, norm, origin }) => {
    if (!item.levels) return [];
    const prover = provers({ ...answerPlace(item, draft), valid: both(draft.file.valid, norm.valid) });
    const dead = unreachable(item.levels, prover, present(item.applies));
    return dead.map((row) => findingAt(row, item.levels ?? [], item.id, origin));
  });
  const shared = [...draft.parts.gradings].flatMap(([name, { value, origin }]) => {
    if (value.for === 'weighing') return [];
    const lists = gradingPlaces(name, value, draft).map((place) =>
      unreachable(value.levels, provers({ ...place, ...daysOf(origin, draft) })),
    );
    const [first = [], ...others] = lists;
    const dead = first.filter((row) => others.every((rows) => rows.includes(row)));
    return dead.map((row) => findingAt(row, value.levels, name, origin));
  });
  return [...own, ...shared];
}

function findingAt(row: number, rows: Rows, id: string, origin: Origin): Finding {
  const args = { level: rows[row]?.level ?? '', id };
  return { rule: 'unreachable-level', at: id, origin, path: ['levels', row], args };
}

/**
 * Rows that hold only where an earlier one does, by index. What is wrong with one condition alone is told of the condition, and
 * an `otherwise` that only closes the list is no mistake while another row gives its level.
 */
export function unreachable(rows: Rows, prover: Prover, given: readonly Condition[] = []): number[] {
  const earlier: Condition[] = [];
  const dead: number[] = [];
  const possible = given.length > 0 && prover.constancy({ all: given }) === false ? [] : given;
  for (const [index, { when, otherwise, level }] of rows.entries()) {
    const isSpare = otherwise && rows.some((row, other) => other < index && row.level === level);
    if (earlier.length > 0 && !isSpare && isTaken(when, earlier, possible, prover)) dead.push(index);
    if (!when) continue;
    const constancy = prover.constancy(when);
    if (constancy === true) break;
    if (constancy !== false) earlier.push(when);
  }
  return dead;
}

function isTaken(
  when: Condition | undefined,
  earlier: readonly Condition[],
  given: readonly Condition[],
  prover: Prover,
): boolean {
  if (when && prover.constancy(when) === false) return false;
  const here: Condition = when ? { all: [...given, when] } : { all: given };
  return prover.implies(here, { any: earlier });
}
