/** When things must be done: whose period, from which day, and whether the law moves the end. */
import { describe, expect, test } from 'vitest';
import type { AnchorDates } from '../../src/intervention/deadlines.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const { no } = worst;
const bad: NormGiven = { id: 'N', is: no, harm: 'irreversible', units: { a: no } };

async function measures(
  norms: readonly NormGiven[],
  trust: keyof typeof trustOf,
  anchors: AnchorDates = {},
  { policy = igj as Policy, danger = false, kind = 'first-visit' as 'first-visit' | 'follow-up' } = {},
) {
  const context = {
    ...quiet,
    'acute-danger': danger,
    ...(kind === 'follow-up' && { running: 'none' }),
    trust: trustOf[trust],
  };
  const found = await recommend(assessmentOf({ kind, norms }), policy, { context, anchors });
  return (id: string) => found.measures.find(({ measure }) => measure === id);
}

describe('a plan', () => {
  test('has one term per period, the soonest first; norms share it where both period and source are the same', async () => {
    const norms: readonly NormGiven[] = [
      { id: 'A', is: no, harm: 'limited' },
      { id: 'B', is: no, harm: 'limited', repairWithin: 'P3M' },
      { id: 'C', is: no, harm: 'serious', repairWithin: 'P2M' },
      { id: 'D', is: no, harm: 'serious' },
      { id: 'E', is: no, harm: 'none' },
      { id: 'F', is: no, harm: 'limited' },
      { id: 'G', is: no, harm: 'none', repairWithin: 'P2M' },
    ];
    const plan = (await measures(norms, 'sufficient', { report: '2026-03-16' }))('verbeterplan');
    expect(plan?.deadlines.map(({ norms: ids, by, period, date }) => [ids.join(), by, period, date])).toEqual(
      [
        // Koningsdag: a term that a decision sets does not move.
        ['D', 'harm', 'P6W', '2026-04-27'],
        ['C,G', 'norm', 'P2M', '2026-05-16'],
        ['A,F', 'harm', 'P3M', '2026-06-16'],
        ['B', 'norm', 'P3M', '2026-06-16'],
        ['E', 'harm', 'P6M', '2026-09-16'],
      ],
    );
    for (const { naive, legal, date } of plan?.deadlines ?? []) expect([naive, legal]).toEqual([date, date]);
  });

  test('counts from the day of the visit where the anchor is not known, and says so', async () => {
    const plan = (await measures([{ ...bad, harm: 'serious' }], 'sufficient'))('verbeterplan');
    expect(plan?.deadlines).toStrictEqual([
      {
        norms: ['N'],
        by: 'harm',
        anchor: 'report',
        from: '2026-03-20',
        assumed: true,
        period: 'P6W',
        naive: '2026-05-01',
        legal: '2026-05-01',
        date: '2026-05-01',
      },
    ]);
  });
});

describe('a term of the law', () => {
  const bezwaar = {
    norms: [],
    by: 'term',
    term: 'bezwaar',
    title: 'Bezwaar',
    anchor: 'notification',
    period: 'P6W',
  };

  test('moves off a holiday, with the article', async () => {
    const order = (await measures([bad], 'insufficient', { notification: '2026-03-16' }))('aanwijzing');
    expect(order?.remedy).toStrictEqual({
      against: 'decision',
      term: {
        ...bezwaar,
        basis: 'awb 6:7',
        from: '2026-03-16',
        assumed: false,
        naive: '2026-04-27',
        legal: '2026-04-28',
        date: '2026-04-28',
        article: 'atw 1(1)',
      },
    });
  });

  test('has no basis where the policy gives none, and stays where it is not statutory', async () => {
    const { title, period, from } = igj.terms.bezwaar ?? { title: '', period: '', from: 'notification' };
    const policy: Policy = {
      ...igj,
      terms: { ...igj.terms, bezwaar: { title, period, from, statutory: false } },
    };
    const order = (await measures([bad], 'insufficient', { notification: '2026-03-16' }, { policy }))(
      'aanwijzing',
    );
    expect(order?.remedy?.term).toStrictEqual({
      ...bezwaar,
      from: '2026-03-16',
      assumed: false,
      naive: '2026-04-27',
      legal: '2026-04-27',
      date: '2026-04-27',
    });
  });

  test('ends on the safe side where it is doubtful whether it moves', async () => {
    const found = await measures([bad], 'insufficient', { notification: '2026-03-14' }, { danger: true });
    // Seven days from Saturday: the provider is bound no longer than that.
    expect(found('bevel')?.deadlines).toMatchObject([
      { term: 'bevel-geldigheid', naive: '2026-03-21', legal: '2026-03-23', date: '2026-03-21' },
    ]);
    // Two weeks from Saturday: nothing is published earlier than the law may mean.
    expect(found('aanwijzing')?.publication?.earliest).toMatchObject({
      term: 'publicatie-wacht',
      naive: '2026-03-28',
      legal: '2026-03-30',
      date: '2026-03-30',
    });
  });

  test('runs from its own anchor, not from another that is known', async () => {
    const order = (await measures([bad], 'insufficient', { decision: '2026-04-01' }))('aanwijzing');
    expect(order?.remedy?.term).toMatchObject({ from: '2026-03-20', assumed: true });
    expect(order?.deadlines).toMatchObject([
      { anchor: 'decision', from: '2026-04-01', assumed: false, by: 'measure', norms: [] },
    ]);
  });
});

describe('publication', () => {
  test('on notice has no term to wait for', async () => {
    const found = await measures([bad], 'limited');
    expect(found('verscherpt-toezicht')?.publication).toStrictEqual({
      when: 'on-notice',
      basis: 'gezondheidswet 44a',
      note: 'De aanbieder kan binnen zes weken een reactie van hoogstens 200 woorden laten meeplaatsen.',
    });
  });

  test('after a term has it, and no note where the policy has none', async () => {
    const found = await measures([{ ...bad, articles: ['wkkgz 11(1)'] }], 'limited');
    const { earliest, ...rest } = found('waarschuwing')?.publication ?? {};
    expect(rest).toStrictEqual({ when: 'after-term', basis: 'gezondheidswet 44a' });
    expect(earliest).toMatchObject({ term: 'publicatie-wacht', period: 'P2W' });
  });

  test('has no basis where the policy gives none', async () => {
    const ladder = igj.ladder.map((one) => ({ ...one, publication: { when: 'on-notice' } as const }));
    const found = await measures([bad], 'limited', {}, { policy: { ...igj, ladder } });
    expect(found('verscherpt-toezicht')?.publication).toStrictEqual({ when: 'on-notice' });
  });
});
