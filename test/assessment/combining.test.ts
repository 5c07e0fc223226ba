import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, normIn, outcomeIn, verdictIn, visit } from './build.ts';

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

describe('facts whose findings differ', () => {
  const kader = { facts: { ...booleanFacts(['p', 'q', 'r']), tal: { type: 'number', title: 'tal' } } };
  const say = (fact: string, ...values: readonly unknown[]) => values.map((value) => ({ fact, value }));
  const computed = (met: object) => [norm('N', [{ id: 'N.1', met }])];

  test.each<[string, object, readonly object[], readonly string[]]>([
    ['a contradiction leaves both', isTrue('p'), say('p', true, false), ['met', 'not-met']],
    ['said twice is said once', isTrue('p'), say('p', true, true), ['met']],
    [
      'a contradiction that does not matter settles',
      { any: [isTrue('p'), isTrue('q')] },
      [...say('p', true, false), ...say('q', true)],
      ['met'],
    ],
    [
      'a contradiction is one fact everywhere: p or not p',
      { any: [isTrue('p'), { not: isTrue('p') }] },
      say('p', true, false),
      ['met'],
    ],
    [
      'several contradicting facts give every combination',
      { all: [isTrue('p'), isTrue('q')] },
      [...say('p', true, false), ...say('q', true, false)],
      ['met', 'not-met'],
    ],
    [
      'no combination of the contradicting values holds',
      { all: [isTrue('p'), { not: isTrue('p') }, isTrue('q')] },
      [...say('p', true, false), ...say('q', true, false)],
      ['not-met'],
    ],
    [
      'numbers that differ on one side of a limit',
      { fact: 'tal', operator: 'greaterThan', value: 10 },
      say('tal', 11, 12),
      ['met'],
    ],
  ])('%s', (_, met, findings, possible) => {
    expect(outcomeIn(visit(computed(met), findings, { kader }), 'N', 'N.1').possible).toEqual(possible);
  });

  test('a contradiction about applicability adds not-applicable', () => {
    const norms = [norm('N', [{ id: 'N.1', answer: 'boolean', applies: isTrue('p') }])];
    const assessment = visit(norms, [...say('p', true, false), { criterion: 'N.1', value: true }], { kader });
    expect(outcomeIn(assessment, 'N', 'N.1').possible).toEqual(['met', na]);
    expect(asked(normIn(assessment, 'N').verdict.missing)).toEqual(['fact p']);
  });

  test('the same answer and applicability fall together: they are one fact', () => {
    const norms = [norm('N', [{ id: 'N.1', applies: isTrue('p'), met: isTrue('p') }])];
    expect(outcomeIn(visit(norms, say('p', true, false), { kader }), 'N', 'N.1').possible).toEqual([
      'met',
      na,
    ]);
  });
});
