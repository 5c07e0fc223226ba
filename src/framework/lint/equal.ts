import { overlap } from '../../calendar/validity.ts';
import type { Prover } from '../../conditions/analysis/prover.ts';
import type { Condition } from '../../conditions/model.ts';
import { canonicalText } from '../../source/canonical.ts';
import { type Draft, type Located, normsIn } from '../draft.ts';
import type { Criterion, Norm } from '../model.ts';
import { countings } from './countings.ts';
import type { Finding } from './finding.ts';
import { present } from './gates.ts';
import type { Provers } from './provers.ts';

/** Among so many criteria that read the same facts each is compared with each; of more only the first. */
const MOST_COMPARED = 50;

/** A criterion that is computed from facts or records, with everything it is judged by. */
interface Test extends Located<Criterion> {
  readonly norm: Located<Norm>;
  readonly conditions: readonly Condition[];
  readonly applies: Condition;
  readonly prover: Prover;
  /** What must be the same before conditions are compared. */
  readonly key: string;
}

/** Criteria that test the same by the same conditions; norms where that is so of all their criteria. */
export function lintEqual(draft: Draft, provers: Provers): Finding[] {
  const norms = normsIn(draft);
  const tests = norms.flatMap((norm) => testsIn(norm, draft, provers));
  const twins = new Map<string, Test>();
  for (const same of groupsOf(tests))
    for (const [index, test] of same.slice(0, MOST_COMPARED).entries()) {
      const twin = same.slice(0, index).find((other) => isEqual(other, test));
      if (twin) twins.set(placeOf(test), twin);
    }
  return norms.flatMap((norm) => findingsOn(norm, tests, twins));
}

const placeOf = ({ origin }: Located<unknown>): string => canonicalText(origin.path);

function testsIn(norm: Located<Norm>, draft: Draft, provers: Provers): Test[] {
  return norm.item.criteria.flatMap((item, index): Test[] => {
    const counted = countings(item, draft);
    if (item.answer || counted.length === 0) return [];
    const record = item.each?.record;
    const prover = provers({ record, valid: draft.file.valid });
    const conditions = counted.map(({ condition }) => condition);
    const applies: Condition = { all: present(norm.item.applies, item.applies) };
    const read = [...conditions, applies].flatMap((condition) => [...prover.mentions(condition)]);
    const { grading = '', levels = [] } = item;
    const shape = counted.map(({ path }) => path.join('.'));
    const scope = item.scope ?? norm.item.scope;
    const outcomes = levels.map(({ level }) => level);
    const key = canonicalText([record, grading, outcomes, shape, scope, [...new Set(read)].sort()]);
    const origin = { ...norm.origin, path: [...norm.origin.path, 'criteria', index] };
    return [{ item, norm, conditions, applies, prover, key, origin }];
  });
}

function groupsOf(tests: readonly Test[]): Iterable<readonly Test[]> {
  const groups = new Map<string, Test[]>();
  for (const test of tests) groups.set(test.key, [...(groups.get(test.key) ?? []), test]);
  return groups.values();
}

/** Norms that are never in force together may repeat each other. */
function isEqual(a: Test, b: Test): boolean {
  if (!overlap(a.norm.item.valid, b.norm.item.valid)) return false;
  const same = (one: Condition, other: Condition | undefined) =>
    other !== undefined &&
    (canonicalText(one) === canonicalText(other) || isEquivalent(one, other, a.prover));
  return (
    same(a.applies, b.applies) &&
    a.conditions.every((condition, index) => same(condition, b.conditions[index]))
  );
}

function isEquivalent(one: Condition, other: Condition, prover: Prover): boolean {
  return prover.implies(one, other) && prover.implies(other, one);
}

function findingsOn(
  norm: Located<Norm>,
  tests: readonly Test[],
  twins: ReadonlyMap<string, Test>,
): Finding[] {
  const own = tests.filter((test) => test.norm === norm);
  const other = own[0] && twins.get(placeOf(own[0]))?.norm;
  const count = norm.item.criteria.length;
  const isWhole =
    other !== undefined &&
    other !== norm &&
    own.length === count &&
    other.item.criteria.length === count &&
    own.every((test) => twins.get(placeOf(test))?.norm === other);
  if (isWhole) return [findingOn(norm, other.item.id)];
  return own.flatMap((test) => {
    const twin = twins.get(placeOf(test));
    return twin ? [findingOn(test, twin.item.id)] : [];
  });
}

function findingOn({ item, origin }: Located<Norm | Criterion>, other: string): Finding {
  return { rule: 'equal-norms', at: item.id, origin, path: ['id'], args: { id: item.id, other } };
}
