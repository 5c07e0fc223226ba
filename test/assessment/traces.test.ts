import { describe, expect, test } from 'vitest';
import type { Trace } from '../../src/index.ts';
import { booleanFacts, isTrue, norm, outcomeIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const number = { type: 'number', minimum: 0, maximum: 100 };
const atLeast = (value: number) => ({ fact: 'answer', operator: 'greaterThanInclusive', value });
const facts = booleanFacts(['p', 'q']);
const say = (id: string, value: unknown) => ({
  id,
  criterion: 'N.1',
  value,
  ...(value === 'not-applicable' && { note: 'Speelt niet.' }),
});
const found = (id: string, fact: string, value: boolean) => ({ id, fact, value });

const run = (criterion: object, findings: readonly object[]) =>
  outcomeIn(visit([norm('N', [{ id: 'N.1', ...criterion }])], findings, { kader: { facts } }), 'N', 'N.1');
const traced = (criterion: object, findings: readonly object[]) => run(criterion, findings).trace;

/** Every leaf in short: the fact, what was seen of it, what that came to, and the findings that say so. */
function leavesOf(trace: Trace | undefined): readonly unknown[] {
  if (!trace) return [];
  if ('of' in trace) return trace.of.flatMap(leavesOf);
  return [[trace.fact, trace.observed, trace.result, trace.findings]];
}

describe('the explanation of a criterion', () => {
  test('holds what there is to say and no more', () => {
    expect(traced({ answer: 'boolean' }, [say('F1', true)])).toStrictEqual({
      answers: [{ value: true, findings: ['F1'] }],
    });
    expect(traced({ answer: 'boolean', conflict: 'latest' }, [])).toStrictEqual({ answers: [] });
  });

  test('of a sample: the smallest that counts where the grading says so, else nothing', () => {
    const sampled = { answer: 'sample', grading: 'dossiers' };
    const met = { answer: 'sample', met: { fact: 'answer', path: '$.share', operator: 'equal', value: 1 } };
    expect(traced(sampled, [say('F1', '7/8')]).minimum).toBe(3);
    expect('minimum' in traced(met, [say('F1', '7/8')])).toBe(false);
  });

  test('of what does not apply ends there: no condition, and nothing cited for one', () => {
    const criterion = { answer: number, applies: isTrue('p'), met: { all: [atLeast(90), isTrue('q')] } };
    const findings = [say('F1', 95), found('F2', 'p', false), found('F3', 'q', true)];
    const { outcome, trace, findings: cited } = run(criterion, findings);
    expect(outcome).toBe('not-applicable');
    expect([leavesOf(trace.applies), trace.met]).toEqual([
      [['p', [false], 'not-satisfied', ['F2']]],
      undefined,
    ]);
    expect(cited).toEqual(['F1', 'F2']);
  });

  test('where that is not known goes on', () => {
    const criterion = { answer: number, applies: isTrue('p'), met: atLeast(90) };
    expect(traced(criterion, [say('F1', 95)]).met?.result).toBe('satisfied');
  });

  test('says nothing of a condition on an answer that was not given', () => {
    const criterion = { answer: number, met: { any: [atLeast(90), isTrue('p')] } };
    const { trace, findings } = run(criterion, [found('F1', 'p', true)]);
    expect([trace, findings]).toEqual([{ answers: [] }, []]);
  });

  test('names the rows up to the first that certainly holds', () => {
    const levels = [
      { level: v, when: { all: [atLeast(90), isTrue('p')] } },
      { level: 'voldoet-grotendeels', when: atLeast(60) },
      { level: 'voldoet-grotendeels-niet', when: atLeast(30) },
      { level: vn, otherwise: true },
    ];
    const rowsAt = (value: number) =>
      traced({ answer: number, levels }, [say('F1', value)]).rows?.map(({ level, result }) => [
        level,
        result,
      ]);
    expect(rowsAt(95)).toEqual([
      [v, 'unknown'],
      ['voldoet-grotendeels', 'satisfied'],
    ]);
    expect(rowsAt(10)).toEqual([
      [v, 'not-satisfied'],
      ['voldoet-grotendeels', 'not-satisfied'],
      ['voldoet-grotendeels-niet', 'not-satisfied'],
      [vn, 'satisfied'],
    ]);
  });
});

describe('in a condition every leaf says what was seen and by which findings', () => {
  const criterion = { answer: number, met: { all: [atLeast(90), isTrue('p')] } };
  const p = (...values: readonly boolean[]) =>
    values.map((value, index) => found(`P${index + 1}`, 'p', value));

  test.each<[string, readonly object[], readonly unknown[]]>([
    [
      'one answer',
      [say('F1', 80), ...p(true)],
      [
        ['answer', [80], 'not-satisfied', ['F1']],
        ['p', [true], 'satisfied', ['P1']],
      ],
    ],
    [
      'the same answer twice',
      [say('F1', 95), say('F2', 95), ...p(true)],
      [
        ['answer', [95], 'satisfied', ['F1', 'F2']],
        ['p', [true], 'satisfied', ['P1']],
      ],
    ],
    [
      'answers that differ',
      [say('F1', 95), say('F2', 80), ...p(true)],
      [
        ['answer', [95, 80], 'unknown', ['F1', 'F2']],
        ['p', [true], 'satisfied', ['P1']],
      ],
    ],
    [
      'one answer beside a fact of which findings differ',
      [say('F1', 95), ...p(true, false)],
      [
        ['answer', [95], 'satisfied', ['F1']],
        ['p', [true, false], 'unknown', ['P1', 'P2']],
      ],
    ],
    [
      'an answer beside one that says that it does not apply',
      [say('F1', 95), say('F2', 'not-applicable'), ...p(true)],
      [
        ['answer', [95], 'satisfied', ['F1', 'F2']],
        ['p', [true], 'satisfied', ['P1']],
      ],
    ],
    [
      'that it does not apply alone: nothing was seen of the answer',
      [say('F1', 'not-applicable'), ...p(true)],
      [
        ['answer', [], 'unknown', ['F1']],
        ['p', [true], 'satisfied', ['P1']],
      ],
    ],
  ])('%s', (_, findings, expected) => {
    expect(leavesOf(traced(criterion, findings).met)).toEqual(expected);
  });
});

describe('of records', () => {
  const records = { rij: { title: 'Rij', facts: booleanFacts(['telt', 'goed']) } };
  const thresholds = { grens: { title: 'Grens', values: [{ value: 10 }] } };
  const each = { record: 'rij', where: isTrue('telt'), met: { all: [isTrue('goed'), isTrue('klein')] } };
  const kader = { records, thresholds, facts: booleanFacts(['groot', 'klein']) };

  test('the row is cited for its own facts, the finding for those of the provider', () => {
    const rows = [
      { id: 'R1', telt: true, goed: true },
      { id: 'R2', telt: false, goed: true },
    ];
    const findings = [{ record: 'rij', rows }, found('F1', 'klein', true)];
    const norms = [norm('N', [{ id: 'N.1', each, grading: 'dossiers' }])];
    const { trace } = outcomeIn(visit(norms, findings, { kader }), 'N', 'N.1');
    const shown = trace.records?.map(({ id, result, where, met }) => [
      id,
      result,
      leavesOf(where),
      met && leavesOf(met),
    ]);
    expect(shown).toEqual([
      [
        'rij/R1',
        'satisfied',
        [['telt', [true], 'satisfied', ['rij/R1']]],
        [
          ['goed', [true], 'satisfied', ['rij/R1']],
          ['klein', [true], 'satisfied', ['F1']],
        ],
      ],
      ['rij/R2', 'left-out', [['telt', [false], 'not-satisfied', ['rij/R2']]], undefined],
    ]);
  });
});
