/** Two steps of the ladder at the same time for the same norm cannot be (Awb 5:6): refused where a dossier says so. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf } from './build.ts';
import { calm, dossier, fails, inOrder, type MeasureGiven, measure } from './dossiers.ts';
import { igj, trustOf } from './policies.ts';

const norms = ['N', 'M', 'O'].map((id) => ({ id, ...(id === 'N' ? fails : inOrder) }));
const context = { ...calm, trust: trustOf.sufficient };

/** What is said of a plan on N and M from October to February, with another measure beside it. */
async function beside(other: Partial<MeasureGiven>, plan: Partial<MeasureGiven> = {}) {
  const first = measure('P', { norms: ['N', 'M'], status: 'replaced', until: '2026-02-01', ...plan });
  const second = measure('Q', { measure: 'verscherpt-toezicht', deadline: undefined, ...other });
  const past = dossier([first, second], ['N', 'M', 'O']);
  const advice = recommend(assessmentOf({ kind: 'follow-up', norms }), igj, { context, dossier: past });
  return advice.then(
    () => [],
    (error) => (isFrameworkError(error) ? error.diagnostics : [error]),
  );
}

const clash = [
  { code: 'dossier-overlapping-measures', path: ['measures', 1], args: { id: 'Q', other: 'P' } },
];

describe('refused', () => {
  test.each<readonly [name: string, other: Partial<MeasureGiven>, plan: Partial<MeasureGiven>]>([
    ['a step that begins before the other ends', { since: '2026-01-31' }, {}],
    [
      'a step that ends after the other began',
      { since: '2025-09-01', until: '2025-10-02', status: 'lifted' },
      {},
    ],
    ['two that both still run', { since: '2026-02-01' }, { status: 'running', until: undefined }],
    ['two that share one norm of several', { since: '2026-01-20', norms: ['O', 'M'] }, {}],
    ['two that share one norm, named first', { since: '2026-01-20', norms: ['M', 'O'] }, {}],
    ['one of which the norms are not recorded', { since: '2026-01-20', norms: [] }, {}],
    ['one beside another of which the norms are not recorded', { since: '2026-01-20' }, { norms: [] }],
    ['two of which the norms are not recorded', { since: '2026-01-20', norms: [] }, { norms: [] }],
    [
      'the lightest step of the ladder beside another',
      { since: '2026-01-20', measure: igj.ladder[0]?.id ?? '' },
      {},
    ],
  ])('%s', async (_name, other, plan) => {
    expect(await beside(other, plan)).toMatchObject(clash);
  });
});

describe('fine', () => {
  test.each<readonly [name: string, other: Partial<MeasureGiven>, plan: Partial<MeasureGiven>]>([
    ['a step that begins on the day the other ends', { since: '2026-02-01' }, {}],
    [
      'a step that ended on the day the other began',
      { since: '2025-09-01', until: '2025-10-01', status: 'lifted' },
      {},
    ],
    ['a step on other norms', { since: '2026-01-20', norms: ['O'] }, {}],
    ['a measure beside the ladder', { since: '2026-01-20', measure: 'bestuursgesprek' }, {}],
  ])('%s', async (_name, other, plan) => {
    expect(await beside(other, plan)).toEqual([]);
  });
});

test('of three, each is told with the first that it overlaps', async () => {
  const open = (id: string, since: string) => measure(id, { since, deadline: undefined });
  const past = dossier([open('P', '2025-10-01'), open('Q', '2025-11-01'), open('R', '2025-12-01')]);
  const advice = recommend(assessmentOf({ kind: 'follow-up', norms }), igj, { context, dossier: past });
  const found = await advice.catch((error) => (isFrameworkError(error) ? error.diagnostics : []));
  expect(found).toMatchObject([
    { path: ['measures', 1], args: { id: 'Q', other: 'P' } },
    { path: ['measures', 2], args: { id: 'R', other: 'P' } },
  ]);
});
