import { describe, expect, it } from 'vitest';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { decide } from '../../src/weighing/explain.ts';
import { rangeOf } from '../../src/weighing/range.ts';
import { outer } from './arbitraries.ts';
import { count, IGJ, share, wegingNorm } from './gradings.ts';

const member = (id: string, level: number, essential = false) => ({ id, essential, possible: 1 << level });

describe('deciding with known outcomes', () => {
  const weighing = compileWeighing(wegingNorm, IGJ, outer);
  const members = [member('a', 0, true), member('b', 1), member('c', 3), member('d', 4)];

  it('gives the row, its sentence, why it holds and why the rows before do not', () => {
    expect(decide(weighing, members)).toEqual({
      row: 1,
      level: 'voldoet-grotendeels',
      because: 'Drie van de vijf, waaronder alle essentiële.',
      before: [expect.objectContaining({ result: 'not-satisfied', fact: 'share', observed: [1 / 3] })],
      trace: {
        result: 'satisfied',
        group: 'all',
        of: [
          expect.objectContaining({ result: 'satisfied', fact: 'share', observed: [2 / 3] }),
          expect.objectContaining({ result: 'satisfied', fact: 'count', observed: [0] }),
        ],
      },
      numbers: [
        { fact: 'share', levels: ['voldoet'], essential: false, counted: 1, of: 3 },
        { fact: 'share', levels: ['voldoet', 'voldoet-grotendeels'], essential: false, counted: 2, of: 3 },
        {
          fact: 'count',
          levels: ['voldoet-grotendeels-niet', 'voldoet-niet'],
          essential: true,
          counted: 0,
          of: 1,
        },
      ],
    });
    expect(rangeOf(weighing, members).possible).toBe(0b10);
  });

  it('has no trace for otherwise', () => {
    const decision = decide(weighing, [member('a', 3)]);
    expect(decision).toMatchObject({ row: 3, level: 'voldoet-niet' });
    expect(decision).not.toHaveProperty('trace');
    expect(decision?.before).toHaveLength(3);
  });

  it('is silent where nothing applies or several rows stay open', () => {
    expect(decide(weighing, [member('a', 4)])).toBeUndefined();
    expect(decide(weighing, [])).toBeUndefined();
    expect(() => decide(weighing, [{ id: 'a', essential: false, possible: 0b11 }])).toThrow(
      new TypeError('decide needs known outcomes'),
    );
    const noShare = [
      { level: 'voldoet', because: 'Want.', when: share({ essential: true }, 'equal', 1) },
      { level: 'voldoet-niet', because: 'Anders.', otherwise: true as const },
    ];
    expect(decide(compileWeighing(noShare, IGJ, outer), [member('a', 0)])).toBeUndefined();
  });

  it('counts essential members alone where a row does, and none that is not applicable', () => {
    const rows = [
      {
        level: 'voldoet',
        because: 'Want.',
        when: {
          all: [count({ level: 'voldoet', essential: true }, 'equal', 1), count({}, 'equal', 3)],
        },
      },
      { level: 'voldoet-niet', because: 'Anders.', otherwise: true as const },
    ];
    const decision = decide(compileWeighing(rows, IGJ, outer), [
      member('a', 0, true),
      member('b', 0),
      member('c', 3, true),
      member('d', 4, true),
      member('e', 4),
    ]);
    expect(decision?.row).toBe(0);
    expect(decision?.numbers).toEqual([
      { fact: 'count', levels: ['voldoet'], essential: true, counted: 1, of: 2 },
      { fact: 'count', levels: IGJ, essential: false, counted: 3, of: 3 },
    ]);
  });

  it('cites the findings behind declared facts, not behind its own numbers', () => {
    const when = count({}, 'lessThan', { fact: 'grens' });
    const rows = [
      { level: 'voldoet', because: 'Want.', when },
      { level: 'voldoet-niet', because: 'Anders.', otherwise: true as const },
    ];
    const slots = [undefined, undefined, undefined, undefined, undefined, 3];
    const decision = decide(compileWeighing(rows, IGJ, outer), [member('a', 0)], slots, (slot) => [
      `f${slot}`,
    ]);
    expect(decision?.trace).toMatchObject({ result: 'satisfied', findings: ['f5'], observed: [1] });
    const uncited = decide(compileWeighing(rows, IGJ, outer), [member('a', 0)], slots);
    expect(uncited?.trace).toMatchObject({ result: 'satisfied', findings: [] });
  });
});
