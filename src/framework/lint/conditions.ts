import type { Prover } from '../../conditions/analysis/prover.ts';
import type { Condition } from '../../conditions/model.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { type Draft, type Located, normsIn, themesIn } from '../draft.ts';
import type { Norm, Theme } from '../model.ts';
import type { Origin } from '../parts.ts';
import { type Remark, remarksOn } from './branches.ts';
import { countings } from './countings.ts';
import type { Finding } from './finding.ts';
import { type Gates, gatesFor, present } from './gates.ts';
import { both, type Provers } from './provers.ts';
import { textOf } from './text.ts';

/** What is odd about the conditions that are written in the themes, norms and criteria; what is shared: shared.ts. */
export function lintConditions(draft: Draft, provers: Provers): Finding[] {
  const { file, document } = draft;
  const root: Origin = { document, path: [] };
  const place = { valid: file.valid };
  const applies = gate(file.applies, file.id, root, [], provers(place));
  const norms = normsIn(draft);
  let next = 0;
  const themes = themesIn(draft).flatMap(({ item, origin }) => {
    const above = passed(present(file.applies), provers(place));
    const found = gate(item.applies, item.id, origin, above, provers(place));
    const inside = passed([...above, ...present(item.applies)], provers(place));
    const ofNorms = norms.slice(next, next + item.norms.length);
    next += item.norms.length;
    return [...found, ...ofNorms.flatMap((norm) => lintNorm(norm, inside, draft, provers))];
  });
  return [...applies, ...themes];
}

/** What is above where it can hold; what can never hold was told, and says nothing of what is in it. */
function passed(gates: Gates, prover: Prover): Gates {
  return gates.length > 0 && prover.constancy({ all: gates }) === false ? [] : gates;
}

function lintNorm(
  { item: norm, origin }: Located<Norm>,
  above: Gates,
  draft: Draft,
  provers: Provers,
): Finding[] {
  const valid = both(draft.file.valid, norm.valid);
  const prover = provers({ valid });
  const found = gate(norm.applies, norm.id, origin, above, prover);
  const inside = passed([...above, ...present(norm.applies)], prover);
  const criteria = norm.criteria.flatMap((criterion, index) => {
    const own: Origin = { ...origin, path: [...origin.path, 'criteria', index] };
    const gates = gatesFor(criterion, norm, inside, draft);
    const before = gate(criterion.applies, criterion.id, own, gates, prover);
    const known = passed([...gates, ...present(criterion.applies)], prover);
    return [
      ...before,
      ...countings(criterion, draft).flatMap(({ condition, path, place, given }) =>
        remarksOn(condition, provers({ ...place, valid }), [...known, ...given]).map((remark) =>
          findingOf(remark, criterion.id, own, path),
        ),
      ),
    ];
  });
  return [...found, ...criteria];
}

/** A condition under `applies`: one that cannot hold is told as such, whatever the cause. */
function gate(
  condition: Condition | undefined,
  id: Theme['id'],
  origin: Origin,
  above: Gates,
  prover: Prover,
): Finding[] {
  if (!condition) return [];
  const path = ['applies'];
  const whole: Condition = above.length > 0 ? { all: [...above, condition] } : condition;
  const isNever = prover.constancy(condition) === false || prover.constancy(whole) === false;
  if (isNever)
    return [{ rule: 'applicability-never', at: id, origin, path, args: { id, part: textOf(condition) } }];
  return remarksOn(condition, prover, above).map((remark) => findingOf(remark, id, origin, path));
}

/** A remark on a condition as a finding at the place where the condition stands. */
export function findingOf(
  { rule, path: inner, args }: Remark,
  at: string,
  origin: Origin,
  path: Path,
): Finding {
  return { rule, at, origin, path: [...path, ...inner], args };
}
