/**
 * The smallest set of questions whose every answer leaves one ladder measure.
 * A question is needed when, all else equal, its answers give different measures; where questions hang together (a measure
 * that runs, and the phase) sets are tried by size until one settles everything.
 */
import type { Explored } from './explore.ts';
import { worldsAt } from './explore.ts';
import type { NormCase } from './norm-cases.ts';
import type { Situation } from './situations.ts';
import { type Option, optionsIn, plus, sumKey, sumsOf, type Terrain } from './worlds.ts';

/** Something that could be asked. */
export interface Item {
  readonly kind: 'fact' | 'norm' | 'history' | 'trust';
  readonly id: string;
}

/** How many sets are tried before all that may matter is asked. */
const MOST_SETS = 400;

/** The smallest set; empty when one measure is left already. Beyond the cap of the exploration: everything unknown. */
export function smallestQuestions(terrain: Terrain, explored: Explored): readonly Item[] {
  if (explored.ladder.length <= 1) return [];
  const items = unknownItems(terrain);
  if (!explored.exact) return items;
  const needed = items.filter((item) => isNeeded(terrain, explored, item));
  const others = items.filter((item) => !needed.includes(item));
  let tried = 0;
  for (let size = 0; size <= others.length; size++)
    for (const more of subsetsOf(others, size)) {
      if (settles(terrain, explored, [...needed, ...more]))
        return items.filter((item) => needed.includes(item) || more.includes(item));
      if (++tried >= MOST_SETS) return items;
    }
  return items;
}

/** Everything unknown that the policy can see: facts, trust, verdicts, histories. */
export function unknownItems(terrain: Terrain): readonly Item[] {
  const situations = terrain.situations ?? [];
  const facts = terrain.compiled.facts.filter(
    ({ id }) => new Set(situations.map((situation) => situation.get(id))).size > 1,
  );
  const norms = terrain.cases.flatMap((norm) => {
    const options = situations.flatMap((situation) => optionsIn(terrain, norm, situation));
    const differ = (same: (option: Option) => unknown, other: (option: Option) => unknown) =>
      [...groupBy(options, same).values()].some(
        (group) => new Set(group.map(sumKey)).size > 1 && new Set(group.map(other)).size > 1,
      );
    const id = norm.norm.id;
    return [
      ...(differ(
        ({ history }) => history,
        ({ verdict }) => verdict,
      )
        ? [{ kind: 'norm' as const, id }]
        : []),
      ...(differ(
        ({ verdict }) => verdict,
        ({ history }) => history,
      )
        ? [{ kind: 'history' as const, id }]
        : []),
    ];
  });
  return [
    ...facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    ...norms,
    ...(terrain.trust.length > 1 ? [{ kind: 'trust' as const, id: 'trust' }] : []),
  ];
}

/** Whether, all else equal, answers to this item alone give different measures. Facts are left to the search. */
function isNeeded(terrain: Terrain, explored: Explored, item: Item): boolean {
  const situations = terrain.situations ?? [];
  if (item.kind === 'fact') return false;
  return situations.some((situation) =>
    item.kind === 'trust'
      ? trustMatters(terrain, explored, situation)
      : normMatters(terrain, explored, situation, item),
  );
}

function trustMatters(terrain: Terrain, explored: Explored, situation: Situation): boolean {
  const sums = sumsOf(terrain, terrain.cases, situation) ?? [];
  return sums.some((sum) => {
    const measures = worldsAt(terrain, sum, situation).map((world) => explored.decisionOf(world)?.ladder);
    return new Set(measures).size > 1;
  });
}

function normMatters(terrain: Terrain, explored: Explored, situation: Situation, item: Item): boolean {
  const own = terrain.cases.find(({ norm }) => norm.id === item.id) as NormCase;
  const sums =
    sumsOf(
      terrain,
      terrain.cases.filter((norm) => norm !== own),
      situation,
    ) ?? [];
  const same = item.kind === 'norm' ? ({ history }: Option) => history : ({ verdict }: Option) => verdict;
  const groups = [...groupBy(optionsIn(terrain, own, situation), same).values()].map((options) => [
    ...new Map(options.map((option) => [sumKey(option), option])).values(),
  ]);
  return sums.some((sum) =>
    groups.some((options) => {
      const measures = options.map((option) =>
        worldsAt(terrain, plus(terrain, sum, option), situation).map(
          (world) => explored.decisionOf(world)?.ladder,
        ),
      );
      return terrain.trust.some((_, index) => new Set(measures.map((each) => each[index])).size > 1);
    }),
  );
}

/** Whether every answer to these questions leaves one measure. */
export function settles(terrain: Terrain, explored: Explored, asked: readonly Item[]): boolean {
  const has = (kind: Item['kind'], id: string) => asked.some((item) => item.kind === kind && item.id === id);
  const answering = ({ norm }: NormCase, { verdict, history }: Option) =>
    (has('norm', norm.id) ? `${norm.id}=${verdict};` : '') +
    (has('history', norm.id) ? `${norm.id}:${history};` : '');
  const left = new Map<string, number | undefined>();
  for (const situation of terrain.situations ?? []) {
    const facts = asked.flatMap(({ kind, id }) => (kind === 'fact' ? [`${id}=${situation.get(id)}`] : []));
    const sums = sumsOf(terrain, terrain.cases, situation, answering);
    if (!sums) return false;
    for (const sum of sums)
      for (const world of worldsAt(terrain, sum, situation)) {
        const answer = [...facts, sum.answer, has('trust', 'trust') ? world.trust : ''].join();
        const measure = explored.decisionOf(world)?.ladder;
        if (left.has(answer) && left.get(answer) !== measure) return false;
        left.set(answer, measure);
      }
  }
  return true;
}

function groupBy<T>(items: readonly T[], key: (item: T) => unknown): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function* subsetsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [index, first] of items.entries())
      for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [first, ...rest];
}
