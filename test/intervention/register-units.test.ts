/** What only the incident register says of a unit makes no measure heavier, and carries none there (Wkkgz 9(6)). */
import { expect, test } from 'vitest';
import { recommend } from '../../src/intervention/recommend.ts';
import { norm, units, visit } from '../assessment/build.ts';
import { worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const grave = {
  harm: { class: 'irreversible', because: 'Zo' },
  scope: 'unit',
  evidenceLimit: 'incident-register',
};
const norms = ['N', 'M'].map((id) => norm(id, [{ id: `${id}.1`, answer: 'grade' }], grave));
const seen = (unit: string, value: string, rest: object = {}) =>
  norms.map((_, index) => ({ criterion: `${['N', 'M'][index]}.1`, unit, value, ...rest }));
const visited = [...seen('a', worst.no), ...seen('c', worst.ok), ...seen('d', worst.ok)];
const registered = seen('b', worst.no, {
  origin: 'incident-register',
  source: 'Register',
  method: 'registration',
});

async function advice(findings: readonly object[]) {
  const assessment = visit(norms, findings, { rest: { units: units('a', 'b', 'c', 'd') } });
  const context = { ...quiet, trust: trustOf.limited };
  const { measures, norms: inView, range, risk, scope } = await recommend(assessment, igj, { context });
  return {
    measures: measures.map(({ measure, units: reached, norms: on }) => [measure, reached, on]),
    extents: inView.map(({ extent }) => extent?.possible),
    range: range.measures,
    risk: risk.possible,
    visitFirst: scope.visitFirst?.map(({ unit, norms: on }) => [unit, on]),
  };
}

test('with it the advice is what it is without', async () => {
  const without = await advice(visited);
  expect(without.measures[0]).toEqual(['verbeterplan', ['a'], ['N', 'M']]);
  expect(without.visitFirst).toEqual([
    ['b', ['N', 'M']],
    ['ver', ['N', 'M']],
  ]);
  expect(await advice([...visited, ...registered])).toEqual(without);
});

test('a norm that applies at no unit, and fails on what belongs to none, reaches the units that were looked at', async () => {
  const apart = norm('N', [{ id: 'N.1', answer: 'grade' }], grave);
  const refused = { criterion: 'N.1', unit: 'a', value: 'not-applicable', note: 'Speelt niet.' };
  const assessment = visit([apart], [refused, { criterion: 'N.1', value: worst.no }], {
    rest: { units: units('a', 'b') },
  });
  expect(assessment.units[0]?.norms[0]?.verdict.state).toBe('not-applicable');
  const { measures } = await recommend(assessment, igj, { context: { ...quiet, trust: trustOf.limited } });
  expect(measures[0]).toMatchObject({ norms: ['N'], units: ['a'] });
});
