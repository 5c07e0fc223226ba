import type { Framework } from '../../src/index.ts';
import { parseFramework } from '../../src/index.ts';
import type { Dice } from '../assessment/random/dice.ts';
import { randomFramework } from '../assessment/random/framework.ts';
import { contentOf } from './feeds.ts';
import { mutated, mutatedData } from './mutate.ts';
import { ggz, libraries, texts } from './shipped.ts';

/** Frameworks that parse, each made by dice; undefined where the change left nothing to judge. */
export const frameworks = {
  'the shipped ggz framework': () => ggz,
  'a changed small framework': (dice: Dice) => parsed(mutated(texts['small framework'], dice)),
  'a changed random framework': (dice: Dice) =>
    parsed(mutatedData(contentOf(randomFramework(dice).framework), dice) as object),
} as const satisfies Record<string, (dice: Dice) => Framework | undefined>;

export type FrameworkKind = keyof typeof frameworks;

function parsed(input: string | object): Framework | undefined {
  const result = parseFramework(input, { libraries });
  return result.ok ? result.value : undefined;
}
