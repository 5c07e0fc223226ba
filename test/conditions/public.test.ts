import { describe, expect, it } from 'vitest';
import type { Condition, FactDefinition } from '../../src/conditions/model.ts';
import { compileCondition } from '../../src/conditions/public.ts';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { facts } from './arbitrary.ts';

const large: Condition = { fact: 'zorgverleners', operator: 'greaterThan', value: 10 };

describe('compileCondition', () => {
  it('says true, false, or undefined where the facts do not settle it', () => {
    const isLarge = compileCondition(large, { facts });
    expect(isLarge({ zorgverleners: 12 })).toBe(true);
    expect(isLarge({ zorgverleners: 10 })).toBe(false);
    expect(isLarge({})).toBeUndefined();
    expect(isLarge({ zorgverleners: undefined, onbekend: 3 })).toBeUndefined();
  });

  it('uses named conditions and the assessment date', () => {
    const isLate = compileCondition(
      {
        all: [
          { condition: 'groot' },
          {
            fact: 'assessment-date',
            operator: 'after',
            value: { fact: 'ontvangen', params: { term: 'P6W' } },
          },
        ],
      },
      { facts, conditions: { groot: large } },
    );
    const values = { zorgverleners: 12, ontvangen: '2026-03-16' };
    expect(isLate({ ...values, 'assessment-date': '2026-04-28' })).toBe(false);
    expect(isLate({ ...values, 'assessment-date': '2026-04-29' })).toBe(true);
    expect(isLate({ zorgverleners: 1 })).toBe(false);
    expect(isLate(values)).toBeUndefined();
  });

  it.each<[string, string, unknown, boolean | undefined]>([
    ['steekproef', '$.share', { inspected: 4, satisfied: 3 }, true],
    ['steekproef', '$.share', { inspected: 0, satisfied: 0 }, undefined],
    ['steekproef', '$.inspected', { inspected: 0, satisfied: 0 }, false],
    ['steekproef', '$.satisfied', { inspected: 3, satisfied: 2 }, true],
  ])('reads %s %s of %j', (fact, path, value, expected) => {
    const test = compileCondition({ fact, path, operator: 'greaterThan', value: 0 }, { facts });
    expect(test({ [fact]: value as never })).toBe(expected);
  });

  it('reads items of a checklist: what was not seen is unknown', () => {
    const test = compileCondition(
      { fact: 'procedure', path: '$.op-tijd', operator: 'equal', value: true },
      { facts },
    );
    expect(test({ procedure: { 'op-tijd': false } })).toBe(false);
    expect(test({ procedure: { melden: true } })).toBeUndefined();
    expect(test({ procedure: { melden: true, 'op-tijd': undefined as never } })).toBeUndefined();
  });

  it('reads own keys only', () => {
    const isLarge = compileCondition(large, { facts });
    expect(isLarge(Object.create({ zorgverleners: 12 }))).toBeUndefined();
    expect(isLarge(Object.assign(Object.create(null), { zorgverleners: 12 }))).toBe(true);
  });

  it('is not changed by what happens to its arguments afterwards', () => {
    const condition = { ...large };
    const declared: Record<string, FactDefinition> = { zorgverleners: { type: 'integer', maximum: 20 } };
    const isLarge = compileCondition(condition, { facts: declared });
    Object.assign(condition, { value: 100 });
    declared.zorgverleners = { type: 'boolean' };
    expect(isLarge({ zorgverleners: 12 })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['verblijf', 'ja'],
    ['verblijf', null],
    ['zorgverleners', 1.5],
    ['zorgverleners', '12'],
    ['omzet', Number.NaN],
    ['ontvangen', '2026-02-30'],
    ['ontvangen', new Date(0)],
    ['kleur', 'paars'],
    ['kleuren', 'rood'],
    ['kleuren', ['rood', 'paars']],
    ['steekproef', { inspected: 3, satisfied: 4 }],
    ['steekproef', { inspected: 3 }],
    ['steekproef', '3/4'],
    ['procedure', ['melden']],
    ['procedure', { melde: true }],
    ['procedure', { melden: 'ja' }],
  ])('throws TypeError naming %s when it holds %j', (fact, value) => {
    const test = compileCondition({ any: Object.keys(facts).map(leafOn) }, { facts });
    expect(() => test({ [fact]: value as never })).toThrow(TypeError);
    expect(() => test({ [fact]: value as never })).toThrow(fact);
  });

  it('refuses a value outside the declared bounds, and facts that are no object', () => {
    const bounded = compileCondition(large, {
      facts: { zorgverleners: { type: 'integer', minimum: 0, maximum: 99 } },
    });
    expect(() => bounded({ zorgverleners: -1 })).toThrow(TypeError);
    expect(() => bounded({ zorgverleners: 100 })).toThrow(TypeError);
    for (const values of [null, undefined, 'zorgverleners', 12])
      expect(() => bounded(values as never)).toThrow(new TypeError('Facts must be an object.'));
  });

  it('looks only at the facts that the condition reads', () => {
    const isLarge = compileCondition(large, { facts });
    expect(isLarge({ verblijf: 'ja', zorgverleners: 12 } as never)).toBe(true);
  });

  it('throws FrameworkError with every mistake of the meaning', () => {
    const conditions = {
      a: { condition: 'b' },
      b: { condition: 'a' },
      c: { ...large, operator: 'before' },
    } as never;
    expect(mistakes({ ...large, value: 'tien' } as never, conditions)).toEqual([
      'operand-type condition.value',
      'condition-cycle conditions.b.condition',
      'operator-type conditions.c.operator',
    ]);
  });

  it('says every mistake in a sentence of its own, each an error', () => {
    const condition = { all: [{ ...large, value: 'tien' }, { condition: 'weg' }] } as never;
    const error = caught(() => compileCondition(condition, { facts }));
    if (!isFrameworkError(error)) throw error;
    expect(error.diagnostics.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(
        /^condition\.all\.0\.value error operand-type: Het feit “zorgverleners” .*“tien”/,
      ),
      expect.stringMatching(/^condition\.all\.1\.condition error unknown-condition: De voorwaarde “weg” /),
    ]);
  });

  it('throws FrameworkError with every mistake of the shape', () => {
    expect(mistakes({ all: [] }, { c: { fact: 'omzet', operator: 'equal', value: [] } })).toEqual([
      'empty-list condition.all',
      'empty-list conditions.c.value',
    ]);
  });

  it('survives conditions that are cyclic or very deep, and says so', () => {
    const cyclic: { not?: Condition } = {};
    Object.assign(cyclic, { not: cyclic });
    expect(mistakes(cyclic as Condition)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^cyclic-object/)]),
    );
    let deep: Condition = large;
    for (let depth = 0; depth < 100_000; depth++) deep = { not: deep };
    expect(mistakes(deep)).toEqual(expect.arrayContaining([expect.stringMatching(/^too-deep/)]));
  });

  it('throws TypeError for facts that are not declared well', () => {
    expect(() => compileCondition(large, { facts: { zorgverleners: { type: 'tekst' as never } } })).toThrow(
      new TypeError('Fact zorgverleners has no type that exists.'),
    );
    expect(() => compileCondition(large, { facts: undefined as never })).toThrow(TypeError);
  });

  it('knows no fact that lives on Object.prototype, even when it is declared', () => {
    const declared = JSON.parse('{"__proto__":{"type":"boolean"},"constructor":{"type":"boolean"}}');
    for (const fact of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const compile = () => compileCondition({ fact, operator: 'equal', value: true }, { facts: declared });
      expect(compile).toThrow(
        expect.objectContaining({ diagnostics: [expect.objectContaining({ code: 'unknown-fact' })] }),
      );
    }
  });
});

/** A comparison that reads the fact, whatever its type. */
function leafOn(fact: string): Condition {
  const { type } = facts[fact] as FactDefinition;
  if (type === 'sample') return { fact, path: '$.inspected', operator: 'equal', value: 0 };
  if (type === 'checklist') return { fact, path: '$.melden', operator: 'equal', value: true };
  if (type === 'choices') return { fact, operator: 'contains', value: 'rood' };
  const value = { boolean: true, integer: 1, number: 1, date: '2026-01-01', choice: 'rood' }[type];
  return { fact, operator: 'equal', value };
}

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function mistakes(condition: Condition, conditions: Record<string, Condition> = {}): string[] {
  const error = caught(() => compileCondition(condition, { facts, conditions }));
  if (typeof error === 'function') return [];
  if (!isFrameworkError(error)) throw error;
  return error.diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
}
