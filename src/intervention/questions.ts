/**
 * The smallest set of questions whose every answer leaves one ladder measure.
 * A question is needed when, all else equal, its answers give different measures; where questions hang together (a measure
 * that runs, and the phase) sets are tried by size until one settles everything.
 */
import type { Explored } from './explore.ts';
import { type Item, unknownItems } from './items.ts';
import type { NormCase } from './norm-cases.ts';
import { type Option, optionsIn } from './options.ts';
import { groupBy, subsetsOf } from './sets.ts';
import type { Situation } from './situations.ts';
import { plus, sumKey, sumsOf } from './sums.ts';
import type { Terrain } from './terrain.ts';

/** How many outcomes are looked up in the search. */
const MOST_STEPS = 150_000;

/** What is asked, and whether it is certain that less would not do. */
export interface Asked {
  readonly items: readonly Item[];
  readonly smallest: boolean;
}

/** Thrown inside the search when it takes too long. */
const TOO_LONG = Symbol('too long');

interface Search {
  readonly terrain: Terrain;
  readonly explored: Explored;
  steps: number;
}

/** The smallest set; empty when one measure is left already. Where the search takes too long: everything unknown. */
export function smallestQuestions(terrain: Terrain, explored: Explored): Asked {
  if (explored.ladder.length <= 1) return { items: [], smallest: true };
  const items = unknownItems(terrain);
  if (!explored.exact) return { items, smallest: false };
  try {
    return { items: searchFrom({ terrain, explored, steps: 0 }, items), smallest: true };
  } catch (thrown) {
    if (thrown !== TOO_LONG) throw thrown;
    return { items, smallest: false };
  }
}

function searchFrom(search: Search, items: readonly Item[]): readonly Item[] {
  const needed = items.filter((item) => isNeeded(search, item));
  const others = items.filter((item) => !needed.includes(item));
  for (let size = 0; size <= others.length; size++)
    for (const more of subsetsOf(others, size)) {
      const asked = items.filter((item) => needed.includes(item) || more.includes(item));
      if (settles(search, asked)) return asked;
    }
  return items;
}

function look(search: Search, ...at: Parameters<Explored['laddersOf']>): readonly (number | undefined)[] {
  search.steps += 1;
  if (search.steps > MOST_STEPS) throw TOO_LONG;
  return search.explored.laddersOf(...at);
}

/** Whether, all else equal, answers to this item alone give different measures. Facts are left to the search. */
function isNeeded(search: Search, item: Item): boolean {
  const situations = search.terrain.situations ?? [];
  if (item.kind === 'fact') return false;
  return situations.some((situation) =>
    item.kind === 'trust' ? trustMatters(search, situation) : normMatters(search, situation, item),
  );
}

function trustMatters(search: Search, situation: Situation): boolean {
  const sums = sumsOf(search.terrain, situation, { key: 'all' }) ?? [];
  return sums.some((sum) => new Set(look(search, sum, situation)).size > 1);
}

function normMatters(search: Search, situation: Situation, item: Item): boolean {
  const { terrain } = search;
  const own = terrain.cases.find(({ norm }) => norm.id === item.id) as NormCase;
  const sums = sumsOf(terrain, situation, { without: own, key: `without ${item.id}` }) ?? [];
  const same = item.kind === 'norm' ? ({ history }: Option) => history : ({ verdict }: Option) => verdict;
  const groups = [...groupBy(optionsIn(terrain, own, situation), same).values()]
    .map((options) => [...new Map(options.map((option) => [sumKey(option), option])).values()])
    .filter(({ length }) => length > 1);
  return sums.some((sum) =>
    groups.some((options) => {
      const measures = options.map((option) => look(search, plus(terrain, sum, option), situation));
      return terrain.trust.some((_, index) => new Set(measures.map((each) => each[index])).size > 1);
    }),
  );
}

/** Whether every answer to these questions leaves one measure. */
function settles(search: Search, asked: readonly Item[]): boolean {
  const { terrain } = search;
  const has = (kind: Item['kind'], id: string) => asked.some((item) => item.kind === kind && item.id === id);
  const answering = ({ norm }: NormCase, { verdict, history }: Option) =>
    (has('norm', norm.id) ? `${norm.id}=${verdict};` : '') +
    (has('history', norm.id) ? `${norm.id}:${history};` : '');
  const key = `asked ${asked.map(({ kind, id }) => `${kind} ${id}`).join()}`;
  const left = new Map<string, number | undefined>();
  for (const situation of terrain.situations ?? []) {
    const facts = asked.flatMap(({ kind, id }) => (kind === 'fact' ? [`${id}=${situation.get(id)}`] : []));
    const sums = sumsOf(terrain, situation, { answering, key });
    if (!sums) throw TOO_LONG;
    for (const sum of sums) {
      const before = [...facts, sum.answer].join();
      const clashes = look(search, sum, situation).some((measure, index) => {
        const answer = has('trust', 'trust') ? `${before} ${terrain.trust[index]}` : before;
        const other = left.has(answer) ? left.get(answer) : measure;
        left.set(answer, measure);
        return other !== measure;
      });
      if (clashes) return false;
    }
  }
  return true;
}
