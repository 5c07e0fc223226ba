/** What is not allowed wins over what is asked, and that is told. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, named, role, rule, yes } from './small.ts';

describe('a limit', () => {
  test('the lightest limit wins over what is asked, and the conflict is told with both sides', async () => {
    const rules = [
      rule('hoogstens-plan', failing(), 'limit', { atMost: 'plan' }),
      rule('hoogstens-toezicht', failing(), 'limit', { atMost: 'toezicht' }),
    ];
    const found = await advised([fails('N')], { policy: { rules }, trust: 'insufficient' });
    expect(found.range.measures).toEqual(['plan']);
    expect(found.conflicts).toEqual([
      {
        floor: 'aanwijzing',
        ceiling: 'plan',
        floorBy: [{ kind: 'cell', risk: 'high', trust: 'insufficient', measure: 'aanwijzing' }],
        ceilingBy: [{ kind: 'limit', rule: 'hoogstens-plan', because: 'hoogstens-plan', measure: 'plan' }],
        certain: true,
      },
    ]);
    expect(role(found, 'ladder')[0]?.why).toMatchObject([{ kind: 'cell' }, { rule: 'hoogstens-plan' }]);
    expect(role(found, 'ladder')[0]?.whyNotHeavier?.because).toMatchObject([{ rule: 'hoogstens-plan' }]);
  });

  test('where no tested norm falls short nothing is heavier than advice; where one does it may be', async () => {
    const policy = { rules: [rule('streng', yes('x'), 'require', { atLeast: 'toezicht' })] };
    const encouraged = fails('E', { status: 'encouraged' });
    const only = await advised([encouraged, fails('O', { is: worst.ok })], { policy, facts: { x: true } });
    expect(only.range.measures).toEqual(['advies']);
    expect(only.conflicts).toMatchObject([{ floor: 'toezicht', ceilingBy: [{ kind: 'encouraged' }] }]);
    expect(role(only, 'ladder')[0]?.norms).toEqual(['E']);
    const also = await advised([encouraged, fails('S', { is: worst.mostly })], {
      policy,
      facts: { x: true },
    });
    expect(also.range.measures).toEqual(['toezicht']);
    expect(named(role(also, 'advice'))).toEqual(['advies']);
  });
});
