/** Why a level cannot be had: the simplest proof that is enough. */
import { levelsIn, notApplicable, wholeScale } from '../../weighing/levels.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import type { Bounds } from './bounds.ts';
import { givenAlone } from './completions.ts';
import type { Impossible } from './model.ts';
import type { Subject } from './subject.ts';

/** The proof that a level (by index; the number of levels is not-applicable) is impossible, without trying facts. */
export function impossibleByBounds(level: number, subject: Subject, bounds: Bounds): Impossible | undefined {
  const { scale, members, norm } = subject;
  const { name, weighing } = norm.weighing;
  if (level === scale.levels) return alwaysApplies(subject, bounds);
  if (bounds.applies === false) return { because: 'never-applies' };
  if (weighing.rows.every((row) => row.level !== level)) return { because: 'no-row', weighing: name };
  const whole = wholeScale(scale.levels + 1);
  if (!canGive(level, subject, () => whole))
    return { because: 'row-never-decides', weighing: name, criteria: members.length };
  const sets = members.map((criterion) => ({
    id: criterion.criterion.id,
    set: bounds.outcomes.get(criterion) || whole,
  }));
  if (canGive(level, subject, (index) => sets[index]?.set ?? whole)) return undefined;
  const criteria = sets.map(({ id, set }) => ({ id, outcomes: namesOf(set, subject) }));
  return { because: 'outcomes', weighing: name, criteria };
}

/** Whether the weighing can give a level where the criteria can come out as this; yes where that is too much to try. */
function canGive(level: number, { members, norm }: Subject, setOf: (index: number) => LevelSet): boolean {
  const all = members.map(
    ({ criterion: { id, essential } }, index): Member => ({ id, essential, possible: setOf(index) }),
  );
  return (givenAlone(norm.weighing.weighing, all, undefined) & (1 << level)) !== 0;
}

function alwaysApplies({ members, scale }: Subject, { applies, outcomes }: Bounds): Impossible | undefined {
  if (applies !== true) return undefined;
  const bit = notApplicable(scale.levels);
  const always = members.filter((criterion) => {
    const set = outcomes.get(criterion) ?? 0;
    return set !== 0 && (set & bit) === 0;
  });
  if (always.length === 0) return undefined;
  return { because: 'always-applies', criteria: always.map(({ criterion }) => criterion.id) };
}

function namesOf(set: LevelSet, { compiled, scale }: Subject): readonly string[] {
  const levels = levelsIn(set, scale.levels).map((index) => compiled.levels[index]?.id ?? '');
  return (set & notApplicable(scale.levels)) === 0 ? levels : [...levels, 'not-applicable'];
}
