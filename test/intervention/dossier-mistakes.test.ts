/** What is wrong with a dossier on its own: told with its place and what is needed to mend it, and nothing else is. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { dossier, type MeasureGiven, measure, visit } from './dossiers.ts';

const found = (input: string | object): readonly Diagnostic[] => {
  const result = parseDossier(input);
  return result.ok ? result.warnings : result.diagnostics;
};
const told = (input: object) => found(input).map(({ code, path, args }) => [code, path.join('.'), args]);
const ended = { status: 'expired', until: '2026-01-20' } as const;

describe('a measure of the dossier', () => {
  const mistakes: readonly (readonly [
    name: string,
    over: Partial<MeasureGiven>,
    told: readonly [code: string, at: string, args: object],
  ])[] = [
    [
      'that followed from an assessment which is not there',
      { assessment: 'T2' },
      [
        'dossier-unknown-assessment',
        'measures.0.assessment',
        { name: 'T2', suggestion: '', options: ['T1'] },
      ],
    ],
    [
      'with a term before it began',
      { deadline: '2025-09-30' },
      ['dossier-dates-reversed', 'measures.0.deadline', { id: 'P', since: '2025-10-01', end: '2025-09-30' }],
    ],
    [
      'that ended before it began',
      { status: 'lifted', until: '2025-09-30' },
      ['dossier-dates-reversed', 'measures.0.until', { id: 'P', since: '2025-10-01', end: '2025-09-30' }],
    ],
    [
      'that runs and has ended',
      { until: '2026-01-20' },
      ['dossier-running-ended', 'measures.0.until', { id: 'P', status: 'running' }],
    ],
    [
      'that does not run and has no end',
      { status: 'replaced' },
      ['dossier-end-missing', 'measures.0.status', { id: 'P', status: 'replaced' }],
    ],
  ];
  test.each(mistakes)('%s is refused', (_name, over, expected) => {
    expect(told(dossier([measure('P', over)]))).toEqual([expected]);
  });

  const sound: readonly (readonly [name: string, over: Partial<MeasureGiven>])[] = [
    ['that followed from an assessment of the dossier', { assessment: 'T1' }],
    ['with a term of one day', { deadline: '2025-10-01' }],
    ['that ended on the day it began', { status: 'lifted', until: '2025-10-01' }],
    ['without a term', { deadline: undefined }],
    ['that ended before its term was over', { ...ended, until: '2025-12-01' }],
  ];
  test.each(sound)('%s is fine', (_name, over) => {
    expect(told(dossier([measure('P', over)]))).toEqual([]);
  });
});

test('an id that occurs again is told where it does, among assessments and among measures apart', () => {
  const past = {
    ...dossier([measure('T1'), measure('P', ended), measure('P')]),
    assessments: [
      visit('T1', '2025-01-10', {}),
      visit('T2', '2025-02-10', {}),
      visit('T1', '2025-03-10', {}),
    ],
  };
  expect(told(past)).toEqual([
    ['dossier-duplicate-id', 'assessments.2.id', { id: 'T1' }],
    ['dossier-duplicate-id', 'measures.2.id', { id: 'P' }],
  ]);
});

test('a dossier that says nothing of visits or measures is fine; a measure may then follow from none', () => {
  expect(told({ format: 'dossier/1', provider: 'aanbieder' })).toEqual([]);
  const alone = {
    format: 'dossier/1',
    provider: 'aanbieder',
    measures: [measure('P', { assessment: 'T1' })],
  };
  expect(told(alone)).toMatchObject([
    ['dossier-unknown-assessment', 'measures.0.assessment', { name: 'T1' }],
  ]);
});

test('every mistake is told, in the order of the file, each at its line and column', () => {
  const text = `format: dossier/1
provider: aanbieder
measures:
  - { id: P, measure: verbeterplan, since: 2025-10-01, deadline: 2025-09-01, status: lifted }
  - { id: P, measure: verbeterplan, since: 2026-10-01, until: 2025-09-01, status: running }
`;
  expect(found(text).map(({ code, line, column }) => [code, line, column])).toEqual([
    ['dossier-dates-reversed', 4, 66],
    ['dossier-end-missing', 4, 86],
    ['dossier-duplicate-id', 5, 11],
    ['dossier-dates-reversed', 5, 63],
    ['dossier-running-ended', 5, 63],
  ]);
});

test.each([
  ['text that is no YAML', 'provider: [', 'unclosed-bracket'],
  ['another format', { format: 'findings/1' }, 'unknown-value'],
  ['a key that is not known', { ...dossier([]), visits: [] }, 'unknown-key'],
])('%s is refused as such', (_name, input, code) => {
  expect(found(input)[0]?.code).toBe(code);
});

test('the file that is read is named with what is wrong in it', () => {
  const result = parseDossier(dossier([measure('P', { status: 'lifted' })]), { file: 'dossier.yaml' });
  expect(result).toMatchObject({ ok: false, diagnostics: [{ file: 'dossier.yaml', severity: 'error' }] });
});
