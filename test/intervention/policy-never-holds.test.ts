/** A rule or a row that can never hold is refused; one that can is not, however rarely. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { failing, yes } from './small.ts';
import { type Found, spoilt, type Wrong } from './spoilt.ts';

const harms = ['none', 'limited', 'serious', 'irreversible'];
const ruled = (condition: object) => (p: Wrong) => {
  p.rules = [
    { name: 'r', conditions: { all: [condition] }, event: { type: 'lift', params: { because: 'Zo.' } } },
  ];
};
const level = { fact: 'risk', operator: 'equal', value: 'low' };

describe('what never holds', () => {
  const never: readonly Found[] = [['policy-never-fires', 'rules.0', { rule: 'r' }]];
  test.each<readonly [string, object, readonly Found[]]>([
    ['a fact that is and is not', { all: [yes('x'), { not: yes('x') }] }, never],
    [
      'more than three and less than two',
      {
        all: [
          { ...failing(), value: 3 },
          { ...failing(), operator: 'lessThan', value: 2 },
        ],
      },
      never,
    ],
    [
      'a breach that is and is not',
      {
        all: [true, false].map((is) => ({
          fact: 'breached',
          params: { article: 'wkkgz 2' },
          operator: 'equal',
          value: is,
        })),
      },
      never,
    ],
    ['two risks', { all: ['low', 'high'].map((value) => ({ ...level, value })) }, never],
    [
      'two levels of trust',
      { all: ['limited', 'sufficient'].map((value) => ({ fact: 'trust', operator: 'equal', value })) },
      never,
    ],
    [
      'a follow-up without anything that runs, of which the term is over',
      { all: [{ fact: 'running', operator: 'equal', value: 'none' }, yes('deadline-passed')] },
      never,
    ],
    ['more than three', { ...failing(), value: 3 }, []],
    ['a breach', { fact: 'breached', params: { article: 'wkkgz 2' }, operator: 'equal', value: true }, []],
    [
      'the highest risk and the least trust',
      {
        all: [
          { ...level, value: 'high' },
          { fact: 'trust', operator: 'equal', value: 'insufficient' },
        ],
      },
      [],
    ],
    [
      'an article that is kept',
      { fact: 'breached', params: { article: 'wkkgz 2' }, operator: 'equal', value: false },
      [],
    ],
    ['a measure that runs', { fact: 'running', operator: 'equal', value: 'last' }, []],
    ['one count above another', { ...failing(), value: { fact: 'count', params: { level: worst.ok } } }, []],
    [
      'so many counts that they are not all tried',
      {
        all: Array.from({ length: 6 }, (_, at) => ({
          ...failing({ harm: harms[at % 4], extent: 'beperkt' }),
          value: 4 + at,
        })),
      },
      [],
    ],
  ])('%s', (_, condition, found) => {
    expect(spoilt(ruled(condition))).toEqual(found);
  });

  test('a row of trust that no signals give, and a row of the risk that another goes before', () => {
    const found = spoilt((p) => {
      p.trust.levels[1].when.value = 9;
      p.risk.splice(1, 0, { level: 'low', when: failing({ harm: 'irreversible', harmAtLeast: 'serious' }) });
      p.risk.splice(2, 0, { ...p.risk[0] });
    });
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        ['policy-row-never', 'risk.2', { level: 'high' }],
        ['policy-row-never', 'trust.levels.1', { level: 'sufficient' }],
      ]),
    );
  });
});

test('a rule on more facts than can be tried together may hold', () => {
  const ids = Array.from({ length: 15 }, (_, at) => `f${at}`);
  const found = spoilt((p) => {
    for (const id of ids) p.facts[id] = { type: 'boolean', title: id, question: `${id}?` };
    ruled({ any: ids.map(yes) })(p);
  });
  expect(found).toEqual([]);
});
