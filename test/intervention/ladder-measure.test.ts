/** The one measure of the visit: how heavy it is, what it rests on, and how certain it is. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, ladder, role, rule, under, yes } from './small.ts';

describe('what the measure rests on', () => {
  test('every measure that is still possible rests on what may be breached, each with its own reason', async () => {
    const found = await advised([fails('N', { is: [worst.ok, worst.no] }), fails('O', { is: worst.ok })]);
    expect(role(found, 'ladder')).toMatchObject([
      { measure: 'sluiten', certain: false, norms: [], why: [{ kind: 'cell', risk: 'none' }] },
      { measure: 'toezicht', certain: false, norms: ['N'], why: [{ kind: 'cell', risk: 'high' }] },
    ]);
    expect(role(found, 'ladder').map(({ why }) => why.length)).toEqual([1, 1]);
  });

  test('a certain measure rests on what is certainly breached alone', async () => {
    const found = await advised([
      fails('N'),
      fails('M', { is: [worst.ok, worst.no] }),
      fails('E', { status: 'encouraged' }),
      fails('S', { is: worst.mostly }),
    ]);
    expect(role(found, 'ladder')).toMatchObject([{ measure: 'toezicht', certain: true, norms: ['N'] }]);
  });

  test('advice speaks of everything that certainly falls short, met or not, tested or van belang', async () => {
    const limited = { harm: 'limited' } as const;
    const found = await advised(
      [
        fails('N', limited),
        fails('S', { ...limited, is: worst.mostly }),
        fails('E', { ...limited, status: 'encouraged' }),
        fails('O', { ...limited, is: worst.ok }),
        fails('M', { ...limited, is: [worst.ok, worst.mostly] }),
        fails('F', { ...limited, is: [worst.ok, worst.no], status: 'encouraged' }),
        fails('G', { ...limited, is: worst.ok, status: 'encouraged' }),
      ],
      { trust: 'sufficient' },
    );
    expect(found.measures).toMatchObject([
      { measure: 'advies', role: 'ladder', certain: true, norms: ['N', 'S', 'E'] },
    ]);
  });

  test('closing rests on nothing; what is not fully in order gets advice beside it', async () => {
    const found = await advised([fails('S', { is: worst.mostly })]);
    expect(found.measures).toMatchObject([
      { measure: 'sluiten', role: 'ladder', norms: [] },
      { measure: 'advies', role: 'advice', norms: ['S'], why: [{ kind: 'shortfall', norms: ['S'] }] },
    ]);
  });

  test('a measure that a rule asks for where nothing is breached rests on what falls short, without advice on it', async () => {
    const norms = [fails('S', { is: worst.mostly }), fails('O', { is: worst.ok })];
    const found = await advised(norms, {
      policy: { rules: [rule('streng', yes('x'), 'require', { atLeast: 'plan' })] },
      facts: { x: true },
    });
    expect(found.measures).toMatchObject([{ measure: 'plan', role: 'ladder', norms: ['S'] }]);
    expect(found.measures).toHaveLength(1);
  });
});

describe('how heavy it is', () => {
  const asks = (atLeast: string) => rule('streng', failing(), 'require', { atLeast });
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    ['what is asked, where an article opens it', 'aanwijzing', ['wkkgz 2(1)'], 'aanwijzing'],
    ['no heavier one that happens to be open', 'aanwijzing', ['wtza 3'], 'toezicht'],
    ['the heaviest below that is open', 'last', ['wkkgz 2(1)'], 'aanwijzing'],
    ['the heaviest below that needs no power', 'last', ['wkkgz 4(2)'], 'toezicht'],
    ['what is open directly', 'last', ['wtza 3'], 'last'],
    ['some article that opens it is enough', 'last', ['wkkgz 2(1)', 'wtza 3'], 'last'],
  ];
  test.each(cases)('%s', async (_, atLeast, articles, measure) => {
    const found = await advised([fails('N', { articles })], { policy: { rules: [asks(atLeast)] } });
    expect(found.range).toMatchObject({ measures: [measure], exact: true });
    const reason = { kind: 'rule', rule: 'streng', because: 'streng', measure: atLeast };
    expect(role(found, 'ladder')[0]?.why).toContainEqual(reason);
  });

  const above = rule('zwaarder', failing(), 'require', { above: 'running' });
  const steps: readonly (readonly [running: string, measure: string])[] = [
    ['none', 'plan'],
    ['advies', 'plan'],
    ['plan', 'toezicht'],
    ['toezicht', 'aanwijzing'],
    ['last', 'last'],
    ['waarschuwing', 'plan'],
  ];
  test.each(steps)('one step above what runs: %s gives %s', async (running, measure) => {
    const found = await advised([fails('N', { harm: 'limited', articles: ['wkkgz 2(1)'] })], {
      kind: 'follow-up',
      policy: { rules: [above] },
      facts: running === 'none' ? { running } : under(running),
    });
    expect(found.range.measures).toEqual([measure]);
    expect(found.conflicts).toEqual([]);
    const asked = ['none', 'waarschuwing'].includes(running)
      ? []
      : [expect.objectContaining({ rule: 'zwaarder', measure })];
    expect(role(found, 'ladder')[0]?.why.filter(({ kind }) => kind === 'rule')).toEqual(asked);
  });

  test('what runs stays where a rule continues it, and no rule about what to add weighs', async () => {
    const rules = [
      rule('blijft', failing(), 'continue'),
      rule('erbij', failing(), 'add', { measure: 'gesprek' }),
      rule('eraf', failing(), 'lift'),
    ];
    const norms = [fails('N', { harm: 'limited' })];
    const asking = { kind: 'follow-up', policy: { rules }, facts: under('toezicht') } as const;
    expect(role(await advised(norms, asking), 'ladder')).toMatchObject([
      {
        measure: 'toezicht',
        why: [{ kind: 'rule', rule: 'blijft', measure: 'toezicht', because: 'blijft' }],
      },
    ]);
    const without = { ...asking, policy: { rules: rules.slice(1) } };
    expect((await advised(norms, without)).range.measures).toEqual(['plan']);
  });

  test('one step above the lightest is advice', async () => {
    const policy = { rules: [rule('zwaarder', yes('x'), 'require', { above: 'running' })] };
    const asking = { kind: 'follow-up', policy, facts: { x: true, ...under('sluiten') } } as const;
    expect((await advised([fails('S', { is: worst.mostly })], asking)).range.measures).toEqual(['advies']);
  });

  test('what is extended keeps its weight', async () => {
    const longer = ladder.map((step) => (step.id === 'toezicht' ? { ...step, extendBy: 'P3M' } : step));
    const policy = { ladder: longer, rules: [rule('langer', failing(), 'extend')] };
    const norms = [fails('N', { harm: 'limited' })];
    const found = await advised(norms, { kind: 'follow-up', policy, facts: under('toezicht') });
    expect(found.range.measures).toEqual(['toezicht']);
    expect(found.running).toMatchObject({ action: 'extend', extension: { period: 'P3M' } });
  });

  const quiet: readonly (readonly [string, object, readonly string[], string])[] = [
    [
      'one step above nothing asks for nothing',
      rule('r', yes('x'), 'require', { above: 'running' }),
      ['cell'],
      'none',
    ],
    ['what is added asks for nothing', rule('r', yes('x'), 'add', { measure: 'gesprek' }), ['cell'], 'none'],
    [
      'what is continued where nothing runs asks for nothing',
      rule('r', yes('x'), 'continue'),
      ['cell'],
      'none',
    ],
    [
      'what asks for the lightest is a reason for it',
      rule('r', yes('x'), 'require', { atLeast: 'sluiten' }),
      ['cell', 'rule'],
      'none',
    ],
    [
      'what continues the lightest is a reason for it',
      rule('r', yes('x'), 'continue'),
      ['cell', 'rule'],
      'sluiten',
    ],
  ];
  test.each(quiet)('all in order: %s', async (_, only, kinds, running) => {
    const facts = { x: true, ...(running === 'none' ? { running } : under(running)) };
    const found = await advised([fails('O', { is: worst.ok })], {
      kind: 'follow-up',
      policy: { rules: [only] },
      facts,
    });
    expect(found.range.measures).toEqual(['sluiten']);
    expect(role(found, 'ladder')[0]?.why.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.conflicts).toEqual([]);
  });
});
