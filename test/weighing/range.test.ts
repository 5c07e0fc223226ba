import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWeighing } from '../../src/weighing/check.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { rangeOf, unreachableRows } from '../../src/weighing/range.ts';
import { WHOLE } from '../runs.ts';
import { type Instance, instances, outer, slotsOf } from './arbitraries.ts';
import { count, IGJ, share, wegingGeheel, wegingNorm } from './gradings.ts';
import { combinations, imageOf, verdictsOf } from './oracle.ts';

const compiled = ({ rows, levels }: Pick<Instance, 'rows' | 'levels'>) =>
  compileWeighing(rows, levels, outer);
const ANY = 0b01111;
const OR_NOT = 0b11111;
const free = (length: number, possible = ANY, essential = 0) =>
  Array.from({ length }, (_, i) => ({ id: `m${i}`, essential: i < essential, possible }));

describe('the range of a weighing', () => {
  it('is the image over the product of the possible sets', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { rows, levels, members, facts } = instance;
        const range = rangeOf(compiled(instance), members, slotsOf(facts));
        expect(range.exact).toBe(true);
        expect(range.possible).toBe(imageOf(rows, levels, members, facts));
        for (const [level, row] of range.rows) expect(levels.indexOf(rows[row]?.level ?? '')).toBe(level);
        expect([...range.rows.keys()].reduce((set, level) => set | (1 << level), 0)).toBe(
          range.possible & ((1 << levels.length) - 1),
        );
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it('is a superset that says so when the states are too many', () => {
    let inexact = 0;
    fc.assert(
      fc.property(instances, fc.integer({ min: 0, max: 3 }), (instance, limit) => {
        const { rows, levels, members, facts } = instance;
        const range = rangeOf(compiled(instance), members, slotsOf(facts), limit);
        const image = imageOf(rows, levels, members, facts);
        expect(range.possible & image).toBe(image);
        if (range.exact) expect(range.possible).toBe(image);
        else inexact++;
      }),
      { numRuns: 2000, ...WHOLE },
    );
    expect(inexact).toBeGreaterThan(100);
  }, 60_000);

  it('never grows when something more becomes known', () => {
    const narrowed = instances.chain((instance) =>
      fc.record({
        instance: fc.constant(instance),
        masks: fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 6, maxLength: 6 }),
        alarm: fc.boolean(),
        grens: fc.nat(3),
        limit: fc.constantFrom(2, 20_000),
      }),
    );
    fc.assert(
      fc.property(narrowed, ({ instance, masks, alarm, grens, limit }) => {
        const weighing = compiled(instance);
        const { members, facts } = instance;
        const fewer = members.map((member, i) => ({
          ...member,
          possible: member.possible & (masks[i] ?? 0) || member.possible,
        }));
        const more = { alarm: facts.alarm ?? alarm, grens: facts.grens ?? grens };
        const wide = rangeOf(weighing, members, slotsOf(facts), limit).possible;
        expect(wide | rangeOf(weighing, fewer, slotsOf(facts), limit).possible).toBe(wide);
        expect(wide | rangeOf(weighing, members, slotsOf(more), limit).possible).toBe(wide);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('does not depend on the order of the members, nor on what was asked before', () => {
    fc.assert(
      fc.property(instances, fc.array(instances, { maxLength: 4 }), (instance, others) => {
        const used = compiled(instance);
        const slots = slotsOf(instance.facts);
        // What differs from the instance in one thing only is what a memory could mix up.
        const { members } = instance;
        for (const other of [members.slice(1), members.map((one) => ({ ...one, essential: !one.essential }))])
          rangeOf(used, other, slots);
        for (const { facts } of others) rangeOf(used, members, slotsOf(facts));
        const expected = rangeOf(compiled(instance), members.toReversed(), slots);
        expect(rangeOf(used, members, slots)).toEqual(expected);
        expect(rangeOf(used, members, slots)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not-applicable alone without members, and where nothing applies', () => {
    const weighing = compiled({ rows: wegingNorm, levels: IGJ });
    expect(rangeOf(weighing, [])).toEqual({ possible: 0b10000, exact: true, rows: new Map() });
    expect(rangeOf(weighing, free(3, 0b10000)).possible).toBe(0b10000);
    expect(rangeOf(weighing, free(3, 0b10001)).possible).toBe(0b10001);
  });

  it('refuses a member without any outcome', () => {
    const weighing = compiled({ rows: wegingNorm, levels: IGJ });
    expect(() => rangeOf(weighing, [...free(1), { id: 'leeg', essential: false, possible: 0 }])).toThrow(
      new TypeError('member leeg has no possible outcome'),
    );
  });

  it('is settled by the row that decides, without new objects', () => {
    const weighing = compiled({ rows: wegingNorm, levels: IGJ });
    const members = [...free(3, 1), { id: 'laatste', essential: true, possible: 0b1000 }];
    expect(rangeOf(weighing, members)).toBe(rangeOf(weighing, members));
    expect([...rangeOf(weighing, members).rows]).toEqual([[2, 2]]);
  });

  it('holds for many members of a kind', () => {
    const weighing = compiled({ rows: wegingGeheel, levels: IGJ });
    expect(rangeOf(weighing, free(40, OR_NOT))).toMatchObject({ possible: OR_NOT, exact: true });
    const mostlyBad = [
      ...free(30, 0b1000),
      ...free(9, ANY).map((member) => ({ ...member, id: `x${member.id}` })),
    ];
    expect(rangeOf(weighing, mostlyBad)).toMatchObject({ possible: 0b1000, exact: true });
    const enough = [...mostlyBad, { id: 'y', essential: false, possible: ANY }];
    expect(rangeOf(weighing, enough)).toMatchObject({ possible: 0b1100, exact: true });
  });

  it('gives up above the limit with the levels that the declared facts leave open', () => {
    const rows = [
      { level: 'a', because: '-', when: { fact: 'alarm', operator: 'equal', value: true } as const },
      { level: 'b', because: '-', when: share({ level: 'b' }, 'greaterThan', 2) },
      { level: 'c', because: '-', otherwise: true as const },
    ];
    const weighing = compileWeighing(rows, ['a', 'b', 'c'], outer);
    const members = free(3, 0b111);
    expect(rangeOf(weighing, members, slotsOf({ alarm: false }), 1)).toMatchObject({
      possible: 0b110,
      exact: false,
    });
    expect(rangeOf(weighing, members, slotsOf({ alarm: false }))).toMatchObject({
      possible: 0b100,
      exact: true,
    });
  });
});

describe('rows that cannot be reached', () => {
  it('are found for the members at hand', () => {
    const rows = [
      { level: 'voldoet', because: '-', when: share({ atLeast: 'voldoet' }, 'greaterThanInclusive', 0.6) },
      { level: 'voldoet-grotendeels', because: '-', when: share({ atLeast: 'voldoet' }, 'greaterThan', 0.5) },
      { level: 'voldoet-niet', because: '-', otherwise: true as const },
    ];
    expect(checkWeighing(rows, IGJ, outer)).toEqual([]);
    const weighing = compileWeighing(rows, IGJ, outer);
    expect(unreachableRows(weighing, free(5))).toEqual([1]);
    expect(unreachableRows(weighing, free(7))).toEqual([]);
    expect(unreachableRows(weighing, free(7), 2)).toEqual([]);
  });

  it('include what yes-no criteria can never give', () => {
    const rows = [
      {
        level: 'voldoet-grotendeels',
        because: '-',
        when: count({ level: 'voldoet-grotendeels' }, 'greaterThan', 0),
      },
      { level: 'voldoet-niet', because: '-', otherwise: true as const },
    ];
    expect(unreachableRows(compileWeighing(rows, IGJ, outer), free(4, 0b1001))).toEqual([0]);
  });

  it('are none in the weighings of the format, for norms of two criteria and more', () => {
    for (const rows of [wegingNorm, wegingGeheel]) {
      const weighing = compileWeighing(rows, IGJ, outer);
      for (let length = 4; length <= 12; length++)
        expect(unreachableRows(weighing, free(length, OR_NOT, 1))).toEqual([]);
    }
  });

  it('agree with looking at every combination', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { rows, members, levels } = instance;
        const own = rows.map((row, index) => ({ ...row, level: `r${index}` }));
        const seen = combinations(members, levels.length).reduce((set, outcomes) => {
          const at = { levels: [...levels], members, outcomes, facts: {} };
          if (outcomes.every((outcome) => outcome === undefined)) return set;
          return set | verdictsOf(own, { ...at, levels: levels.concat(own.map(({ level }) => level)) });
        }, 0);
        const dead = rows.map((_, i) => i).filter((i) => !(seen & (1 << (i + levels.length))));
        expect(unreachableRows(compiled(instance), members)).toEqual(dead);
      }),
      { numRuns: 500 },
    );
  });
});
