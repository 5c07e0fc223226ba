import { describe, expect, it } from 'vitest';
import { diceFrom } from '../assessment/random/dice.ts';
import { type FrameworkKind, frameworks } from './frameworks.ts';
import { advise, judge } from './judging.ts';
import { ggz, policies } from './shipped.ts';

/** How many frameworks of each kind; a night takes more, see run.ts. */
const counts: Readonly<Record<FrameworkKind, number>> = {
  'the shipped ggz framework': 6,
  'changed small frameworks': 50,
  'changed random frameworks': 50,
};

describe('assess throws nothing but a FrameworkError, gives its own format and the same bytes again', () => {
  it.each(Object.entries(counts))('for random visits to %s, %i times', { timeout: 60_000 }, (kind, count) => {
    let assessed = 0;
    for (let seed = 0; seed < count; seed++) {
      const dice = diceFrom(seed);
      const { complaints, assessment } = judge(frameworks[kind as FrameworkKind](dice), dice);
      expect({ seed, complaints }).toEqual({ seed, complaints: [] });
      if (assessment) assessed++;
    }
    expect(assessed).toBeGreaterThan(count / 2);
  });
});

describe('recommend too', () => {
  it('for 6 random visits to the ggz framework under the igj policy', { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < 6; seed++) {
      const dice = diceFrom(seed);
      const { assessment } = judge(ggz, dice);
      const complaints = assessment ? await advise(assessment, policies.igj, dice) : [];
      expect({ seed, complaints }).toEqual({ seed, complaints: [] });
    }
  });

  it('for 20 changed small frameworks under the small policy', { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < 20; seed++) {
      const dice = diceFrom(seed);
      const { assessment } = judge(frameworks['changed small frameworks'](dice), dice);
      const complaints = assessment ? await advise(assessment, policies.small, dice) : [];
      expect({ seed, complaints }).toEqual({ seed, complaints: [] });
    }
  });
});
