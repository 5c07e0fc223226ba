/** Which norms a rule or a row of the risk speaks of: those it hopes to find, and no other. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, role, rule, yes } from './small.ts';

const S = fails('S', { articles: ['wkkgz 4(2)'] });
const L = fails('L', { harm: 'limited' });
const H = fails('H', { harm: 'none' });
const serious = failing({ harm: 'serious' });
const limited = failing({ harm: 'limited' });
const breached = (article: string, value = true) => ({
  fact: 'breached',
  params: { article },
  operator: 'equal',
  value,
});

describe('a rule that adds a measure', () => {
  /** The norms that the added measure rests on. */
  async function norms(conditions: object, given: readonly NormGiven[] = [S, L, H], facts: object = {}) {
    const policy = {
      conditions: { ernstig: serious },
      rules: [
        rule('praat', conditions, 'add', { measure: 'gesprek' }),
        rule('ernstig', { condition: 'ernstig' }, 'require', { atLeast: 'plan' }),
      ],
    };
    const [talk] = role(await advised(given, { policy, facts: { ...facts } }), 'beside');
    return talk?.norms;
  }

  test.each<readonly [string, object, readonly string[]]>([
    ['those it counts', serious, ['S']],
    ['those of every part', { all: [serious, limited] }, ['S', 'L']],
    ['those of any part', { any: [serious, limited] }, ['S', 'L']],
    ['those of a condition by name', { condition: 'ernstig' }, ['S']],
    ['not those it hopes not to find', { all: [serious, { not: { ...limited, value: 5 } }] }, ['S']],
    ['at least one', { ...serious, operator: 'greaterThanInclusive', value: 1 }, ['S']],
    ['one', { ...serious, operator: 'equal', value: 1 }, ['S']],
    ['one or two', { ...serious, operator: 'in', value: [1, 2] }, ['S']],
    ['any number but none', { ...serious, operator: 'notEqual', value: 0 }, ['S']],
    [
      'not those of which none is fine too',
      { all: [serious, { ...limited, operator: 'in', value: [0, 1] }] },
      ['S'],
    ],
    [
      'not those of which it wants none',
      {
        all: [
          serious,
          {
            ...limited,
            params: { ...limited.params, harm: 'none', level: worst.hardly, atMost: undefined },
            operator: 'equal',
            value: 0,
          },
        ],
      },
      ['S'],
    ],
    ['not those it wants few of', { all: [serious, { ...limited, operator: 'lessThan', value: 5 }] }, ['S']],
    ['those that breach its article', breached('wkkgz 4(2)'), ['S']],
    ['not those of an article that it wants kept', { all: [serious, breached('wtza 3', false)] }, ['S']],
    ['all, where it counts none', { fact: 'acute-danger', operator: 'equal', value: false }, ['S', 'L', 'H']],
    ['those it counts, whatever else must be so', { all: [serious, yes('x')] }, ['S']],
  ])('%s', async (_, conditions, expected) => {
    expect(await norms(conditions, [S, L, H], { x: true })).toEqual(expected);
  });

  test('those that only may be counted, where the measure itself only may come', async () => {
    const M = fails('M', { is: [worst.ok, worst.no] });
    expect(await norms(serious, [L, M])).toEqual(['M']);
    expect(await norms(serious, [L, M, S])).toEqual(['S']);
  });

  test.each<readonly [string, object]>([
    ['is not breached', breached('wtza 3', false)],
    ['is other than breached', { ...breached('wtza 3'), operator: 'notEqual' }],
  ])('not those that may breach an article of which it asks that it %s', async (_, kept) => {
    const M = fails('M', { harm: 'limited', articles: ['wtza 3'], is: [worst.ok, worst.no] });
    expect(await norms({ all: [serious, kept] }, [S, M])).toEqual(['S']);
  });
});

describe('a row of the risk', () => {
  const danger = yes('acute-danger');
  async function because(when: object, given: readonly NormGiven[], facts: object = {}) {
    const risk = [
      { level: 'high', because: 'Ernstig.', when },
      { level: 'low', when: failing() },
      { level: 'none', otherwise: true },
    ];
    return (await advised(given, { policy: { risk }, facts: { ...facts } })).risk;
  }

  test('names the norms that make it hold, and no part that certainly does not', async () => {
    expect(await because(serious, [S, L])).toStrictEqual({
      level: 'high',
      possible: ['high'],
      because: [{ level: 'high', because: 'Ernstig.', norms: ['S'] }],
    });
    const either = { any: [{ all: [serious, danger] }, limited] };
    expect((await because(either, [S, L])).because).toMatchObject([{ norms: ['L'] }]);
    expect((await because(either, [S, L], { 'acute-danger': undefined })).because).toMatchObject([
      { norms: ['S', 'L'] },
    ]);
  });

  test('names those that certainly do; else those that may', async () => {
    const M = fails('M', { is: [worst.ok, worst.no] });
    expect((await because(serious, [M, S])).because).toMatchObject([{ level: 'high', norms: ['S'] }]);
    expect((await because(serious, [M, L])).because).toEqual([
      { level: 'high', because: 'Ernstig.', norms: ['M'] },
      { level: 'low', norms: ['L'] },
    ]);
  });

  test('one that certainly does not hold is no reason, though another of its level may', async () => {
    const risk = [
      { level: 'high', because: 'Gevaar.', when: { all: [danger, limited] } },
      { level: 'high', because: 'Ernstig.', when: serious },
      { level: 'low', when: failing() },
      { level: 'none', otherwise: true },
    ];
    const found = async (norms: readonly NormGiven[], facts: object = {}) =>
      (await advised(norms, { policy: { risk }, facts: { ...facts } })).risk;
    expect(await found([S, L])).toStrictEqual({
      level: 'high',
      possible: ['high'],
      because: [{ level: 'high', because: 'Ernstig.', norms: ['S'] }],
    });
    expect((await found([S, L], { 'acute-danger': undefined })).because).toMatchObject([
      { because: 'Gevaar.', norms: ['L'] },
      { because: 'Ernstig.', norms: ['S'] },
    ]);
    expect((await found([L], { 'acute-danger': undefined })).possible).toEqual(['high', 'low']);
  });

  test('the row that is left has no norms', async () => {
    expect(await because(serious, [fails('O', { is: worst.ok })])).toStrictEqual({
      level: 'none',
      possible: ['none'],
      because: [{ level: 'none', norms: [] }],
    });
  });
});
