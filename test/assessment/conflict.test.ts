import { describe, expect, test } from 'vitest';
import { norm, outcomeIn, verdictIn, visit } from './build.ts';

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
const vgn = 'voldoet-grotendeels-niet';
const vn = 'voldoet-niet';
const na = 'not-applicable';

describe('the policies for findings that differ', () => {
  test.each<[string, keyof typeof CRITERIA, string, readonly Said[], readonly string[]]>([
    [
      'latest',
      'grade',
      'latest',
      [
        { value: v, on: '10' },
        { value: vn, on: '12' },
      ],
      [vn],
    ],
    [
      'latest, in another order',
      'grade',
      'latest',
      [
        { value: v, on: '12' },
        { value: vn, on: '10' },
      ],
      [v],
    ],
    [
      'a tie of the latest that disagrees is the set of that day',
      'grade',
      'latest',
      [
        { value: vg, on: '10' },
        { value: v, on: '12' },
        { value: vn, on: '12' },
      ],
      [v, vn],
    ],
    [
      'a finding without a date is the oldest',
      'grade',
      'latest',
      [{ value: vn }, { value: v, on: '01' }],
      [v],
    ],
    ['latest without any date is a tie', 'grade', 'latest', [{ value: vn }, { value: v }], [v, vn]],
    [
      'latest not-applicable',
      'grade',
      'latest',
      [
        { value: v, on: '10' },
        { value: na, on: '11' },
      ],
      [na],
    ],
    [
      'latest sample',
      'sample',
      'latest',
      [
        { value: '9/10', on: '10' },
        { value: '1/5', on: '12' },
      ],
      [vn],
    ],
    [
      'samples of the latest day add up, also when they equal older ones',
      'sample',
      'latest',
      [
        { value: '2/2', on: '10' },
        { value: '2/2', on: '12' },
      ],
      [v, vg, vn],
    ],
    [
      'latest of a checklist is taken item by item',
      'checklist',
      'latest',
      [
        { value: { a: false }, on: '10' },
        { value: { b: true }, on: '12' },
      ],
      ['not-met'],
    ],
    [
      'the latest word on an item stands',
      'checklist',
      'latest',
      [
        { value: { a: false, b: true }, on: '10' },
        { value: { a: true }, on: '12' },
      ],
      ['met'],
    ],
    ['worst grade', 'grade', 'worst', [{ value: v }, { value: vgn }, { value: vg }], [vgn]],
    ['worst judgement', 'judgement', 'worst', [{ value: 'met' }, { value: 'not-met' }], ['not-met']],
    ['worst leaves not-applicable out', 'grade', 'worst', [{ value: vg }, { value: na }], [vg]],
    ['worst of not-applicable alone', 'grade', 'worst', [{ value: na }, { value: na }], [na]],
  ])('%s', (_, kind, conflict, said, possible) => {
    expect(outcomeOf(kind, said, conflict).possible).toEqual(possible);
    expect(outcomeOf(kind, said.toReversed(), conflict).possible).toEqual(possible);
  });

  test('what a later finding replaced is still shown', () => {
    const { trace } = outcomeOf(
      'grade',
      [
        { value: v, on: '10' },
        { value: vn, on: '12' },
      ],
      'latest',
    );
    expect(trace.conflict).toBe('latest');
    expect(trace.answers).toEqual([{ value: vn, findings: ['F2'] }]);
    expect(trace.superseded).toEqual([{ value: v, findings: ['F1'] }]);
  });

  test('the framework gives the policy where a criterion gives none', () => {
    const findings = [
      { criterion: 'N.1', value: v, date: '2026-03-10' },
      { criterion: 'N.1', value: vn, date: '2026-03-12' },
    ];
    const run = (criterion: object, conflict: string) =>
      verdictIn(
        visit([norm('N', [{ id: 'N.1', answer: 'grade', ...criterion }])], findings, { kader: { conflict } }),
        'N',
      );
    expect(run({}, 'latest')).toBe(vn);
    expect(run({ conflict: 'undetermined' }, 'latest')).toEqual([v, vn]);
  });
});
