import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Holds, Trace, Truth } from '../../src/conditions/model.ts';
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
