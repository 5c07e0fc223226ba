/** Every rule: what it finds and where, and what looks like it and is fine. `‹` marks the place of a finding. */
import { describe, expect, test } from 'vitest';
import { type LintRuleId, lintRuleIds } from '../../src/wording/lint.ts';
import { lint, marked, type Snippet } from './snippets.ts';

type Row = readonly [it: string, snippet: Snippet];

/** A criterion that is computed from a condition. */
const met = (condition: string): Snippet => ({ criteria: `- id: N.1\n  title: Goed\n  met: ${condition}` });
const rows = (answer: string, ...levels: readonly string[]): Snippet => ({
  criteria: `- id: N.1\n  title: Goed\n  question: Hoeveel?\n  answer: ${answer}\n  levels:\n${levels.map((level) => `    - ${level}\n`).join('')}`,
});
const verblijf = '{ fact: verblijf, operator: equal, value: true }';
const geenVerblijf = '{ fact: verblijf, operator: equal, value: false }';
const medicatie = '{ fact: medicatie, operator: equal, value: true }';
const boven = (value: string) => `{ fact: zorgverleners, operator: greaterThan, value: ${value} }`;
const answer = (operator: string, value: number | string) =>
  `{ fact: answer, operator: ${operator}, value: ${value} }`;
const vog = '{ fact: vog, operator: equal, value: true }';
const each = (where: string, condition: string): Snippet => ({
  criteria: `- id: N.1\n  title: VOG\n  each:\n    record: dossier\n    where: ${where}\n    met: ${condition}\n  grading: aandeel`,
});
const applies = (condition: string, own: string, scope = ''): Snippet => ({
  norm: `applies: ${condition}`,
  criteria: `- { id: N.1, title: Goed, question: Goed?, answer: boolean, applies: ${own}${scope} }`,
});
const weging = (...levels: readonly string[]): Snippet => ({
  criteria:
    '- { id: N.1, title: Een, question: Een?, answer: grade }\n- { id: N.2, title: Twee, question: Twee?, answer: grade }',
  weighing: `weging:\n  for: weighing\n  levels:\n${levels.map((level) => `    - ${level}\n`).join('')}`,
});

const found: Readonly<Record<LintRuleId, readonly Row[]>> = {
  'constant-condition': [
    ['a leaf that always holds', met('‹{ fact: zorgverleners, operator: greaterThanInclusive, value: 0 }')],
    ['all options in a list', met('‹{ fact: omvang, operator: in, value: [klein, middel, groot] }')],
    ['a fact with itself', met('‹{ fact: zorgverleners, operator: equal, value: { fact: zorgverleners } }')],
    ['one way or the other', met(`‹{ any: [${verblijf}, ${geenVerblijf}] }`)],
    [
      'three ways that are all there is',
      met(
        '‹{ any: [{ fact: omvang, operator: equal, value: klein }, { fact: omvang, operator: equal, value: middel }, { fact: omvang, operator: equal, value: groot }] }',
      ),
    ],
    [
      'three that never go together',
      met(
        '‹{ all: [{ fact: omvang, operator: notEqual, value: klein }, { fact: omvang, operator: notEqual, value: middel }, { fact: omvang, operator: notEqual, value: groot }] }',
      ),
    ],
    [
      'a named condition, where it is written',
      {
        ...met('{ condition: altijd }'),
        more: 'conditions:\n  altijd: ‹{ fact: zorgverleners, operator: notEqual, value: -1 }',
      },
    ],
    [
      'a row of a grading',
      {
        criteria: '- { id: N.1, title: Goed, question: Q?, answer: sample, grading: eigen }',
        more: 'gradings:\n  eigen:\n    for: sample\n    levels:\n      - { level: voldoet, when: ‹{ fact: answer, path: $.inspected, operator: greaterThan, value: 0 } }\n      - { level: voldoet-niet, otherwise: true }',
      },
    ],
    [
      'a threshold that has one value in this framework',
      met(`{ all: [‹{ fact: raad, operator: equal, value: 25 }, ${verblijf}] }`),
    ],
    ['inside a not', met('{ not: ‹{ fact: zorgverleners, operator: notEqual, value: -1 } }')],
    [
      'in a norm that applies',
      { norm: 'applies: ‹{ fact: medewerkers, operator: greaterThanInclusive, value: 0 }' },
    ],
  ],
  'contradictory-branch': [
    [
      'two values at once',
      met(
        `{ all: [{ fact: omvang, operator: equal, value: klein }, ‹{ fact: omvang, operator: equal, value: groot }] }`,
      ),
    ],
    [
      'two bounds the wrong way round',
      met(`{ all: [${boven('50')}, ‹{ fact: zorgverleners, operator: lessThan, value: 10 }] }`),
    ],
    [
      'two facts that cannot both be larger',
      met(
        '{ all: [{ fact: zorgverleners, operator: greaterThan, value: { fact: medewerkers } }, ‹{ fact: medewerkers, operator: greaterThan, value: { fact: zorgverleners } }] }',
      ),
    ],
    [
      'whole numbers leave nothing between',
      met(`{ all: [${boven('3')}, ‹{ fact: zorgverleners, operator: lessThan, value: 4 }] }`),
    ],
    [
      'a way out that what stands beside it closes',
      met(`{ all: [${verblijf}, { any: [‹${geenVerblijf}, ${medicatie}] }] }`),
    ],
    [
      'deeper',
      met(`{ all: [${verblijf}, { any: [‹{ all: [${medicatie}, ${geenVerblijf}] }, ${boven('5')}] }] }`),
    ],
    [
      'a record that is left out can not be in order',
      each(vog, '‹{ fact: vog, operator: equal, value: false }'),
    ],
    [
      'below the threshold of the day',
      met(
        `{ all: [{ fact: zorgverleners, operator: greaterThan, value: { fact: raad } }, ‹{ fact: zorgverleners, operator: lessThanInclusive, value: 20 }] }`,
      ),
    ],
    [
      'what the criterion applies to',
      {
        criteria: `- id: N.1\n  title: Goed\n  applies: ${verblijf}\n  met: { any: [‹${geenVerblijf}, ${medicatie}] }`,
      },
    ],
  ],
  'subsumed-branch': [
    ['a lower bound beside a higher one', met(`{ all: [${boven('10')}, ‹${boven('5')}] }`)],
    ['in any order', met(`{ all: [‹${boven('5')}, ${boven('10')}] }`)],
    ['of any the stricter one', met(`{ any: [‹${boven('10')}, ${boven('5')}] }`)],
    ['a part with more in it', met(`{ any: [${verblijf}, ‹{ all: [${verblijf}, ${medicatie}] }] }`)],
    [
      'two that together say a third',
      met(
        `{ all: [{ fact: omvang, operator: notEqual, value: klein }, { fact: omvang, operator: notEqual, value: middel }, ‹{ any: [{ fact: omvang, operator: equal, value: groot }, ${verblijf}] }] }`,
      ),
    ],
    [
      'three thresholds in a row',
      met(
        '{ all: [{ fact: zorgverleners, operator: greaterThan, value: { fact: medewerkers } }, { fact: medewerkers, operator: greaterThan, value: 10 }, ‹{ fact: zorgverleners, operator: greaterThan, value: 10 }] }',
      ),
    ],
    [
      'in the rows of a weighing',
      weging(
        '{ level: voldoet, because: A., when: { all: [{ fact: count, params: { atLeast: voldoet }, operator: greaterThan, value: 1 }, ‹{ fact: count, params: { atLeast: voldoet }, operator: greaterThan, value: 0 }] } }',
        '{ level: voldoet-niet, because: B., otherwise: true }',
      ),
    ],
  ],
  'repeated-condition': [
    ['twice the same', met(`{ all: [${verblijf}, ${medicatie}, ‹${verblijf}] }`)],
    ['the same in other words', met(`{ any: [${verblijf}, ‹{ not: ${geenVerblijf} }] }`)],
    [
      'of whole numbers',
      met(
        `{ any: [${boven('9')}, ${verblijf}, ‹{ fact: zorgverleners, operator: greaterThanInclusive, value: 10 }] }`,
      ),
    ],
    [
      'a named condition and what it says',
      {
        ...met(`{ all: [{ condition: klinisch }, ‹${verblijf}, ${medicatie}] }`),
        more: `conditions:\n  klinisch: ${verblijf}`,
      },
    ],
    [
      'deeper down',
      met(`{ all: [${verblijf}, { any: [{ all: [‹${verblijf}, ${medicatie}] }, ${boven('5')}] }] }`),
    ],
    ['what the norm asks already', applies(verblijf, `‹${verblijf}`)],
    [
      'what chooses the records',
      each(vog, `{ all: [‹${vog}, { fact: afgegeven, operator: onOrBefore, value: { fact: start } }] }`),
    ],
    [
      'a date moved the same way',
      each(
        '{ fact: start, operator: onOrAfter, value: 2016-01-01 }',
        `{ all: [{ fact: afgegeven, operator: onOrAfter, value: { fact: start, params: { shift: -P3M } } }, ‹{ fact: start, operator: onOrAfter, value: 2016-01-01 }] }`,
      ),
    ],
  ],
  'unreachable-level': [
    [
      'a stricter row after a wider one',
      rows(
        '{ type: number, minimum: 0, maximum: 100 }',
        `{ level: voldoet, when: ${answer('greaterThanInclusive', 50)} }`,
        `‹{ level: voldoet-grotendeels, when: ${answer('greaterThanInclusive', 90)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'two rows that take everything together',
      rows(
        'boolean',
        `{ level: voldoet, when: ${answer('equal', 'true')} }`,
        `{ level: voldoet-grotendeels, when: ${answer('equal', 'false')} }`,
        '‹{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'in a grading, for everyone who uses it',
      {
        criteria:
          '- { id: N.1, title: A, question: A?, answer: sample, grading: eigen }\n- { id: N.2, title: B, question: B?, answer: sample, grading: eigen }',
        more: 'gradings:\n  eigen:\n    for: sample\n    levels:\n      - { level: voldoet, when: { fact: answer, path: $.share, operator: greaterThan, value: 0.5 } }\n      - ‹{ level: voldoet-grotendeels, when: { fact: answer, path: $.share, operator: equal, value: 1 } }\n      - { level: voldoet-niet, otherwise: true }',
      },
    ],
    [
      'a scale written the other way round',
      rows(
        '{ type: integer }',
        `{ level: voldoet, when: ${answer('lessThan', 10)} }`,
        `‹{ level: voldoet-grotendeels, when: ${answer('lessThan', 5)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
  ],
  'unused-fact': [
    ['a fact', { more: 'facts:\n  ‹los: { type: boolean, title: Los }' }],
    ['a threshold', { more: 'thresholds:\n  ‹grens: { title: Grens, values: [{ value: 3 }] }' }],
    [
      'a fact of a record',
      {
        criteria:
          '- id: N.1\n  title: A\n  each: { record: melding, met: { fact: gemeld, operator: equal, value: true } }\n  grading: aandeel',
        more: 'records:\n  melding:\n    title: Melding\n    facts:\n      gemeld: { type: boolean, title: Gemeld }\n      ‹datum: { type: date, title: Datum }',
      },
    ],
  ],
  'criterion-without-effect': [
    [
      'beside one that alone decides',
      {
        criteria:
          '- { id: N.1, title: Een, question: Een?, answer: grade, essential: true }\n- { id: ‹N.2, title: Twee, question: Twee?, answer: grade }',
        weighing:
          'weging:\n  for: weighing\n  levels:\n    - { level: voldoet, because: A., when: { fact: count, params: { atMost: voldoet-niet, essential: true }, operator: equal, value: 0 } }\n    - { level: voldoet-niet, because: B., otherwise: true }',
      },
    ],
    [
      'where one verdict is asked',
      {
        criteria:
          '- { id: N.1, title: Een, question: Een?, answer: boolean }\n- { id: ‹N.2, title: Twee, question: Twee?, answer: boolean }\n- { id: ‹N.3, title: Drie, question: Drie?, answer: boolean }',
        weighing:
          'weging:\n  for: weighing\n  levels:\n    - { level: voldoet-niet, because: A., when: { fact: verdict, params: { of: N.1 }, operator: equal, value: voldoet-niet } }\n    - { level: voldoet, because: B., when: { fact: verdict, params: { of: N.1 }, operator: equal, value: voldoet } }\n    - { level: voldoet-grotendeels, because: C., otherwise: true }',
      },
    ],
  ],
  'source-not-in-force': [
    ['an article that begins later', { norm: 'sources: [wet 1, ‹wet 2]' }],
    ['a field norm that is over', { norm: 'sources: [wet 1, ‹veldnorm]' }],
    [
      'of a criterion',
      { criteria: '- { id: N.1, title: A, question: A?, answer: boolean, sources: [‹wet 2] }' },
    ],
    ['a norm that begins before it', { norm: 'valid: { from: 2026-06-30 }\nsources: [‹wet 2]' }],
  ],
  'encouraged-norm-essential': [
    [
      'in an encouraged norm',
      {
        norm: 'status: encouraged',
        criteria: '- { id: N.1, title: A, question: A?, answer: boolean, essential: ‹true }',
      },
    ],
  ],
  'threshold-out-of-reach': [
    [
      'a percentage as a share',
      rows(
        'sample',
        '{ level: voldoet, when: ‹{ fact: answer, path: $.share, operator: greaterThanInclusive, value: 90 } }',
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    [
      'above the largest answer',
      rows(
        '{ type: number, maximum: 100 }',
        `{ level: voldoet, when: ‹${answer('greaterThan', 100)} }`,
        '{ level: voldoet-niet, otherwise: true }',
      ),
    ],
    ['below the smallest', met('‹{ fact: zorgverleners, operator: lessThan, value: 0 }')],
    [
      'in one of two ways',
      met(`{ any: [‹{ fact: zorgverleners, operator: equal, value: -1 }, ${verblijf}] }`),
    ],
    [
      'a sample that is too small to count',
      {
        criteria: '- { id: N.1, title: Goed, question: Q?, answer: sample, grading: eigen }',
        more: 'gradings:\n  eigen:\n    for: sample\n    minimum: 5\n    levels:\n      - { level: voldoet, when: ‹{ fact: answer, path: $.inspected, operator: lessThan, value: 5 } }\n      - { level: voldoet-niet, otherwise: true }',
      },
    ],
    [
      'a count in a weighing',
      weging(
        '{ level: voldoet, because: A., when: { any: [{ fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 }, ‹{ fact: share, params: { atLeast: voldoet }, operator: greaterThan, value: 1 }] } }',
        '{ level: voldoet-niet, because: B., otherwise: true }',
      ),
    ],
  ],
  'applicability-never': [
    [
      'by itself',
      {
        criteria: `- id: N.1\n  title: A\n  question: A?\n  answer: boolean\n  applies: ‹{ all: [${verblijf}, ${geenVerblijf}] }`,
      },
    ],
    ['beside what its norm asks', applies(verblijf, `‹${geenVerblijf}`)],
    [
      'beside what the theme asks',
      {
        theme: `applies: ${boven('50')}`,
        norm: 'applies: ‹{ fact: zorgverleners, operator: lessThan, value: 10 }',
      },
    ],
    ['beside what the framework asks', { theme: `applies: ‹${geenVerblijf}`, more: `applies: ${verblijf}` }],
    [
      'on the days of this framework',
      { norm: 'applies: ‹{ fact: assessment-date, operator: before, value: 2026-01-01 }' },
    ],
    [
      'for the organisation, by what is the same everywhere',
      applies(verblijf, `‹${geenVerblijf}`, ', scope: organisation'),
    ],
  ],
  'equal-norms': [
    [
      'two criteria by the same facts',
      {
        criteria: `- { id: N.1, title: A, met: { all: [${verblijf}, ${medicatie}] } }\n- { id: ‹N.2, title: B, met: { all: [${medicatie}, ${verblijf}] } }`,
      },
    ],
    [
      'in other words',
      {
        criteria: `- { id: N.1, title: A, met: ${verblijf} }\n- { id: ‹N.2, title: B, met: { not: ${geenVerblijf} } }`,
      },
    ],
    [
      'by the same records',
      {
        criteria: `- { id: N.1, title: A, each: { record: dossier, met: ${vog} }, grading: aandeel }\n- { id: ‹N.2, title: B, each: { record: dossier, met: ${vog} }, grading: aandeel }`,
      },
    ],
    [
      'two norms, told once',
      {
        criteria: `- { id: N.1, title: A, met: ${verblijf} }`,
        norms: `- id: ‹M\n  title: M\n  sources: [wet 1]\n  harm: { class: limited, because: B. }\n  criteria:\n    - { id: M.1, title: B, met: ${verblijf} }`,
      },
    ],
  ],
  'title-without-question': [
    ['an answer', { criteria: '- { id: N.1, title: ‹Er is een plan, answer: boolean }' }],
    ['a sample', { criteria: '- { id: N.1, title: ‹Er is een plan, answer: sample, grading: aandeel }' }],
  ],
  'missing-cases': [
    [
      'a norm',
      {
        norms:
          '- id: ‹M\n  title: M\n  sources: [wet 1]\n  harm: { class: limited, because: B. }\n  criteria: [{ id: M.1, title: Is het zo?, answer: boolean }]',
      },
    ],
  ],
};

const fine: Readonly<Partial<Record<LintRuleId, readonly Row[]>>> = {
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

const cases = (rule: LintRuleId, ids: readonly string[]) => (rule === 'missing-cases' ? { cases: ids } : {});

describe.each(lintRuleIds)('%s', (rule) => {
  test.each(found[rule])('finds %s', (_, snippet) => {
    const { snippet: plain, places } = marked(snippet);
    const told = lint(plain, cases(rule, ['N.1']));
    expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(
      places.map((place) => `${rule} ${place}`),
    );
    expect(places.length).toBeGreaterThan(0);
  });

  test.each(fine[rule] ?? [])('lets be %s', (_, snippet) => {
    const told = lint(snippet, cases(rule, ['N', 'M.1']));
    expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([]);
  });
});
