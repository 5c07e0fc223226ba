/** What becomes of a measure whose norms still fail: heavier, extended, continued. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/intervention/policy.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, dossier, fails, inOrder, measure } from './dossiers.ts';
import { igj, under } from './policies.ts';

const nearly = { ...fails, is: worst.hardly, units: { a: worst.hardly } } as const;
/** The policy in which no plan can be extended. */
const strict: Policy = {
  ...igj,
  ladder: igj.ladder.map(({ extendBy, ...one }) => (one.id === 'verbeterplan' ? one : { ...one, extendBy })),
};

describe('a step of the ladder', () => {
  test('heavier: the rules that ask for more say why, and no others', async () => {
    const past = dossier([measure('P', { followed: 'not' })]);
    const found = await advised([{ id: 'N', ...fails }], past, { trust: 'limited' });
    expect(found.running?.action).toBe('heavier');
    expect(found.running?.because.map(({ rule }) => rule).sort()).toEqual([
      'hertoets-zelfde-normen',
      'verbeterplan-niet-opgevolgd',
    ]);
  });

  test('heavier by the plane alone, though rules keep what runs', async () => {
    const norms = { N: { persistent: true, trend: 'same' } } as const;
    const context = { ...under('verbeterplan', false, 'partly'), norms };
    const grave = { id: 'N', ...fails, harm: 'irreversible' } as const;
    const found = await advised([grave], undefined, { context, trust: 'limited' });
    expect([found.range.measures, found.running?.action]).toEqual([['verscherpt-toezicht'], 'heavier']);
    expect(found.running?.because).toMatchObject([{ kind: 'cell', measure: 'verscherpt-toezicht' }]);
  });

  test('heavier than the lightest step of all', async () => {
    const context = { ...under('afsluiten', false, 'fully'), norms: { N: { trend: 'better' } } } as const;
    const found = await advised([{ id: 'N', ...fails }], undefined, { context });
    expect(found.running).toMatchObject({ measure: 'afsluiten', action: 'heavier' });
    expect(found.running?.because).toMatchObject([{ kind: 'cell', measure: 'verbeterplan' }]);
  });

  test('heavier than the lightest step of all, as the dossier tells: by the rules, since it stands on the ladder', async () => {
    const past = dossier([measure('A', { measure: 'afsluiten', deadline: '2026-06-15' })]);
    const found = await advised([{ id: 'N', ...fails }], past);
    expect(found.running).toMatchObject({ id: 'A', action: 'heavier' });
    expect(found.running?.because.map(({ kind }) => kind)).not.toContain('unrestored');
    const both = [
      measure('V', { measure: 'verscherpt-toezicht', deadline: '2026-06-15', followed: 'partly' }),
      measure('A', { measure: 'afsluiten', norms: ['M'] }),
    ];
    const norms = [
      { id: 'N', ...fails },
      { id: 'M', ...fails },
    ];
    const beside = await advised(norms, dossier(both, ['N', 'M']));
    expect(beside.alsoRunning).toMatchObject([
      { id: 'A', action: 'heavier', because: [{ kind: 'unrestored' }] },
    ]);
  });

  test('lifted where one rule lifts it and another keeps it: the first says why', async () => {
    const keep: Policy['rules'][number] = {
      name: 'houd-aan',
      conditions: { fact: 'running', operator: 'equal', value: 'verbeterplan' },
      event: { type: 'continue', params: { because: 'Zo bedacht.' } },
    };
    const policy = { ...igj, rules: [...igj.rules, keep] };
    const found = await advised([{ id: 'N', ...inOrder }], dossier([measure('P')]), { policy });
    expect(found.running).toMatchObject({ id: 'P', action: 'lift' });
    expect(found.running?.because.map(({ rule }) => rule)).toEqual(['voldoende-hersteld']);
  });

  test('continued: the rule that keeps it says why', async () => {
    const found = await advised([{ id: 'N', ...fails }], dossier([measure('P', { deadline: '2026-06-15' })]));
    expect(found.running).toStrictEqual({
      measure: 'verbeterplan',
      title: 'Verbeterplan met resultaatsverslag',
      action: 'continue',
      because: [
        {
          kind: 'rule',
          rule: 'loopt-nog',
          because: 'De lopende maatregel is binnen de termijn en wordt opgevolgd.',
        },
      ],
      id: 'P',
      since: '2025-10-01',
      norms: ['N'],
      deadline: '2026-06-15',
      overdue: false,
      followed: 'fully',
    });
  });

  test('what the dossier leaves out stays out, and its note is shown', async () => {
    const bare = { id: 'P', measure: 'aanwijzing', since: '2025-10-01', status: 'running' } as const;
    const found = await advised([{ id: 'N', ...fails }], dossier([{ ...bare, note: 'Op papier.' }]));
    const { action: _action, because: _because, ...told } = found.running ?? {};
    expect(told).toStrictEqual({
      measure: 'aanwijzing',
      title: 'Aanwijzing',
      id: 'P',
      since: '2025-10-01',
      note: 'Op papier.',
    });
  });

  test('extended only where the policy says by how much', async () => {
    const past = dossier([measure('P', { followed: 'partly' })]);
    const extended = await advised([{ id: 'N', ...nearly }], past);
    expect(extended.running).toMatchObject({ action: 'extend', because: [{ rule: 'bijna-klaar' }] });
    expect(extended.running?.because).toHaveLength(1);
    const not = await advised([{ id: 'N', ...nearly }], past, {
      policy: strict,
    });
    expect(not.running?.action).toBe('continue');
    expect(not.running?.extension).toBeUndefined();
    expect(not.running?.because.map(({ rule }) => rule)).toEqual(['nog-niet-hersteld']);
  });

  test('not extended where something else allows less: lighter', async () => {
    const rules: Policy['rules'] = [
      ...igj.rules,
      {
        name: 'niet-meer-dan-advies',
        conditions: { fact: 'running', operator: 'equal', value: 'verbeterplan' },
        event: { type: 'limit', params: { atMost: 'advies', because: 'Zo bedacht.' } },
      },
    ];
    const past = dossier([measure('P', { followed: 'partly' })]);
    const found = await advised([{ id: 'N', ...nearly }], past, { policy: { ...igj, rules } });
    expect(found.range.measures).toEqual(['advies']);
    expect(found.running).toMatchObject({ id: 'P', action: 'lighter' });
    expect(found.running?.extension).toBeUndefined();
  });
});

describe('a measure beside the ladder', () => {
  const vog: NormGiven = { id: 'N', ...fails, articles: ['wkkgz 4(2)'] };
  const warning = (deadline: string) =>
    dossier([measure('W', { measure: 'waarschuwing', deadline, followed: 'not' })]);

  test('gives way to the fine that waited for it', async () => {
    const found = await advised([vog], warning('2026-01-15'));
    expect(found.measures.map((one) => one.measure)).toContain('boete');
    expect(found.running).toMatchObject({
      id: 'W',
      action: 'heavier',
      because: [{ kind: 'unrestored', norms: ['N'] }],
    });
  });

  test('goes on where the fine waits', async () => {
    const found = await advised([vog], warning('2026-06-15'));
    expect(found.measures.map((one) => one.measure)).not.toContain('boete');
    expect(found.running).toMatchObject({ id: 'W', action: 'continue', because: [{ kind: 'unrestored' }] });
  });

  test('ends where its norm is in order', async () => {
    const found = await advised([{ id: 'N', ...inOrder }], warning('2026-01-15'));
    expect(found.running).toMatchObject({
      id: 'W',
      action: 'lift',
      because: [{ kind: 'restored', norms: ['N'] }],
    });
  });

  test('told by the context alone is no step of the ladder, so that nothing there is heavier', async () => {
    const context = under('waarschuwing', false, 'partly');
    const found = await advised([{ id: 'N', ...fails }], undefined, { context });
    expect(found.running).toMatchObject({ measure: 'waarschuwing', action: 'continue', because: [] });
  });
});
