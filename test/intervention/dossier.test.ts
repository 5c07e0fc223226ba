/** What follows from a dossier: the past of norms, phase, running measures, and what powers wait for. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { dossierOf } from '../../src/intervention/dossier/from-assessments.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

type Visit = NonNullable<DossierInput['assessments']>[number];
type Measure = NonNullable<DossierInput['measures']>[number];

const visit = (id: string, date: string, verdicts: Visit['verdicts'], over: Partial<Visit> = {}): Visit => ({
  id,
  date,
  kind: 'first-visit',
  framework: { id: 'proef', version: '1.0.0' },
  verdicts,
  ...over,
});

const measure = (id: string, over: Partial<Measure>): Measure => ({
  id,
  measure: 'verbeterplan',
  norms: ['N'],
  since: '2025-10-01',
  status: 'running',
  ...over,
});

const dossier = (assessments: readonly Visit[], measures?: readonly Measure[]): DossierInput => ({
  format: 'dossier/1',
  provider: 'aanbieder',
  assessments,
  ...(measures && { measures }),
});

const { recidivism: _, ...calm } = quiet;
const breach: NormGiven = { id: 'N', is: worst.no, harm: 'serious', units: { a: worst.no } };

function advised(
  past: DossierInput,
  norms: readonly NormGiven[] = [breach],
  trust: keyof typeof trustOf = 'limited',
  context: InterventionContext = {},
) {
  const options = { context: { ...calm, ...context, trust: trustOf[trust] }, dossier: past };
  return recommend(assessmentOf({ kind: 'follow-up', norms }), igj, options);
}

const codesOf = (error: unknown) =>
  isFrameworkError(error) ? error.diagnostics.map(({ code }) => code) : error;

describe('the past of a norm', () => {
  test('failing again is persistent, and after a third time in a row it counts three visits', async () => {
    const past = dossier(
      [
        visit('T1', '2025-01-10', { N: worst.no }),
        visit('T2', '2025-06-10', { N: worst.hardly }, { kind: 'follow-up' }),
      ],
      [],
    );
    const found = await advised(past);
    expect(found.norms[0]).toMatchObject({
      trend: 'worse',
      persistent: true,
      extent: { level: 'structural' },
    });
    expect(found.norms[0]?.history?.map(({ visit: id }) => id)).toEqual(['T1', 'T2']);
    expect(found.phase.level).toBe('follow-up');
    const thrice = structuredClone({ ...igj, sha256: igj.sha256 });
    const extent = [
      {
        level: 'structural',
        when: { fact: 'visits-failing', operator: 'greaterThanInclusive' as const, value: 3 },
      },
      { level: 'limited', otherwise: true as const },
    ];
    const policy = { ...thrice, extent };
    const assessment = assessmentOf({ kind: 'follow-up', norms: [breach] });
    const context = { ...calm, trust: trustOf.limited };
    const counted = async (given: DossierInput) =>
      (await recommend(assessment, policy, { context, dossier: given })).norms[0]?.extent?.level;
    expect(await counted(past)).toBe('structural');
    expect(await counted(dossier([visit('T2', '2025-06-10', { N: worst.hardly })], []))).toBe('limited');
  });

  test('a norm that no earlier visit judged is new; a list of levels leaves the trend open', async () => {
    const fresh = await advised(dossier([visit('T1', '2025-01-10', { M: worst.no })], []), [
      breach,
      { id: 'M', is: worst.ok },
    ]);
    expect(fresh.norms).toMatchObject([{ trend: 'new', persistent: false }, { trend: 'better' }]);
    const open = await advised(dossier([visit('T1', '2025-01-10', { N: [worst.mostly, worst.hardly] })], []));
    expect(open.norms[0]).toMatchObject({ trend: 'worse' });
    expect(open.norms[0]?.persistent).toBeUndefined();
  });

  test('the provider’s own verdicts and visits by another framework are no history', async () => {
    const past = dossier(
      [
        visit('Z', '2025-01-10', { N: worst.ok }, { kind: 'self-assessment' }),
        visit('E', '2025-02-10', { X: worst.ok }, { framework: { id: 'ander', version: '1.0.0' } }),
      ],
      [],
    );
    const found = await advised(past);
    expect(found.visits?.map(({ compared }) => compared)).toEqual([false, false]);
    expect(found.norms[0]?.trend).toBeUndefined();
  });

  test('restored and failing again is a relapse', async () => {
    const past = dossier(
      [
        visit('T1', '2024-01-10', { N: worst.no }),
        visit('T2', '2025-01-10', { N: worst.ok }, { kind: 'follow-up' }),
      ],
      [],
    );
    const found = await advised(past, [breach], 'sufficient');
    const talk = found.measures.find((one) => one.measure === 'bestuursgesprek');
    expect(talk).toMatchObject({ certain: true, why: [{ rule: 'opnieuw-gezakt' }] });
  });

  test('what the context says of a norm may be finer at the same level, and must not contradict', async () => {
    const past = dossier([visit('T1', '2025-01-10', { N: worst.no })], []);
    const finer = await advised(past, [breach], 'limited', { norms: { N: { trend: 'better' } } });
    expect(finer.norms[0]).toMatchObject({ trend: 'better', persistent: true });
    const other = advised(past, [breach], 'limited', { norms: { N: { persistent: false } } });
    expect(await other.catch(codesOf)).toEqual(['dossier-contradicts-history']);
  });

  test('earlier assessments count as they were made', async () => {
    const earlier = assessmentOf({ date: '2025-06-10', norms: [{ ...breach, is: worst.hardly }] });
    const assessment = assessmentOf({ kind: 'follow-up', norms: [breach] });
    const context = { ...calm, running: 'none', trust: trustOf.limited };
    const found = await recommend(assessment, igj, { context, assessments: [earlier] });
    expect(found.norms[0]).toMatchObject({ trend: 'worse', persistent: true });
    expect(dossierOf('aanbieder', [earlier]).assessments).toMatchObject([
      { id: 'proef-2025-06-10', verdicts: { N: worst.hardly } },
    ]);
    const stranger = { ...earlier, provider: { id: 'ander', name: 'Ander' } };
    const mixed = recommend(assessment, igj, { context, assessments: [stranger] });
    expect(await mixed.catch(codesOf)).toEqual(['dossier-other-provider']);
  });
});

describe('the measure that runs', () => {
  const first = visit('T1', '2025-09-01', { N: worst.no });
  const plan = { assessment: 'T1', deadline: '2026-01-15', followed: 'partly' } as const;

  test('not followed in time, the same norm: heavier', async () => {
    const found = await advised(dossier([first], [measure('M1', plan)]));
    expect(found.running).toMatchObject({ id: 'M1', action: 'heavier', overdue: true, followed: 'partly' });
    expect(found.range.measures).toEqual(['verscherpt-toezicht']);
  });

  test('within its term: it continues', async () => {
    const found = await advised(dossier([first], [measure('M1', { ...plan, deadline: '2026-06-15' })]));
    expect(found.running).toMatchObject({ action: 'continue', overdue: false });
  });

  test('nearly done, trusted, at no high risk: extended, with a new term', async () => {
    const nearly: NormGiven = { ...breach, is: worst.hardly, units: { a: worst.hardly } };
    const found = await advised(dossier([first], [measure('M1', plan)]), [nearly], 'sufficient');
    expect(found.running).toMatchObject({
      action: 'extend',
      because: [{ rule: 'bijna-klaar' }],
      extension: { period: 'P6W', date: '2026-05-01', assumed: true },
    });
    expect(found.range.measures).toEqual(['verbeterplan']);
    const doubted = await advised(dossier([first], [measure('M1', plan)]), [nearly], 'limited');
    expect(doubted.running?.action).toBe('continue');
  });

  test('all helemaal of grotendeels and trust: lifted, without a hundred per cent', async () => {
    const mostly: NormGiven = { ...breach, is: worst.mostly, units: { a: worst.mostly } };
    const found = await advised(dossier([first], [measure('M1', { ...plan, followed: 'fully' })]), [mostly]);
    expect(found.running).toMatchObject({ action: 'lift' });
    const distrusted = await advised(
      dossier([first], [measure('M1', { ...plan, measure: 'verscherpt-toezicht' })]),
      [mostly],
      'insufficient',
    );
    expect(distrusted.running?.action).not.toBe('lift');
  });

  test('what the dossier does not say stays unknown', async () => {
    const noDeadline = measure('M1', { assessment: 'T1', measure: 'aanwijzing' });
    const found = await advised(dossier([first], [noDeadline]));
    expect(found.running?.overdue).toBeUndefined();
    expect(found.range.measures).toEqual(['aanwijzing', 'last-onder-dwangsom']);
    expect(found.questions.map(({ id }) => id).sort()).toEqual(['deadline-passed', 'followed']);
    const unlisted = await advised(dossier([first]));
    expect(unlisted.phase.possible).toEqual(['follow-up', 'under-measure']);
  });

  test('a measure on other norms runs beside it, and ends by its own norms', async () => {
    const other = measure('M2', { norms: ['M'], followed: 'fully', deadline: '2026-01-15' });
    const past = dossier(
      [visit('T1', '2025-09-01', { N: worst.no, M: worst.no })],
      [measure('M1', { ...plan, measure: 'verscherpt-toezicht' }), other],
    );
    const found = await advised(past, [breach, { id: 'M', is: worst.ok }]);
    expect(found.running).toMatchObject({ id: 'M1', action: 'heavier' });
    expect(found.alsoRunning).toMatchObject([{ id: 'M2', action: 'lift', because: [{ kind: 'restored' }] }]);
  });

  test('the context may say the same, and must not say otherwise', async () => {
    const past = dossier([first], [measure('M1', plan)]);
    const same = await advised(past, [breach], 'limited', {
      running: 'verbeterplan',
      'deadline-passed': true,
    });
    expect(same.running?.action).toBe('heavier');
    const other = advised(past, [breach], 'limited', { running: 'aanwijzing' });
    expect(await other.catch(codesOf)).toEqual(['dossier-contradicts-context']);
  });
});

describe('what powers wait for', () => {
  const vog: NormGiven = { ...breach, articles: ['wkkgz 4(2)'] };
  const first = visit('T1', '2025-09-01', { N: worst.no });
  const warned = measure('W', {
    measure: 'waarschuwing',
    assessment: 'T1',
    deadline: '2026-01-15',
    until: '2026-02-01',
    status: 'expired',
    followed: 'not',
  });
  const plan = measure('M1', { assessment: 'T1', deadline: '2026-01-15', followed: 'partly' });

  test('a fine is open after a warning that was not followed, also while a plan runs', async () => {
    const found = await advised(dossier([first], [plan, warned]), [vog]);
    expect(found.measures.map((one) => one.measure)).toContain('boete');
    const early = await advised(dossier([first], [plan]), [vog]);
    expect(early.barred.map((one) => one.measure)).toContain('boete');
  });

  test('a last rests on the norms of the aanwijzing that was not followed, and on no other', async () => {
    const other: NormGiven = { ...breach, id: 'M' };
    const order = measure('A', {
      measure: 'aanwijzing',
      assessment: 'T1',
      deadline: '2026-01-15',
      followed: 'not',
    });
    const past = dossier([visit('T1', '2025-09-01', { N: worst.no, M: worst.ok })], [order]);
    const found = await advised(past, [breach, other], 'insufficient');
    expect(found.measures.find((one) => one.measure === 'last-onder-dwangsom')?.norms).toEqual(['N']);
    expect(found.measures.find((one) => one.role === 'own')?.norms).toEqual(['M']);
  });

  test('a bevel ends with the danger; while it lasts the minister alone extends it', async () => {
    const order = measure('B', {
      measure: 'bevel',
      assessment: 'T1',
      since: '2026-03-14',
      deadline: '2026-03-21',
      followed: 'fully',
    });
    const past = dossier([first], [plan, order]);
    const danger = await advised(past, [breach], 'limited', { 'acute-danger': true });
    expect(danger.alsoRunning).toMatchObject([{ measure: 'bevel', action: 'extend' }]);
    const over = await advised(past);
    expect(over.alsoRunning).toMatchObject([{ measure: 'bevel', action: 'lift' }]);
  });
});
