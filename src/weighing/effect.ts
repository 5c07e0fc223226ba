import type { Weighing } from './compile.ts';
import { fillSlots, openRows, takeFacts } from './evaluate.ts';
import { Layout } from './layout.ts';
import { isSingle, levelsIn, setOf } from './levels.ts';
import type { Member } from './model.ts';
import { STATE_LIMIT } from './search.ts';
import { layersOf } from './walk.ts';

/**
 * The members, by index, of which no level makes a difference to the verdict, whatever the others come out as. Becoming not
 * applicable is no level. Silent where that was not proved within the limit, or where a declared fact decides.
 */
export function withoutEffect(
  weighing: Weighing,
  members: readonly Member[],
  limit: number = STATE_LIMIT,
): readonly number[] {
  takeFacts(weighing, []);
  const known = new Map<string, boolean>();
  return members.flatMap((member, index) => {
    const kind = kindOf(member, weighing);
    const found = known.get(kind) ?? hasNoEffect(weighing, member, members.toSpliced(index, 1), limit);
    known.set(kind, found);
    return found ? [index] : [];
  });
}

/** What members have in common that the rows cannot tell apart. */
function kindOf({ id, essential, possible }: Member, { plan }: Weighing): string {
  const own = plan.verdicts.some((verdict) => verdict.member === id) ? id : '';
  return `${possible} ${essential} ${own}`;
}

function hasNoEffect(weighing: Weighing, member: Member, others: readonly Member[], limit: number): boolean {
  const levels = levelsIn(member.possible, weighing.levels.length);
  const layout = new Layout(weighing, [...others, member]);
  const states = layersOf(layout, others, limit)?.at(-1);
  if (!states || levels.length < 2) return false;
  const verdictsAt = (state: number, level: number): number => {
    layout.unpack(layout.add(state, layout.stepFor(member, 1 << level)));
    fillSlots(weighing);
    return setOf(openRows(weighing).map((row) => weighing.rows[row]?.level ?? 0));
  };
  return states.every((state) => {
    const [first = 0, ...rest] = levels.map((level) => verdictsAt(state, level));
    // Several verdicts are the same several only where no unknown fact chooses between them.
    const isKnown = isSingle(first) || weighing.plan.outer.length === 0;
    return isKnown && rest.every((verdicts) => verdicts === first);
  });
}
