/** Whether a measure that runs may end: only where its norms were seen, and where nothing says otherwise. */
import { describe, expect, test } from 'vitest';
import type { RunningMeasure } from '../../src/intervention/model.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, dossier, fails, inOrder, measure, mostly } from './dossiers.ts';
import { under } from './policies.ts';

const notSeen = { is: [worst.ok, worst.no], state: 'not-tested' } as const;
const idsOf = (norms: readonly NormGiven[]) => norms.map(({ id }) => id);
const open = { ...fails, is: [worst.ok, worst.no], units: { a: [worst.ok, worst.no] } } as const;

describe('the main measure', () => {
  const ends: readonly (readonly [
    name: string,
    norms: readonly NormGiven[],
    on: readonly string[],
    action: RunningMeasure['action'],
  ])[] = [
    ['is lifted where its norm is in order', [{ id: 'N', ...inOrder }], ['N'], 'lift'],
    ['is lifted where its norm is grotendeels in order', [{ id: 'N', ...mostly }], ['N'], 'lift'],
    [
      'stays open where one of its norms was not judged',
      [
        { id: 'N', ...inOrder },
        { id: 'M', ...notSeen },
      ],
      ['N', 'M'],
      'undetermined',
    ],
    [
      'without recorded norms ends by any tested norm that was judged',
      [
        { id: 'N', ...inOrder },
        { id: 'E', ...inOrder, status: 'encouraged' },
        { id: 'M', ...notSeen },
      ],
      [],
      'lift',
    ],
    [
      'without recorded norms does not end by norms van belang alone',
      [
        { id: 'E', ...inOrder, status: 'encouraged' },
        { id: 'M', ...notSeen },
      ],
      [],
      'undetermined',
    ],
  ];
  test.each(ends)('%s', async (_name, norms, on, action) => {
    const past = dossier([measure('P', { norms: [...on] })], idsOf(norms));
    const found = await advised(norms, past);
    expect(found.running).toMatchObject({ id: 'P', action });
    if (action === 'undetermined') expect(found.running?.because).toEqual([]);
    else expect(found.running?.because).toMatchObject([{ kind: 'rule', rule: 'voldoende-hersteld' }]);
  });

  test('told by the context alone ends where a tested norm was judged, with what is known of it and no more', async () => {
    const context = under('verbeterplan', true, 'fully');
    const found = await advised([{ id: 'N', ...inOrder }], undefined, { context });
    expect(found.running).toEqual({
      measure: 'verbeterplan',
      title: 'Verbeterplan met resultaatsverslag',
      action: 'lift',
      because: [
        {
          kind: 'rule',
          rule: 'voldoende-hersteld',
          because: 'Alles is helemaal of grotendeels in orde, en er is vertrouwen dat het zo blijft.',
        },
      ],
    });
    expect(found.alsoRunning).toBeUndefined();
  });

  test('is undetermined where what is unknown decides between ending and going on', async () => {
    const past = dossier([measure('P')]);
    const found = await advised([{ id: 'N', ...inOrder }], past, { context: { trust: {} } });
    expect(found.running).toMatchObject({ id: 'P', action: 'undetermined' });
    expect(found.running?.because.map(({ rule }) => rule).sort()).toEqual([
      'vertrouwen-nog-niet-hersteld',
      'voldoende-hersteld',
    ]);
    expect(found.running?.extension).toBeUndefined();
  });

  test('is not named where it is not known which one runs', async () => {
    const context = { phase: 'under-measure' };
    const found = await advised([{ id: 'N', ...fails }], undefined, { context });
    expect(found.phase.level).toBe('under-measure');
    expect(found.running).toBeUndefined();
  });

  test('gives way to something lighter where no rule keeps it and danger forbids to end it', async () => {
    const past = (norms: readonly string[]) =>
      dossier([measure('V', { measure: 'verscherpt-toezicht', norms: [...norms] })], ['N', 'M']);
    const context = { 'acute-danger': true };
    const norms = [
      { id: 'N', ...inOrder },
      { id: 'M', ...notSeen },
    ];
    const seen = await advised(norms, past(['N']), { context });
    expect(seen.running).toMatchObject({ id: 'V', action: 'lighter', because: [] });
    const blind = await advised(norms, past(['M']), { context });
    expect(blind.running).toMatchObject({ id: 'V', action: 'undetermined', because: [] });
  });
});

describe('a measure beside the main one', () => {
  const main = measure('V', { measure: 'verscherpt-toezicht', deadline: '2026-06-15', followed: 'partly' });
  const also = async (
    norms: readonly NormGiven[],
    on: readonly string[],
    trust: 'sufficient' | 'insufficient' = 'sufficient',
  ) => {
    const all = [{ id: 'N', ...fails }, ...norms];
    const past = dossier([main, measure('P', { norms: [...on] })], idsOf(all));
    const found = await advised(all, past, { trust });
    expect(found.alsoRunning?.map(({ id }) => id)).toEqual(['P']);
    return found.alsoRunning?.[0];
  };
  const M = { id: 'M', ...inOrder };

  test('ends where all its norms are in order, and says which', async () => {
    const norms = [M, { id: 'O', ...mostly }];
    expect(await also(norms, ['M', 'O'])).toEqual({
      measure: 'verbeterplan',
      title: 'Verbeterplan met resultaatsverslag',
      action: 'lift',
      because: [{ kind: 'restored', norms: ['M', 'O'] }],
      id: 'P',
      since: '2025-10-01',
      norms: ['M', 'O'],
      deadline: '2026-01-15',
      overdue: true,
      followed: 'fully',
    });
  });

  test.each<readonly [string, readonly NormGiven[], readonly string[], 'sufficient' | 'insufficient']>([
    ['one of its norms may fail', [M, { id: 'O', ...open }], ['M', 'O'], 'sufficient'],
    ['one of its norms was not judged', [M, { id: 'O', ...notSeen }], ['M', 'O'], 'sufficient'],
    ['none of its norms was judged', [{ id: 'M', ...notSeen }], ['M'], 'sufficient'],
    ['there is no trust that it stays so', [M], ['M'], 'insufficient'],
  ])('stays open where %s', async (_name, norms, on, trust) => {
    expect(await also(norms, on, trust)).toMatchObject({ action: 'undetermined', because: [] });
  });

  test('stays open where trust is not known', async () => {
    const past = dossier([main, measure('P', { norms: ['M'] })], ['N', 'M']);
    const found = await advised([{ id: 'N', ...fails }, M], past, { context: { trust: {} } });
    expect(found.alsoRunning).toMatchObject([{ id: 'P', action: 'undetermined', because: [] }]);
  });

  test('goes on where one of its norms fails, and says which', async () => {
    const past = dossier(
      [measure('A', { deadline: '2026-06-15' }), measure('P', { norms: ['M', 'O'] })],
      ['N', 'M', 'O'],
    );
    const found = await advised([{ id: 'N', ...inOrder }, M, { id: 'O', ...fails, harm: 'limited' }], past);
    expect([found.running, ...(found.alsoRunning ?? [])].map((one) => one?.id)).toEqual(['P', 'A']);
    const both = dossier(
      [measure('A', { deadline: '2026-06-15' }), measure('P', { norms: ['M', 'O'], deadline: '2026-06-16' })],
      ['N', 'M', 'O'],
    );
    const going = await advised([{ id: 'N', ...fails, is: worst.hardly }, M, { id: 'O', ...fails }], both);
    expect(going.running).toMatchObject({ id: 'A', action: 'continue' });
    expect(going.alsoRunning).toMatchObject([
      { id: 'P', action: 'continue', because: [{ kind: 'unrestored', norms: ['O'] }] },
    ]);
  });

  test('gives way to a heavier step of the ladder where one of its norms fails', async () => {
    expect(await also([{ id: 'M', ...fails }], ['M'])).toMatchObject({
      action: 'heavier',
      because: [{ kind: 'unrestored', norms: ['M'] }],
    });
  });

  test('does not give way to a step that is only possible', async () => {
    const past = dossier(
      [measure('A', { deadline: '2026-06-15', followed: 'partly' }), measure('P', { norms: ['M'] })],
      ['N', 'M'],
    );
    const norms = [
      { id: 'N', ...fails },
      { id: 'M', ...fails, harm: 'irreversible' },
    ] as const;
    const found = await advised(norms, past, { context: { 'needs-exceed-expertise': undefined, trust: {} } });
    expect(found.range.measures.length).toBeGreaterThan(1);
    const actions = [found.running, ...(found.alsoRunning ?? [])].map((one) => one?.id);
    expect(actions.sort()).toEqual(['A', 'P']);
    expect(found.alsoRunning).toMatchObject([{ action: 'continue', because: [{ kind: 'unrestored' }] }]);
  });
});
