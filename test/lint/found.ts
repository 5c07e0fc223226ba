/** What each rule finds; `‹` marks the place. */
import type { LintRuleId } from '../../src/wording/lint.ts';
import {
  answer,
  applies,
  boven,
  each,
  geenVerblijf,
  medicatie,
  met,
  type Row,
  rows,
  verblijf,
  vog,
  weging,
} from './builders.ts';

export const found: Readonly<Record<LintRuleId, readonly Row[]>> = {
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
      'two groups that hold the same, told of the second',
      met(
        `{ all: [{ all: [${verblijf}, { fact: omvang, operator: equal, value: groot }] }, { all: [‹${verblijf}, ${medicatie}] }] }`,
      ),
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
