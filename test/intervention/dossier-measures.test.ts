/** Which of the measures that run by the dossier the rules look at: the heaviest, and the one that needs it most. */
import { describe, expect, test } from 'vitest';
import type { NormGiven } from './build.ts';
import { worst } from './build.ts';
import { advised, dossier, fails, inOrder, type MeasureGiven, measure } from './dossiers.ts';
import { igj } from './policies.ts';

const N = { id: 'N', ...fails } satisfies NormGiven;
const M = { id: 'M', ...inOrder } satisfies NormGiven;
const O = { id: 'O', ...fails, is: [worst.ok, worst.no], units: {} } satisfies NormGiven;
const mixed: readonly NormGiven[] = [N, M, O];
const ids = ['N', 'M', 'O'];

/** The ids of the measures that run: the one the rules look at first. */
async function running(measures: readonly MeasureGiven[], norms: readonly NormGiven[]) {
  const found = await advised(norms, dossier(measures, ids));
  return [found.running?.id, ...(found.alsoRunning ?? []).map(({ id }) => id)];
}

/** One norm each, so that they may run together. */
const on = (id: string, norm: string, over: Partial<MeasureGiven> = {}) =>
  measure(id, { norms: [norm], ...over });

describe('which measure the rules look at', () => {
  const heavy = { measure: 'verscherpt-toezicht' } as const;
  const failing = ids.map((id) => ({ id, ...fails }));
  const cases: readonly (readonly [
    name: string,
    measures: readonly MeasureGiven[],
    order: readonly string[],
    norms: readonly NormGiven[],
  ])[] = [
    ['the heaviest', [on('A', 'N'), on('B', 'M', heavy), on('C', 'O')], ['B', 'A', 'C'], failing],
    [
      'of two as heavy, the one that was followed least',
      [on('A', 'N'), on('B', 'M', { followed: 'partly' }), on('C', 'O', { followed: 'not' })],
      ['C', 'B', 'A'],
      failing,
    ],
    [
      'of two as heavy, what is not recorded before what was fully followed, and after partly',
      [on('A', 'N'), on('B', 'M', { followed: undefined }), on('C', 'O', { followed: 'partly' })],
      ['C', 'B', 'A'],
      failing,
    ],
    [
      'of two as heavy and as well followed, the one that is due first',
      [on('A', 'N', { deadline: '2026-01-16' }), on('B', 'M'), on('C', 'O', { deadline: undefined })],
      ['B', 'A', 'C'],
      failing,
    ],
    [
      'of equal ones, the first of the dossier',
      [on('A', 'N'), on('B', 'M'), on('C', 'O')],
      ['A', 'B', 'C'],
      failing,
    ],
    [
      'how heavy goes before how followed, and that before when due',
      [
        on('A', 'N', { followed: 'not', deadline: '2025-11-01' }),
        on('B', 'M', { ...heavy, deadline: undefined }),
        on('C', 'O', { followed: 'partly', deadline: '2025-10-02' }),
      ],
      ['B', 'A', 'C'],
      failing,
    ],
    [
      'one of which a norm fails before a heavier one of which none does',
      [on('A', 'M', heavy), on('B', 'N')],
      ['B', 'A'],
      mixed,
    ],
    [
      'one of which a norm may fail before one of which none does',
      [on('A', 'M', heavy), on('B', 'O')],
      ['B', 'A'],
      mixed,
    ],
    [
      'one with a norm that fails beside one in order',
      [
        on('A', 'M', { ...heavy, status: 'replaced', until: '2026-01-01' }),
        measure('B', { norms: ['M', 'N'], since: '2026-01-01' }),
      ],
      ['B'],
      mixed,
    ],
    [
      'one of which the norms are not recorded, by its weight',
      [measure('A', { norms: [], ...heavy }), on('B', 'N', { measure: 'bestuursgesprek' })],
      ['A', 'B'],
      mixed,
    ],
    [
      'one of which one norm of several fails, by its weight',
      [measure('A', { norms: ['M', 'N'], ...heavy }), on('B', 'O')],
      ['A', 'B'],
      mixed,
    ],
    [
      'one of which the norms are not recorded before a lighter one on a norm that fails',
      [measure('A', { norms: [] }), on('B', 'N', { measure: 'waarschuwing' })],
      ['A', 'B'],
      mixed,
    ],
    [
      'none that has ended',
      [on('A', 'N', { ...heavy, status: 'lifted', until: '2026-01-01' }), on('B', 'M')],
      ['B'],
      mixed,
    ],
  ];
  test.each(cases)('%s', async (_name, measures, order, norms) => {
    expect(await running(measures, norms)).toEqual(order);
  });

  test('a norm that was not judged now does not fail now', async () => {
    const unseen = { ...O, state: 'not-tested' } as const;
    const measures = [on('A', 'O', { measure: 'verscherpt-toezicht' }), on('B', 'N')];
    expect(await running(measures, [N, M, unseen])).toEqual(['B', 'A']);
  });

  test('each has the title that the policy gives it', async () => {
    const past = dossier([on('A', 'N'), on('B', 'M', { measure: 'tuchtklacht' })], ids);
    const { running: main, alsoRunning } = await advised([N, M, O], past);
    const entries = [...igj.ladder, ...igj.beside];
    const titles = ['verbeterplan', 'tuchtklacht'].map(
      (wanted) => entries.find(({ id }) => id === wanted)?.title,
    );
    expect([main, ...(alsoRunning ?? [])].map((one) => one?.title)).toEqual(titles);
  });
});
