/** What is unknown and could be asked. */

import { type Option, optionsIn } from './options.ts';
import { groupBy } from './sets.ts';
import { possibleValues } from './space.ts';
import { differentSituations, sumKey } from './sums.ts';
import type { Terrain } from './terrain.ts';

/** Something that could be asked. */
export interface Item {
  readonly kind: 'fact' | 'norm' | 'history' | 'trust';
  readonly id: string;
}

/** Everything unknown that the policy can see: facts, verdicts, histories, trust. */
export function unknownItems(terrain: Terrain): readonly Item[] {
  const facts = terrain.compiled.facts.filter(({ id }) => possibleValues(terrain, id).length > 1);
  return [
    ...facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    ...terrain.cases.flatMap((norm) => itemsOf(terrain, norm)),
    ...(terrain.trust.length > 1 ? [{ kind: 'trust' as const, id: 'trust' }] : []),
  ];
}

/**
 * The verdict of a norm is unknown when, at one history, several can be told apart; and the other way round. Where every
 * verdict has a history of its own, the verdict is what to ask.
 */
function itemsOf(terrain: Terrain, norm: Terrain['cases'][number]): Item[] {
  const options = differentSituations(terrain).flatMap((situation) => optionsIn(terrain, norm, situation));
  const verdict = (option: Option) => option.verdict;
  const history = (option: Option) => option.history;
  const { id } = norm.norm;
  const isHistory = differ(options, verdict, history);
  const isVerdict = differ(options, history, verdict) || (!isHistory && differ(options, () => '', verdict));
  return [
    ...(isVerdict ? [{ kind: 'norm' as const, id }] : []),
    ...(isHistory ? [{ kind: 'history' as const, id }] : []),
  ];
}

function differ(
  options: readonly Option[],
  same: (option: Option) => unknown,
  other: (option: Option) => unknown,
): boolean {
  return [...groupBy(options, same).values()].some(
    (group) => new Set(group.map(sumKey)).size > 1 && new Set(group.map(other)).size > 1,
  );
}
