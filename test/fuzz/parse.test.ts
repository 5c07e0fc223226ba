import { describe, expect, it } from 'vitest';
import { diceFrom } from '../assessment/random/dice.ts';
import { type FeedName, feeds } from './feeds.ts';
import { answerTo } from './reading.ts';

/** How many of each: as many as fit in a few seconds. A night takes more, see run.ts. */
const counts: Readonly<Record<FeedName, number>> = {
  'random text': 2_000,
  'YAML-like scraps': 2_000,
  'JSON text': 1_000,
  'JSON as an object': 1_000,
  'changes to a small framework': 150,
  'changes to a small library': 200,
  'changes to a small policy': 200,
  'changes to a small visit': 400,
  'changes to ggz 1.0.0': 20,
  'changes to the zorg library': 30,
  'changes to the igj policy': 20,
  'changes to the ggz visit': 40,
  'changes to a random framework': 100,
  'changes to random findings': 200,
};

const BOUND = 2;

describe(`reading never throws, gives a value or errors with their places, and takes at most ${BOUND} s of processor time`, () => {
  it.each(Object.entries(counts))('%s, %i times', { timeout: 60_000 }, (name, count) => {
    for (let seed = 0; seed < count; seed++) {
      const one = feeds[name as FeedName](diceFrom(seed));
      const { complaints, seconds } = answerTo(one);
      expect({ seed, complaints, slow: seconds > BOUND }).toEqual({ seed, complaints: [], slow: false });
    }
  });
});
