import { describe, expect, it } from 'vitest';
import { checkCondition } from '../../src/conditions/check.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition } from '../../src/conditions/model.ts';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { conditionsTexts } from '../../src/wording/diagnostics/conditions.ts';
import { facts, ids } from './arbitrary.ts';

const more = {
  ...facts,
  maat: { type: 'choice', options: { rood: 'Rood', groot: 'Groot' } },
  'rood-of-groen': { type: 'choice', options: { rood: 'Rood', groen: 'Groen' } },
  gewicht: { type: 'choice', options: { licht: 'Licht', middel: 'Middel', zwaar: 'Zwaar' } },
  vrij: { type: 'choice' },
  werkwijze: { type: 'checklist', items: { melden: 'Melden', constructor: 'Bouwer' } as never },
} as const;
const moreIds = [...ids, ...Object.keys(more).slice(ids.length), 'assessment-date'];
const named = { groot: { fact: 'zorgverleners', operator: 'greaterThan', value: 3 } } as const;
const vocabulary = declaredFacts(more, (id) => moreIds.indexOf(id), named);

const leaf = (fact: string, operator: string, value: unknown, rest: object = {}) => ({
  fact,
  operator,
  value,
  ...rest,
});
const date = (params: object) => leaf('ontvangen', 'before', '2026-01-01', { params });

type Row = [code: string, path: string, condition: object, args?: object];

const rows: readonly Row[] = [
  ['unknown-fact', 'fact', leaf('wachttijd', 'equal', 1)],
  ['unknown-fact', 'value.fact', leaf('omzet', 'equal', { fact: 'wachttijd' })],
  ['unknown-fact', 'fact', leaf('wachttijd', 'equal', { fact: 'omzet' })],
  ['misspelled-fact', 'fact', leaf('zorgverlener', 'equal', 1), { suggestion: 'zorgverleners' }],
  [
    'misspelled-fact',
    'fact',
    leaf('assesment-date', 'equal', '2026-01-01'),
    { suggestion: 'assessment-date' },
  ],
  ['unknown-fact', 'fact', leaf('__proto__', 'equal', 1)],
  ['unknown-fact', 'fact', leaf('constructor', 'equal', 1)],
  ['unknown-fact', 'fact', leaf('toString', 'equal', 1)],
  ['unknown-condition', 'all.0.condition', { all: [{ condition: 'heel-klein' }] }],
  ['unknown-condition', 'condition', { condition: 'constructor' }],
  ['unknown-condition', 'condition', { condition: '__proto__' }],
  ['misspelled-condition', 'not.condition', { not: { condition: 'grot' } }, { suggestion: 'groot' }],
  ['unknown-operator', 'operator', leaf('omzet', 'matches', 1)],
  ['unknown-operator', 'operator', leaf('omzet', 'toString', 1)],
  ['misspelled-operator', 'operator', leaf('omzet', 'lesThan', 1), { suggestion: 'lessThan' }],
  ['operator-decorator', 'operator', leaf('kleuren', 'everyFact:equal', 'rood')],
  ['operator-decorator', 'any.1.operator', { any: [{ condition: 'groot' }, leaf('omzet', 'not:equal', 1)] }],
  ['rules-engine-key', 'priority', { all: [{ condition: 'groot' }], priority: 3 }],
  ['rules-engine-key', 'name', leaf('omzet', 'equal', 1, { name: 'x' })],
  [
    'operator-type',
    'operator',
    leaf('verblijf', 'lessThan', true),
    { type: 'boolean', options: ['equal', 'notEqual'] },
  ],
  ['operator-type', 'operator', leaf('verblijf', 'in', [true])],
  ['operator-type', 'operator', leaf('ontvangen', 'lessThan', '2026-01-01')],
  ['operator-type', 'operator', leaf('omzet', 'before', 1)],
  ['operator-type', 'operator', leaf('kleuren', 'equal', 'rood')],
  ['operator-type', 'operator', leaf('kleur', 'contains', 'rood')],
  ['operator-type', 'operator', leaf('steekproef', 'after', 1, { path: '$.share' })],
  ['operand-type', 'value', leaf('verblijf', 'equal', 1)],
  ['yes-no', 'value', leaf('verblijf', 'equal', 'ja')],
  ['operand-type', 'value', leaf('zorgverleners', 'equal', 2.5), { type: 'integer' }],
  ['operand-type', 'value', leaf('omzet', 'equal', Number.POSITIVE_INFINITY)],
  ['operand-type', 'value', leaf('omzet', 'equal', 'veel')],
  ['decimal-comma', 'value', leaf('omzet', 'equal', '0,8')],
  ['operand-type', 'value.1', leaf('zorgverleners', 'in', [1, 'twee', 3])],
  ['operand-type', 'value', leaf('kleur', 'equal', 3), { type: 'choice' }],
  ['operand-type', 'value', leaf('kleuren', 'contains', true), { type: 'choice' }],
  ['operand-type', 'value', leaf('ontvangen', 'before', 2026)],
  ['wrong-date', 'value', leaf('ontvangen', 'before', '2026-02-30')],
  ['date-day-first', 'value', leaf('ontvangen', 'before', '10-3-2026')],
  ['unknown-value', 'value', leaf('kleur', 'equal', 'paars'), { options: ['rood', 'groen', 'blauw'] }],
  ['misspelled-value', 'value', leaf('kleur', 'notEqual', 'gron'), { suggestion: 'groen' }],
  ['misspelled-value', 'value.1', leaf('kleur', 'in', ['rood', 'blaauw'])],
  ['misspelled-value', 'value', leaf('kleuren', 'contains', 'rod')],
  ['operand-list', 'value', leaf('kleur', 'in', 'rood')],
  ['operand-list', 'value', leaf('kleur', 'in', { fact: 'andere-kleur' })],
  ['operand-single', 'value', leaf('kleur', 'equal', ['rood'])],
  [
    'operand-fact-type',
    'value',
    leaf('omzet', 'equal', { fact: 'ontvangen' }),
    { type: 'number', otherType: 'date' },
  ],
  ['operand-fact-type', 'value', leaf('kleuren', 'contains', { fact: 'kleuren' })],
  ['operand-fact-options', 'value', leaf('kleur', 'equal', { fact: 'maat' }), { other: 'maat' }],
  ['operand-fact-options', 'value', leaf('kleuren', 'contains', { fact: 'maat' })],
  ['operand-fact-options', 'value', leaf('kleur', 'equal', { fact: 'gewicht' })],
  ['operand-fact-options', 'value', leaf('rood-of-groen', 'equal', { fact: 'kleur' })],
  ['operand-fact-options', 'value', leaf('kleur', 'equal', { fact: 'rood-of-groen' })],
  ['unknown-param', 'params.shift', leaf('omzet', 'equal', 1, { params: { shift: 'P1D' } })],
  ['unknown-param', 'params.plus', date({ plus: 'P1D' }), { type: 'date', param: 'plus' }],
  [
    'unknown-param',
    'value.params.level',
    leaf('omzet', 'equal', { fact: 'omzet', params: { level: 'voldoet' } }),
  ],
  ['impossible-period', 'params.shift', date({ shift: '3 maanden' })],
  ['impossible-period', 'params.shift', date({ shift: 'PT3H' })],
  ['impossible-period', 'params.shift', date({ shift: 3 })],
  ['impossible-period', 'params.shift', date({ shift: 'P101Y' })],
  ['impossible-period', 'params.shift', date({ shift: ['P1D'] })],
  ['impossible-period', 'params.term.1', date({ term: ['P6W', 'P4'] })],
  ['impossible-period', 'params.term', date({ term: [] }), { period: '[]' }],
  [
    'impossible-period',
    'value.params.shift',
    leaf('ontvangen', 'before', { fact: 'afgedaan', params: { shift: '' } }),
  ],
  ['backward-term', 'params.term', date({ term: '-P6W' })],
  ['shift-and-term', 'params', date({ shift: 'P1D', term: 'P6W' })],
  [
    'missing-path',
    '',
    leaf('steekproef', 'equal', 1),
    { options: ['$.share', '$.inspected', '$.satisfied'] },
  ],
  ['missing-path', 'value', leaf('verblijf', 'equal', { fact: 'procedure' })],
  ['path-not-allowed', 'path', leaf('omzet', 'equal', 1, { path: '$.share' })],
  ['path-not-allowed', 'path', leaf('ontvangen', 'equal', '2026-01-01', { path: '$.year' })],
  ['unknown-path', 'path', leaf('steekproef', 'equal', 1, { path: '$.aandeel' })],
  ['unknown-path', 'path', leaf('procedure', 'equal', true, { path: '$.constructor' })],
  ['unknown-path', 'path', leaf('procedure', 'equal', true, { path: '$.__proto__' })],
  ['unknown-path', 'path', leaf('werkwijze', 'equal', true, { path: '$.constructor' })],
  [
    'misspelled-path',
    'path',
    leaf('procedure', 'equal', true, { path: '$.op-tjd' }),
    { suggestion: '$.op-tijd' },
  ],
];

describe('checkCondition', () => {
  it.each(rows)('%s at %s', (code, path, condition, args = {}) => {
    const problems = checkCondition(condition as Condition, vocabulary);
    expect(problems.map((found) => [found.code, found.path.join('.')])).toEqual([[code, path]]);
    expect(problems[0]?.args).toMatchObject(args);
  });

  it('has a row for every code of this room, and the other way round', () => {
    const here = new Set(rows.map(([code]) => code));
    const elsewhere = ['condition-cycle', 'condition-too-large'];
    expect(Object.keys(conditionsTexts).filter((code) => !here.has(code))).toEqual(elsewhere);
  });

  it.each(['nl', 'en'] as const)('says in %s what is wrong, with every blank filled in', (language) => {
    const sentences = rows.flatMap(([, , condition]) =>
      checkCondition(condition as Condition, vocabulary).map((found) =>
        formatDiagnostic({ ...found, severity: 'error' }, { language }),
      ),
    );
    expect(sentences.filter((sentence) => /\{[a-zA-Z]+\}|undefined/.test(sentence))).toEqual([]);
  });

  it('reports every mistake, in the order of the nodes', () => {
    const condition = {
      all: [
        leaf('onbekend-feit', 'is', { fact: 'nergens' }),
        { not: { any: [leaf('omzet', 'before', 'x'), { condition: 'weg' }] } },
      ],
      priority: 1,
    };
    expect(
      checkCondition(condition as never, vocabulary).map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'rules-engine-key priority',
      'unknown-fact all.0.fact',
      'unknown-operator all.0.operator',
      'unknown-fact all.0.value.fact',
      'operator-type all.1.not.any.0.operator',
      'operand-type all.1.not.any.0.value',
      'unknown-condition all.1.not.any.1.condition',
    ]);
  });

  it('finds nothing wrong where integers meet numbers, and choices without options', () => {
    const fine = [
      leaf('zorgverleners', 'lessThan', { fact: 'omzet' }),
      leaf('vrij', 'equal', 'van alles'),
      leaf('kleuren', 'contains', { fact: 'kleur' }),
      leaf('ontvangen', 'equal', '2026-01-01', { params: {} }),
      leaf('assessment-date', 'after', { fact: 'ontvangen', params: { shift: '-P1Y' } }),
    ];
    expect(checkCondition({ all: fine } as Condition, vocabulary)).toEqual([]);
  });
});

describe('compileChecked', () => {
  it.each(rows.filter(([code]) => /fact$|condition$|period|path|param/.test(code)))(
    'throws TypeError on what was not checked: %s at %s',
    (_, __, condition) => {
      const compile = () => compileChecked(condition as Condition, vocabulary);
      expect(compile).toThrow(TypeError);
      expect(compile).toThrow(/^Unchecked condition: /);
    },
  );

  it.each([
    ['the fact', leaf('wachttijd', 'equal', 1), 'Unchecked condition: unknown-fact at fact wachttijd.'],
    ['the operator', leaf('omzet', 'matches', 1), 'Unchecked condition: unknown operator matches.'],
    ['the name', { condition: 'weg' }, 'Unchecked condition: weg is unknown or circular.'],
  ])('names %s that it does not know', (_, condition, message) => {
    expect(() => compileChecked(condition as Condition, vocabulary)).toThrow(new TypeError(message));
  });
});
