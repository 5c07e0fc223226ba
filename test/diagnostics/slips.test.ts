/** One slip in a file that was good gives one diagnostic, where one would look. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { foundIn, framework, parse, replaced } from './inputs.ts';

type Slip = readonly [from: string, to: string, expected: string];

const inFindings: readonly Slip[] = [
  ['format: findings/1', 'format: findings/2', 'misspelled-value 2:9'],
  ['format: findings/1', 'format: bevindingen', 'unknown-value 2:9'],
  ['    unit: linde\n    findings', '    unit: lind\n    findings', 'unknown-unit 18:11'],
  ['    unit: linde\n    method: file', '    unit: lind\n    method: file', 'unknown-unit 26:11'],
  ['date: 2026-03-19', 'date: 2026-03-29', 'finding-after-date 17:11'],
  ['record: personeelsdossier', 'record: personeelsdosier', 'unknown-record 25:13'],
  [
    '    record: personeelsdossier'.trim(),
    'record: personeelsdossier\n  - record: personeelsdossier',
    'record-without-rows 25:13',
  ],
  ['vog: false', 'vogg: false', 'fact-unknown 30:55'],
  ['vog: false', 'vog: nee', 'yes-no 30:60'],
  ['start: 2025-02-01', 'start: 1-2-2025', 'date-day-first 30:43'],
  ['7/8', '7 van 8', 'value-of-other-type 24:32'],
  ['SKV2.2, value: true', 'SKV2.2, value: ja', 'yes-no 33:33'],
  ['SKV2.2, value: true', 'SKV2.2, value: "true"', 'value-of-other-type 33:33'],
  ['{ melden: true, onderzoek: true, privacy: false }', '[melden]', 'value-of-other-type 32:33'],
  ['privacy: false }', 'prive: false }', 'value-outside-options 32:66'],
  ['[clienten, naasten]', '[clienten, naaste]', 'value-outside-options 36:44'],
  ['[clienten, naasten]', 'clienten', 'value-of-other-type 36:33'],
  ['DZ3.5, value: 80', 'DZ3.5, value: 80,5', 'decimal-comma 22:36'],
  ['DZ3.5, value: 80', 'DZ3.5, value: "80,5"', 'decimal-comma 22:36'],
  ['DZ3.5, value: 80', 'DZ3.5, value: 80%', 'value-of-other-type 22:36'],
  ['SKV2.4, value: 4', 'SKV2.4, value: 4.5', 'value-of-other-type 35:33'],
  ['SKV2.3, value: 2026-01-15', 'SKV2.3, value: 15-01-2026', 'date-day-first 34:33'],
  ['DZ3.1, value: met', 'DZ3.1, value: voldoet', 'value-outside-options 20:44'],
  ['DZ3.2, value: voldoet-grotendeels', 'DZ3.2, value: met', 'value-outside-options 21:36'],
  ['      - { criterion: DZ3.5, value: 80 }', '      - { note: Vol bezig }', 'finding-without-subject 22:9'],
  ['{ id: P2', '{ id: P1', 'duplicate-id 30:15'],
  ['{ criterion: DZ3.2', '{ id: G1, criterion: DZ3.2', 'duplicate-id 21:15'],
  ['id: beuk', 'id: linde', 'duplicate-id 13:11'],
  ['date: 2026-03-20\n', 'date: 2026-13-20\n', 'wrong-date 4:7'],
  ['norm: SKV5', 'norm: SKV6', 'unknown-norm 40:13'],
  ['unit: linde, value: not-met', 'unit: linda, value: not-met', 'unknown-unit 42:31'],
  ['value: not-met', 'value: voldoet-niet', 'value-outside-options 42:45'],
  ['until: 2026-12-31', 'until: 2026-01-31', 'validity-reversed 42:141'],
  ['criterion: DZ3.1, unit', 'criterion: DZ3.9, unit', 'unknown-criterion 42:18'],
];

const inFramework: readonly Slip[] = [
  ['record: personeelsdossier', 'record: personeeldossier', 'unknown-record 40:23'],
  ['answer: sample\n', 'answers: sample\n', 'misspelled-key 50:13'],
  ['            answer: sample\n', '', 'grading-without-answer 50:22'],
  ['grading: dossiers', 'grading: weging', 'grading-for-other 46:22'],
  ['level: voldoet-grotendeels-niet', 'level: voldoet-grotendeel', 'unknown-level 61:26'],
  ['essential: true', 'essential: ja', 'yes-no 37:24'],
  ['value: wekelijks', 'value: weekelijks', 'misspelled-value 60:81'],
  ['condition: groot', 'condition: grot', 'misspelled-condition 102:31'],
  ['id: SKV5\n', 'id: SKV2\n', 'duplicate-id 97:13'],
  ['id: SKV5.1', 'id: badkamers', 'duplicate-id 104:17'],
  [
    ', items: { melden: Hoe er wordt gemeld, onderzoek: Onderzoek, privacy: Privacy } }',
    ' }\n            met: { fact: answer, path: $.melden, operator: equal, value: true }',
    'checklist-without-items 76:21',
  ],
  ['{ fact: verblijf, operator: equal, value: true }', '{ all: [] }', 'empty-list 109:29'],
  ['{ fact: verblijf, operator: equal, value: true }', 'verblijf', 'expected-mapping 109:22'],
  [
    '{ fact: verblijf, operator: equal, value: true }',
    '{ fact: verblijf, value: true }',
    'missing-key 109:22',
  ],
  ['theme: weging,', 'theme: weeging,', 'unknown-grading 11:34'],
  ['valid: { from: 2026-01-01, until: 2027-12-31 }', 'valid: 2026', 'expected-mapping 8:8'],
  ['harm: { class: limited, because: Dezelfde fout komt terug }', 'harm: limited', 'expected-mapping 70:15'],
  ['norms: { DZ3: DZ2 }', 'norms: [DZ3]', 'expected-mapping 13:30'],
  ['shift: -P3M', 'shift: 3M', 'impossible-period 45:104'],
  ['version: 1.0.0', 'version: 1.0', 'unquoted-number 4:10'],
];

const inLibrary: readonly Slip[] = [
  ['format: library/1', 'format: library/2', 'misspelled-value 2:9'],
  ['minimum: 0', 'minimum: nul', 'expected-number 13:14'],
  ['type: choice\n', 'type: keuze\n', 'unknown-value 16:11'],
];

describe.each([
  ['bevindingen', inFindings],
  ['kader', inFramework],
  ['bibliotheek', inLibrary],
] as const)('in %s.yaml', (name, slips) => {
  it.each(slips)('%j → %j', (from, to, expected) => {
    const found = foundIn(parse(replaced(`good/${name}.yaml`, from, to)));
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
  });
});

it('a circle of conditions hides no other mistake', () => {
  const text = replaced(
    'good/kader.yaml',
    '\nfacts:',
    '\nconditions:\n  eerst: { condition: dan }\n  dan: { condition: eerst }\n\nfacts:',
  ).replace('value: wekelijks', 'value: weekelijks');
  expect(foundIn(parse(text)).map(({ code }) => code)).toEqual(['misspelled-value', 'condition-cycle']);
});

describe('bad input never yields a verdict', () => {
  it.each([
    ['of another shape', { format: 'findings/1', kind: 'desk' }],
    [
      'that do not fit',
      {
        format: 'findings/1',
        framework: { id: 'kader', version: '1.0.0' },
        date: '2026-03-20',
        kind: 'desk',
        provider: { id: 'zorghuis', name: 'Zorghuis' },
        findings: [{ criterion: 'SKV2.2', value: 'ja' }],
      },
    ],
  ])('findings %s are refused by assess', (_, findings) => {
    let thrown: unknown;
    try {
      assess(framework, findings);
    } catch (error) {
      thrown = error;
    }
    expect(isFrameworkError(thrown) && thrown.diagnostics.length).toBeGreaterThan(0);
  });
});
