/** How the recommendation shows each norm: its standing, extent, past and articles. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/intervention/policy.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, fails } from './dossiers.ts';
import { igj } from './policies.ts';

const ids = (refs: readonly { readonly id: string }[] | undefined) => refs?.map(({ id }) => id);

const shown = async (
  given: Partial<NormGiven>,
  context: object = { running: 'none' },
  policy: Policy = igj,
) => {
  const norm: NormGiven = { id: 'N', is: worst.ok, ...given };
  const found = await advised([norm, { id: 'X', is: worst.ok }], undefined, {
    context: { running: 'none', ...context },
    policy,
  });
  const view = found.norms.find(({ id }) => id === 'N');
  if (!view) throw new Error('no norm N');
  return view;
};

describe('standing', () => {
  const NA = 'not-applicable';
  const rows: readonly (readonly [
    standing: string,
    given: Pick<NormGiven, 'is' | 'state'>,
    context?: object,
  ])[] = [
    ['in-order', { is: worst.ok }],
    ['shortfall', { is: worst.mostly }],
    ['in-order', { is: [worst.ok, worst.mostly] }],
    ['in-order', { is: [NA, worst.mostly] }],
    ['in-order', { is: [NA, worst.ok] }],
    ['breached', { is: worst.hardly }],
    ['breached', { is: [worst.hardly, worst.no] }],
    ['may-be-breached', { is: [worst.mostly, worst.hardly] }],
    ['may-be-breached', { is: [NA, worst.no] }],
    ['not-applicable', { is: NA }],
    ['not-tested', { is: [worst.ok, worst.no], state: 'not-tested' }],
    ['not-judged', { is: [worst.ok, worst.no], state: 'not-judged' }],
    // Worse after failing cannot be where the level now is met: what is left is that it does not apply.
    ['not-applicable', { is: [NA, worst.ok] }, { norms: { N: { trend: 'worse', persistent: true } } }],
  ];
  const filled = rows.map(([standing, given, context = {}]) => [standing, given, context] as const);
  test.each(filled)('%s: %j', async (standing, given, context) => {
    const view = await shown(given, context);
    expect(view).toMatchObject({ standing, possible: [given.is].flat() });
    if (!standing.includes('breached')) expect([...view.articles, ...view.mayBeBreached]).toEqual([]);
  });

  test('a norm without a verdict has no extent, no past and no articles', async () => {
    expect(await shown({ is: [worst.ok, worst.no], state: 'not-tested', harm: 'serious' })).toEqual({
      id: 'N',
      title: 'Norm N',
      status: 'tested',
      harm: 'serious',
      standing: 'not-tested',
      possible: [worst.ok, worst.no],
      articles: [],
      mayBeBreached: [],
    });
  });

  test('a norm in order has no extent and is not persistent', async () => {
    const view = await shown({ is: worst.ok }, { norms: { N: { trend: 'same', persistent: false } } });
    expect(view).toMatchObject({ trend: 'same' });
    expect(Object.keys(view)).not.toEqual(expect.arrayContaining(['extent']));
    expect(view.persistent).toBeUndefined();
  });
});

describe('articles', () => {
  const criteria = [
    { id: 'C1', is: worst.no, articles: ['wkkgz 3(1)'] },
    { id: 'C2', is: [worst.ok, worst.no], articles: ['wkkgz 4(2)'] },
  ];
  test('of a norm that is breached: certain apart from possible', async () => {
    const view = await shown({ is: worst.no, criteria });
    expect([ids(view.articles), ids(view.mayBeBreached)]).toEqual([['wkkgz 3(1)'], ['wkkgz 4(2)']]);
  });
  test('of a norm that may be breached: none is certain', async () => {
    const view = await shown({ is: [worst.ok, worst.no], criteria });
    expect([ids(view.articles), ids(view.mayBeBreached)]).toEqual([[], ['wkkgz 3(1)', 'wkkgz 4(2)']]);
    const own = await shown({ is: [worst.ok, worst.no] });
    expect([ids(own.articles), ids(own.mayBeBreached)]).toEqual([[], ['wkkgz 2(1)']]);
  });
});

describe('extent', () => {
  const often = {
    level: 'structural',
    because: 'Vaker.',
    when: { fact: 'visits-failing', operator: 'greaterThanInclusive', value: 2 },
  } as const;
  const rarely = { level: 'limited', because: 'Eén keer.', otherwise: true } as const;
  const policy: Policy = { ...igj, extent: [often, rarely] };
  const stood = (persistent?: boolean) => (persistent === undefined ? {} : { norms: { N: { persistent } } });

  test('of a norm that failed before counts both visits; of one that did not, this one', async () => {
    const again = await shown(fails, stood(true), policy);
    expect(again).toMatchObject({ persistent: true });
    expect(again.extent).toEqual({ level: 'structural', possible: ['structural'], because: 'Vaker.' });
    const once = await shown(fails, stood(false), policy);
    expect(once).toMatchObject({ persistent: false });
    expect(once.extent).toEqual({ level: 'limited', possible: ['limited'], because: 'Eén keer.' });
  });

  test('is open where it is not known how it stood before', async () => {
    const view = await shown(fails, stood(), policy);
    expect(view.extent).toEqual({ possible: ['structural', 'limited'] });
    expect([view.persistent, view.trend]).toEqual([undefined, undefined]);
  });

  test('of a norm that may be breached is that of the breach', async () => {
    const view = await shown({ ...fails, is: [worst.ok, worst.no] }, stood(true), policy);
    expect(view.extent).toEqual({ level: 'structural', possible: ['structural'], because: 'Vaker.' });
  });

  test('has a sentence where every row of the level says the same, and none where it cannot be told which held', async () => {
    const half = {
      ...often,
      because: 'De helft.',
      when: { fact: 'units-failing', operator: 'greaterThanInclusive', value: 0.5 },
    } as const;
    const always = { level: 'limited', because: 'Eén keer.', otherwise: true } as const;
    const two: Policy = { ...igj, extent: [often, half, always] };
    expect((await shown(fails, stood(false), two)).extent).toStrictEqual({
      level: 'structural',
      possible: ['structural'],
    });
    const alike: Policy = { ...igj, extent: [often, { ...half, because: 'Vaker.' }, always] };
    expect((await shown(fails, stood(false), alike)).extent).toMatchObject({ because: 'Vaker.' });
  });

  test('has no sentence where the row has none', async () => {
    const silent: Policy = { ...igj, extent: [often, { level: 'limited', otherwise: true }] };
    const view = await shown(fails, stood(false), silent);
    expect(view.extent).toStrictEqual({ level: 'limited', possible: ['limited'] });
  });
});
