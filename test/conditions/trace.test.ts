import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { FactRef, Holds, Trace, Truth, Vocabulary } from '../../src/conditions/model.ts';
import { conditionOver, conditions, ids, vocabulary, world } from './arbitrary.ts';

const slotOf = (id: string) => ids.indexOf(id);
const holds = (truth: Truth): Holds =>
  truth === undefined ? 'unknown' : truth ? 'satisfied' : 'not-satisfied';
const filled = (values: Record<string, unknown>) => ids.map((id) => values[id]) as never;

describe('trace', () => {
  const condition = conditionOver({ common: false });

  it('ends as the test does, in one world', () => {
    const property = fc.property(condition, world, (one, values) => {
      const { test, trace } = compileChecked(one, vocabulary);
      expect(trace([values]).result).toBe(holds(test(values)));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('ends as all tests agree, in several worlds', () => {
    const property = fc.property(
      condition,
      fc.array(world, { minLength: 1, maxLength: 3 }),
      (one, worlds) => {
        const { test, trace } = compileChecked(one, vocabulary);
        const answers = new Set(worlds.map(test));
        expect(trace(worlds).result).toBe(answers.size === 1 ? holds([...answers][0]) : 'unknown');
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });

  it('has groups that follow from their parts', () => {
    const property = fc.property(condition, world, (one, values) => {
      expect(retold(compileChecked(one, vocabulary).trace([values]))).toBe(true);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('shows a comparison with another fact: both values, and the findings behind both', () => {
    const { trace } = compileChecked(
      { fact: 'afgedaan', operator: 'onOrBefore', value: { fact: 'ontvangen', params: { term: 'P6W' } } },
      vocabulary,
    );
    const cite = (slot: number) => (slot === slotOf('ontvangen') ? ['b1', 'b2'] : ['b2', 'b3']);
    expect(trace([filled({ afgedaan: '2026-05-01', ontvangen: '2026-03-16' })], cite)).toEqual({
      result: 'not-satisfied',
      fact: 'afgedaan',
      operator: 'onOrBefore',
      expected: { fact: 'ontvangen', params: { term: 'P6W' }, values: ['2026-04-28'] },
      observed: ['2026-05-01'],
      findings: ['b2', 'b3', 'b1'],
    });
  });

  it('shows every value where findings differ, and none where nothing is known', () => {
    const { trace } = compileChecked(
      { fact: 'zorgverleners', operator: 'greaterThan', value: 3 },
      vocabulary,
    );
    const worlds = [4, 2, 4].map((zorgverleners) => filled({ zorgverleners }));
    expect(trace(worlds)).toMatchObject({ result: 'unknown', observed: [4, 2], expected: { values: [3] } });
    expect(trace([filled({})])).toMatchObject({ result: 'unknown', observed: [], findings: [] });
    expect(trace([])).toMatchObject({ result: 'unknown', observed: [] });
  });

  it('shows the part that a path names, and the values of a list', () => {
    const { trace } = compileChecked(
      { all: [{ fact: 'steekproef', path: '$.share', operator: 'in', value: [0.5, 1] }] },
      vocabulary,
    );
    expect(trace([filled({ steekproef: { inspected: 4, satisfied: 2 } })])).toEqual({
      result: 'satisfied',
      group: 'all',
      of: [
        {
          result: 'satisfied',
          fact: 'steekproef',
          path: '$.share',
          operator: 'in',
          expected: { values: [0.5, 1] },
          observed: [0.5],
          findings: [],
        },
      ],
    });
  });

  it('follows the condition where findings differ: what all worlds agree on, at every node', () => {
    const { trace } = compileChecked(
      { any: [{ not: { condition: 'groot' } }, { fact: 'instelling', operator: 'equal', value: true }] },
      vocabulary,
    );
    const worlds = [
      { zorgverleners: 4, verblijf: false, instelling: true },
      { zorgverleners: 2, verblijf: false, instelling: true },
    ].map(filled);
    const cite = (slot: number) => [`b${slot}`];
    const leafs = { findings: [`b${slotOf('zorgverleners')}`] };
    expect(trace(worlds, cite)).toMatchObject({
      result: 'satisfied',
      group: 'any',
      of: [
        {
          result: 'unknown',
          group: 'not',
          of: [
            {
              result: 'unknown',
              group: 'condition',
              name: 'groot',
              of: [
                {
                  result: 'unknown',
                  group: 'any',
                  of: [
                    { result: 'unknown', fact: 'zorgverleners', observed: [4, 2], ...leafs },
                    { result: 'not-satisfied', fact: 'verblijf', observed: [false] },
                  ],
                },
              ],
            },
          ],
        },
        { result: 'satisfied', fact: 'instelling', observed: [true] },
      ],
    });
  });

  it('shows the other fact with what it was in every world, and leaves out what was not known', () => {
    const { trace } = compileChecked(
      { fact: 'zorgverleners', operator: 'greaterThan', value: { fact: 'locaties' } },
      vocabulary,
    );
    const shown = (...worlds: Record<string, unknown>[]) => trace(worlds.map(filled));
    const known = { zorgverleners: 4, locaties: 2 };
    expect(shown(known, { ...known, locaties: 3 })).toMatchObject({
      result: 'satisfied',
      observed: [4],
      expected: { fact: 'locaties', values: [2, 3] },
    });
    expect(shown(known, {})).toMatchObject({ result: 'unknown', observed: [4], expected: { values: [2] } });
    expect(shown({ zorgverleners: 4 })).toMatchObject({ observed: [4], expected: { values: [] } });
    expect(shown({ locaties: 2 })).toMatchObject({ observed: [], expected: { values: [2] } });
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['both sides, each once', ['b1', 'b2'], ['b2', 'b3'], ['b1', 'b2', 'b3']],
    ['the fact alone', ['b1'], [], ['b1']],
    ['the other fact alone', [], ['b2'], ['b2']],
    ['neither', [], [], []],
  ])('cites the findings behind %s', (_, own, others, expected) => {
    const { trace } = compileChecked(
      { fact: 'zorgverleners', operator: 'equal', value: { fact: 'locaties' } },
      vocabulary,
    );
    const cite = (slot: number) => (slot === slotOf('zorgverleners') ? own : others);
    const one = filled({ zorgverleners: 4, locaties: 2 });
    for (const worlds of [[one], [one, one]])
      expect(trace(worlds, cite)).toMatchObject({ findings: expected });
  });

  it.each<[string, Omit<FactRef, 'fact'>]>([
    ['nothing else', {}],
    ['parameters', { params: { jaar: 2025 } }],
    ['a path', { path: '$.aandeel' }],
    ['parameters and a path', { params: { jaar: 2025 }, path: '$.aandeel' }],
  ])('repeats a reference with %s as it was written, on both sides', (_, rest) => {
    const anything: Vocabulary = {
      conditions: {},
      term: ({ fact }) => {
        const slot = fact === 'a' ? 0 : 1;
        return { type: 'number', slot, read: (slots) => slots[slot] as number | undefined };
      },
    };
    const leaf = { fact: 'a', operator: 'lessThan', ...rest } as const;
    const result = { result: 'satisfied', ...leaf, observed: [1], findings: [] };
    const withFact = compileChecked({ ...leaf, value: { fact: 'b', ...rest } }, anything);
    expect(withFact.trace([[1, 2]])).toStrictEqual({
      ...result,
      expected: { fact: 'b', ...rest, values: [2] },
    });
    const withValue = compileChecked({ ...leaf, value: 2 }, anything);
    expect(withValue.trace([[1]])).toStrictEqual({ ...result, expected: { values: [2] } });
  });

  it('enters named conditions', () => {
    const { trace } = compileChecked({ condition: 'niet-groot' }, vocabulary);
    expect(trace([filled({ zorgverleners: 1, verblijf: false })])).toMatchObject({
      result: 'satisfied',
      group: 'condition',
      name: 'niet-groot',
      of: [
        {
          group: 'not',
          result: 'satisfied',
          of: [{ group: 'condition', name: 'groot', result: 'not-satisfied' }],
        },
      ],
    });
    expect(Object.keys(conditions)).toContain('groot');
  });
});

/** Whether every group in a trace of one world comes out as its parts say. */
function retold(trace: Trace): boolean {
  if (!('group' in trace)) return true;
  const parts: readonly Trace[] = trace.of;
  const results = parts.map(({ result }) => result);
  return parts.every(retold) && trace.result === resultOf(trace.group, results);
}

function resultOf(group: 'all' | 'any' | 'not' | 'condition', results: readonly Holds[]): Holds | undefined {
  if (group === 'condition') return results[0];
  const opposite = { satisfied: 'not-satisfied', 'not-satisfied': 'satisfied', unknown: 'unknown' } as const;
  if (group === 'not') return results[0] && opposite[results[0]];
  const decisive = group === 'all' ? 'not-satisfied' : 'satisfied';
  if (results.includes(decisive)) return decisive;
  return results.includes('unknown') ? 'unknown' : opposite[decisive];
}
