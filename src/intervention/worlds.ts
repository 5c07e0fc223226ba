/**
 * Walks through everything that may be the case, norm by norm, keeping only what the policy can tell apart: how many norms
 * each open aggregate counts, which measures some breached article opens, and whether any tested norm falls short.
 */
import type { FactRef, Value } from '../conditions/model.ts';
import { shareIn } from './aggregates.ts';
import { type CompiledOpening, firstRow } from './compile-policy.ts';
import type { NormCase } from './norm-cases.ts';
import { viewOf } from './norm-cases.ts';
import { isMetIn, openingsFor } from './powers.ts';
import type { Situation } from './situations.ts';
import { slotValues } from './situations.ts';
import { type Space, valueAt } from './space.ts';

/** What one norm adds in one of its options. */
export interface Option {
  /** Index of the verdict case, and of the history. */
  readonly verdict: number;
  readonly history: string;
  /** Per open aggregate 1 when it counts this norm. */
  readonly counts: readonly number[];
  /** Bit per measure that needs a power. */
  readonly opens: number;
  /** A tested norm below the best level. */
  readonly short: boolean;
}

/** What all norms add together. */
export interface Sum {
  readonly counts: readonly number[];
  readonly opens: number;
  readonly short: boolean;
}

/** One thing that may be the case, as far as it makes a difference. */
export interface World extends Sum {
  readonly situation: Situation;
  readonly trust: string;
  readonly risk: string;
  /** Per rule whether it holds. */
  readonly fired: readonly boolean[];
  /** The value of every fact, by slot. */
  readonly values: readonly (Value | undefined)[];
}

/** A space with what walking through it needs: the openings in force, and a bit for each measure they open. */
export interface Terrain extends Space {
  readonly openings: readonly CompiledOpening[];
  readonly bits: ReadonlyMap<string, number>;
}

export const NOTHING: Sum = { counts: [], opens: 0, short: false };

/** The options of a norm in a situation; those that cannot be told apart are given once, unless `each` asks for all. */
export function optionsIn(
  terrain: Terrain,
  { norm, verdicts, histories }: NormCase,
  situation: Situation,
): Option[] {
  const { compiled, open } = terrain;
  const names = compiled.levels.map(({ id }) => id);
  const refs = open.map((slot) => compiled.slots.aggregates.get(slot) as FactRef);
  const possible = histories(situation.get('phase') === 'first-visit');
  return verdicts.flatMap((verdict, index) =>
    possible.flatMap((history) => {
      const view = viewOf(norm, verdict, history, compiled.levels);
      if (!view) return [];
      return [
        {
          verdict: index,
          history: `${history.trend}/${history.failedBefore}`,
          counts: refs.map((ref) => shareIn(ref, view, names)),
          opens: opensOf(terrain, situation, view.articles),
          short: view.status === 'tested' && (view.level ?? 0) > 0,
        },
      ];
    }),
  );
}

/** The measures that some of the articles open in a situation, as bits. */
function opensOf(
  { compiled, openings, bits }: Terrain,
  situation: Situation,
  articles: readonly string[],
): number {
  let opened = 0;
  for (const [measure, bit] of bits)
    for (const article of articles)
      if (openingsFor(openings, measure, article).some((one) => isMetIn(compiled, one, situation)))
        opened |= bit;
  return opened;
}

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
export const MOST_SUMS = 20_000;

/** A sum with the answers that led to it, as far as they were asked for. */
export interface AnsweredSum extends Sum {
  readonly answer: string;
}

/** What an option answers to the questions that were asked; '' when none was. */
export type Answering = (norm: NormCase, option: Option) => string;

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

/** A sum in a situation at a level of trust, with every fact bound and every rule judged. */
export function worldOf(terrain: Terrain, sum: Sum, situation: Situation, trust: string): World {
  const { compiled, open, base } = terrain;
  const values = slotValues(compiled, situation);
  for (const [slot, value] of base) values[slot] = value;
  open.forEach((slot, index) => {
    values[slot] = valueAt(compiled, slot, sum.counts[index] ?? 0);
  });
  const risk = firstRow(compiled.risk, values).level;
  values[compiled.slots.plain('risk')] = risk;
  values[compiled.slots.plain('trust')] = trust;
  const fired = compiled.rules.map(({ condition }) => condition.test(values) === true);
  return { ...sum, situation, trust, risk, fired, values };
}
