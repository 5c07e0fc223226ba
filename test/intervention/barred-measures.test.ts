/** Measures that the law does not open, or not yet: said for whom, why, and whether they were asked for. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, ladder, plane, powers, rule, under, yes } from './small.ts';

const opens = fails('C', { articles: ['wkkgz 2(1)'] });
const closed = fails('V', { articles: ['wkkgz 4(2)'] });
const both = fails('B', { articles: ['wkkgz 2(1)', 'wkkgz 4(2)'] });
const bars = (asked: boolean, over: object = {}) => ({
  measure: 'aanwijzing',
  title: 'aanwijzing',
  norm: 'V',
  articles: ['wkkgz 4(2)'],
  whole: true,
  asked,
  certain: true,
  because: { kind: 'no-power', measure: 'aanwijzing', article: 'wkkgz 4(2)' },
  heaviestBelow: 'toezicht',
  ...over,
});

describe('steps of the ladder', () => {
  test('asked for and not open: for whom, by which articles, and what is heaviest below', async () => {
    const found = await advised([opens, closed], { trust: 'insufficient' });
    const because = { kind: 'no-power', measure: 'last', article: 'wkkgz 4(2)' };
    const next = bars(false, { measure: 'last', title: 'last', because });
    expect(found.barred).toEqual([bars(true), next]);
  });

  test('the next step, where its power is missing altogether; not a step that needs none', async () => {
    expect((await advised([opens, closed])).barred).toEqual([bars(false)]);
    const light = { ...closed, harm: 'limited' as const };
    expect((await advised([light])).barred).toEqual([]);
  });

  test('a next step that only has to wait is not barred', async () => {
    const found = await advised([opens], { trust: 'insufficient' });
    expect(found.range.measures).toEqual(['aanwijzing']);
    expect(found.barred).toEqual([]);
  });

  test('one that was asked for has to wait: it says for what', async () => {
    const rules = [rule('alles', failing(), 'require', { atLeast: 'last' })];
    const found = await advised([opens], { policy: { rules } });
    expect(found.barred).toMatchObject([
      {
        measure: 'last',
        norm: 'C',
        asked: true,
        because: { kind: 'after', measure: 'aanwijzing', article: 'wkkgz 2(1)' },
      },
    ]);
    expect(found.barred[0]?.heaviestBelow).toBe('toezicht');
  });

  test('with several measures possible the next step is that of the heaviest', async () => {
    const found = await advised([closed, { ...opens, is: [worst.ok, worst.no] }], {
      policy: {
        plane: { ...plane, high: { ...plane.high, limited: { atLeast: 'plan' } } },
        rules: [rule('x', yes('x'), 'require', { atLeast: 'toezicht' })],
      },
    });
    expect(found.range.measures).toEqual(['plan', 'toezicht']);
    expect(found.barred).toEqual([bars(false)]);
  });

  test('what a limit does not allow was not asked for', async () => {
    const rules = [rule('grens', failing(), 'limit', { atMost: 'plan' })];
    const found = await advised([closed], { trust: 'insufficient', policy: { rules } });
    expect(found.barred).toEqual([]);
    const none = { rules: [rule('mild', failing({ harm: 'limited' }), 'limit', { atMost: 'plan' })] };
    expect((await advised([closed], { trust: 'insufficient', policy: none })).barred).toEqual([bars(true)]);
  });

  test('what only some answers ask for is uncertain, and so is everything beyond the cap', async () => {
    const open = await advised([closed], { trust: 'unknown' });
    expect(open.barred).toEqual([bars(true, { certain: false })]);
    const rules = [rule('alles', failing(), 'require', { atLeast: 'aanwijzing' })];
    const asking = { trust: 'unknown', policy: { rules } } as const;
    expect((await advised([closed], asking)).barred).toEqual([bars(true)]);
    const capped = await advised([closed], { ...asking, maxRuns: 1 });
    expect(capped.barred[0]).toEqual(bars(true, { certain: false }));
  });

  test('the heaviest below stands below it on the ladder, also where steps above need no power', async () => {
    const [close, advice, plan, watch, order, last] = ladder;
    const policy = { ladder: [close, advice, plan, order, watch, last] };
    const found = await advised([closed], { trust: 'insufficient', policy });
    expect(found.barred[0]).toEqual(bars(true, { heaviestBelow: 'plan' }));
  });

  test('a norm that can rest on its other articles is barred for a part', async () => {
    const found = await advised([both], { trust: 'insufficient' });
    expect(found.barred).toEqual([bars(true, { norm: 'B', whole: false })]);
  });

  test('only what is certainly breached is barred', async () => {
    const perhaps = { ...closed, id: 'M', is: [worst.ok, worst.no] };
    const found = await advised([opens, perhaps, { ...closed, status: 'encouraged' }], {
      trust: 'insufficient',
    });
    expect(found.barred).toEqual([]);
  });
});

describe('beside the ladder', () => {
  const add = (measure: string, conditions: object = failing()) =>
    rule(measure, conditions, 'add', { measure });

  test('one that was added and is not open: whether its condition is not met, or there is no power', async () => {
    const rules = [add('bevel'), add('gesprek')];
    const perhaps = fails('M', { ...opens, id: 'M', is: [worst.ok, worst.no] });
    const found = await advised([opens, { ...closed, harm: 'limited' }, perhaps], { policy: { rules } });
    const beside = found.barred.filter(({ measure }) => measure === 'bevel');
    expect(beside).toEqual([
      expect.objectContaining({
        norm: 'C',
        asked: true,
        certain: true,
        because: { kind: 'unmet', measure: 'bevel', article: 'wkkgz 2(1)' },
      }),
      expect.objectContaining({
        norm: 'V',
        asked: true,
        certain: true,
        because: { kind: 'no-power', measure: 'bevel', article: 'wkkgz 4(2)' },
      }),
    ]);
    expect(beside.map(({ heaviestBelow }) => heaviestBelow)).toEqual([undefined, undefined]);
    expect(found.barred.filter(({ measure }) => measure === 'gesprek')).toEqual([]);
  });

  test('one that only some answers add is uncertain', async () => {
    const weighty = rule('zwaar', yes('x'), 'require', { atLeast: 'toezicht' });
    const policy = { rules: [weighty, add('bevel', yes('x'))] };
    const open = await advised([{ ...opens, harm: 'limited' }], { policy });
    expect(open.barred).toMatchObject([{ measure: 'bevel', certain: false }]);
    const known = await advised([{ ...opens, harm: 'limited' }], { policy, facts: { x: true } });
    expect(known.barred).toMatchObject([{ measure: 'bevel', certain: true }]);
  });

  test('what waits for a measure that is added now: first a warning', async () => {
    const waits = { norm: 'B', articles: ['wkkgz 4(2)'], whole: false, asked: false, certain: true };
    const because = { kind: 'after', measure: 'waarschuwing', article: 'wkkgz 4(2)' };
    const found = await advised([both, opens], { policy: { rules: [add('waarschuwing')] } });
    expect(found.barred.filter(({ measure }) => measure === 'boete')).toEqual([
      { measure: 'boete', title: 'boete', ...waits, because },
    ]);
    const without = await advised([both, opens], { policy: { rules: [add('gesprek')] } });
    expect(without.barred.filter(({ measure }) => measure === 'boete')).toEqual([]);
    const asked = await advised([closed], { policy: { rules: [add('waarschuwing'), add('boete')] } });
    expect(asked.barred.filter(({ measure }) => measure === 'boete')).toMatchObject([{ asked: true }]);
  });

  test('waiting for one of several measures is waiting', async () => {
    const fine = { basis: 'wkkgz 30(1)', after: ['aanwijzing', 'waarschuwing'] };
    const vog = { articles: ['wkkgz 4(2)'], opens: { boete: fine } };
    const policy = {
      powers: [...powers.filter(({ articles }) => !articles.includes('wkkgz 4(2)')), vog],
      rules: [add('waarschuwing')],
    };
    const found = await advised([closed], { policy });
    expect(found.barred).toContainEqual(
      expect.objectContaining({
        measure: 'boete',
        asked: false,
        because: expect.objectContaining({ kind: 'after' }),
      }),
    );
  });

  test('a fine is open once the warning was not followed, and not before its term is over', async () => {
    const policy = { rules: [add('boete')] };
    const warned = (over: object) =>
      advised([closed], { kind: 'follow-up', policy, facts: under('waarschuwing', over) });
    const late = await warned({ 'deadline-passed': true, followed: 'partly' });
    expect(late.measures.filter(({ measure }) => measure === 'boete')).toMatchObject([
      {
        role: 'beside',
        certain: true,
        norms: ['V'],
        powers: [{ article: 'wkkgz 4(2)', basis: 'wkkgz 30(1)' }],
      },
    ]);
    for (const over of [{}, { 'deadline-passed': true }, { followed: 'not' }]) {
      const early = await warned(over);
      expect(early.measures.map(({ measure }) => measure)).not.toContain('boete');
      expect(early.barred).toContainEqual(expect.objectContaining({ measure: 'boete', asked: true }));
    }
  });
});
