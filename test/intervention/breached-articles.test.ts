/** Which articles a norm breaches: those of the criteria that fail, and what these open. */
import { describe, expect, test } from 'vitest';
import type { Assessment, CriterionResult } from '../../src/assessment/model.ts';
import { type CriterionGiven, type NormGiven, worst } from './build.ts';
import { advised, fails } from './small.ts';

const CARE = 'wkkgz 2(1)';
const VOG = 'wkkgz 4(2)';
const REGISTER = 'wtza 3';

/** Changes every criterion of every norm. */
const criteriaAs =
  (change: (criterion: CriterionResult) => CriterionResult) =>
  (given: Assessment): Assessment => ({
    ...given,
    themes: given.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => ({ ...norm, criteria: norm.criteria.map(change) })),
    })),
  });

async function articlesOf(
  criteria: readonly CriterionGiven[],
  over: Partial<NormGiven> = {},
  change?: (given: Assessment) => Assessment,
) {
  const found = await advised([fails('N', { articles: [VOG], criteria, ...over })], change ? { change } : {});
  const [norm] = found.norms;
  const ids = (refs: readonly { readonly id: string }[] = []) => refs.map(({ id }) => id);
  return { certain: ids(norm?.articles), perhaps: ids(norm?.mayBeBreached) };
}

describe('the articles of a breached norm', () => {
  const open = ['met', 'not-met'];
  type Case = readonly [
    string,
    readonly CriterionGiven[],
    certain: readonly string[],
    perhaps: readonly string[],
  ];
  const cases: readonly Case[] = [
    ['those of the criterion that fails', [{ id: 'A', is: 'not-met', articles: [CARE] }], [CARE], []],
    ['those of the norm where the criterion has none', [{ id: 'A', is: 'not-met' }], [VOG], []],
    [
      'those of the norm beside those of another criterion',
      [
        { id: 'A', is: 'not-met' },
        { id: 'B', is: 'not-met', articles: [CARE] },
      ],
      [VOG, CARE],
      [],
    ],
    [
      'each once, of all that fail',
      [
        { id: 'A', is: 'not-met', articles: [CARE, REGISTER] },
        { id: 'B', is: worst.hardly, articles: [CARE] },
        { id: 'C', is: worst.mostly, articles: ['wkkgz 9'] },
      ],
      [CARE, REGISTER],
      [],
    ],
    [
      'perhaps those of a criterion that may fail',
      [
        { id: 'A', is: 'not-met', articles: [CARE] },
        { id: 'B', is: open, articles: [CARE, REGISTER] },
        { id: 'C', is: open, articles: [REGISTER] },
      ],
      [CARE],
      [REGISTER],
    ],
    [
      'none for certain where every criterion may be met',
      [
        { id: 'A', is: open, articles: [CARE] },
        { id: 'B', is: [worst.ok, worst.no], articles: [REGISTER] },
      ],
      [],
      [CARE, REGISTER],
    ],
    [
      'those of the norm where no criterion fails',
      ['met', 'not-applicable', 'not-tested', 'undetermined', worst.ok].map((is) => ({
        id: is,
        is,
        articles: [CARE],
      })),
      [VOG],
      [],
    ],
  ];
  test.each(cases)('%s', async (_, criteria, certain, perhaps) => {
    expect(await articlesOf(criteria)).toEqual({ certain, perhaps });
  });

  test('a criterion van belang breaches nothing', async () => {
    const criteria = [
      { id: 'A', is: 'not-met', articles: [CARE] },
      { id: 'B', is: 'not-met', articles: [REGISTER] },
    ];
    const encouraged = criteriaAs((one) => (one.id === 'A' ? { ...one, status: 'encouraged' } : one));
    expect(await articlesOf(criteria, {}, encouraged)).toEqual({ certain: [REGISTER], perhaps: [] });
  });

  test('what rests on the incident register alone is breached perhaps, and never for certain', async () => {
    const criteria = [
      { id: 'A', is: 'not-met', articles: [CARE], findings: ['B1'] },
      { id: 'B', is: 'not-met', articles: [REGISTER], findings: ['B2'] },
    ];
    expect(await articlesOf(criteria, { leftOut: ['B1'] })).toEqual({ certain: [REGISTER], perhaps: [CARE] });
  });

  test('a field norm stands for the article that it elaborates, and for none where it elaborates none', async () => {
    const criteria = [{ id: 'A', is: 'not-met', articles: [CARE, VOG, 'wkkgz 9'] }];
    const field = criteriaAs((one) => ({
      ...one,
      sources: one.sources.map((source) =>
        source.id === CARE
          ? { ...source, kind: 'field-norm' as const, elaborates: 'wkkgz 3' }
          : source.id === VOG
            ? { ...source, kind: 'field-norm' as const }
            : source,
      ),
    }));
    expect(await articlesOf(criteria, {}, field)).toEqual({ certain: ['wkkgz 9', 'wkkgz 3'], perhaps: [] });
    const { norms } = await advised([fails('N', { criteria })], { change: field });
    expect(norms[0]?.articles.map(({ kind, label }) => [kind, label])).toEqual([
      ['article', 'wkkgz 9'],
      ['article', 'wkkgz 3'],
    ]);
  });
});
