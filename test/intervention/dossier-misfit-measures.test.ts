/** Whether the measures of a dossier go with the visit and the policy: what does not fit is refused at its place. */
import { describe, expect, test } from 'vitest';
import { dossier, type MeasureGiven, measure, told } from './dossiers.ts';
import { igj } from './policies.ts';

type Told = readonly [code: string, at: string, args: object];

describe('a measure', () => {
  const refused: readonly (readonly [name: string, over: Partial<MeasureGiven>, told: readonly Told[]])[] = [
    [
      'that began after this visit',
      { since: '2026-03-21', deadline: undefined },
      [['dossier-future-measure', 'measures.0.since', { id: 'P', given: '2026-03-21', date: '2026-03-20' }]],
    ],
    [
      'that ended after this visit',
      { status: 'lifted', until: '2026-03-21' },
      [['dossier-future-measure', 'measures.0.until', { id: 'P', given: '2026-03-21', date: '2026-03-20' }]],
    ],
    [
      'for a unit that this visit does not know',
      { units: ['b', 'c'] },
      [['dossier-unknown-unit', 'measures.0.units.1', { name: 'c', suggestion: '', options: ['a', 'b'] }]],
    ],
    [
      'on a norm that this visit does not know',
      { norms: ['N', 'NN'] },
      [['dossier-unknown-norm', 'measures.0.norms.1', { name: 'NN', suggestion: '', options: ['N', 'M'] }]],
    ],
    [
      'on a norm that was no part of the visit it followed from',
      { assessment: 'T1', norms: ['M'] },
      [['dossier-unknown-norm', 'measures.0.norms.0', { name: 'M', suggestion: '', options: ['N'] }]],
    ],
  ];
  test.each(refused)('%s is refused', async (_name, over, expected) => {
    expect(await told(dossier([measure('P', over)]))).toEqual(expected);
  });

  test.each<readonly [string, Partial<MeasureGiven>]>([
    ['that began on the day of this visit', { since: '2026-03-20', deadline: '2027-01-01' }],
    ['that ended on the day of this visit', { status: 'lifted', until: '2026-03-20' }],
    ['for units that were seen or listed', { units: ['a', 'b'] }],
    ['from beside the ladder', { measure: 'bestuursgesprek' }],
    ['on a norm of this visit that an earlier one did not judge', { norms: ['M'] }],
  ])('%s is fine', async (_name, over) => {
    expect(await told(dossier([measure('P', over)]))).toEqual([]);
  });

  test('that the policy does not have is refused, with those of the ladder and beside it to choose from', async () => {
    const rest = [...igj.ladder, ...igj.beside].map(({ id }) => id).filter((id) => id !== 'verbeterplan');
    const args = {
      name: 'verbeterplannen',
      suggestion: 'verbeterplan',
      options: ['verbeterplan', ...rest],
    };
    expect(await told(dossier([measure('P', { measure: 'verbeterplannen' })]))).toEqual([
      ['dossier-unknown-measure', 'measures.0.measure', args],
    ]);
  });

  test('may be given without any visit; then its norms are those of this one', async () => {
    const { assessments: _none, ...rest } = dossier([measure('P', { norms: ['X'] })]);
    expect(await told(rest)).toMatchObject([['dossier-unknown-norm', 'measures.0.norms.0', { name: 'X' }]]);
    expect(await told({ ...rest, measures: [measure('P')] })).toEqual([]);
  });
});
