/** When an article opens a measure: on what days, under what conditions, and after what was not followed. */
import { describe, expect, test } from 'vitest';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { worst } from './build.ts';
import { advised, failing, fails, powers, role, rule, yes } from './small.ts';

const CARE = 'wkkgz 2(1)';
const VOG = 'wkkgz 4(2)';

/** What keeps a policy whole whose other powers are given otherwise. */
const rest = {
  articles: ['wmcz 2'],
  opens: Object.fromEntries(['aanwijzing', 'bevel', 'last', 'boete'].map((id) => [id, { basis: 'wmcz 15' }])),
};

describe('when a power counts', () => {
  const care = powers[0];
  const at = async (over: object, facts: object = {}, date = '2026-03-20', rules: readonly object[] = []) => {
    const policy = { powers: [{ ...care, ...over }, rest], rules };
    const found = await advised([fails('N', { articles: [CARE] })], {
      trust: 'insufficient',
      policy,
      date,
      facts: { ...facts },
    });
    return role(found, 'ladder').map(({ measure }) => measure);
  };

  test('on the days it stands in the law, the first and the last included', async () => {
    const valid = { from: '2026-03-20', until: '2026-03-22' };
    const days = ['2026-03-19', '2026-03-20', '2026-03-22', '2026-03-23'];
    expect(await Promise.all(days.map((day) => at({ valid }, {}, day)))).toEqual([
      ['toezicht'],
      ['aanwijzing'],
      ['aanwijzing'],
      ['toezicht'],
    ]);
  });

  test('only where its own condition certainly holds; where it may, both are possible', async () => {
    const opens = { aanwijzing: { basis: 'wkkgz 27(1)', when: yes('x') } };
    expect(await at({ opens }, { x: true })).toEqual(['aanwijzing']);
    expect(await at({ opens }, { x: false })).toEqual(['toezicht']);
    expect(await at({ opens })).toEqual(['toezicht', 'aanwijzing']);
  });

  test('one that waits and has a condition needs both', async () => {
    const opens = {
      aanwijzing: { basis: 'wkkgz 27(1)' },
      last: { basis: 'wkkgz 29(1)b', after: ['aanwijzing'], when: yes('x') },
    };
    const rules = [rule('alles', failing(), 'require', { atLeast: 'last' })];
    const over = { running: 'aanwijzing', 'deadline-passed': true, followed: 'not' };
    expect(await at({ opens }, { ...over, x: true }, undefined, rules)).toEqual(['last']);
    expect(await at({ opens }, { ...over, x: false }, undefined, rules)).toEqual(['aanwijzing']);
    expect(await at({ opens }, { ...over, followed: 'fully', x: true }, undefined, rules)).toEqual([
      'aanwijzing',
    ]);
  });

  test('an article that a power excepts is opened by it in no part, also where a wider one is named', async () => {
    const policy = { powers: [{ ...care, articles: ['wkkgz'], except: ['wkkgz 9', 'wkkgz 10'] }, rest] };
    const at = async (article: string) =>
      (await advised([fails('N', { articles: [article] })], { trust: 'insufficient', policy })).range
        .measures;
    expect(await at('wkkgz 8')).toEqual(['aanwijzing']);
    expect(await at('wkkgz 9(1)')).toEqual(['toezicht']);
    expect(await at('wkkgz 10')).toEqual(['toezicht']);
  });
});

describe('what was not followed before', () => {
  type Told = NonNullable<DossierInput['measures']>[number];
  const told = (over: Partial<Told>): Told => ({
    id: 'W',
    measure: 'waarschuwing',
    assessment: 'T1',
    norms: ['V'],
    since: '2025-10-01',
    deadline: '2026-01-15',
    until: '2026-02-01',
    status: 'expired',
    followed: 'not',
    ...over,
  });
  const fined = async (
    measures: readonly Told[],
    rules = [rule('boete', failing(), 'add', { measure: 'boete' })],
  ) => {
    const dossier: DossierInput = {
      format: 'dossier/1',
      provider: 'aanbieder',
      assessments: [
        {
          id: 'T1',
          date: '2025-09-01',
          kind: 'first-visit',
          framework: { id: 'proef', version: '1.0.0' },
          verdicts: { V: worst.no, U: worst.no },
        },
      ],
      measures: [...measures],
    };
    const norms = [fails('V', { articles: [VOG] }), fails('U', { articles: [VOG] })];
    const found = await advised(norms, { kind: 'follow-up', policy: { rules }, dossier });
    const fine = found.measures.find(({ measure }) => measure === 'boete');
    const barred = found.barred.filter(({ measure }) => measure === 'boete').map(({ norm }) => norm);
    return { on: fine?.norms, by: fine?.powers.map(({ norms: by }) => by), barred };
  };

  test('opens a fine on the norms it was about, and on no others', async () => {
    expect(await fined([told({})])).toEqual({ on: ['V'], by: [['V']], barred: ['U'] });
    expect(await fined([told({ norms: ['V', 'U'] })])).toEqual({
      on: ['V', 'U'],
      by: [['V', 'U']],
      barred: [],
    });
    expect(await fined([])).toEqual({ on: undefined, by: undefined, barred: ['V', 'U'] });
  });

  test('opens nothing where it was followed, or where it was another measure than the one to wait for', async () => {
    const closed = { on: undefined, by: undefined, barred: ['V', 'U'] };
    expect(await fined([told({ followed: 'fully', status: 'lifted' })])).toEqual(closed);
    expect(await fined([told({ measure: 'plan' })])).toEqual(closed);
  });

  test('counts while it runs too, on its own norms, once its term is over', async () => {
    const { until: _, ...open } = told({ status: 'running' });
    expect(await fined([open])).toEqual({ on: ['V'], by: [['V']], barred: ['U'] });
    const early = { ...open, deadline: '2026-06-15', followed: 'partly' } as const;
    expect(await fined([early])).toEqual({ on: undefined, by: undefined, barred: ['V', 'U'] });
  });
});
