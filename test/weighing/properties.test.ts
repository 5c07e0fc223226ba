import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWeighing } from '../../src/weighing/compile.ts';
import type { Member } from '../../src/weighing/model.ts';
import { isMonotone } from '../../src/weighing/properties.ts';
import { WHOLE } from '../runs.ts';
import { instances, outer, slotsOf } from './arbitraries.ts';
import { count, IGJ, wegingGeheel, wegingNorm } from './gradings.ts';
import { combinations, verdictsOf } from './oracle.ts';

function free(length: number, essential: number, possible: number): Member[] {
  return Array.from({ length }, (_, i) => ({ id: `m${i}`, essential: i < essential, possible }));
}

describe('a better outcome never gives a worse verdict', () => {
  it.each([
    ['weging-norm', wegingNorm],
    ['weging-geheel', wegingGeheel],
  ])('in %s, for up to ten members', (_, rows) => {
    const weighing = compileWeighing(rows, IGJ, outer);
    for (let length = 1; length <= 10; length++) {
      for (const essential of [0, 1, 2]) {
        expect(isMonotone(weighing, free(length, essential, 0b11111))).toEqual({ monotone: true });
        expect(isMonotone(weighing, free(length, essential, 0b1001))).toEqual({ monotone: true });
      }
    }
  });

  it('is refuted with a case', () => {
    const rows = [
      { level: 'voldoet-niet', because: '-', when: count({ level: 'voldoet' }, 'greaterThan', 1) },
      { level: 'voldoet', because: '-', otherwise: true as const },
    ];
    expect(isMonotone(compileWeighing(rows, IGJ, outer), free(3, 0, 0b1001))).toEqual({
      monotone: false,
      counterexample: {
        member: 'm2',
        worse: { outcome: 'voldoet-niet', verdict: 'voldoet' },
        better: { outcome: 'voldoet', verdict: 'voldoet-niet' },
        others: expect.objectContaining({ m0: expect.any(String), m1: expect.any(String) }),
      },
    });
  });

  it('stays open above the limit', () => {
    const weighing = compileWeighing(wegingNorm, IGJ, outer);
    expect(isMonotone(weighing, free(8, 1, 0b11111), [], 10)).toEqual({ monotone: undefined });
  });

  it('agrees with trying every step of every member', () => {
    const tally = { true: 0, false: 0, undefined: 0 };
    fc.assert(
      fc.property(instances, ({ rows, levels, members, facts }) => {
        const few = members.slice(0, 4);
        const { monotone, counterexample } = isMonotone(
          compileWeighing(rows, levels, outer),
          few,
          slotsOf(facts),
        );
        tally[`${monotone}`]++;
        let broken = false;
        let open = false;
        for (const outcomes of combinations(few, levels.length)) {
          few.forEach((member, i) => {
            const from = outcomes[i];
            if (from === undefined) return;
            const to = levels.findIndex((_, level) => level > from && member.possible & (1 << level));
            if (to < 0) return;
            const better = verdictsOf(rows, { levels, members: few, outcomes, facts });
            const worse = verdictsOf(rows, { levels, members: few, outcomes: outcomes.with(i, to), facts });
            if (31 - Math.clz32(better) <= 31 - Math.clz32(worse & -worse)) return;
            if ((better & (better - 1)) === 0 && (worse & (worse - 1)) === 0) broken = true;
            else open = true;
          });
        }
        expect(monotone).toBe(broken ? false : open ? undefined : true);
        if (!counterexample) return;
        const { member, better, worse, others } = counterexample;
        const verdictWith = (outcome: string) => {
          const outcomes = few.map(({ id }) => {
            const index = levels.indexOf((id === member ? outcome : others[id]) ?? '');
            return index < 0 ? undefined : index;
          });
          return verdictsOf(rows, { levels, members: few, outcomes, facts });
        };
        expect(verdictWith(better.outcome)).toBe(1 << levels.indexOf(better.verdict));
        expect(verdictWith(worse.outcome)).toBe(1 << levels.indexOf(worse.verdict));
        expect(levels.indexOf(better.outcome)).toBeLessThan(levels.indexOf(worse.outcome));
        expect(levels.indexOf(better.verdict)).toBeGreaterThan(levels.indexOf(worse.verdict));
      }),
      { numRuns: 1500, ...WHOLE },
    );
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(20);
  });
});
