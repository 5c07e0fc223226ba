/** Why not a heavier measure: it suffices, it is not allowed or not open, or things get better. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, plane, role, rule, yes } from './small.ts';

const opens = fails('C', { articles: ['wkkgz 2(1)'] });
const suffices = (risk: string, trust: string, measure: string) => ({
  kind: 'suffices',
  risk,
  trust,
  measure,
});
async function measured(...given: Parameters<typeof advised>) {
  const found = await advised(...given);
  const [first] = role(found, 'ladder');
  if (!first) throw new Error('no measure');
  return first;
}

describe('why not heavier', () => {
  test('the cell suffices; the nearest at less trust and at more risk would give more', async () => {
    const { whyNotHeavier } = await measured([fails('N', { harm: 'limited' })], { trust: 'sufficient' });
    expect(whyNotHeavier).toEqual({
      measure: 'plan',
      title: 'plan',
      because: [
        suffices('low', 'sufficient', 'advies'),
        { kind: 'neighbour', risk: 'low', trust: 'limited', measure: 'plan' },
        { kind: 'neighbour', risk: 'high', trust: 'sufficient', measure: 'plan' },
      ],
    });
  });

  test('a neighbour that gives as much or less is none; the next one beyond it may be', async () => {
    const { whyNotHeavier } = await measured([fails('O', { is: worst.ok })]);
    expect(whyNotHeavier?.because).toEqual([
      suffices('none', 'limited', 'sluiten'),
      { kind: 'neighbour', risk: 'low', trust: 'limited', measure: 'plan' },
    ]);
    const low = { ...plane.low, insufficient: { atLeast: 'toezicht' } };
    const skipped = await measured([fails('N', { harm: 'limited' })], {
      trust: 'sufficient',
      policy: { plane: { ...plane, low: { ...low, limited: { atLeast: 'advies' } } } },
    });
    expect(skipped.whyNotHeavier?.because).toContainEqual({
      kind: 'neighbour',
      risk: 'low',
      trust: 'insufficient',
      measure: 'toezicht',
    });
  });

  test('at the highest risk and the least trust there is no neighbour; nor where the cell is not known', async () => {
    const top = await measured([opens], { trust: 'insufficient' });
    expect(top.whyNotHeavier?.because).toEqual([
      suffices('high', 'insufficient', 'aanwijzing'),
      { kind: 'after', measure: 'aanwijzing', article: 'wkkgz 2(1)' },
    ]);
    const low = {
      sufficient: { atLeast: 'plan' },
      limited: { atLeast: 'plan' },
      insufficient: { atLeast: 'plan' },
    };
    const open = await measured([fails('N', { harm: 'limited' })], {
      trust: 'unknown',
      policy: { plane: { ...plane, low } },
    });
    const { because = [] } = open.whyNotHeavier ?? {};
    expect(because).toHaveLength(3);
    expect(
      because.every(({ kind, risk, measure }) => kind === 'suffices' && risk === 'low' && measure === 'plan'),
    ).toBe(true);
  });

  test('where more was asked it is not said to suffice: no article opens it', async () => {
    const { whyNotHeavier } = await measured([fails('V', { articles: ['wkkgz 4(2)', 'wkkgz 2a'] })], {
      trust: 'insufficient',
    });
    expect(whyNotHeavier).toMatchObject({
      measure: 'aanwijzing',
      because: [
        { kind: 'no-power', measure: 'aanwijzing', article: 'wkkgz 4(2)' },
        { kind: 'no-power', measure: 'aanwijzing', article: 'wkkgz 2a' },
      ],
    });
    expect(whyNotHeavier?.because).toHaveLength(2);
  });

  test('one open norm is enough not to call the next step closed', async () => {
    const { whyNotHeavier } = await measured([opens, fails('V', { articles: ['wkkgz 4(2)'] })]);
    expect(whyNotHeavier?.because.map(({ kind }) => kind)).toEqual(['suffices', 'neighbour']);
  });

  test('a limit counts where it is what holds the measure down, and a lighter or heavier one does not', async () => {
    const limits = async (...rules: readonly object[]) =>
      (await measured([opens], { trust: 'insufficient', policy: { rules } })).whyNotHeavier?.because;
    const grens = (name: string, atMost: string) => rule(name, failing(), 'limit', { atMost });
    expect(await limits(grens('laag', 'toezicht'), grens('hoog', 'aanwijzing'))).toEqual([
      { kind: 'limit', rule: 'laag', because: 'laag', measure: 'toezicht' },
    ]);
    const below = await measured([opens], {
      trust: 'sufficient',
      policy: { rules: [grens('hoog', 'aanwijzing')] },
    });
    expect(below.whyNotHeavier?.because.map(({ kind }) => kind)).not.toContain('limit');
  });

  test('a limit that holds nothing down is no reason for the measure', async () => {
    const rules = [rule('grens', failing(), 'limit', { atMost: 'toezicht' })];
    const { why, whyNotHeavier } = await measured([opens], { policy: { rules } });
    expect(why.map(({ kind }) => kind)).toEqual(['cell']);
    expect(whyNotHeavier?.because.map(({ kind }) => kind)).toEqual(['limit', 'suffices', 'neighbour']);
  });

  test('what some answer asks more than is not said to suffice', async () => {
    const found = await advised([fails('V', { articles: ['wkkgz 4(2)'] })], { trust: 'unknown' });
    const [, watch] = role(found, 'ladder');
    expect(watch?.measure).toBe('toezicht');
    expect(watch?.whyNotHeavier?.because.map(({ kind }) => kind)).toEqual(['no-power']);
  });

  test('no neighbour is told where trust or risk is open, whatever lies next to it', async () => {
    const of = (sufficient: string, limited: string, insufficient: string) =>
      Object.fromEntries(
        Object.entries({ sufficient, limited, insufficient }).map(([trust, atLeast]) => [trust, { atLeast }]),
      );
    const mild = fails('N', { harm: 'limited' });
    const neighbours = async (
      norms: readonly NormGiven[],
      low: object,
      high: object,
      trust: 'unknown' | 'limited',
    ) => {
      const found = await measured(norms, { trust, policy: { plane: { ...plane, low, high } } });
      expect(found.measure).toBe('plan');
      return found.whyNotHeavier?.because.filter(({ kind }) => kind === 'neighbour').length;
    };
    const plans = of('plan', 'plan', 'plan');
    const heavier = of('toezicht', 'toezicht', 'toezicht');
    expect(await neighbours([mild], plans, heavier, 'limited')).toBe(1);
    expect(await neighbours([mild], plans, heavier, 'unknown')).toBe(0);
    const distrust = of('plan', 'plan', 'toezicht');
    const perhaps = fails('M', { is: [worst.ok, worst.no] });
    expect(await neighbours([mild], distrust, distrust, 'limited')).toBe(1);
    expect(await neighbours([mild, perhaps], distrust, distrust, 'limited')).toBe(0);
  });

  test('norms that certainly do better are named, and no other', async () => {
    const history = (trend: string) => ({ trend, persistent: true });
    const facts = {
      running: 'none',
      norms: { B: history('better'), S: history('same') },
    };
    const norms = [fails('B', { is: worst.hardly }), fails('S', { is: worst.hardly }), fails('U')];
    const found = await measured(norms, { kind: 'follow-up', facts });
    expect(found.whyNotHeavier?.because.filter(({ kind }) => kind === 'improving')).toEqual([
      { kind: 'improving', norms: ['B'] },
    ]);
    const none = await measured(norms, { kind: 'follow-up', facts: { running: 'none' } });
    expect(none.whyNotHeavier?.because.map(({ kind }) => kind)).not.toContain('improving');
  });

  test('a first test of a newcomer is not said to suffice by risk and trust', async () => {
    const newcomers = {
      title: 'Nieuw',
      frameworks: { proef: 'visit' },
      ladder: ['sluiten', 'plan', 'toezicht'],
      first: {
        when: failing(),
        because: 'Zes weken.',
        measure: 'plan',
        deadline: { period: 'P6W', from: 'framework' },
      },
      second: { when: failing(), then: 'plane' },
    };
    const first = await measured([opens], { policy: { routes: { newcomers } } });
    const route = { kind: 'route', measure: 'plan', because: 'Zes weken.' };
    expect(first).toMatchObject({ measure: 'plan', why: [route], whyNotHeavier: { because: [route] } });
    expect(first.whyNotHeavier?.because).toHaveLength(1);
    const danger = await measured([opens], {
      policy: { routes: { newcomers } },
      facts: { 'acute-danger': true },
    });
    expect(danger.whyNotHeavier?.because[0]).toEqual(suffices('high', 'limited', 'toezicht'));
  });

  test('a power whose own condition is not met is not said to be missing', async () => {
    const opening = { basis: 'wkkgz 27(1)', when: yes('x') };
    const all = Object.fromEntries(['aanwijzing', 'bevel', 'last', 'boete'].map((id) => [id, opening]));
    const found = await measured([opens], {
      policy: { powers: [{ articles: ['wkkgz 2'], opens: all }] },
      facts: { x: false },
    });
    expect(found.whyNotHeavier?.because).toContainEqual({
      kind: 'unmet',
      measure: 'aanwijzing',
      article: 'wkkgz 2(1)',
    });
  });
});
