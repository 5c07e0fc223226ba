/** What one norm may add, seen with the eyes of the policy: which aggregates count it, and which measures it opens. */
import type { FactRef } from '../conditions/model.ts';
import { shareIn } from './aggregates.ts';
import type { History } from './history.ts';
import type { NormCase } from './norm-cases.ts';
import { viewOf } from './norm-cases.ts';
import { isMetIn, openingsFor } from './powers.ts';
import type { Situation } from './situations.ts';
import type { Terrain } from './terrain.ts';

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

/** The options of a norm in a situation, one per verdict and history that go together. */
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
          history: historyKey(history),
          counts: refs.map((ref) => shareIn(ref, view, names)),
          opens: opensOf(terrain, situation, view.articles, norm.id),
          short: view.status === 'tested' && (view.level ?? 0) > 0,
        },
      ];
    }),
  );
}

function historyKey({ trend, failedBefore, before }: History): string {
  const key = `${trend}/${failedBefore}`;
  return before === undefined ? key : `${key}/${before}`;
}

/** The measures that some of the articles open in a situation, as bits. */
function opensOf(
  { compiled, openings, bits }: Terrain,
  situation: Situation,
  articles: readonly string[],
  norm: string,
): number {
  let opened = 0;
  for (const [measure, bit] of bits)
    for (const article of articles)
      if (openingsFor(openings, measure, article).some((one) => isMetIn(compiled, one, situation, norm)))
        opened |= bit;
  return opened;
}
