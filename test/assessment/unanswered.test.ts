import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, outcomeIn, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const na = 'not-applicable';
const fact = (id: string, ...values: readonly unknown[]) => values.map((value) => ({ fact: id, value }));

describe('an answer that was not given', () => {
  const number = { type: 'number', minimum: 0, maximum: 100 };
  const atLeast = { fact: 'answer', operator: 'greaterThanInclusive', value: 90 };

  test.each([
    ['is unknown whatever else is known', { met: { any: [atLeast, isTrue('p')] } }, ['met', 'not-met']],
    [
      'also where rows give the level',
      {
        levels: [
          { level: v, when: { any: [atLeast, isTrue('p')] } },
          { level: vn, otherwise: true },
        ],
      },
      [v, vn],
    ],
  ])('%s', (_, counting, possible) => {
    const norms = [norm('N', [{ id: 'N.1', answer: number, ...counting }])];
    const run = (findings: readonly object[]) =>
      outcomeIn(visit(norms, findings, { kader: { facts: booleanFacts(['p']) } }), 'N', 'N.1').possible;
    expect(run(fact('p', true))).toEqual(possible);
    expect(run([...fact('p', true), { criterion: 'N.1', value: 10 }])).toEqual(possible.slice(0, 1));
  });

  test('the worst of a framework is for judgements and grades: numbers that differ stay a set', () => {
    const levels = [
      { level: v, when: atLeast },
      { level: vn, otherwise: true },
    ];
    const norms = [
      norm('N', [
        { id: 'N.1', answer: number, levels },
        { id: 'N.2', answer: 'grade' },
      ]),
    ];
    const findings = [
      ...[91, 80].map((value) => ({ criterion: 'N.1', value })),
      ...[v, vg].map((value) => ({ criterion: 'N.2', value })),
    ];
    const assessment = visit(norms, findings, { kader: { conflict: 'worst' } });
    expect(['N.1', 'N.2'].map((id) => outcomeIn(assessment, 'N', id).possible)).toEqual([[v, vn], [vg]]);
  });
});

describe('rows', () => {
  const records = { rij: { title: 'Rij', facts: booleanFacts(['telt', 'goed']) } };
  const run = (each: object, findings: readonly object[]) => {
    const norms = [norm('N', [{ id: 'N.1', each: { record: 'rij', ...each }, grading: 'dossiers' }])];
    const kader = { records, facts: booleanFacts(['p']) };
    const assessment = visit(norms, findings, { kader });
    return { ...outcomeIn(assessment, 'N', 'N.1'), verdict: normIn(assessment, 'N').verdict };
  };
  const rows = (count: number, row: object) => ({
    record: 'rij',
    rows: Array.from({ length: count }, () => row),
  });

  test.each([
    [
      'a fact that was found both so and not so is the same in every row',
      { any: [isTrue('p'), { not: isTrue('p') }] },
      [v],
    ],
    ['each of its values is judged', { all: [isTrue('p'), isTrue('goed')] }, [v, vn]],
  ])('%s', (_, met, possible) => {
    expect(run({ met }, [rows(10, { goed: true }), ...fact('p', true, false)]).possible).toEqual(possible);
  });

  // With 150 in order there is always something inspected. Of 198 rows of which nothing is known 20,000 samples can come.
  test.each([
    ['as many as are spelled out can never come to not applicable', 198, [v, vg, vn]],
    ['of more anything is possible', 199, [v, vg, vn, na]],
    ['and of many more', 250, [v, vg, vn, na]],
  ])('%s', (_, unknown, possible) => {
    const given = [rows(150, { telt: true, goed: true }), rows(unknown, {})];
    const { possible: found, verdict } = run({ where: isTrue('telt'), met: isTrue('goed') }, given);
    expect(found).toEqual(possible);
    expect(verdict.exact).toBe(unknown === 198);
  });
});
