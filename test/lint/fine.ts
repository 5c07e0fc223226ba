/** What looks like a finding of a rule and is none. */
import type { LintRuleId } from '../../src/wording/lint.ts';
import { answer, applies, boven, each, medicatie, met, type Row, rows, verblijf, vog } from './builders.ts';

export const fine: Readonly<Partial<Record<LintRuleId, readonly Row[]>>> = {
  'constant-condition': [
    ['two of three options', met('{ fact: omvang, operator: in, value: [klein, middel] }')],
    ['a number that can be zero', met('{ fact: zorgverleners, operator: greaterThan, value: 0 }')],
    [
      'a threshold that changed before, in a row of its own',
      met('{ fact: zorgverleners, operator: greaterThan, value: { fact: raad } }'),
    ],
    [
      'a date and itself, moved',
      met('{ fact: gestart-op, operator: before, value: { fact: gestart-op, params: { shift: P1D } } }'),
    ],
  ],
  'contradictory-branch': [
    [
      'a number between two bounds',
      met(`{ all: [${boven('3')}, { fact: zorgverleners, operator: lessThan, value: 5 }] }`),
    ],
    [
      'two values one after the other',
      met(
        '{ any: [{ fact: omvang, operator: equal, value: klein }, { fact: omvang, operator: equal, value: groot }] }',
      ),
    ],
    [
      'at a unit, of a criterion that is judged once',
      {
        norm: 'applies: { fact: verblijf-op-locatie, operator: equal, value: true }',
        criteria:
          '- id: N.1\n  title: A\n  scope: organisation\n  met: { any: [{ fact: verblijf-op-locatie, operator: equal, value: false }, { fact: medicatie, operator: equal, value: true }] }',
      },
    ],
    [
      'just above the threshold of the day',
      met(
        '{ all: [{ fact: zorgverleners, operator: greaterThan, value: { fact: raad } }, { fact: zorgverleners, operator: lessThanInclusive, value: 26 }] }',
      ),
    ],
  ],
  'subsumed-branch': [
    ['two facts', met(`{ all: [${boven('10')}, { fact: medewerkers, operator: greaterThan, value: 5 }] }`)],
    [
      'a threshold and a number that may be above or below it',
      met(
        `{ any: [{ fact: zorgverleners, operator: greaterThan, value: { fact: raad } }, { all: [${boven('10')}, ${verblijf}] }] }`,
      ),
    ],
    [
      'three that overlap',
      met(
        '{ any: [{ all: [{ fact: verblijf, operator: equal, value: true }, { fact: medicatie, operator: equal, value: true }] }, { all: [{ fact: verblijf, operator: equal, value: false }, { fact: omvang, operator: equal, value: groot }] }] }',
      ),
    ],
  ],
  'repeated-condition': [
    [
      'the same fact of a number with a gap',
      met(`{ any: [${boven('9')}, { fact: zorgverleners, operator: lessThan, value: 3 }] }`),
    ],
    [
      'two records with a fact of the same name',
      each(vog, '{ fact: start, operator: onOrAfter, value: 2016-01-01 }'),
    ],
  ],
  'unreachable-level': [
    [
      'rows from strict to wide',
      rows(
        '{ type: number }',
        `{ level: voldoet, when: ${answer('greaterThanInclusive', 90)} }`,
        `{ level: voldoet-grotendeels, when: ${answer('greaterThanInclusive', 50)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'an otherwise that only closes the list',
      rows(
        'boolean',
        `{ level: voldoet, when: ${answer('equal', 'true')} }`,
        `{ level: voldoet-niet, when: ${answer('equal', 'false')} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'in a grading, not for everyone who uses it',
      {
        criteria:
          '- { id: N.1, title: A, question: A?, answer: { type: integer, minimum: 5 }, grading: eigen }\n- { id: N.2, title: B, question: B?, answer: { type: integer, minimum: 0 }, grading: eigen }',
        more: 'gradings:\n  eigen:\n    for: integer\n    levels:\n      - { level: voldoet, when: { fact: answer, operator: greaterThan, value: 4 } }\n      - { level: voldoet-niet, otherwise: true }',
      },
    ],
  ],
  'unused-fact': [
    ['of a library', { criteria: '- { id: N.1, title: A, question: A?, answer: boolean }' }],
    [
      'read by a named condition',
      {
        ...met('{ condition: c }'),
        more: 'conditions:\n  c: { fact: eigen, operator: equal, value: true }\nfacts:\n  eigen: { type: boolean, title: Eigen }',
      },
    ],
    [
      'compared with',
      {
        ...met('{ fact: zorgverleners, operator: greaterThan, value: { fact: eigen } }'),
        more: 'facts:\n  eigen: { type: integer, title: Eigen }',
      },
    ],
  ],
  'criterion-without-effect': [
    [
      'encouraged',
      {
        criteria:
          '- { id: N.1, title: Een, question: Een?, answer: grade }\n- { id: N.2, title: Twee, question: Twee?, answer: grade, status: encouraged }',
      },
    ],
    [
      'one of many',
      {
        criteria:
          '- { id: N.1, title: Een, question: Een?, answer: grade }\n- { id: N.2, title: Twee, question: Twee?, answer: grade }\n- { id: N.3, title: Drie, question: Drie?, answer: boolean }',
      },
    ],
  ],
  'source-not-in-force': [
    ['a norm that begins with it', { norm: 'valid: { from: 2026-07-01 }\nsources: [wet 2]' }],
    ['an article in two versions that join', { norm: 'sources: [wet 3]' }],
  ],
  'encouraged-norm-essential': [
    [
      'in a norm that is tested',
      { criteria: '- { id: N.1, title: A, question: A?, answer: boolean, essential: true }' },
    ],
    ['not essential', { norm: 'status: encouraged' }],
  ],
  'threshold-out-of-reach': [
    [
      'the largest answer',
      rows(
        '{ type: number, maximum: 100 }',
        `{ level: voldoet, when: ${answer('greaterThanInclusive', 100)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'an answer without a largest',
      rows(
        'number',
        `{ level: voldoet, when: ${answer('greaterThan', 100)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
  ],
  'applicability-never': [
    ['narrower than its norm', applies(verblijf, `{ all: [${medicatie}, ${boven('5')}] }`)],
    [
      'at a unit, and once for the organisation',
      applies(
        '{ fact: verblijf-op-locatie, operator: equal, value: true }',
        '{ fact: verblijf-op-locatie, operator: equal, value: false }',
        ', scope: organisation',
      ),
    ],
    [
      'on the last day',
      { norm: 'applies: { fact: assessment-date, operator: onOrAfter, value: 2026-12-31 }' },
    ],
  ],
  'equal-norms': [
    [
      'other facts',
      { criteria: `- { id: N.1, title: A, met: ${verblijf} }\n- { id: N.2, title: B, met: ${medicatie} }` },
    ],
    [
      'elsewhere applicable',
      {
        criteria: `- { id: N.1, title: A, met: ${verblijf} }\n- { id: N.2, title: B, met: ${verblijf}, applies: ${medicatie} }`,
      },
    ],
    [
      'the same kind of answer',
      {
        criteria:
          '- { id: N.1, title: A, question: A?, answer: sample, grading: aandeel }\n- { id: N.2, title: B, question: B?, answer: sample, grading: aandeel }',
      },
    ],
    [
      'another version of the norm',
      {
        norm: 'valid: { until: 2026-06-30 }',
        criteria: `- { id: N.1, title: A, met: ${verblijf} }`,
        norms: `- id: N\n  title: N\n  valid: { from: 2026-07-01 }\n  sources: [wet 1]\n  harm: { class: limited, because: B. }\n  criteria:\n    - { id: N.1, title: A, met: ${verblijf} }`,
      },
    ],
  ],
  'title-without-question': [
    ['a title that asks', { criteria: '- { id: N.1, title: Is er een plan?, answer: boolean }' }],
    [
      'a checklist, which asks by its items',
      {
        criteria: '- { id: N.1, title: Er is een plan, answer: { type: checklist, items: { a: A, b: B } } }',
      },
    ],
    ['a criterion that is computed', met(verblijf)],
  ],
  'missing-cases': [
    [
      'a case about a criterion',
      {
        norms:
          '- id: M\n  title: M\n  sources: [wet 1]\n  harm: { class: limited, because: B. }\n  criteria: [{ id: M.1, title: Is het zo?, answer: boolean }]',
      },
    ],
  ],
};
