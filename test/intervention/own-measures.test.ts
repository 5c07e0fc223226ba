/** Norms that the measure of the visit cannot rest on: what they get of their own, and the advice for the rest. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, named, plane, role, rule, yes } from './small.ts';

const order = (name: string, params: object, atLeast: string) =>
  rule(name, failing(params), 'require', { atLeast });
const cell = { kind: 'cell', risk: 'high', trust: 'insufficient', measure: 'aanwijzing' };
const opens = fails('C', { articles: ['wkkgz 2(1)'] });
const closed = fails('V', { articles: ['wkkgz 4(2)'] });

describe('a measure of its own', () => {
  test('is the heaviest open to it of what was asked, with every reason that asks as much', async () => {
    const rules = [order('licht', {}, 'plan'), order('gelijk', {}, 'toezicht')];
    const found = await advised([opens, closed], { trust: 'insufficient', policy: { rules } });
    expect(role(found, 'ladder')).toMatchObject([{ measure: 'aanwijzing', norms: ['C'], certain: true }]);
    expect(role(found, 'own')).toMatchObject([{ measure: 'toezicht', norms: ['V'], certain: true }]);
    expect(role(found, 'own')[0]?.why).toEqual([
      { kind: 'own', measure: 'aanwijzing' },
      cell,
      { kind: 'rule', rule: 'gelijk', because: 'gelijk', measure: 'toezicht' },
    ]);
    expect(role(found, 'advice')).toEqual([]);
  });

  test('is no heavier for a rule that speaks of other norms', async () => {
    const rules = [
      rule('altijd', yes('x'), 'add', { measure: 'gesprek' }),
      order('ernstig', { harm: 'serious' }, 'aanwijzing'),
    ];
    const norms = [opens, { ...closed, harm: 'limited' as const }];
    const light = { ...plane, high: plane.low };
    const asking = { policy: { rules, plane: light }, facts: { x: true } };
    expect(role(await advised(norms, asking), 'own')).toMatchObject([{ measure: 'plan', norms: ['V'] }]);
    const wide = { ...asking, policy: { plane: light, rules: [order('alles', {}, 'aanwijzing')] } };
    expect(role(await advised(norms, wide), 'own')).toMatchObject([{ measure: 'toezicht', norms: ['V'] }]);
  });

  test('needs a power of its own: a last for one norm, an aanwijzing for the other', async () => {
    const rules = [order('alles', {}, 'last')];
    const found = await advised([opens, fails('W', { articles: ['wtza 3'] }), closed], { policy: { rules } });
    expect(role(found, 'ladder')).toMatchObject([{ measure: 'last', norms: ['W'] }]);
    expect(role(found, 'own')).toMatchObject([
      { measure: 'aanwijzing', norms: ['C'], powers: [{ article: 'wkkgz 2(1)' }] },
      { measure: 'toezicht', norms: ['V'], powers: [] },
    ]);
  });

  test('never goes above what is allowed, also where something heavier is open to it', async () => {
    const rules = [order('alles', {}, 'last'), rule('grens', failing(), 'limit', { atMost: 'aanwijzing' })];
    const found = await advised([opens, fails('W', { articles: ['wtza 3'] })], { policy: { rules } });
    expect(role(found, 'ladder')).toMatchObject([{ measure: 'aanwijzing', norms: ['C'] }]);
    expect(role(found, 'own')).toMatchObject([{ measure: 'toezicht', norms: ['W'] }]);
  });

  test('is uncertain where it depends on what is unknown, also for norms that get it anyway', async () => {
    const rules = [
      order('ernstig', { harm: 'serious' }, 'aanwijzing'),
      rule('onherstelbaar', { all: [yes('x'), failing({ harm: 'irreversible' })] }, 'require', {
        atLeast: 'toezicht',
      }),
    ];
    const norms = [
      opens,
      { ...closed, harm: 'irreversible' as const },
      { ...closed, id: 'L', harm: 'limited' as const },
    ];
    const asking = { policy: { rules, plane: { ...plane, high: plane.low } } };
    const open = await advised(norms, asking);
    expect(open.range.measures).toEqual(['aanwijzing']);
    expect(role(open, 'own')).toMatchObject([
      { measure: 'plan', norms: ['V', 'L'], certain: false },
      { measure: 'toezicht', norms: ['V'], certain: false },
    ]);
    const known = await advised(norms, { ...asking, facts: { x: true } });
    expect(role(known, 'own')).toMatchObject([
      { measure: 'toezicht', norms: ['V'], certain: true },
      { measure: 'plan', norms: ['L'], certain: true },
    ]);
  });

  test('waits until the measure of the visit is known, and is not for norms van belang', async () => {
    const open = await advised([{ ...opens, is: [worst.ok, worst.no] }, closed], { trust: 'insufficient' });
    expect(open.range.measures).toEqual(['toezicht', 'aanwijzing']);
    expect(role(open, 'own')).toEqual([]);
    const rules = [rule('last', { all: [yes('x'), failing()] }, 'require', { atLeast: 'last' })];
    const norms = [opens, closed, fails('W', { articles: ['wtza 3'] })];
    const heavy = await advised(norms, { trust: 'insufficient', policy: { rules } });
    expect(heavy.range.measures).toEqual(['aanwijzing', 'last']);
    expect(role(heavy, 'own')).toEqual([]);
    const encouraged = await advised([opens, { ...closed, status: 'encouraged' }], { trust: 'insufficient' });
    expect(named(encouraged.measures)).toEqual(['aanwijzing', 'advies']);
    expect(encouraged.barred).toEqual([]);
  });
});

describe('advice beside a heavier measure', () => {
  const short = fails('S', { is: worst.mostly });
  const belang = fails('E', { is: worst.hardly, status: 'encouraged' });

  test('is for what falls short without being breached and for norms van belang, each with its reason', async () => {
    const rest = [
      fails('B', { is: worst.mostly, status: 'encouraged' }),
      fails('O', { is: worst.ok }),
      fails('M', { is: [worst.ok, worst.mostly] }),
      fails('F', { is: [worst.ok, worst.no], status: 'encouraged' }),
      fails('G', { is: worst.ok, status: 'encouraged' }),
    ];
    const found = await advised([opens, closed, short, belang, ...rest], { trust: 'insufficient' });
    expect(named(role(found, 'ladder'))).toEqual(['aanwijzing']);
    expect(role(found, 'advice')).toMatchObject([
      { measure: 'advies', certain: true, norms: ['E', 'B', 'S'] },
    ]);
    expect(role(found, 'advice')[0]?.why).toEqual([
      { kind: 'shortfall', norms: ['S'] },
      { kind: 'encouraged', norms: ['E', 'B'] },
    ]);
  });

  test('names one reason where there is one, and is not given where there is none', async () => {
    const reasons = async (...norms: readonly (typeof short)[]) =>
      role(await advised([opens, ...norms]), 'advice').map(({ why }) => why);
    expect(await reasons(short)).toEqual([[{ kind: 'shortfall', norms: ['S'] }]]);
    expect(await reasons(belang)).toEqual([[{ kind: 'encouraged', norms: ['E'] }]]);
    expect(await reasons()).toEqual([]);
  });

  test('is given where advice is only one of the measures that are still possible', async () => {
    const norms = [fails('N', { harm: 'limited' }), belang];
    const found = await advised(norms, { trust: 'unknown' });
    expect(found.range.measures).toEqual(['advies', 'plan']);
    expect(role(found, 'advice')).toMatchObject([{ measure: 'advies', norms: ['E'] }]);
  });
});

describe('a term that a route gives', () => {
  const neglect = {
    title: 'Verwaarlozing',
    when: { all: [yes('y'), failing()] },
    measure: 'plan',
    deadline: { period: 'P2W', from: 'decision' },
  };
  const period = async (facts: object, over: object = {}, harm: 'limited' | 'serious' = 'limited') => {
    const found = await advised([fails('N', { harm })], {
      policy: { routes: { neglect }, ...over },
      facts: { ...facts },
    });
    return role(found, 'ladder').map(({ measure, deadlines }) => [measure, deadlines[0]?.period]);
  };

  test('counts for its measure, where it is certain', async () => {
    expect(await period({ y: true })).toEqual([['plan', 'P2W']]);
    expect(await period({ y: false })).toEqual([['plan', 'P3M']]);
    expect(await period({})).toEqual([['plan', 'P3M']]);
    expect(await period({ y: true }, {}, 'serious')).toEqual([['toezicht', 'P6M']]);
    expect(await period({ y: true }, { routes: {} })).toEqual([['plan', 'P3M']]);
  });

  test('of a first test counts only where it certainly is one', async () => {
    const newcomers = {
      title: 'Nieuw',
      frameworks: { proef: 'visit' },
      ladder: ['sluiten', 'plan', 'toezicht'],
      first: { when: failing(), measure: 'plan', deadline: { period: 'P6W', from: 'framework' } },
      second: { when: failing(), then: 'plane' },
    };
    const over = { routes: { newcomers } };
    expect(await period({}, over)).toEqual([['plan', 'P6W']]);
    expect(await period({ 'acute-danger': undefined }, over)).toEqual([['plan', 'P3M']]);
    expect(await period({ 'acute-danger': true }, over)).toEqual([['plan', 'P3M']]);
  });
});
