/** A measure that goes on keeps its term; what is new, or decided again, gets one of its own. */
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/intervention/model.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, dossier, fails, inOrder, measure } from './dossiers.ts';
import { igj } from './policies.ts';

const nearly = { ...fails, is: worst.hardly, units: { a: worst.hardly } } as const;
const N: NormGiven = { id: 'N', ...fails };
const supervision = { measure: 'verscherpt-toezicht', deadline: '2026-04-01', followed: 'partly' } as const;
const terms = (found: Measure | undefined) =>
  found?.deadlines.map(({ norms, period, date }) => [norms.join(), period, date]);
const keys = (found: Measure | undefined) =>
  ['hearing', 'publication', 'remedy'].filter((key) => Object.keys(found ?? {}).includes(key));

describe('within its term', () => {
  test('it keeps that term, whole', async () => {
    const found = await advised([N], dossier([measure('V', supervision)]), { trust: 'limited' });
    expect(found.measures[0]?.deadlines).toStrictEqual([
      {
        norms: [],
        anchor: 'decision',
        by: 'measure',
        from: '2025-10-01',
        assumed: false,
        period: 'P6M',
        naive: '2026-04-01',
        legal: '2026-04-01',
        date: '2026-04-01',
      },
    ]);
    expect(keys(found.measures[0])).toEqual([]);
  });

  test('also where it is not recorded on which norms it rests', async () => {
    const found = await advised([N], dossier([measure('V', { ...supervision, norms: [] })]), {
      trust: 'limited',
    });
    expect(terms(found.measures[0])).toEqual([['', 'P6M', '2026-04-01']]);
  });

  test('counted from the decision where the policy gives it no term', async () => {
    const ladder = igj.ladder.map(({ deadline: _deadline, ...one }) => one);
    const found = await advised([N], dossier([measure('V', supervision)]), {
      trust: 'limited',
      policy: { ...igj, ladder },
    });
    expect(found.measures[0]?.deadlines).toMatchObject([{ anchor: 'decision', date: '2026-04-01' }]);
  });

  test('two of the same each keep their own, and one on norms that are in order lends none', async () => {
    const plans = [
      measure('P', { deadline: '2026-04-01' }),
      measure('Q', { norms: ['M'], deadline: '2026-05-20' }),
      measure('R', { norms: ['O'], deadline: '2026-06-30' }),
    ];
    const norms: readonly NormGiven[] = [N, { id: 'M', ...fails, harm: 'limited' }, { id: 'O', ...inOrder }];
    const found = await advised(norms, dossier(plans, ['N', 'M', 'O']));
    expect(terms(found.measures[0])).toEqual([
      ['N', 'P6M', '2026-04-01'],
      ['M', 'P33W', '2026-05-20'],
    ]);
  });

  test('what is new under it is a decision: its own term, with hearing, publication and objection', async () => {
    const found = await advised([N, { id: 'X', ...fails }], dossier([measure('V', supervision)]), {
      trust: 'limited',
    });
    expect(terms(found.measures[0])).toEqual([
      ['N', 'P6M', '2026-04-01'],
      ['X', 'P6M', '2026-09-20'],
    ]);
    expect(keys(found.measures[0])).toEqual(['hearing', 'publication', 'remedy']);
  });

  test('each new norm gets the period that is its own', async () => {
    const norms: readonly NormGiven[] = [
      N,
      { id: 'X', ...fails, repairWithin: 'P2M' },
      { id: 'Y', ...fails, harm: 'limited' },
      { id: 'Z', ...fails },
    ];
    const found = await advised(norms, dossier([measure('P', { deadline: '2026-04-01' })]));
    expect(terms(found.measures[0])).toEqual([
      ['N', 'P6M', '2026-04-01'],
      ['Z', 'P6W', '2026-05-01'],
      ['X', 'P2M', '2026-05-20'],
      ['Y', 'P3M', '2026-06-20'],
    ]);
  });
});

describe('after its term', () => {
  const again: NormGiven = { id: 'N', ...nearly };

  test('it has a term as if it began now, for all its norms', async () => {
    const late = measure('V', { ...supervision, deadline: '2026-01-15' });
    const found = await advised([again], dossier([late]), { trust: 'limited' });
    expect(found.running).toMatchObject({ action: 'continue', overdue: true });
    expect(terms(found.measures[0])).toEqual([['', 'P6M', '2026-09-20']]);
    expect(keys(found.measures[0])).toEqual(['hearing', 'publication', 'remedy']);
  });

  test('extended, it has the new term, decided again', async () => {
    const late = measure('V', { ...supervision, deadline: '2026-01-15' });
    const found = await advised([again], dossier([late]));
    expect(found.running?.extension).toStrictEqual({
      norms: [],
      by: 'measure',
      anchor: 'decision',
      from: '2026-03-20',
      assumed: true,
      period: 'P3M',
      naive: '2026-06-20',
      legal: '2026-06-20',
      date: '2026-06-20',
    });
    expect(found.measures[0]?.deadlines).toEqual([found.running?.extension]);
    expect(keys(found.measures[0])).toEqual(['hearing', 'publication', 'remedy']);
  });

  test('extended beside one within its term, it is decided again as well', async () => {
    const plans = [
      measure('V', { ...supervision, deadline: '2026-01-15' }),
      measure('W', { ...supervision, norms: ['M'], followed: 'fully' }),
    ];
    const found = await advised([again, { ...again, id: 'M', harm: 'limited' }], dossier(plans, ['N', 'M']));
    expect([found.running?.action, found.alsoRunning?.[0]?.action]).toEqual(['extend', 'continue']);
    expect(terms(found.measures[0])).toEqual([
      ['N', 'P3M', '2026-06-20'],
      ['M', 'P6M', '2026-04-01'],
    ]);
    expect(keys(found.measures[0])).toEqual(['hearing', 'publication', 'remedy']);
  });
});

describe('a measure keeps no term of another', () => {
  test('a plan none of a warning that runs, and a warning asked for again none of itself', async () => {
    const warning = measure('W', { measure: 'waarschuwing', deadline: '2026-06-15', followed: 'not' });
    const found = await advised([{ ...N, articles: ['wkkgz 4(2)'] }], dossier([warning]));
    expect(found.running).toMatchObject({ id: 'W', action: 'continue' });
    const term = [['N', 'P6W', '2026-05-01']];
    expect(found.measures.map((one) => [one.measure, terms(one)])).toEqual(
      expect.arrayContaining([
        ['verbeterplan', term],
        ['waarschuwing', term],
      ]),
    );
  });

  test('one that is only possible keeps the term of a decision of now', async () => {
    const plans = [measure('P', { deadline: '2026-06-15', followed: 'partly' })];
    const norms: readonly NormGiven[] = [{ ...N, harm: 'irreversible' }];
    const found = await advised(norms, dossier(plans), { context: { trust: {} } });
    const plan = found.measures.find((one) => one.measure === 'verbeterplan');
    expect(plan).toMatchObject({ role: 'ladder', certain: false });
    expect(terms(plan)).toEqual([['N', 'P2W', '2026-04-03']]);
  });

  test('of a measure on norms that are in order nothing is kept', async () => {
    const plans = [
      measure('P', { deadline: '2026-06-15' }),
      measure('Q', { norms: ['M'], deadline: '2026-07-15' }),
    ];
    const found = await advised([N, { id: 'M', ...inOrder }], dossier(plans, ['N', 'M']));
    expect(terms(found.measures[0])).toEqual([['', 'P257D', '2026-06-15']]);
  });
});
