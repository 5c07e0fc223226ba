import { describe, expect, test } from 'vitest';
import { asked, norm, outcomeIn, verdictIn, visit } from './build.ts';

const COUNTED = {
  type: 'number',
  minimum: 0,
  maximum: 100,
};
const levels = [
  { level: 'voldoet', when: { fact: 'answer', operator: 'greaterThanInclusive', value: 90 } },
  { level: 'voldoet-niet', otherwise: true },
];
const items = { a: 'Deel a', b: 'Deel b' };
const CRITERIA = {
  grade: { answer: 'grade' },
  judgement: { answer: 'judgement' },
  boolean: { answer: 'boolean' },
  number: { answer: COUNTED, levels },
  sample: { answer: 'sample', grading: 'dossiers' },
  checklist: { answer: { type: 'checklist', items } },
} as const;

interface Said {
  readonly value?: unknown;
  readonly on?: string;
  readonly remark?: string;
}

/** The outcome of one criterion on which several things were said. */
function outcomeOf(kind: keyof typeof CRITERIA, said: readonly Said[], conflict?: string) {
  const criterion = { id: 'N.1', ...CRITERIA[kind], ...(conflict && { conflict }) };
  const findings = said.map(({ on, ...rest }, index) => ({
    id: `F${index + 1}`,
    criterion: 'N.1',
    ...rest,
    ...(on && { date: `2026-03-${on}` }),
    ...(rest.value === 'not-applicable' && { note: 'Speelt niet.' }),
  }));
  return outcomeIn(visit([norm('N', [criterion])], findings), 'N', 'N.1');
}

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const na = 'not-applicable';

describe('several findings on one criterion', () => {
  test.each<[string, keyof typeof CRITERIA, readonly unknown[], readonly string[]]>([
    ['samples add up', 'sample', ['4/5', '5/5'], [v]],
    ['samples that are each too small add up to one that counts', 'sample', ['1/2', '0/2'], [vn]],
    ['equal samples add up too', 'sample', ['2/2', '2/2'], [v]],
    ['equal grades are one', 'grade', [vg, vg], [vg]],
    ['grades that differ are a set', 'grade', [vg, vn], [vg, vn]],
    ['judgements that differ are a set', 'judgement', ['met', 'not-met'], ['met', 'not-met']],
    ['yes and no is a set', 'boolean', [true, false, true], ['met', 'not-met']],
    ['numbers that differ and come out the same are settled', 'number', [91, 99], [v]],
    ['numbers that differ and come out differently are a set', 'number', [91, 80], [v, vn]],
    ['checklists are put together item by item', 'checklist', [{ a: true }, { b: true }], ['met']],
    ['an item not in order settles, whoever saw it', 'checklist', [{ a: true }, { b: false }], ['not-met']],
    [
      'an item that contradicts itself is a set',
      'checklist',
      [{ a: true, b: true }, { a: false }],
      ['met', 'not-met'],
    ],
    [
      'a contradicting item does not matter beside one not in order',
      'checklist',
      [{ a: true, b: false }, { a: false }],
      ['not-met'],
    ],
    ['an item nobody saw leaves a checklist open', 'checklist', [{ a: true }], ['met', 'not-met']],
    ['not-applicable stands among the others', 'grade', [vg, na], [vg, na]],
    ['not-applicable beside a sample', 'sample', ['9/10', na], [v, na]],
    ['not-applicable beside a checklist', 'checklist', [{ a: true, b: true }, na], ['met', na]],
    ['not-applicable alone', 'sample', [na, na], [na]],
  ])('%s', (_, kind, values, possible) => {
    const said = values.map((value) => ({ value }));
    expect(outcomeOf(kind, said).possible).toEqual(possible);
    expect(outcomeOf(kind, said.toReversed()).possible).toEqual(possible);
  });

  test('equal values are cited together, others apart, and the trace says how they were dealt with', () => {
    const { trace, findings } = outcomeOf('grade', [{ value: vg }, { value: vn }, { value: vg }]);
    expect(trace.answers).toEqual([
      { value: vg, findings: ['F1', 'F3'] },
      { value: vn, findings: ['F2'] },
    ]);
    expect(trace.conflict).toBe('undetermined');
    expect(findings).toEqual(['F1', 'F2', 'F3']);
    expect(outcomeOf('grade', [{ value: vg }, { value: vg }]).trace.conflict).toBeUndefined();
  });

  test('samples that add up cite every finding', () => {
    const { trace } = outcomeOf('sample', [{ value: '4/5' }, { value: { inspected: 3, satisfied: 1 } }]);
    expect(trace.answers).toEqual([{ value: { inspected: 8, satisfied: 5 }, findings: ['F1', 'F2'] }]);
  });

  test('a contradiction is asked about, at the item where it is one of a checklist', () => {
    expect(asked(outcomeOf('grade', [{ value: vg }, { value: vn }]).missing)).toEqual(['contradiction N.1']);
    const list = outcomeOf('checklist', [{ value: { a: true, b: true } }, { value: { b: false } }]);
    expect(asked(list.missing)).toEqual(['contradiction N.1 b']);
    const refused = outcomeOf('checklist', [{ value: { a: true, b: true } }, { value: na }]);
    expect(asked(refused.missing)).toEqual(['contradiction N.1']);
  });

  test('a remark is shown and never counts', () => {
    const criterion = { id: 'N.1', answer: 'boolean' };
    const remark = { criterion: 'N.1', remark: 'Een voorbeeld voor anderen.' };
    const alone = visit([norm('N', [criterion])], [remark]);
    expect(verdictIn(alone, 'N')).toBe('not-tested: no-evidence');
    expect(alone.findings.map((finding) => finding.remark)).toEqual(['Een voorbeeld voor anderen.']);
    expect(outcomeOf('boolean', [{ value: true }, { remark: 'Toch niet?' }]).outcome).toBe('met');
  });

  test('a sample of nothing, and one below the minimum, say nothing', () => {
    expect(outcomeOf('sample', [{ value: '0/0' }]).possible).toEqual([v, vg, vn]);
    const small = outcomeOf('sample', [{ value: '2/2' }]);
    expect([small.outcome, small.possible]).toEqual(['undetermined', [v, vg, vn]]);
    expect(small.missing).toMatchObject([{ kind: 'sample', id: 'N.1', minimum: 3 }]);
  });
});
