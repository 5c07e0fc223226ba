/** A visit by two frameworks, each with its own norms and levels: the dossier speaks of each in its own words. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { calm, dossier, fails, inOrder, measure, type Visit, visit } from './dossiers.ts';
import { igj, trustOf } from './policies.ts';

const other = { framework: { id: 'ander', version: '1.0.0' } };
const levels = [
  { id: 'goed', title: 'Goed', met: true },
  { id: 'fout', title: 'Fout', met: false },
];

/** One visit: N by the first framework, X by the other. */
function visited(first: NormGiven, second: NormGiven) {
  const one = assessmentOf({ kind: 'follow-up', norms: [first] });
  const two = assessmentOf({ kind: 'follow-up', norms: [second], levels });
  return {
    ...one,
    frameworks: [...one.frameworks, ...two.frameworks.map((frame) => ({ ...frame, id: 'ander' }))],
    themes: [...one.themes, ...two.themes.map((theme) => ({ ...theme, id: 'U', framework: 'ander' }))],
  };
}

const N = { id: 'N', ...fails } satisfies NormGiven;
const X = { id: 'X', ...fails, is: 'fout', units: {} } satisfies NormGiven;
const past = (visits: readonly Visit[], measures: DossierInput['measures'] = []): DossierInput => ({
  ...dossier([...(measures ?? [])]),
  assessments: [...visits],
});
const advised = (
  given: DossierInput,
  norms: readonly [NormGiven, NormGiven] = [N, X],
  context: InterventionContext = {},
) =>
  recommend(visited(...norms), igj, {
    context: { ...calm, trust: trustOf.sufficient, ...context },
    dossier: given,
  });
const told = (...asked: Parameters<typeof advised>) =>
  advised(...asked).then(
    () => [],
    (error) => {
      if (!isFrameworkError(error)) throw error;
      return error.diagnostics.map(({ code, path }) => [code, path.join('.')]);
    },
  );

const first = visit('T1', '2025-01-10', { N: worst.no });
const second = visit('E1', '2025-02-10', { X: 'fout' }, other);

describe('the history', () => {
  const trends = async (visits: readonly Visit[]) =>
    (await advised(past(visits))).norms.map(({ id, trend, persistent }) => [id, trend, persistent]);

  test('of norms of a framework that no visit was by stays unknown', async () => {
    expect(await trends([first])).toEqual([
      ['N', 'same', true],
      ['X', undefined, undefined],
    ]);
    expect(await trends([second])).toEqual([
      ['N', undefined, undefined],
      ['X', 'same', true],
    ]);
  });

  test('of each norm is that of its own framework, on its own scale', async () => {
    expect(await trends([first, visit('E1', '2025-02-10', { X: 'goed' }, other)])).toEqual([
      ['N', 'same', true],
      ['X', 'worse', false],
    ]);
  });
});

describe('a relapse', () => {
  test('by the levels of the second framework is one', async () => {
    const restored = visit('E2', '2025-03-10', { X: 'goed' }, { ...other, kind: 'follow-up' });
    const given = past([first, second, restored]);
    expect(await told(given, [N, X], { recidivism: false })).toEqual([
      ['dossier-contradicts-context', 'assessments'],
    ]);
    expect(await told(given, [N, { ...X, is: 'goed' }], { recidivism: true })).toEqual([
      ['dossier-contradicts-context', 'assessments'],
    ]);
  });

  test('is none of a norm of which no visit by its framework tells', async () => {
    expect(await told(past([first]), [N, X], { recidivism: true })).toEqual([
      ['dossier-contradicts-context', 'assessments'],
    ]);
    expect(await told(past([first]), [N, X], { recidivism: false })).toEqual([]);
  });
});

test('a measure on a norm that fails by the second framework goes before a heavier one of which none does', async () => {
  const measures = [
    measure('A', { measure: 'verscherpt-toezicht', norms: ['N'] }),
    measure('B', { norms: ['X'] }),
  ];
  const found = await advised(past([first, second], measures), [{ ...N, ...inOrder }, X]);
  expect(found.running?.id).toBe('B');
});

test('norms and levels are those of the framework of the visit', async () => {
  const wrong = [
    visit('T1', '2025-01-10', { N: 'fout', X: 'fout' }),
    visit('E1', '2025-02-10', { X: worst.no, N: worst.no }, other),
  ];
  expect(await told(past(wrong))).toEqual([
    ['dossier-unknown-level', 'assessments.0.verdicts.N'],
    ['dossier-unknown-norm', 'assessments.0.verdicts.X'],
    ['dossier-unknown-level', 'assessments.0.verdicts.X'],
    ['dossier-unknown-level', 'assessments.1.verdicts.X'],
    ['dossier-unknown-norm', 'assessments.1.verdicts.N'],
    ['dossier-unknown-level', 'assessments.1.verdicts.N'],
  ]);
});
