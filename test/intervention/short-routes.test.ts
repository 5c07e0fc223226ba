/** The short ways: advice at a stimulating visit, a plan of the provider's own at a self-assessment. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type CriterionGiven, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const context = { ...quiet, trust: trustOf.limited };
const fails = { is: worst.no, harm: 'serious' } as const;
const open = { is: [worst.ok, worst.no], harm: 'serious' } as const;
const at = (kind: 'stimulating' | 'self-assessment', norms: readonly NormGiven[]) =>
  recommend(assessmentOf({ kind, norms }), igj, { context });

describe('a stimulating visit', () => {
  test('gives advice without verdicts, whatever the norms say', async () => {
    const found = await at('stimulating', [
      { id: 'N', ...fails },
      { id: 'M', ...open },
      { id: 'O', is: worst.ok, state: 'not-judged' },
    ]);
    expect(found).toMatchObject({
      route: 'stimulating',
      phase: { possible: [] },
      risk: { possible: [], because: [] },
      measures: [
        { measure: 'advies', certain: true, norms: [], why: [{ kind: 'route' }], authority: 'de inspectie' },
      ],
      barred: [],
      questions: [],
      conflicts: [],
      diagnostics: [],
      encouragedOnly: false,
    });
    expect(found.range).toEqual({ measures: ['advies'], exact: true, runs: 0 });
    expect(found.norms.map(({ id, standing }) => [id, standing])).toEqual([
      ['N', 'breached'],
      ['M', 'may-be-breached'],
      ['O', 'not-judged'],
    ]);
    expect(found.plan).toBeUndefined();
  });

  test('goes by the plane where the policy has no short way for it', async () => {
    const assessment = assessmentOf({ kind: 'stimulating', norms: [{ id: 'N', ...fails }] });
    const found = await recommend(
      assessment,
      { ...igj, routes: {} },
      { context: { ...context, running: 'none' } },
    );
    expect(found.route).toBe('plane');
  });
});

describe('a self-assessment', () => {
  test('plans for what fails; of what may fail it says so', async () => {
    const found = await at('self-assessment', [
      { id: 'N', ...fails },
      { id: 'M', ...open },
      { id: 'O', is: worst.ok },
    ]);
    expect(found.route).toBe('self-assessment');
    expect(found.measures).toMatchObject([
      {
        measure: 'verbeterplan',
        authority: 'provider',
        norms: ['N'],
        certain: true,
        why: [{ kind: 'route' }],
      },
    ]);
    expect(found.plan?.map(({ norm, certain }) => [norm, certain])).toEqual([
      ['N', true],
      ['M', false],
    ]);
    expect(found.range).toEqual({ measures: ['verbeterplan'], exact: true, runs: 0 });
    expect(found.questions).toEqual([]);
    expect(found.phase).toEqual({ possible: [] });
    expect(found.risk).toEqual({ possible: [], because: [] });
    expect(found.norms.map(({ standing }) => standing)).toEqual(['breached', 'may-be-breached', 'in-order']);
  });

  test('where something may fail, is a plan or none, and asks for each of those norms', async () => {
    const found = await at('self-assessment', [
      { id: 'M', ...open },
      { id: 'O', is: worst.ok },
      { id: 'P', ...open },
    ]);
    expect(found.range).toEqual({ measures: ['none', 'verbeterplan'], exact: true, runs: 0 });
    expect(found.measures).toMatchObject([{ certain: false, norms: ['M', 'P'] }]);
    expect(found.questions.map(({ kind, id }) => [kind, id])).toEqual([
      ['norm', 'M'],
      ['norm', 'P'],
    ]);
    expect(found.plan).toMatchObject([
      {
        norm: 'M',
        title: 'Norm M',
        certain: false,
        owner: 'provider',
        term: { norms: ['M'], period: 'P6W' },
      },
      { norm: 'P', certain: false },
    ]);
  });

  test('what is van belang is shown and asks for no plan, certain or not', async () => {
    const encouraged = { id: 'E', ...fails, status: 'encouraged' } as const;
    const alone = await at('self-assessment', [encouraged, { id: 'O', is: worst.ok }]);
    expect([alone.measures, alone.plan, alone.encouragedOnly]).toEqual([[], [], true]);
    expect(alone.norms.map(({ id, standing }) => [id, standing])).toEqual([
      ['E', 'breached'],
      ['O', 'in-order'],
    ]);
    const beside = await at('self-assessment', [encouraged, { id: 'M', ...open }]);
    expect(beside.measures).toMatchObject([{ certain: false, norms: ['M'] }]);
    expect([beside.questions.map(({ id }) => id), beside.encouragedOnly]).toEqual([['M'], false]);
  });

  test('where nothing fails, plans nothing and measures nothing', async () => {
    const found = await at('self-assessment', [{ id: 'O', is: worst.ok }]);
    expect([found.measures, found.plan, found.questions]).toEqual([[], [], []]);
    expect(found.range).toEqual({ measures: ['none'], exact: true, runs: 0 });
  });

  test('has a plan without a term where the policy gives the measure none', async () => {
    const ladder = igj.ladder.map(({ deadline: _deadline, ...one }) => one);
    const assessment = assessmentOf({ kind: 'self-assessment', norms: [{ id: 'N', ...fails }] });
    const { plan } = await recommend(assessment, { ...igj, ladder }, { context });
    expect(plan).toStrictEqual([
      { norm: 'N', title: 'Norm N', certain: true, action: [], owner: 'provider' },
    ]);
  });
});

describe('what a plan mends', () => {
  /** The actions for one norm; criteria named here are van belang. */
  async function mended(criteria: readonly CriterionGiven[], encouraged: readonly string[] = []) {
    const made = assessmentOf({ kind: 'self-assessment', norms: [{ id: 'N', ...fails, criteria }] });
    const themes: Assessment['themes'] = made.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => ({
        ...norm,
        criteria: norm.criteria.map((one) =>
          encouraged.includes(one.id) ? { ...one, status: 'encouraged' as const } : one,
        ),
      })),
    }));
    return (await recommend({ ...made, themes }, igj, { context })).plan?.[0]?.action;
  }
  const criterion = (id: string, is: CriterionGiven['is']) => ({ id, is });

  test('the criteria that fall short, and none of those that are met', async () => {
    const given = [
      criterion('A', 'not-met'),
      criterion('B', worst.hardly),
      criterion('C', worst.ok),
      criterion('D', worst.mostly),
      criterion('E', 'met'),
      criterion('F', ['met', 'not-met']),
    ];
    expect(await mended(given)).toEqual(['Criterium A', 'Criterium B']);
  });

  test('those that may fall short, where none certainly does', async () => {
    const given = [criterion('A', 'met'), criterion('B', ['met', 'not-met']), criterion('C', worst.mostly)];
    expect(await mended(given)).toEqual(['Criterium B']);
  });

  test('none that is van belang', async () => {
    const given = [criterion('A', 'not-met'), criterion('B', 'not-met'), criterion('C', ['met', 'not-met'])];
    expect(await mended(given, ['A'])).toEqual(['Criterium B']);
    expect(await mended(given.slice(0, 1), ['A'])).toEqual([]);
  });

  test('each title once', async () => {
    expect(await mended([criterion('A', 'not-met'), criterion('A', worst.no)])).toEqual(['Criterium A']);
  });
});
