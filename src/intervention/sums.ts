/**
 * Walks through everything that may be the case, norm by norm, keeping only what the policy can tell apart: how many norms
 * each open aggregate counts, which measures some breached article opens, and whether any tested norm falls short.
 */
import type { NormCase } from './norm-cases.ts';
import { type Option, optionsIn } from './options.ts';
import { isMetIn } from './powers.ts';
import type { Situation } from './situations.ts';
import type { Space } from './space.ts';
import type { Terrain } from './terrain.ts';

/** What all norms add together. */
export interface Sum {
  readonly counts: readonly number[];
  readonly opens: number;
  readonly short: boolean;
}

const NOTHING: Sum = { counts: [], opens: 0, short: false };

/** Two sums together; counts stop where more makes no difference. */
export function plus({ compiled, open }: Space, sum: Sum, option: Sum): Sum {
  const counts = open.map((slot, index) => {
    const most = compiled.saturation.get(slot) ?? 1;
    return Math.min(most, (sum.counts[index] ?? 0) + (option.counts[index] ?? 0));
  });
  return { counts, opens: sum.opens | option.opens, short: sum.short || option.short };
}

/** The same for sums that cannot be told apart. */
export function sumKey({ counts, opens, short }: Sum): string {
  return `${counts.join()}/${opens}/${short}`;
}

/** How many different sums are kept before giving up. */
const MOST_SUMS = 20_000;

/** A sum with the answers that led to it, as far as they were asked for. */
interface AnsweredSum extends Sum {
  readonly answer: string;
}

/** What an option answers to the questions that were asked; '' when none was. */
type Answering = (norm: NormCase, option: Option) => string;

/** Sums per terrain, by what of the situation and of the question matters to them. */
const remembered = new WeakMap<Terrain, Map<string, readonly AnsweredSum[] | undefined>>();

/** Every sum that the norms can make together in a situation, per answer; undefined when there are too many. */
export function sumsOf(
  terrain: Terrain,
  situation: Situation,
  which: { readonly without?: NormCase; readonly answering?: Answering; readonly key: string },
): readonly AnsweredSum[] | undefined {
  const memo = remembered.get(terrain) ?? new Map<string, readonly AnsweredSum[] | undefined>();
  remembered.set(terrain, memo);
  const key = `${which.key} ${outlook(terrain, situation)}`;
  if (memo.has(key)) return memo.get(key);
  const cases = terrain.cases.filter((norm) => norm !== which.without);
  const sums = freshSums(terrain, cases, situation, which.answering);
  memo.set(key, sums);
  return sums;
}

const outlooks = new WeakMap<Terrain, Map<Situation, string>>();

/** What of a situation matters to the options of norms: whether it is a first visit, and which powers are open. */
function outlook(terrain: Terrain, situation: Situation): string {
  const memo = outlooks.get(terrain) ?? new Map<Situation, string>();
  outlooks.set(terrain, memo);
  const known = memo.get(situation);
  if (known !== undefined) return known;
  const open = terrain.openings.map((opening) => (isMetIn(terrain.compiled, opening, situation) ? '1' : '0'));
  const made = `${situation.get('phase') === 'first-visit'} ${open.join('')}`;
  memo.set(situation, made);
  return made;
}

/** One situation for each way in which situations matter to the options of norms. */
export function differentSituations(terrain: Terrain): readonly Situation[] {
  const situations = terrain.situations ?? [];
  return [...new Map(situations.map((situation) => [outlook(terrain, situation), situation])).values()];
}

function freshSums(
  terrain: Terrain,
  cases: readonly NormCase[],
  situation: Situation,
  answering: Answering = () => '',
): readonly AnsweredSum[] | undefined {
  let sums = new Map<string, AnsweredSum>([['', { ...NOTHING, answer: '' }]]);
  for (const norm of cases) {
    const answers = optionsIn(terrain, norm, situation).map((option) => ({
      option,
      answer: answering(norm, option),
    }));
    const options = new Map(answers.map((one) => [`${one.answer} ${sumKey(one.option)}`, one]));
    const next = new Map<string, AnsweredSum>();
    for (const sum of sums.values())
      for (const { option, answer } of options.values()) {
        const together = { ...plus(terrain, sum, option), answer: sum.answer + answer };
        next.set(`${together.answer} ${sumKey(together)}`, together);
      }
    if (next.size > MOST_SUMS) return undefined;
    sums = next;
  }
  return [...sums.values()];
}
