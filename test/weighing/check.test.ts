import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Vocabulary } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { checkWeighing } from '../../src/weighing/check.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import type { Row } from '../../src/weighing/model.ts';
import { rangeOf, unreachableRows } from '../../src/weighing/range.ts';
import { shadowedRows } from '../../src/weighing/shadow.ts';
import { weighingTexts } from '../../src/wording/diagnostics/weighing.ts';
import { WHOLE } from '../runs.ts';
import { instances, outer } from './arbitraries.ts';
import { count, IGJ, share, wegingGeheel, wegingNorm } from './gradings.ts';

const rest: Row = { level: 'voldoet-niet', because: 'Anders.', otherwise: true };

function found(rows: readonly Row[], members?: readonly string[], vocabulary: Vocabulary = outer): string[] {
  return checkWeighing(rows, IGJ, vocabulary, members).map(({ code, path }) =>
    `${code} ${path.join('.')}`.trim(),
  );
}

const withWhen = (when: Condition): Row[] => [{ level: 'voldoet', because: 'Want.', when }, rest];

describe('checking the rows of a weighing', () => {
  it('finds nothing in the weighings of the format', () => {
    expect(found(wegingNorm)).toEqual([]);
    expect(found(wegingGeheel, ['DZ3'])).toEqual([]);
  });

  it('finds nothing in random weighings but rows that are never reached', () => {
    fc.assert(
      fc.property(instances, ({ rows, levels }) => {
        const codes = checkWeighing(rows, levels, outer).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'row-never-reached')).toEqual([]);
      }),
    );
  });

  it('wants otherwise on the last row and there alone, and one condition per row', () => {
    const when = share({}, 'equal', 1);
    expect(found([])).toEqual(['grading-without-otherwise']);
    expect(found([{ level: 'voldoet', because: '-', when }])).toEqual(['grading-without-otherwise 0']);
    expect(found([rest, rest])).toEqual(['otherwise-not-last 0.otherwise']);
    expect(found([{ level: 'voldoet', because: '-' }, rest])).toEqual(['row-without-condition 0']);
    expect(found([{ ...rest, when }])).toEqual(['row-two-conditions 0']);
  });

  it('wants a level of the scale and a reason on every row', () => {
    expect(checkWeighing([{ ...rest, level: 'voldoet-nit' }], IGJ, outer)).toEqual([
      {
        code: 'unknown-level',
        path: [0, 'level'],
        args: { name: 'voldoet-nit', suggestion: 'voldoet-niet', options: IGJ },
      },
    ]);
    expect(found([{ level: 'voldoet', otherwise: true }])).toEqual(['row-without-because 0']);
    expect(found([{ ...rest, because: ' ' }])).toEqual(['row-without-because 0']);
  });

  it.each<[string, Condition]>([
    ['unknown-level 0.when.params.atLeast', share({ atLeast: 'goed' }, 'equal', 1)],
    [
      'aggregate-two-levels 0.when.params.atMost',
      share({ atLeast: 'voldoet', atMost: 'voldoet' }, 'equal', 1),
    ],
    ['aggregate-unknown-param 0.when.params.atleast', share({ atleast: 'voldoet' }, 'equal', 1)],
    ['aggregate-essential 0.when.params.essential', share({ essential: 'ja' }, 'equal', 1)],
    ['aggregate-path 0.when.path', { ...share({}, 'equal', 1), path: '$.share' }],
    ['unknown-level 0.when.params.level', share({ level: 'voldoet-niet-helemaal' }, 'equal', 1)],
    [
      'verdict-without-member 0.when.params.of',
      { fact: 'verdict', params: { of: 3 }, operator: 'equal', value: 'voldoet' },
    ],
    [
      'aggregate-two-levels 0.when.params.atLeast',
      share({ level: 'voldoet', atLeast: 'voldoet' }, 'equal', 1),
    ],
    ['aggregate-essential 0.when.params.essential', count({ essential: 1 }, 'equal', 1)],
    ['verdict-without-member 0.when', { fact: 'verdict', operator: 'equal', value: 'voldoet' }],
    [
      'aggregate-unknown-param 0.when.params.level',
      { fact: 'verdict', params: { of: 'DZ3', level: 'x' }, operator: 'equal', value: 'voldoet' },
    ],
    [
      'unknown-member 0.when.params.of',
      { fact: 'verdict', params: { of: 'DZ4' }, operator: 'equal', value: 'voldoet' },
    ],
    [
      'misspelled-value 0.when.value',
      { fact: 'verdict', params: { of: 'DZ3' }, operator: 'equal', value: 'voldeot' },
    ],
    ['misspelled-fact 0.when.fact', { fact: 'shares', operator: 'equal', value: 1 }],
    ['operand-type 0.when.value', count({}, 'equal', 0.5)],
    [
      'unknown-level 0.when.all.0.value.params.level',
      { all: [count({}, 'lessThan', { fact: 'count', params: { level: 'x' } })] },
    ],
  ])('%s', (expected, when) => {
    expect(found(withWhen(when), ['DZ3'])).toEqual([expected]);
  });

  it('has a whole sentence for everything it can find', () => {
    const wrong: Condition[] = [
      share({ atLeast: 'voldoet', atMost: 'voldoet' }, 'equal', 1),
      share({ foo: 'voldoet' }, 'equal', 1),
      share({ essential: 'ja' }, 'equal', 1),
      { ...share({}, 'equal', 1), path: '$.share' },
      { fact: 'verdict', operator: 'equal', value: 'voldoet' },
      { fact: 'verdict', params: { of: 'elders' }, operator: 'equal', value: 'voldoet' },
    ];
    const rows = [...wrong.map((when) => ({ level: 'voldoet', when })), rest];
    const problems = [
      ...checkWeighing(rows, IGJ, outer, ['DZ3']),
      ...checkWeighing([wegingNorm[0] as Row, ...wegingNorm], IGJ, outer),
    ];
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(Object.keys(weighingTexts)));
    for (const problem of problems) {
      for (const language of ['nl', 'en'] as const) {
        const line = formatDiagnostic({ severity: 'error', ...problem }, { language });
        expect(line).not.toMatch(/\{[a-zA-Z]+\}|\[\[|\]\]|“”/);
      }
    }
  });

  it('says what was probably meant', () => {
    const [problem] = checkWeighing(withWhen(share({ atleast: 'voldoet' }, 'equal', 1)), IGJ, outer);
    expect(problem?.args).toMatchObject({ fact: 'share', param: 'atleast', suggestion: 'atLeast' });
  });

  it('looks into named conditions and reports at the row that uses them', () => {
    const vocabulary = declaredFacts({}, () => 0, {
      goed: { condition: 'beter' },
      beter: share({ atLeast: 'best' }, 'equal', 1),
      heel: share({ atLeast: 'voldoet' }, 'equal', 1),
    });
    expect(found(withWhen({ condition: 'goed' }), undefined, vocabulary)).toEqual(['unknown-level 0.when']);
    expect(found(withWhen({ condition: 'heel' }), undefined, vocabulary)).toEqual([]);
    const weighing = compileWeighing(withWhen({ condition: 'heel' }), IGJ, vocabulary);
    expect(unreachableRows(weighing, [{ id: 'a', essential: false, possible: 0b1111 }])).toEqual([]);
  });

  it('refuses to compile what was not checked', () => {
    expect(() => compileWeighing(withWhen(share({ atLeast: 'x' }, 'equal', 1)), IGJ, outer)).toThrow(
      TypeError,
    );
    expect(() => compileWeighing([{ ...rest, level: 'x' }], IGJ, outer)).toThrow(TypeError);
  });

  it.each<[string, Condition]>([
    ['rows were not checked: unknown-level (share)', share({ atLeast: 'x' }, 'equal', 1)],
    ['rows were not checked: unknown-fact (wachttijd)', { fact: 'wachttijd', operator: 'equal', value: 1 }],
    ['rows were not checked: unknown-fact (wachttijd)', count({}, 'lessThan', { fact: 'wachttijd' })],
  ])('says what that was: %s', (message, when) => {
    expect(() => compileWeighing(withWhen(when), IGJ, outer)).toThrow(new TypeError(message));
  });

  it('has at most thirty levels, of which every row gives one', () => {
    const scale = (length: number) => Array.from({ length }, (_, index) => `l${index}`);
    const rows = [{ level: 'l29', because: 'Want.', otherwise: true as const }];
    const weighing = compileWeighing(rows, scale(30), outer);
    expect(rangeOf(weighing, [{ id: 'a', essential: false, possible: 1 }]).possible).toBe(2 ** 29);
    expect(() => compileWeighing(rows, scale(31), outer)).toThrow(
      new TypeError('a scale has at most 30 levels'),
    );
    expect(() => compileWeighing(rows, IGJ, outer)).toThrow(
      new TypeError('a row gives l29, which is no level of the scale'),
    );
  });
});

describe('rows in the shadow of another', () => {
  const least = (threshold: number, level = 'voldoet') =>
    share({ atLeast: level }, 'greaterThanInclusive', threshold);
  const rowsOf = (...conditions: Condition[]): Row[] => [
    ...conditions.map((when) => ({ level: 'voldoet', because: 'Want.', when })),
    rest,
  ];

  it.each<[string, Condition, Condition, boolean]>([
    ['the same again', least(0.6), least(0.6), true],
    ['strict after lenient', least(0.25), least(0.6), true],
    ['lenient after strict', least(0.6), least(0.25), false],
    ['fewer levels after more', least(0.6, 'voldoet-grotendeels'), least(0.6), true],
    ['more levels after fewer', least(0.6), least(0.6, 'voldoet-grotendeels'), false],
    ['all of it', least(0.25), share({ level: 'voldoet' }, 'equal', 1), true],
    ['with something added', least(0.6), { all: [least(0.6), count({}, 'greaterThan', 3)] }, true],
    ['one of which', { any: [least(0.6), count({}, 'greaterThan', 3)] }, least(0.6), true],
    ['above and from', count({}, 'greaterThan', 2), count({}, 'greaterThanInclusive', 3), true],
    [
      'above and from, in shares',
      share({}, 'greaterThan', 0.5),
      share({}, 'greaterThanInclusive', 0.5),
      false,
    ],
    [
      'none',
      count({ atMost: 'voldoet-grotendeels' }, 'lessThan', 2),
      count({ atMost: 'voldoet-grotendeels-niet' }, 'equal', 0),
      false,
    ],
    [
      'fewer',
      count({ atMost: 'voldoet-grotendeels-niet' }, 'lessThan', 2),
      count({ atMost: 'voldoet-grotendeels' }, 'equal', 0),
      true,
    ],
    [
      'from after above, in shares',
      share({}, 'greaterThanInclusive', 0.5),
      share({}, 'greaterThan', 0.5),
      true,
    ],
    ['below and at most', share({}, 'lessThan', 0.5), share({}, 'lessThanInclusive', 0.5), false],
    ['at most and below', share({}, 'lessThanInclusive', 0.5), share({}, 'lessThan', 0.5), true],
    ['at most, in counts', count({}, 'lessThan', 3), count({}, 'lessThanInclusive', 2), true],
    ['at most one more, in counts', count({}, 'lessThan', 3), count({}, 'lessThanInclusive', 3), false],
    [
      'above for fewer levels, the ends left out twice',
      share({ atLeast: 'voldoet-grotendeels' }, 'greaterThan', 0.5),
      share({ atLeast: 'voldoet' }, 'greaterThan', 0.5),
      true,
    ],
    [
      'below for more levels, the ends left out twice',
      share({ atLeast: 'voldoet' }, 'lessThan', 0.5),
      share({ atLeast: 'voldoet-grotendeels' }, 'lessThan', 0.5),
      true,
    ],
    [
      'above, after much more, in shares',
      share({}, 'greaterThanInclusive', 0.9),
      share({}, 'greaterThan', 0.5),
      false,
    ],
    [
      'below, after much less, in shares',
      share({}, 'lessThanInclusive', 0.1),
      share({}, 'lessThan', 0.5),
      false,
    ],
    ['below one more, in counts', count({}, 'lessThanInclusive', 2), count({}, 'lessThan', 3), true],
    ['any other number', count({}, 'lessThan', 3), count({}, 'notEqual', 3), false],
    ['exactly, after another number', count({}, 'equal', 1), count({}, 'equal', 2), false],
    ['exactly, after from there', count({}, 'greaterThanInclusive', 2), count({}, 'equal', 2), true],
    ['exactly, after up to there', count({}, 'lessThanInclusive', 2), count({}, 'equal', 2), true],
    ['from there, after exactly', count({}, 'equal', 2), count({}, 'greaterThanInclusive', 2), false],
    ['up to there, after exactly', count({}, 'equal', 2), count({}, 'lessThanInclusive', 2), false],
    ['a share after a count', count({}, 'greaterThanInclusive', 1), share({}, 'equal', 1), false],
    ['one of a list', count({}, 'greaterThanInclusive', 1), count({}, 'in', [2, 3]), false],
    ['not a number', count({}, 'notEqual', 1), count({}, 'greaterThan', 3), false],
    ['after a fact', count({}, 'lessThanInclusive', { fact: 'grens' }), count({}, 'equal', 0), false],
    ['not what was not before', { not: least(0.6) }, { not: least(0.6) }, true],
    ['not what was not less before', { not: least(0.25) }, { not: least(0.6) }, false],
    [
      'all that another row asks one of',
      { any: [least(0.6), count({}, 'equal', 3)] },
      { all: [{ any: [least(0.8), least(0.7)] }, count({}, 'greaterThan', 3)] },
      true,
    ],
    [
      'one of two that another row asks both',
      { all: [least(0.6), count({}, 'equal', 3)] },
      { any: [least(0.6), count({}, 'equal', 3)] },
      false,
    ],
    ['always, for one of two reasons', { any: [least(0.6), count({}, 'greaterThan', -1)] }, least(0), true],
    [
      'not always, for two reasons',
      { all: [least(0.6), count({}, 'greaterThan', -1)] },
      { not: least(0.8) },
      false,
    ],
    ['nearly always', count({}, 'greaterThan', 0), { fact: 'alarm', operator: 'equal', value: true }, false],
    [
      'not always: of none there is no share',
      least(0),
      { fact: 'alarm', operator: 'equal', value: true },
      false,
    ],
    [
      'not always: at most as many',
      { all: [count({}, 'lessThanInclusive', 9)] },
      { fact: 'alarm', operator: 'equal', value: true },
      false,
    ],
    ['essential apart', least(0.25), share({ atLeast: 'voldoet', essential: true }, 'equal', 1), false],
    ['always', count({}, 'greaterThanInclusive', 0), { fact: 'alarm', operator: 'equal', value: true }, true],
  ])('%s', (_, earlier, later, isShadowed) => {
    const shadows = shadowedRows(rowsOf(earlier, later), IGJ);
    expect(shadows.some(({ row, by }) => row === 1 && by === 0)).toBe(isShadowed);
  });

  it('include the last one where an earlier row always holds, and no row that goes first', () => {
    const always = count({}, 'greaterThanInclusive', 0);
    expect(shadowedRows(rowsOf(least(0.6), always, least(0.8)), IGJ)).toEqual([
      { row: 2, by: 0 },
      { row: 3, by: 1 },
    ]);
    expect(shadowedRows([rest, ...rowsOf(least(0.6))], IGJ)).toEqual([]);
  });

  it('are reported with the row that goes first', () => {
    expect(checkWeighing(rowsOf(least(0.25), least(0.6)), IGJ, outer)).toEqual([
      { code: 'row-never-reached', path: [1], args: { level: 'voldoet', row: 1 } },
    ]);
  });

  it('never decide, whatever the members', () => {
    let shadows = 0;
    fc.assert(
      fc.property(instances, ({ rows, levels, members }) => {
        const weighing = compileWeighing(rows, levels, outer);
        const dead = shadowedRows(rows, levels);
        shadows += dead.length;
        // Settled cases only: an unknown leaves a later row open that it could never choose.
        for (const { row } of dead) {
          const twoValued = members.map((member) => ({ ...member, essential: true }));
          if (weighing.plan.outer.length > 0 || weighing.plan.verdicts.length > 0) continue;
          if (twoValued.some(({ possible }) => possible & (1 << levels.length))) continue;
          expect([row, unreachableRows(weighing, twoValued)]).toEqual([row, expect.arrayContaining([row])]);
        }
      }),
      { numRuns: 1000, ...WHOLE },
    );
    expect(shadows).toBeGreaterThan(30);
  }, 60_000);

  it('takes no time over nested conditions', () => {
    const nest = (depth: number, leaf: Condition): Condition =>
      depth === 0
        ? leaf
        : ({
            [depth % 2 ? 'all' : 'any']: [nest(depth - 1, leaf), least(0.1 * depth)],
          } as unknown as Condition);
    const start = performance.now();
    shadowedRows(rowsOf(nest(30, least(0.3)), nest(31, least(0.9, 'voldoet-grotendeels'))), IGJ);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
