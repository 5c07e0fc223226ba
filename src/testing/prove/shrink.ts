/** Leaves findings out until none of those that are left can be missed. */
import { canonicalText } from '../../source/canonical.ts';
import type { Given, Part } from './options.ts';
import { emptyVisit, wordOf } from './rerun.ts';
import { kindOf } from './smallest.ts';
import type { Space } from './space.ts';

/**
 * As few of some findings as still give a level, each of them needed. Of findings that make the same difference only the number
 * matters: the most that can be left out of each such group is found by halving.
 */
export function shrunk(given: readonly Given[], level: string, space: Space): readonly Given[] {
  const { subject } = space;
  const findings = emptyVisit(subject);
  const gives = (some: readonly Given[]) => wordOf(some, findings, subject) === level;
  let left = given;
  for (const group of groupsIn(given, space)) {
    const without = (count: number) => {
      const gone = new Set(group.slice(0, count));
      return left.filter((one) => !gone.has(one));
    };
    let [least, most] = [0, group.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (gives(without(middle))) least = middle;
      else most = middle - 1;
    }
    left = without(least);
  }
  return left;
}

function groupsIn(given: readonly Given[], { parts, subject }: Space): readonly (readonly Given[])[] {
  const partOf = new Map(parts.map((part) => [part.criterion.criterion.id, part]));
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const part = one.kind === 'criterion' ? partOf.get(one.id) : undefined;
    const key =
      part && isPlain(part) ? plainKey(part, one, subject.norm.weighing.weighing.plan.verdicts) : one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Nothing but its answer decides it, without conditions of its own. */
function isPlain({ criterion: { applies, counting }, own, shared }: Part): boolean {
  return counting.kind === 'direct' && !applies && own.length === 0 && shared.length === 0;
}

function plainKey(part: Part, { value }: Given, named: Parameters<typeof kindOf>[1]): string {
  const { criterion } = part;
  const type = canonicalText(criterion.answer ?? {});
  return `${kindOf(part, named)} ${criterion.whole} ${type} ${canonicalText(value)} plain`;
}
