/** Earlier assessments as they were made: the dossier they make, and how they go beside one that was written. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { dossierOf } from '../../src/intervention/dossier/from-assessments.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { type RecommendOptions, recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { calm, dossier, fails, measure } from './dossiers.ts';
import { igj, trustOf } from './policies.ts';

const norms: readonly NormGiven[] = [
  { id: 'settled', is: worst.mostly, units: { a: worst.mostly } },
  { id: 'open', is: [worst.ok, worst.no] },
  { id: 'not-applicable', is: 'not-applicable' },
  { id: 'unseen', is: [worst.ok, worst.no], state: 'not-tested' },
  { id: 'stimulated', is: [worst.ok], state: 'not-judged' },
  { id: 'reported', is: worst.no, forMeasures: worst.ok },
];

describe('the dossier that assessments make', () => {
  const made = assessmentOf({ kind: 'desk', date: '2025-06-10', norms, notVisited: ['b'] });

  test('has each visit with the units seen, and each verdict a measure may rest on', () => {
    expect(dossierOf('aanbieder', [made])).toEqual({
      format: 'dossier/1',
      provider: 'aanbieder',
      assessments: [
        {
          id: 'proef-2025-06-10',
          date: '2025-06-10',
          kind: 'desk',
          framework: { id: 'proef', version: '1.0.0' },
          units: ['a'],
          verdicts: {
            settled: worst.mostly,
            open: [worst.ok, worst.no],
            'not-applicable': 'not-applicable',
            reported: worst.ok,
          },
        },
      ],
    });
  });

  test('says what runs only where that is given', () => {
    expect(dossierOf('aanbieder', [], [])).toEqual({ ...dossier([]), assessments: [] });
    const plan = { ...measure('P'), norms: ['N'], units: ['a'] };
    expect(dossierOf('aanbieder', [], [plan]).measures).toEqual([plan]);
    expect(dossierOf('aanbieder', [])).not.toHaveProperty('measures');
  });

  test('has an entry for each framework, with its own norms', () => {
    const second = { ...made.frameworks[0], id: 'ander', version: '2.0.0', title: 'Ander', levels: [] };
    const [theme] = assessmentOf({ norms: [{ id: 'X', is: worst.no }] }).themes;
    if (!theme) throw new Error('theme');
    const both = {
      ...made,
      frameworks: [...made.frameworks, second],
      themes: [...made.themes, { ...theme, id: 'U', framework: 'ander' }],
    };
    const entries = dossierOf('aanbieder', [both]).assessments ?? [];
    expect(entries.map(({ id, verdicts }) => [id, Object.keys(verdicts).length])).toEqual([
      ['proef-2025-06-10', 4],
      ['ander-2025-06-10', 1],
    ]);
    expect(entries[1]).toMatchObject({
      framework: { id: 'ander', version: '2.0.0' },
      verdicts: { X: worst.no },
    });
  });
});

describe('beside a visit', () => {
  const visited = assessmentOf({ kind: 'follow-up', norms: [{ id: 'N', ...fails }] });
  const earlier = assessmentOf({ date: '2025-06-10', norms: [{ id: 'N', ...fails, is: worst.hardly }] });
  const later = assessmentOf({ date: '2025-11-10', kind: 'follow-up', norms: [{ id: 'N', ...fails }] });
  const advised = (options: RecommendOptions) =>
    recommend(visited, igj, { context: { ...calm, trust: trustOf.sufficient }, ...options });
  const historyOf = async (options: RecommendOptions) =>
    (await advised(options)).norms[0]?.history?.map((one) => one.visit);

  test('assessments go beside those of a dossier, plain or parsed; its measures stay', async () => {
    const plain = dossier([measure('P')]);
    const read = parseDossier(plain);
    if (!read.ok) throw new Error('dossier');
    for (const given of [plain, read.value]) {
      const options = { dossier: given, assessments: [earlier, later] };
      expect(await historyOf(options)).toEqual(['proef-2025-06-10', 'T1', 'proef-2025-11-10']);
      expect((await advised(options)).running?.id).toBe('P');
    }
  });

  test('assessments alone, or beside measures alone, are the history', async () => {
    const { assessments: _none, ...measures } = dossier([]);
    expect(await historyOf({ assessments: [earlier] })).toEqual(['proef-2025-06-10']);
    expect(await historyOf({ dossier: measures, assessments: [earlier] })).toEqual(['proef-2025-06-10']);
    expect(await historyOf({ dossier: dossier([]), assessments: [] })).toEqual(['T1']);
    expect(await historyOf({ assessments: [] })).toBeUndefined();
  });

  test('a dossier that is not right is refused for what is wrong with it', async () => {
    const wrong = { ...dossier([measure('P', { status: 'lifted' })]) };
    const found = await advised({ dossier: wrong }).catch((error) => error);
    if (!isFrameworkError(found)) throw found;
    expect(found.diagnostics.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['dossier-end-missing', 'measures.0.status'],
    ]);
  });

  test('assessments of another provider are refused, each at its place', async () => {
    const stranger = { ...earlier, provider: { id: 'ander', name: 'Ander' } };
    const found = await advised({ assessments: [later, stranger] }).catch((error) => error);
    if (!isFrameworkError(found)) throw found;
    expect(found.diagnostics).toEqual([
      {
        code: 'dossier-other-provider',
        severity: 'error',
        path: ['assessments', 1, 'provider', 'id'],
        args: { given: 'ander', provider: 'aanbieder' },
      },
    ]);
  });
});
