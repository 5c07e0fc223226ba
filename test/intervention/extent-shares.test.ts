/** How far a shortcoming reaches: the share of judged units and of inspected files that fail, as far as they are known. */
import { describe, expect, test } from 'vitest';
import type { Assessment, CriterionResult } from '../../src/assessment/model.ts';
import type { Sample } from '../../src/conditions/model.ts';
import { type CriterionGiven, type NormGiven, verdictOf, worst } from './build.ts';
import { advised, fails } from './small.ts';

const { ok, no } = worst;
const open = [ok, no];
const at = (fact: string) => (share: number) => ({
  level: `p${Math.round(share * 100)}`,
  when: { fact, operator: 'greaterThanInclusive', value: share },
});
const rows = (fact: string) => ({
  extent: [
    ...[1, 0.75, 0.5, 0.3, 0.25, 0.1].map(at(fact)),
    { level: 'geen', when: { fact, operator: 'lessThan', value: 0.1 } },
    { level: 'vreemd', otherwise: true },
  ],
});

type Change = (assessment: Assessment) => Assessment;

async function extents(fact: string, given: Partial<NormGiven>, change: Change = (same) => same) {
  const found = await advised([fails('N', given)], { policy: rows(fact), change });
  return found.norms.find(({ id }) => id === 'N')?.extent?.possible;
}

describe('units', () => {
  const inUnits = (units: NormGiven['units'], change?: Change) =>
    extents('units-failing', { ...(units && { units }) }, change);

  test.each<readonly [string, NormGiven['units'], readonly string[]]>([
    ['one of two fails', { a: no, b: ok }, ['p50']],
    ['one of four', { a: no, b: ok, c: ok, d: ok }, ['p25']],
    ['every one', { a: no, b: no }, ['p100']],
    ['not applicable is judged in no unit', { a: no, b: 'not-applicable' }, ['p100']],
    ['one fails, one may', { a: no, b: open }, ['p100', 'p50']],
    ['two may: at least one does, as the norm fails', { a: open, b: open }, ['p100', 'p50']],
    ['one of four may', { a: no, b: open, c: ok, d: ok }, ['p50', 'p25']],
    ['one may, or does not apply', { a: no, b: ['not-applicable', no] }, ['p100', 'p50']],
    ['or it does not apply, and then it does not fail', { a: no, b: ['not-applicable', ok] }, ['p50']],
    ['the organisation as one', undefined, ['geen']],
  ])('%s', async (_, units, expected) => {
    expect(await inUnits(units)).toEqual(expected);
  });

  test('what was not looked at in a unit is not counted there, nor what another norm did', async () => {
    const change: Change = (assessment) => ({
      ...assessment,
      units: assessment.units.map((unit) =>
        unit.id === 'a'
          ? { ...unit, norms: [{ id: 'M', verdict: verdictOf(ok), decidedBy: [] }, ...unit.norms] }
          : unit.id === 'b'
            ? {
                ...unit,
                norms: [{ id: 'N', verdict: { ...verdictOf(open), state: 'not-tested' }, decidedBy: [] }],
              }
            : unit,
      ),
    });
    expect(await inUnits({ a: no, b: ok, c: ok }, change)).toEqual(['p50']);
  });

  test('the verdict that a measure may rest on counts, also in a unit', async () => {
    const change: Change = (assessment) => ({
      ...assessment,
      units: assessment.units.map((unit) => ({
        ...unit,
        norms: unit.norms.map((one) => (unit.id === 'b' ? { ...one, forMeasures: verdictOf(ok) } : one)),
      })),
    });
    expect(await inUnits({ a: no, b: no }, change)).toEqual(['p50']);
  });
});

describe('files', () => {
  const inFiles = (criteria: readonly CriterionGiven[], given: Partial<NormGiven> = {}, change?: Change) =>
    extents('files-failing', { criteria, ...given }, change);
  const of = (id: string, sample: readonly [number, number], over: Partial<CriterionGiven> = {}) => ({
    id,
    is: no,
    sample,
    ...over,
  });
  /** The criteria of the norm given otherwise. */
  const criteria =
    (edit: (one: CriterionResult) => object): Change =>
    (assessment) => ({
      ...assessment,
      themes: assessment.themes.map((theme) => ({
        ...theme,
        norms: theme.norms.map((norm) => ({
          ...norm,
          criteria: norm.criteria.map((one) => ({ ...one, ...edit(one) })),
        })),
      })),
    });

  test.each<readonly [string, readonly CriterionGiven[], readonly string[]]>([
    ['what fails of what was inspected', [of('C', [4, 3])], ['p25']],
    ['the worst of two samples', [of('C', [4, 3]), of('D', [2, 1])], ['p50']],
    ['whichever comes first', [of('D', [2, 1]), of('C', [4, 3])], ['p50']],
    [
      'a sample below the smallest says nothing',
      [of('C', [4, 0], { minimum: 5 }), of('D', [10, 7])],
      ['p30'],
    ],
    ['one as large as the smallest does', [of('C', [4, 1], { minimum: 4 })], ['p75']],
    ['no file at all says nothing', [of('C', [0, 0])], ['geen']],
    ['without a sample', [{ id: 'C', is: no }], ['geen']],
    ['what does not apply says nothing', [of('C', [4, 0], { is: 'not-applicable' })], ['geen']],
    ['what was not tested says nothing', [of('C', [4, 0], { is: 'not-tested' })], ['geen']],
  ])('%s', async (_, given, expected) => {
    expect(await inFiles(given)).toEqual(expected);
  });

  test('a criterion van belang, or one that rests on the incident register, says nothing', async () => {
    const edit = criteria(({ id }) => (id === 'C' ? { status: 'encouraged' } : {}));
    expect(await inFiles([of('C', [2, 0]), of('D', [4, 3])], {}, edit)).toEqual(['p25']);
    const left = [of('C', [2, 0], { findings: ['B1', 'B2'] }), of('D', [4, 3], { findings: ['B1'] })];
    expect(await inFiles(left, { leftOut: ['B2'] })).toEqual(['p25']);
  });

  test('counted files of which some are unknown give every share that is possible', async () => {
    const sample = { inspected: [3, 4], satisfied: [2, 3] };
    const edit = criteria(() => ({ trace: { answers: [], sample } }));
    expect(await inFiles([{ id: 'C', is: no }], {}, edit)).toEqual(['p50', 'p30', 'p25', 'geen']);
    const most = criteria(() => ({ trace: { answers: [], sample, minimum: 4 } }));
    expect(await inFiles([{ id: 'C', is: no }], {}, most)).toEqual(['p50', 'p25']);
  });

  test('two samples that contradict are both possible; another answer is no sample', async () => {
    const one = (inspected: number, satisfied: number): Sample => ({ inspected, satisfied });
    const values = [one(4, 3), one(4, 1), 'not-applicable', 7, { inspected: true }];
    const edit = criteria(() => ({
      trace: { answers: values.map((value) => ({ value, findings: [] })) },
    }));
    expect(await inFiles([{ id: 'C', is: no }], {}, edit)).toEqual(['p75', 'p25']);
  });
});
