import { overlap } from '../../calendar/validity.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { criteriaIn, type Draft, found, type Located, normsIn, themesIn } from '../draft.ts';
import type { Norm } from '../model.ts';
import type { Origin } from '../parts.ts';
import { RESERVED } from '../vocabulary.ts';

/** Themes, norms, criteria, facts and thresholds share one name space; record facts may not hide any of them. */
export function checkIds(draft: Draft): Diagnostic[] {
  const names = new Map<string, Origin>();
  const diagnostics: Diagnostic[] = [];
  const claim = (id: string, origin: Origin, part: 'key' | 'value') => {
    const before = names.get(id);
    if (before) diagnostics.push(duplicate(id, origin, part));
    else names.set(id, origin);
    if (isReserved(id)) diagnostics.push(at(origin, 'reserved-id', id, part));
  };
  for (const [id, { origin }] of draft.parts.facts) claim(id, origin, 'key');
  for (const [id, { origin }] of draft.parts.thresholds) claim(id, origin, 'key');
  for (const { item, origin } of themesIn(draft)) claim(item.id, origin, 'value');
  claimNorms(draft, claim, diagnostics);
  return [...diagnostics, ...checkRecordFacts(draft, names)];
}

const at = (origin: Origin, code: 'duplicate-id' | 'reserved-id', id: string, part: 'key' | 'value') =>
  found(origin, part === 'value' ? ['id'] : [], code, { id, other: '' }, { part });

const duplicate = (id: string, origin: Origin, part: 'key' | 'value') => at(origin, 'duplicate-id', id, part);

const isReserved = (id: string) => RESERVED.some((word) => word === id) || id in Object.prototype;

type Claim = (id: string, origin: Origin, part: 'key' | 'value') => void;

/** The same norm id may occur again while the validities are disjoint; its criteria may then repeat too. */
function claimNorms(draft: Draft, claim: Claim, diagnostics: Diagnostic[]): void {
  const seen = new Map<string, Located<Norm>[]>();
  for (const located of normsIn(draft)) {
    const { item, origin } = located;
    const same = seen.get(item.id) ?? [];
    if (same.some((other) => overlap(other.item.valid, item.valid)))
      diagnostics.push(duplicate(item.id, origin, 'value'));
    if (same.length === 0) claim(item.id, origin, 'value');
    seen.set(item.id, [...same, located]);
  }
  const owners = new Map<string, Norm>();
  for (const { item, origin, norm } of criteriaIn(draft)) {
    const owner = owners.get(item.id);
    const isLaterVersion =
      owner && owner !== norm && owner.id === norm.id && !overlap(owner.valid, norm.valid);
    if (!isLaterVersion) claim(item.id, origin, 'value');
    owners.set(item.id, norm);
  }
}

function checkRecordFacts(draft: Draft, names: ReadonlyMap<string, Origin>): Diagnostic[] {
  return [...draft.parts.records.values()].flatMap(({ value, origin }) =>
    Object.keys(value.facts)
      .filter((id) => names.has(id) || isReserved(id) || id === 'id')
      .map((id) => {
        const code = names.has(id) ? 'duplicate-id' : 'reserved-id';
        return found(origin, ['facts', id], code, { id, other: '' }, { part: 'key' });
      }),
  );
}
