/** What to avoid and what to prefer, per rule: shown in docs/lint.md, and judged by lint in the tests. `‹` marks the place. */
import type { LintRuleId } from '../../src/wording/lint.ts';
import type { Snippet } from './snippets.ts';

export interface Page {
  readonly avoid: Snippet;
  readonly prefer: Snippet;
  /** What is odd, in a few words, for the page with all diagnostics. */
  readonly where: string;
}

const criterion = (rest: string): Snippet => ({
  criteria: `- id: N.1\n  title: Er is een cliëntenraad\n${rest.replace(/^/gm, '  ')}`,
});

const asked = (rest: string): Snippet => ({
  criteria: `- id: N.1\n  title: Medewerkers zijn geschoold\n  question: Welk percentage is geschoold?\n${rest.replace(/^/gm, '  ')}`,
});

const weighing = (first: string): Snippet => ({
  criteria: `- { id: N.1, title: Er is een plan, question: Is er een plan?, answer: boolean, essential: true }
- { id: ‹N.2, title: Het plan is bekend, question: Is het bekend?, answer: boolean }`,
  weighing: `weging:
  for: weighing
  levels:
    - level: voldoet
      because: Alles voldoet.
      when: ${first}
    - { level: voldoet-niet, because: Niet alles voldoet., otherwise: true }`,
});

/** The same with nothing to be found. */
const unmarked = (snippet: Snippet): Snippet =>
  Object.fromEntries(Object.entries(snippet).map(([key, text]) => [key, text.replaceAll('‹', '')]));

const norms = (extra: string): Snippet => ({
  criteria: '- { id: N.1, title: Er is verblijf, met: { fact: verblijf, operator: equal, value: true } }',
  norms: `- id: ‹M
  title: Nog een norm
  sources: [wet 1]
  harm: { class: limited, because: Daarom. }
  criteria:
    - { id: M.1, title: Er is verblijf, met: ${extra} }`,
});

export const pages: Readonly<Record<LintRuleId, Page>> = {
  'constant-condition': {
    where: '`zorgverleners` is 0 or more by its declaration',
    avoid: criterion('met: ‹{ fact: zorgverleners, operator: greaterThanInclusive, value: 0 }'),
    prefer: criterion('met: { fact: zorgverleners, operator: greaterThan, value: 0 }'),
  },
  'contradictory-branch': {
    where: 'a number above 25 and below 10',
    avoid: criterion(`met:
  all:
    - { fact: zorgverleners, operator: greaterThan, value: 25 }
    - ‹{ fact: zorgverleners, operator: lessThan, value: 10 }`),
    prefer: criterion(`met:
  any:
    - { fact: zorgverleners, operator: greaterThan, value: 25 }
    - { fact: zorgverleners, operator: lessThan, value: 10 }`),
  },
  'subsumed-branch': {
    where: 'more than 5 beside more than 10',
    avoid: criterion(`met:
  all:
    - { fact: zorgverleners, operator: greaterThan, value: 10 }
    - ‹{ fact: zorgverleners, operator: greaterThan, value: 5 }`),
    prefer: criterion('met: { fact: zorgverleners, operator: greaterThan, value: 10 }'),
  },
  'repeated-condition': {
    where: 'a criterion that applies where its norm does',
    avoid: {
      norm: 'applies: { fact: verblijf, operator: equal, value: true }',
      criteria: `- id: N.1
  title: De kamers zijn veilig
  question: Zijn de kamers veilig?
  applies: ‹{ fact: verblijf, operator: equal, value: true }
  answer: boolean`,
    },
    prefer: {
      norm: 'applies: { fact: verblijf, operator: equal, value: true }',
      criteria: `- id: N.1
  title: De kamers zijn veilig
  question: Zijn de kamers veilig?
  answer: boolean`,
    },
  },
  'unreachable-level': {
    where: '90 and more after 75 and more',
    avoid: asked(`answer: { type: number, unit: "%", minimum: 0, maximum: 100 }
levels:
  - { level: voldoet-grotendeels, when: { fact: answer, operator: greaterThanInclusive, value: 75 } }
  - ‹{ level: voldoet, when: { fact: answer, operator: greaterThanInclusive, value: 90 } }
  - { level: voldoet-niet, otherwise: true }`),
    prefer: asked(`answer: { type: number, unit: "%", minimum: 0, maximum: 100 }
levels:
  - { level: voldoet, when: { fact: answer, operator: greaterThanInclusive, value: 90 } }
  - { level: voldoet-grotendeels, when: { fact: answer, operator: greaterThanInclusive, value: 75 } }
  - { level: voldoet-niet, otherwise: true }`),
  },
  'unused-fact': {
    where: 'a fact of the framework that stands in no condition',
    avoid: {
      ...criterion('met: { fact: verblijf, operator: equal, value: true }'),
      more: 'facts:\n  ‹raad-bijeen:\n    { type: boolean, about: provider, title: De raad komt bijeen }',
    },
    prefer: {
      ...criterion(`met:
  all:
    - { fact: verblijf, operator: equal, value: true }
    - { fact: raad-bijeen, operator: equal, value: true }`),
      more: 'facts:\n  raad-bijeen:\n    { type: boolean, about: provider, title: De raad komt bijeen }',
    },
  },
  'criterion-without-effect': {
    where: 'a weighing that looks at what is essential alone',
    avoid: weighing(
      '{ fact: count, params: { level: voldoet-niet, essential: true }, operator: equal, value: 0 }',
    ),
    prefer: unmarked(weighing('{ fact: count, params: { level: voldoet-niet }, operator: equal, value: 0 }')),
  },
  'source-not-in-force': {
    where: 'an article that begins halfway the year of the framework',
    avoid: { norm: 'sources: [‹wet 2]                       # wet 2 geldt vanaf 2026-07-01' },
    prefer: { norm: 'valid: { from: 2026-07-01 }\nsources: [wet 2]' },
  },
  'encouraged-norm-essential': {
    where: '`essential` in a norm with `status: encouraged`',
    avoid: {
      norm: 'status: encouraged',
      criteria:
        '- { id: N.1, title: Naasten zijn betrokken, question: Zijn naasten betrokken?, answer: grade, essential: ‹true }',
    },
    prefer: {
      norm: 'status: encouraged',
      criteria:
        '- { id: N.1, title: Naasten zijn betrokken, question: Zijn naasten betrokken?, answer: grade }',
    },
  },
  'threshold-out-of-reach': {
    where: 'a share of 90, which is at most 1',
    avoid: asked(`answer: sample
levels:
  - { level: voldoet, when: ‹{ fact: answer, path: $.share, operator: greaterThanInclusive, value: 90 } }
  - { level: voldoet-niet, otherwise: true }`),
    prefer: asked(`answer: sample
levels:
  - { level: voldoet, when: { fact: answer, path: $.share, operator: greaterThanInclusive, value: 0.9 } }
  - { level: voldoet-niet, otherwise: true }`),
  },
  'applicability-never': {
    where: 'a criterion that applies where its norm does not',
    avoid: {
      norm: 'applies: { fact: zorgverleners, operator: greaterThan, value: 10 }',
      criteria: `- id: N.1
  title: De solist heeft een VOG
  question: Heeft de solist een VOG?
  applies: ‹{ fact: zorgverleners, operator: equal, value: 1 }
  answer: boolean`,
    },
    prefer: {
      criteria: `- id: N.1
  title: De solist heeft een VOG
  question: Heeft de solist een VOG?
  applies: { fact: zorgverleners, operator: equal, value: 1 }
  answer: boolean`,
    },
  },
  'equal-norms': {
    where: 'two norms that are computed from the same facts',
    avoid: norms('{ not: { fact: verblijf, operator: equal, value: false } }'),
    prefer: unmarked(norms('{ fact: medicatie, operator: equal, value: true }')),
  },
  'title-without-question': {
    where: 'an answer with neither a question nor a title that asks',
    avoid: { criteria: '- { id: N.1, title: ‹Er is een scholingsplan, answer: boolean }' },
    prefer: {
      criteria:
        '- { id: N.1, title: Er is een scholingsplan, question: Is er een scholingsplan?, answer: boolean }',
    },
  },
  'missing-cases': {
    where: 'a norm that no case of the framework is about',
    avoid: { criteria: '- { id: N.1, title: Is er een plan?, answer: boolean }' },
    prefer: { criteria: '- { id: N.1, title: Is er een plan?, answer: boolean }' },
  },
};
