import { describe, expect, it } from 'vitest';
import type { Condition, Params } from '../../src/conditions/model.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { decide } from '../../src/weighing/explain.ts';
import type { Member } from '../../src/weighing/model.ts';
import { rangeOf } from '../../src/weighing/range.ts';
import { outer } from './arbitraries.ts';
import { count, IGJ, share } from './gradings.ts';

const NA = 4;
/** Outcomes in words: digits are levels, `-` is not applicable, `!` marks an essential member. */
function membersFrom(text: string): Member[] {
  return text.split(' ').map((word, i) => ({
    id: `m${i}`,
    essential: word.endsWith('!'),
    possible: 1 << (word.startsWith('-') ? NA : Number(word[0])),
  }));
}

function truthOf(when: Condition, members: readonly Member[]): boolean | undefined {
  const rows = [
    { level: 'voldoet', because: 'ja', when },
    { level: 'voldoet-niet', because: 'nee', otherwise: true as const },
  ];
  const { possible } = rangeOf(compileWeighing(rows, IGJ, outer), members);
  return possible === 0b1001 ? undefined : possible === 1;
}

describe('what counts and of how many', () => {
  it.each<[string, Params, number, number | undefined]>([
    ['0 0 1 3', {}, 4, 1],
    ['0 0 1 3', { level: 'voldoet' }, 2, 0.5],
    ['0 0 1 3', { atLeast: 'voldoet-grotendeels' }, 3, 0.75],
    ['0 0 1 3', { atMost: 'voldoet-grotendeels' }, 2, 0.5],
    ['0 0 1 3', { atMost: 'voldoet' }, 4, 1],
    ['0 0 1 3', { atLeast: 'voldoet-niet' }, 4, 1],
    ['0 - 1 -', { level: 'voldoet' }, 1, 0.5],
    ['0 - - -', { level: 'voldoet' }, 1, 1],
    ['0! 3 3! -', { level: 'voldoet' }, 1, 0.3333333333333333],
    ['0! 3 3! -', { level: 'voldoet', essential: true }, 1, 0.5],
    ['0! 3 3! -', { level: 'voldoet', essential: false }, 1, 0.3333333333333333],
    ['0! 3 3! -', { essential: true }, 2, 1],
    ['0! 3 -! -', { atMost: 'voldoet-niet', essential: true }, 0, 0],
    ['0 3 3 -!', { essential: true }, 0, undefined],
    ['0 3', { level: 'voldoet', essential: true }, 0, undefined],
  ])('%s with %j: %s, share %s', (text, params, number, part) => {
    const members = membersFrom(text);
    expect(truthOf(count(params, 'equal', number), members)).toBe(true);
    expect(truthOf(share(params, 'greaterThanInclusive', 0), members)).toBe(
      part === undefined ? undefined : true,
    );
    if (part !== undefined) expect(truthOf(share(params, 'equal', part), members)).toBe(true);
  });

  it('asks the verdict of one member, unknown when it is not applicable or not there', () => {
    const verdict = (of: string): Condition => ({
      fact: 'verdict',
      params: { of },
      operator: 'in',
      value: ['voldoet', 'voldoet-grotendeels'],
    });
    const members = membersFrom('1 3 -');
    expect(['m0', 'm1', 'm2', 'm9'].map((id) => truthOf(verdict(id), members))).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it('compares a count with a declared fact', () => {
    const when = count({ level: 'voldoet' }, 'greaterThanInclusive', { fact: 'grens' });
    const rows = [
      { level: 'voldoet', because: 'ja', when },
      { level: 'voldoet-niet', because: 'nee', otherwise: true as const },
    ];
    const weighing = compileWeighing(rows, IGJ, outer);
    const at = (grens?: number) => rangeOf(weighing, membersFrom('0 0 3'), [...new Array(5), grens]).possible;
    expect([at(2), at(3), at()]).toEqual([1, 0b1000, 0b1001]);
  });

  it('leaves the facts of one run behind for the next', () => {
    const rows = [
      { level: 'voldoet', because: 'ja', when: { fact: 'alarm', operator: 'equal', value: false } as const },
      { level: 'voldoet-niet', because: 'nee', otherwise: true as const },
    ];
    const weighing = compileWeighing(rows, IGJ, outer);
    const members = membersFrom('0');
    expect(rangeOf(weighing, members, [undefined, undefined, false]).possible).toBe(1);
    expect(rangeOf(weighing, members).possible).toBe(0b1001);
    expect(decide(weighing, members)).toBeUndefined();
  });
});

describe('shares against thresholds', () => {
  it('agree with exact fractions for every k of n up to 200 and every threshold of two decimals', () => {
    let wrong = 0;
    for (let hundredths = 0; hundredths <= 100; hundredths++) {
      const threshold = Number(
        `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`,
      );
      for (let n = 1; n <= 200; n++) {
        for (let k = 0; k <= n; k++) {
          const exact = Math.sign(100 * k - hundredths * n);
          if (Math.sign(k / n - threshold) !== exact || (k / n === threshold) !== (exact === 0)) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  it.each([
    [3, 5, 0.6],
    [7, 10, 0.7],
    [9, 10, 0.9],
    [29, 100, 0.29],
  ])('%i of %i reaches %f', (k, n, threshold) => {
    const members = membersFrom(Array.from({ length: n }, (_, i) => (i < k ? '0' : '3')).join(' '));
    expect(truthOf(share({ level: 'voldoet' }, 'greaterThanInclusive', threshold), members)).toBe(true);
    expect(truthOf(share({ level: 'voldoet' }, 'greaterThan', threshold), members)).toBe(false);
    expect(truthOf(share({ level: 'voldoet' }, 'equal', threshold), members)).toBe(true);
  });
});
