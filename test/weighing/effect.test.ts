import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/conditions/model.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { withoutEffect } from '../../src/weighing/effect.ts';
import type { Member, Row } from '../../src/weighing/model.ts';
import { rangeOf } from '../../src/weighing/range.ts';
import { outer } from './arbitraries.ts';
import { count, IGJ, share, wegingNorm } from './gradings.ts';

const ANY = 0b01111;
const OR_NOT = 0b11111;

const member = (id: string, possible: number = ANY, essential = false): Member => ({
  id,
  possible,
  essential,
});

function rowsOf(when: Condition, ...more: readonly Row[]): Row[] {
  return [
    { level: 'voldoet', because: 'Want.', when },
    ...more,
    { level: 'voldoet-niet', because: 'Anders.', otherwise: true },
  ];
}

const compiled = (rows: readonly Row[]) => compileWeighing(rows, IGJ, outer);
const verdictOf = (of: string): Condition => ({
  fact: 'verdict',
  params: { of },
  operator: 'equal',
  value: 'voldoet',
});
const alarm: Condition = { fact: 'alarm', operator: 'equal', value: true };
const onlyEssential = rowsOf(count({ atMost: 'voldoet-grotendeels', essential: true }, 'equal', 0));
const halfMet = rowsOf(share({ atLeast: 'voldoet-grotendeels' }, 'greaterThanInclusive', 0.5));

describe('members of which no level makes a difference', () => {
  it.each<[string, readonly Row[], readonly Member[], readonly number[]]>([
    ['are none where every member counts', wegingNorm, [member('a'), member('b', OR_NOT)], []],
    [
      'are those that are not essential, where the rows look at essential ones alone',
      onlyEssential,
      [member('a'), member('b', ANY, true), member('c', OR_NOT)],
      [0, 2],
    ],
    [
      'are those that are not asked for by name',
      rowsOf(verdictOf('b')),
      [member('a'), member('b'), member('c')],
      [0, 2],
    ],
    [
      'are those that are asked for by name to no purpose',
      rowsOf({ any: [verdictOf('b'), { all: [verdictOf('a'), { not: verdictOf('a') }] }] }),
      [member('a'), member('b')],
      [0],
    ],
    [
      'are all where the verdict stays open for another reason: a share over none',
      rowsOf(share({ essential: true }, 'equal', 1)),
      [member('a'), member('b')],
      [0, 1],
    ],
    [
      'are those whose levels fall on one side of what is counted',
      halfMet,
      [member('a', 0b0011), member('b', 0b0101), member('c', 0b1100)],
      [0, 2],
    ],
    [
      'are those that come too late: the others reach the threshold, or never can',
      rowsOf(count({ level: 'voldoet' }, 'greaterThanInclusive', 2)),
      [member('a', 0b0001), member('b', 0b0001), member('c')],
      [2],
    ],
    [
      'are not those that have one level alone, applicable or not',
      halfMet,
      [member('a', 0b1000), member('b', 0b10001), member('c', 0b10000), member('d')],
      [],
    ],
    [
      'are all where every row gives the same verdict',
      rowsOf(count({}, 'greaterThanInclusive', 3), { level: 'voldoet', because: '-', when: alarm }).map(
        (row) => ({ ...row, level: 'voldoet' }),
      ),
      [member('a'), member('b')],
      [0, 1],
    ],
  ])('%s', (_, rows, members, expected) => {
    expect(withoutEffect(compiled(rows), members)).toEqual(expected);
  });

  it('are not said where a declared fact decides, whatever it was before', () => {
    const some = count({ level: 'voldoet' }, 'greaterThan', 0);
    const weighing = compiled(rowsOf({ any: [{ all: [alarm, some] }, { not: { any: [alarm, some] } }] }));
    const members = [member('a')];
    expect(withoutEffect(weighing, members)).toEqual([]);
    const either = compiled(rowsOf({ all: [alarm, some] }));
    rangeOf(either, members, [undefined, undefined, false]);
    expect(withoutEffect(either, members)).toEqual([]);
  });

  it('are not said above the limit', () => {
    const members = [member('a'), member('b', ANY, true), member('c', ANY, true)];
    expect(withoutEffect(compiled(onlyEssential), members)).toEqual([0]);
    expect(withoutEffect(compiled(onlyEssential), members, 1)).toEqual([]);
  });
});
