import { describe, expect, test } from 'vitest';
import { norm, normIn, notesIn, outcomeIn, themeIn, units, verdictAt, verdictIn, visit } from './build.ts';

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const norms = [
  norm('N', [
    { id: 'N.1', answer: 'grade' },
    { id: 'N.2', answer: 'boolean' },
  ]),
  norm('M', [{ id: 'M.1', answer: 'grade', scope: 'organisation' }]),
];
const findings = [
  { criterion: 'N.1', value: vn },
  { criterion: 'N.2', value: false },
];
const base = { motivation: 'Sinds maart hersteld.', by: 'coördinerend inspecteur', date: '2026-03-01' };
const run = (override: object, said: readonly object[] = findings, date?: string) =>
  visit(norms, said, {
    rest: { overrides: [{ ...base, ...override }], units: units('a', 'b') },
    ...(date && { date }),
  });

describe('what an override replaces', () => {
  test('of a norm: the verdict, with the raw one and the reason beside it', () => {
    const assessment = run({ norm: 'N', value: vg, until: '2026-06-30' });
    expect(verdictIn(assessment, 'N')).toBe(vg);
    expect(normIn(assessment, 'N').overridden).toEqual({ from: [vn], ...base, until: '2026-06-30' });
    expect(normIn(assessment, 'N').decidedBy.map(({ level }) => level)).toEqual([vn]);
    const beside = run({ norm: 'N', value: vg }, [...findings, { criterion: 'M.1', value: v }]);
    expect(themeIn(beside).verdict?.level).toBe(vg);
  });

  test('of a criterion: its outcome, which then weighs', () => {
    const assessment = run({ criterion: 'N.1', value: v });
    const { outcome, possible, overridden } = outcomeIn(assessment, 'N', 'N.1');
    expect([outcome, possible, overridden?.from]).toEqual([v, [v], [vn]]);
    expect(verdictIn(assessment, 'N')).toBe('voldoet-grotendeels-niet');
    expect(normIn(assessment, 'N').overridden).toBeUndefined();
  });

  test('of a yes-no criterion: in its own words', () => {
    const assessment = run({ criterion: 'N.2', value: 'met' });
    expect(outcomeIn(assessment, 'N', 'N.2')).toMatchObject({
      outcome: 'met',
      overridden: { from: ['not-met'] },
    });
    expect(outcomeIn(run({ criterion: 'N.2', value: 'not-met' }), 'N', 'N.2').outcome).toBe('not-met');
  });

  test('to not applicable: then it weighs nowhere', () => {
    const assessment = run({ norm: 'N', value: 'not-applicable' }, [
      ...findings,
      { criterion: 'M.1', value: v },
    ]);
    expect(verdictIn(assessment, 'N')).toBe('not-applicable');
    expect(themeIn(assessment).verdict?.level).toBe(v);
    expect(themeIn(assessment).counts).toEqual({ 'not-applicable': 1, voldoet: 1 });
    expect(verdictIn(run({ criterion: 'N.2', value: 'not-applicable' }), 'N')).toBe(vn);
  });

  test('an open verdict: what was possible stays beside it', () => {
    const assessment = run({ norm: 'N', value: v }, [{ criterion: 'N.2', value: true }]);
    expect(verdictIn(assessment, 'N')).toBe(v);
    expect(normIn(assessment, 'N').overridden?.from).toEqual([v, vg, 'voldoet-grotendeels-niet']);
    expect(normIn(assessment, 'N').verdict).toMatchObject({ missing: [], settledDespite: [] });
  });

  test('a deviation is evidence by itself, of a norm and of a criterion', () => {
    expect(verdictIn(run({ norm: 'M', value: vg }), 'M')).toBe(vg);
    expect(verdictIn(run({ criterion: 'M.1', value: vg }), 'M')).toBe(vg);
    expect(themeIn(run({ criterion: 'M.1', value: vg }, [])).counts).toEqual({ [vg]: 1, 'not-tested': 1 });
  });
});

describe('an override at a unit', () => {
  const seen = ['a', 'b'].flatMap((unit) => findings.map((finding) => ({ ...finding, unit })));

  test('of a norm: at that unit alone, and the organisation follows its units', () => {
    const assessment = run({ norm: 'N', unit: 'a', value: v }, seen);
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([v, vn]);
    expect(verdictIn(assessment, 'N')).toBe(vn);
    expect(assessment.units[0]?.norms[0]?.overridden?.from).toEqual([vn]);
    expect(assessment.units[1]?.norms[0]?.overridden).toBeUndefined();
    expect(normIn(assessment, 'N').overridden).toBeUndefined();
  });

  test('of a criterion: at that unit, before one for all units', () => {
    const overrides = [
      { ...base, criterion: 'N.1', value: v },
      { ...base, criterion: 'N.1', unit: 'a', value: vg },
    ];
    const assessment = visit(norms, seen, { rest: { overrides, units: units('a', 'b') } });
    const at = (unit: string) => outcomeIn(assessment, 'N', 'N.1', unit).outcome;
    expect([at('a'), at('b')]).toEqual([vg, v]);
  });

  test('of a criterion that nobody looked at there is evidence at that unit', () => {
    const overrides = [{ ...base, criterion: 'P.1', unit: 'a', value: v }];
    const encouraged = [
      norm('P', [
        { id: 'P.1', answer: 'grade' },
        { id: 'P.2', answer: 'grade', status: 'encouraged' },
      ]),
    ];
    const said = ['a', 'b'].map((unit) => ({ criterion: 'P.2', value: v, unit }));
    const assessment = visit(encouraged, said, { rest: { overrides, units: units('a', 'b') } });
    expect([verdictAt(assessment, 'a', 'P'), verdictAt(assessment, 'b', 'P')]).toEqual([
      v,
      'not-tested: no-evidence',
    ]);
  });

  test('of a norm for the organisation: the units keep their own verdict', () => {
    const assessment = run({ norm: 'N', value: v }, seen);
    expect([verdictIn(assessment, 'N'), verdictAt(assessment, 'a', 'N')]).toEqual([v, vn]);
  });
});

describe('when an override is in force', () => {
  test.each([
    ['from its own date where it has no start', {}, '2026-03-01', true],
    ['the first day', { from: '2026-03-10' }, '2026-03-10', true],
    ['the day before', { from: '2026-03-10' }, '2026-03-09', false, 'override-not-yet'],
    ['the last day', { until: '2026-06-30' }, '2026-06-30', true],
    ['the day after', { until: '2026-06-30' }, '2026-07-01', false, 'override-expired'],
    ['one day', { from: '2026-03-20', until: '2026-03-20' }, '2026-03-20', true],
    ['without an end', {}, '2027-12-31', true],
  ])('%s', (_, validity, date, inForce, note?: string) => {
    const override = { norm: 'N', value: v, ...validity };
    for (const assessment of [
      run(override, findings, date),
      visit(norms, findings, { rest: { overrides: [{ ...base, ...override }], date } }),
    ]) {
      expect(assessment.date).toBe(date);
      expect(verdictIn(assessment, 'N')).toBe(inForce ? v : vn);
      expect(normIn(assessment, 'N').overridden !== undefined).toBe(inForce);
      expect(notesIn(assessment)).toEqual(note ? [`info ${note}`] : []);
    }
  });

  test('one after the other: the one in force at the date of the assessment counts', () => {
    const overrides = [
      { ...base, norm: 'N', value: v, until: '2026-04-30' },
      { ...base, norm: 'N', value: vg, from: '2026-05-01' },
    ];
    const levels = ['2026-04-30', '2026-05-01'].map((date) =>
      verdictIn(visit(norms, findings, { rest: { overrides }, date }), 'N'),
    );
    expect(levels).toEqual([v, vg]);
  });
});
