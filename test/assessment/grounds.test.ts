import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, outcomeIn, units, verdictIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const na = 'not-applicable';
const isNot = (fact: string) => ({ fact, operator: 'equal', value: false });

describe('rows and a not-applicable contradict each other', () => {
  const records = { rij: { title: 'Rij', facts: booleanFacts(['goed']) } };
  const counted = { id: 'N.1', each: { record: 'rij', met: isTrue('goed') }, grading: 'dossiers' };
  const rows = (rest: object = {}) => ({
    record: 'rij',
    rows: Array.from({ length: 3 }, () => ({ goed: true })),
    ...rest,
  });
  const refused = (rest: object = {}) => ({
    id: 'G1',
    criterion: 'N.1',
    value: na,
    note: 'Er is er geen.',
    ...rest,
  });
  const other = { criterion: 'N.2', value: true, unit: 'a' };
  const ofWhole = { scope: 'organisation' };

  test.each<[string, string | undefined, object, readonly object[]]>([
    ['at a unit that has both', 'a', {}, [rows({ unit: 'a' }), refused({ unit: 'a' })]],
    ['at a unit that falls back on both', 'a', {}, [rows(), refused(), other]],
    ['for the organisation, with rows from a unit', undefined, ofWhole, [rows({ unit: 'a' }), refused()]],
    ['for the organisation, with rows of no unit', undefined, ofWhole, [rows(), refused({ unit: 'a' })]],
    [
      'for the organisation, with rows of another',
      undefined,
      ofWhole,
      [rows({ unit: 'a' }), refused({ unit: 'b' })],
    ],
  ])('%s', (_, unit, rest, findings) => {
    const norms = [norm('N', [counted, { id: 'N.2', answer: 'boolean' }], rest)];
    const assessment = visit(norms, findings, { kader: { records }, rest: { units: units('a', 'b') } });
    const { possible, trace, missing } = outcomeIn(assessment, 'N', 'N.1', unit);
    expect(possible).toEqual([v, na]);
    expect([trace.records?.length, trace.answers]).toEqual([3, [{ value: na, findings: ['G1'] }]]);
    expect(asked(missing)).toEqual([`contradiction N.1${unit ? ` @${unit}` : ''}`]);
  });
});

describe('findings on one fact', () => {
  const share = { fact: 'f', path: '$.share', operator: 'greaterThanInclusive', value: 0.8 };
  const facts = { f: { type: 'sample', title: 'Steekproef' } };
  const sample = (value: string) => ({ fact: 'f', value });

  test.each<[string, readonly string[], string]>([
    ['one is what it is', ['7/10'], vn],
    ['two add up, though one by itself would do', ['9/10', '1/5'], vn],
    ['two add up, though one by itself would not do', ['7/10', '10/10'], v],
    ['equal ones add up too', ['4/5', '4/5'], v],
  ])('samples: %s', (_, values, expected) => {
    const assessment = visit([norm('N', [{ id: 'N.1', met: share }])], values.map(sample), {
      kader: { facts },
    });
    expect(verdictIn(assessment, 'N')).toBe(expected);
  });

  test('samples that were added up are observed as one, and all are cited', () => {
    const findings = ['9/10', '1/5'].map((value, index) => ({ ...sample(value), id: `F${index + 1}` }));
    const assessment = visit([norm('N', [{ id: 'N.1', met: share }])], findings, { kader: { facts } });
    const { trace, findings: cited } = outcomeIn(assessment, 'N', 'N.1');
    expect(trace.met).toMatchObject({ observed: [10 / 15] });
    expect(cited).toEqual(['F1', 'F2']);
  });

  test('values that differ leave the rows of a criterion unknown, and are cited in each', () => {
    const records = { rij: { title: 'Rij', facts: booleanFacts(['goed']) } };
    const met = { all: [isTrue('p'), isTrue('goed')] };
    const norms = [norm('N', [{ id: 'N.1', each: { record: 'rij', met }, grading: 'dossiers' }])];
    const both = [true, false].map((value) => ({ id: `P-${value}`, fact: 'p', value }));
    const rows = { record: 'rij', rows: [{ goed: true }, { goed: true }, { goed: true }] };
    const kader = { records, facts: booleanFacts(['p']) };
    const { trace, findings } = outcomeIn(visit(norms, [...both, rows], { kader }), 'N', 'N.1');
    expect(trace.records?.map(({ result }) => result)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(trace.sample).toEqual({ inspected: [3, 3], satisfied: [0, 3] });
    expect(findings).toEqual(['P-false', 'P-true', 'rij/R1', 'rij/R2', 'rij/R3']);
  });

  test('values that differ are each judged, in every case that another fact is split into', () => {
    const norms = [
      norm('N', [
        { id: 'N.1', answer: 'boolean', applies: isTrue('p') },
        { id: 'N.2', met: { any: [isTrue('q'), isNot('q')] }, applies: isNot('p') },
      ]),
    ];
    const kader = { facts: { ...booleanFacts(['p'], 'provider'), ...booleanFacts(['q']) } };
    const found = [true, false].map((value) => ({ fact: 'q', value }));
    const assessment = visit(norms, [{ criterion: 'N.1', value: true }, ...found], { kader });
    expect(verdictIn(assessment, 'N')).toBe(v);
  });
});

test('what does not apply is explained without the answer to another criterion', () => {
  const number = { type: 'number', minimum: 0, maximum: 100 };
  const met = { fact: 'answer', operator: 'greaterThanInclusive', value: 90 };
  const norms = [
    norm('N', [
      { id: 'N.1', answer: number, met },
      { id: 'N.2', answer: number, met },
    ]),
  ];
  const findings = [
    { id: 'F1', criterion: 'N.1', value: 95 },
    { id: 'F2', criterion: 'N.2', value: na, note: 'Speelt niet.' },
  ];
  const { outcome, trace } = outcomeIn(visit(norms, findings), 'N', 'N.2');
  expect(outcome).toBe(na);
  expect(trace.met).toMatchObject({ observed: [], findings: ['F2'] });
});
