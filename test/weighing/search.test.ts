import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/conditions/model.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { extremes, staircases } from '../../src/weighing/completions.ts';
import { gathered, kindOf, Memory } from '../../src/weighing/memory.ts';
import { mentionsIn } from '../../src/weighing/mentions.ts';
import type { Member } from '../../src/weighing/model.ts';
import { rangeOf } from '../../src/weighing/range.ts';
import { outer } from './arbitraries.ts';
import { count, IGJ, wegingNorm } from './gradings.ts';

const ABC = ['a', 'b', 'c'];
const member = (id: string, possible: number, essential = false): Member => ({ id, possible, essential });
const verdict = (of: string, value: string): Condition => ({
  fact: 'verdict',
  params: { of },
  operator: 'equal',
  value,
});
const rowsOf = (when: Condition) => [
  { level: 'voldoet', because: 'Want.', when },
  { level: 'voldoet-niet', because: 'Anders.', otherwise: true as const },
];

describe('completions that are tried first', () => {
  const members = [member('m0', 0b0111), member('m1', 0b0110), member('m2', 0b1001), member('m3', 0b1000)];
  const chosen = (choose: (member: Member, index: number) => number) =>
    members.map((one, index) => (31 - Math.clz32(choose(one, index))).toString()).join(' ');

  it('are everything at its best and everything at its worst', () => {
    expect(extremes(ABC.length).map(chosen)).toEqual(['0 1 0 3', '2 2 0 3']);
  });

  it('are, for every two levels, the first so many at the better one and the others at the worse one', () => {
    expect([...staircases(ABC.length, members)].map(chosen)).toEqual([
      // a before b
      '0 1 0 3',
      '0 1 0 3',
      '0 1 0 3',
      // a before c
      '0 2 0 3',
      '0 1 0 3',
      '0 1 0 3',
      // b before c
      '1 2 0 3',
      '1 1 0 3',
      '1 1 0 3',
    ]);
    expect([...staircases(ABC.length, members.slice(0, 1))]).toEqual([]);
  });
});

describe('states of very different numbers', () => {
  /** Never true, which nothing but looking at every state shows: m0 would have to have two verdicts. */
  const never = (named: number): Condition => ({
    all: [
      { any: [verdict('m0', 'voldoet'), verdict('m0', 'voldoet-niet')] },
      { not: verdict('m0', 'voldoet') },
      { not: verdict('m0', 'voldoet-niet') },
      ...Array.from({ length: named }, (_, index) => verdict(`m${index}`, 'voldoet')),
    ],
  });
  const members = Array.from({ length: 30 }, (_, index) => member(`m${index}`, 0b1001));

  it.each([
    ['few: they fit a table', 4, 4, true],
    ['more than fit a table', 10, 10, true],
    ['more than the limit', 16, 16, false],
    ['more than fit one number', 30, 2, false],
  ])('%s', (_, named, some, exact) => {
    const weighing = compileWeighing(rowsOf(never(named)), IGJ, outer);
    expect(rangeOf(weighing, members.slice(0, some))).toMatchObject({
      exact,
      possible: exact ? 0b1000 : 0b1001,
    });
  });
});

describe('what is remembered', () => {
  const weighing = compileWeighing(
    rowsOf({ all: [verdict('m0', 'voldoet'), count({}, 'lessThan', { fact: 'grens' })] }),
    IGJ,
    outer,
  );

  it('is the same for members that the rows cannot tell apart, in any order', () => {
    const [m0, m1, m2] = [member('m0', 1), member('m1', 2), member('m2', 2, true)] as const;
    const { key } = gathered(weighing, [m0, m1, m2], []);
    expect(gathered(weighing, [m2, m1, m0], [])).toEqual(gathered(weighing, [m0, m1, m2], []));
    expect(gathered(weighing, [m0, { ...m1, id: 'm9' }, m2], []).key).toBe(key);
    for (const other of [
      [m0, m1],
      [m0, m1, m1, m2],
      [{ ...m0, id: 'm9' }, m1, m2],
      [m0, { ...m1, possible: 3 }, m2],
      [m0, { ...m1, essential: true }, m2],
    ])
      expect(gathered(weighing, other, []).key).not.toBe(key);
    const slots = (grens: number) => [...new Array(5), grens];
    expect(gathered(weighing, [m0], slots(1)).key).not.toBe(gathered(weighing, [m0], slots(2)).key);
    expect(gathered(weighing, [m0], slots(1)).key).toBe(
      gathered(weighing, [m0], [1, ...slots(1).slice(1)]).key,
    );
  });

  it('says of a member what it may be, whether it is essential, and who it is where a row asks', () => {
    expect(
      [member('m0', 3), member('m0', 3, true), member('m1', 3)].map((one) => kindOf(weighing, one)),
    ).toEqual(['3"m0"', '3!"m0"', '3']);
  });

  it('knows every member that some row asks for', () => {
    const both = compileWeighing(
      rowsOf({ any: [verdict('m0', 'voldoet'), verdict('m1', 'voldoet')] }),
      IGJ,
      outer,
    );
    expect(['m0', 'm1', 'm2'].map((id) => kindOf(both, member(id, 3)))).toEqual(['3"m0"', '3"m1"', '3']);
  });

  it('is made once for a weighing and a key, and forgotten when it becomes much', () => {
    const memory = new Memory<string>();
    const made: string[] = [];
    const ask = (key: string, of = weighing) =>
      memory.get(of, key, () => {
        made.push(key);
        return `for ${key}`;
      });
    expect([ask('x'), ask('x'), ask('y')]).toEqual(['for x', 'for x', 'for y']);
    expect(made).toEqual(['x', 'y']);
    ask('x', compileWeighing(wegingNorm, IGJ, outer));
    expect(made).toEqual(['x', 'y', 'x']);
    for (let index = 0; index < 998; index++) ask(`k${index}`);
    ask('x');
    expect(made).toHaveLength(1001);
    ask('the thousand-and-first');
    expect(ask('x')).toBe('for x');
    expect(made.slice(-2)).toEqual(['the thousand-and-first', 'x']);
  });
});

describe('what conditions mention', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((fact): Condition => ({ fact, operator: 'equal', value: true })) as [
    Condition,
    Condition,
    Condition,
  ];

  it('are their comparisons in the order in which they are written, also inside names', () => {
    const named = { naam: { any: [b, c] } };
    const { leaves, names } = mentionsIn([{ all: [a, { not: { condition: 'naam' } }] }, c], named);
    expect(leaves.map(({ fact }) => fact)).toEqual(['a', 'b', 'c', 'c']);
    expect([...names]).toEqual(['naam']);
  });

  it('follows a name once, so that a circle ends, and a name that does not exist not at all', () => {
    const named = { een: { all: [a, { condition: 'twee' }] }, twee: { any: [b, { condition: 'een' }] } };
    const { leaves, names } = mentionsIn(
      ['een', 'twee', 'drie', 'constructor'].map((condition) => ({ condition })),
      named,
    );
    expect(leaves.map(({ fact }) => fact)).toEqual(['a', 'b']);
    expect([...names]).toEqual(['een', 'twee', 'drie', 'constructor']);
  });
});
