/** Why a measure, and why not the lighter one: nothing drops out and nothing is made up. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, plane, role, rule, under } from './small.ts';

const opens = fails('C', { articles: ['wkkgz 2(1)'] });
const cell = (risk: string, trust: string, measure: string) => ({ kind: 'cell', risk, trust, measure });
const byRule = (name: string, measure: string) => ({ kind: 'rule', rule: name, because: name, measure });

async function measured(...given: Parameters<typeof advised>) {
  const found = await advised(...given);
  const [first] = role(found, 'ladder');
  if (!first) throw new Error('no measure');
  return first;
}

describe('why not lighter', () => {
  test('every reason that asks for as much, and no lighter one', async () => {
    const rules = [
      rule('meer', failing(), 'require', { atLeast: 'last' }),
      rule('gelijk', failing(), 'require', { atLeast: 'toezicht' }),
      rule('minder', failing(), 'require', { atLeast: 'plan' }),
    ];
    const { why, whyNotLighter } = await measured([fails('V', { articles: ['wkkgz 4(2)'] })], {
      policy: { rules },
    });
    const because = [
      cell('high', 'limited', 'toezicht'),
      byRule('gelijk', 'toezicht'),
      byRule('meer', 'last'),
    ];
    expect(why).toEqual(because);
    expect(whyNotLighter).toEqual({ measure: 'plan', title: 'plan', because });
  });

  test('the sentence of a cell comes along, where it has one', async () => {
    const high = { ...plane.high, limited: { atLeast: 'toezicht', because: 'Zo staat het in het vlak.' } };
    const { why } = await measured([opens], { policy: { plane: { ...plane, high } } });
    expect(why).toEqual([{ ...cell('high', 'limited', 'toezicht'), because: 'Zo staat het in het vlak.' }]);
    expect((await measured([opens])).why).toEqual([cell('high', 'limited', 'toezicht')]);
  });

  test('that the lighter one runs already, and only then', async () => {
    const rules = [rule('zwaarder', failing(), 'require', { above: 'running' })];
    const asking = { kind: 'follow-up', policy: { rules } } as const;
    const limited = fails('N', { harm: 'limited' });
    const runs = { kind: 'running', measure: 'plan' };
    const one = await measured([limited], { ...asking, facts: under('plan') });
    expect(one.whyNotLighter?.because).toEqual([byRule('zwaarder', 'toezicht'), runs]);
    const other = await measured([limited], { ...asking, facts: under('sluiten') });
    expect(other.whyNotLighter?.because).toEqual([cell('low', 'limited', 'plan')]);
    const open = await measured([opens], {
      kind: 'follow-up',
      policy: {
        rules: [
          rule('x', { fact: 'running', operator: 'equal', value: 'sluiten' }, 'require', {
            atLeast: 'toezicht',
          }),
        ],
      },
    });
    expect(open.whyNotLighter?.because).not.toContainEqual(runs);
  });

  test('the lightest has nothing below it and the heaviest nothing above it', async () => {
    const light = await measured([fails('O', { is: worst.ok })]);
    expect(light.whyNotLighter).toBeUndefined();
    expect(light.whyNotHeavier?.measure).toBe('advies');
    const rules = [rule('alles', failing(), 'require', { atLeast: 'last' })];
    const heavy = await measured([fails('W', { articles: ['wtza 3'] })], { policy: { rules } });
    expect([heavy.measure, heavy.whyNotHeavier]).toEqual(['last', undefined]);
    expect(heavy.whyNotLighter?.measure).toBe('aanwijzing');
  });

  test('what the answers share is the reason; where they share nothing, all of it', async () => {
    const rules = [rule('altijd', failing(), 'require', { atLeast: 'plan' })];
    const low = {
      sufficient: { atLeast: 'plan' },
      limited: { atLeast: 'plan' },
      insufficient: { atLeast: 'plan' },
    };
    const norms = [fails('N', { harm: 'limited' })];
    const asking = { trust: 'unknown', policy: { plane: { ...plane, low }, rules } } as const;
    expect((await measured(norms, asking)).why).toEqual([byRule('altijd', 'plan')]);
    const bare = await measured(norms, { ...asking, policy: { plane: { ...plane, low } } });
    expect(bare.why).toEqual(
      expect.arrayContaining(
        ['sufficient', 'limited', 'insufficient'].map((trust) => cell('low', trust, 'plan')),
      ),
    );
    expect(bare.why).toHaveLength(3);
  });
});
