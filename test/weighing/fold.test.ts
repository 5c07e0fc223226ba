import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf, worstOf } from '../../src/weighing/fold.ts';
import {
  best,
  has,
  isSingle,
  levelsIn,
  notApplicable,
  setOf,
  wholeScale,
  worst,
} from '../../src/weighing/levels.ts';
import { combinations } from './oracle.ts';

const scale = fc.integer({ min: 2, max: 5 });
const setsOver = (levelCount: number, minLength = 0) =>
  fc.array(fc.integer({ min: 1, max: (1 << (levelCount + 1)) - 1 }), { minLength, maxLength: 5 });
const scaled = scale.chain((levelCount) =>
  fc.record({ levelCount: fc.constant(levelCount), sets: setsOver(levelCount, 1) }),
);

function imageUnder(
  pick: (...levels: number[]) => number,
  sets: readonly number[],
  levelCount: number,
): number {
  const members = sets.map((possible, i) => ({ id: `m${i}`, essential: false, possible }));
  return combinations(members, levelCount).reduce((image, outcomes) => {
    const levels = outcomes.filter((outcome) => outcome !== undefined);
    return image | (1 << (levels.length === 0 ? levelCount : pick(...levels)));
  }, 0);
}

describe('the worst and the best of possible sets', () => {
  it('are the images over the product', () => {
    fc.assert(
      fc.property(scaled, ({ levelCount, sets }) => {
        expect(worstOf(sets, levelCount)).toBe(imageUnder(Math.max, sets, levelCount));
        expect(bestOf(sets, levelCount)).toBe(imageUnder(Math.min, sets, levelCount));
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on order or repetition of one outcome, and can be taken in parts', () => {
    fc.assert(
      fc.property(scaled, fc.nat(5), ({ levelCount, sets }, cut) => {
        for (const fold of [worstOf, bestOf]) {
          const whole = fold(sets, levelCount);
          expect(fold(sets.toReversed(), levelCount)).toBe(whole);
          const parts = [sets.slice(0, cut), sets.slice(cut)].filter((part) => part.length > 0);
          expect(
            fold(
              parts.map((part) => fold(part, levelCount)),
              levelCount,
            ),
          ).toBe(whole);
        }
      }),
    );
  });

  it('never grow when a set shrinks', () => {
    fc.assert(
      fc.property(scaled, fc.nat(4), fc.nat(63), ({ levelCount, sets }, at, mask) => {
        const fewer = sets.map((set, i) => (i === at ? set & mask || set : set));
        for (const fold of [worstOf, bestOf]) {
          expect(fold(sets, levelCount) | fold(fewer, levelCount)).toBe(fold(sets, levelCount));
        }
      }),
    );
  });

  it('leave a single set as it is and are not-applicable over nothing', () => {
    fc.assert(
      fc.property(scale, fc.integer({ min: 1, max: 63 }), (levelCount, bits) => {
        const set = bits & ((1 << (levelCount + 1)) - 1) || 1;
        expect([worstOf([set], levelCount), bestOf([set], levelCount)]).toEqual([set, set]);
      }),
    );
    expect(worstOf([], 4)).toBe(0b10000);
    expect(bestOf([], 4)).toBe(0b10000);
  });

  it('take not-applicable as neutral', () => {
    expect(worstOf([0b10000, 0b0010], 4)).toBe(0b0010);
    expect(worstOf([0b11000, 0b0010], 4)).toBe(0b1010);
    expect(bestOf([0b10001, 0b1000], 4)).toBe(0b1001);
    expect(worstOf([0b10001, 0b10100], 4)).toBe(0b10101);
  });
});

describe('sets of levels', () => {
  it('are bits, best first, with not-applicable after the levels', () => {
    const set = setOf([1, 3, 4]);
    expect(set).toBe(0b11010);
    expect([has(set, 1), has(set, 2), has(set, 4)]).toEqual([true, false, true]);
    expect(levelsIn(set, 4)).toEqual([1, 3]);
    expect([best(set, 4), worst(set, 4)]).toEqual([1, 3]);
    expect([best(0b10000, 4), worst(0b10000, 4)]).toEqual([undefined, undefined]);
    expect([notApplicable(4), wholeScale(4)]).toEqual([0b10000, 0b1111]);
  });

  it('are single with one bit', () => {
    expect([0, 1, 0b100, 0b101, 0b10000].map(isSingle)).toEqual([false, true, true, false, true]);
  });
});
