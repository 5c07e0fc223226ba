/** What weighings leave possible, remembered: norms that are weighed alike ask the same again and again. */
import type { Slots } from '../../conditions/model.ts';
import type { Weighing } from '../../weighing/compile.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import { rangeOf } from '../../weighing/range.ts';

/** What some members leave possible, with the declared facts as they are. */
export type RangeOver = (members: readonly Member[], slots: Slots) => LevelSet;

/** What was asked before, by weighing. */
export type Ranges = Map<Weighing, Map<string, LevelSet>>;

/** A weighing that looks at no member by name and at no declared fact sees only how many have which set. */
export function rangeFor(weighing: Weighing, known: Ranges): RangeOver {
  const { verdicts, outer } = weighing.plan;
  if (verdicts.length > 0 || outer.length > 0)
    return (members, slots) => rangeOf(weighing, members, slots).possible;
  const own = known.get(weighing) ?? new Map<string, LevelSet>();
  known.set(weighing, own);
  return (members) => {
    const key = members
      .map(({ possible, essential }) => 2 * possible + (essential ? 1 : 0))
      .sort((a, b) => a - b)
      .join();
    const before = own.get(key);
    if (before !== undefined) return before;
    const { possible } = rangeOf(weighing, members);
    own.set(key, possible);
    return possible;
  };
}
