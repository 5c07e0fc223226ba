/** Reasons where little is known or the plane is uneven, and what a measure says of who decides: nothing is made up. */
import { describe, expect, test } from 'vitest';
import { advised, failing, fails, ladder, plane, role, rule, yes } from './small.ts';

const limited = fails('N', { harm: 'limited' });

test('beyond the limit of runs no reason is given that no run gave', async () => {
  const rules = [rule('a', yes('x'), 'require', { atLeast: 'toezicht' })];
  const found = await advised([limited], { policy: { rules }, maxRuns: 0 });
  expect(
    role(found, 'ladder').map(({ measure, why, whyNotLighter }) => [measure, why, whyNotLighter?.because]),
  ).toEqual([
    ['advies', [], []],
    ['plan', [], []],
    ['toezicht', [], []],
  ]);
});

describe('a neighbour', () => {
  const heavierAt = async (over: object) => {
    const found = await advised([limited], { policy: { plane: { ...plane, ...over } } });
    return role(found, 'ladder')[0]?.whyNotHeavier?.because.filter(({ kind }) => kind === 'neighbour');
  };
  const toezicht = { atLeast: 'toezicht' };

  test('is never one of more trust, though the plane gives more there', async () => {
    const low = { ...plane.low, sufficient: toezicht };
    expect(await heavierAt({ low, high: plane.low })).toEqual([]);
  });

  test('is never one of less risk, though the plane gives more there', async () => {
    const none = { ...plane.none, limited: toezicht };
    expect(await heavierAt({ none, high: plane.low })).toEqual([]);
  });

  test('is the nearest that gives more', async () => {
    expect(await heavierAt({})).toEqual([
      { kind: 'neighbour', risk: 'high', trust: 'limited', measure: 'toezicht' },
    ]);
  });
});

describe('who decides, and how it is lengthened', () => {
  const first = async (over: object) => {
    const steps = ladder.map((one) => (one.id === 'plan' ? { ...one, ...over } : one));
    return role(await advised([limited], { policy: { ladder: steps } }), 'ladder')[0];
  };

  test('are told where the policy tells, and not made up where it does not', async () => {
    expect(await first({ authority: 'de inspectie', extension: 'één keer' })).toMatchObject({
      authority: 'de inspectie',
      extension: 'één keer',
    });
    const silent = await first({});
    expect(silent).not.toHaveProperty('authority');
    expect(silent).not.toHaveProperty('extension');
  });

  test('hang on no rule', async () => {
    const rules = [rule('a', failing(), 'require', { atLeast: 'plan' })];
    const [measure] = role(await advised([limited], { policy: { rules } }), 'ladder');
    expect(measure).toMatchObject({ measure: 'plan', category: 'corrective', title: 'plan' });
  });
});
