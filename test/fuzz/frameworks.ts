import { type Framework, parseFramework } from '../../src/index.ts';
import type { Dice } from '../assessment/random/dice.ts';
import { randomFramework } from '../assessment/random/framework.ts';
import { contentOf } from './feeds.ts';
import { mutated, mutatedData } from './mutate.ts';
import { ggz, libraries, small, texts } from './shipped.ts';

/** Frameworks that parse, each made by dice. */
export const frameworks = {
  'the shipped ggz framework': () => ggz,
  'changed small frameworks': (dice: Dice) =>
    wandered(texts['small framework'], small, (text) => mutated(text, dice, 1)),
  'changed random frameworks': (dice: Dice) => {
    const { framework } = randomFramework(dice);
    return wandered(contentOf(framework), framework, (data) => mutatedData(data, dice, 1) as object);
  },
} as const satisfies Record<string, (dice: Dice) => Framework>;

export type FrameworkKind = keyof typeof frameworks;

/** Eight changes on end, of which those count that leave a framework. */
function wandered<T extends string | object>(
  start: T,
  framework: Framework,
  change: (input: T) => T,
): Framework {
  let current = start;
  let found = framework;
  for (let step = 0; step < 8; step++) {
    const next = change(current);
    const result = parseFramework(next, { libraries });
    if (!result.ok) continue;
    current = next;
    found = result.value;
  }
  return found;
}
