/** The worked examples of enforcement.md that need no dossier. */
import { expect, test } from 'vitest';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf, under } from './policies.ts';

const most = (share: number, harm: NormGiven['harm'] = 'serious'): NormGiven[] =>
  Array.from({ length: 10 }, (_, index) => ({
    id: `N${index}`,
    is: index < share * 10 ? worst.no : worst.ok,
    harm: harm ?? 'serious',
    units: { huis: index < share * 10 ? worst.no : worst.ok },
  }));

test('small home for the elderly, 2018: most norms insufficient, agreements not kept → aanwijzing', async () => {
  const found = await recommend(assessmentOf({ norms: most(0.8) }), igj, {
    context: { ...quiet, trust: trustOf.insufficient },
  });
  expect(found.range.measures).toEqual(['aanwijzing']);
});

test('the same, six weeks later: the aanwijzing was not met in time → last onder dwangsom', async () => {
  const norms = Object.fromEntries(most(0.8).map(({ id }) => [id, { trend: 'same' as const }]));
  const context = { ...under('aanwijzing', true, 'partly'), norms, trust: trustOf.insufficient };
  const found = await recommend(assessmentOf({ kind: 'follow-up', norms: most(0.8) }), igj, { context });
  expect(found.range.measures).toEqual(['last-onder-dwangsom']);
});

test('nursing home, October 2020: infection prevention in an outbreak, urgent → bevel of seven days', async () => {
  const norms: NormGiven[] = [{ id: 'HI', is: worst.no, harm: 'irreversible', units: { huis: worst.no } }];
  const found = await recommend(assessmentOf({ norms }), igj, {
    context: { ...quiet, 'acute-danger': true, trust: trustOf.sufficient },
  });
  expect(found.measures.find(({ measure }) => measure === 'bevel')?.deadlines[0]?.period).toBe('P7D');
});

test('youth care home, 2024: earlier improvement did not hold, trust insufficient → aanwijzing on the Jeugdwet', async () => {
  const norms = most(0.4).map((norm) => ({ ...norm, articles: ['jeugdwet 4.1.1(2)'] }));
  const trends = Object.fromEntries(
    norms.map(({ id }, index) => [id, { trend: index < 4 ? ('same' as const) : ('better' as const) }]),
  );
  const context = { ...under('verbeterplan', true, 'partly'), norms: trends, trust: trustOf.insufficient };
  const found = await recommend(assessmentOf({ kind: 'follow-up', norms }), igj, { context });
  expect(found.range.measures).toEqual(['aanwijzing']);
  expect(found.measures[0]?.powers[0]?.basis).toBe('jeugdwet 9.3(1)');
});

test('small disability-care providers: those below par with too little trust heavier, the others improve by themselves', async () => {
  const below = await recommend(assessmentOf({ norms: most(0.5) }), igj, {
    context: { ...quiet, trust: trustOf.limited },
  });
  expect(below.range.measures).toEqual(['verscherpt-toezicht']);
  const good = [...most(0), { id: 'M', is: worst.mostly, harm: 'limited' as const }];
  const fine = await recommend(assessmentOf({ norms: good }), igj, {
    context: { ...quiet, trust: trustOf.sufficient },
  });
  expect(fine.range.measures).toEqual(['afsluiten']);
});

test('nursing home under verscherpt toezicht: all helemaal or grotendeels, open attitude → lifted', async () => {
  const norms = most(0).map((norm, index) => ({
    ...norm,
    is: index % 2 ? worst.ok : worst.mostly,
    units: { huis: index % 2 ? worst.ok : worst.mostly },
  }));
  const context = { ...under('verscherpt-toezicht', true, 'fully'), trust: trustOf.sufficient };
  const found = await recommend(assessmentOf({ kind: 'follow-up', norms }), igj, { context });
  expect(found.running).toMatchObject({ measure: 'verscherpt-toezicht', action: 'lift' });
  expect(['afsluiten', 'advies']).toContain(found.range.measures[0]);
});

test('youth provider with five units, 2021: the measure does not reach the unit that was not visited', async () => {
  const units = { een: worst.no, twee: worst.no, drie: worst.ok, vier: worst.ok };
  const norms: NormGiven[] = [
    { id: 'N', is: worst.no, harm: 'irreversible', articles: ['jeugdwet 4.1.1(2)'], units },
  ];
  const found = await recommend(assessmentOf({ norms, notVisited: ['vijf'] }), igj, {
    context: { ...quiet, trust: trustOf.insufficient },
  });
  expect(found.measures[0]).toMatchObject({ measure: 'aanwijzing', units: ['een', 'twee'] });
  expect(found.scope.notVisited.map(({ id }) => id)).toEqual(['vijf']);
});
