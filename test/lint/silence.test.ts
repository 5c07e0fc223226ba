import { describe, expect, test } from 'vitest';
import { lint, marked, mistakesIn, type Snippet } from './snippets.ts';

const open: Snippet = { criteria: '- { id: N.1, title: Er is een plan, answer: boolean }' };
const silenced = (entries: string, snippet: Snippet = open): Snippet => ({
  ...snippet,
  more: `silence:\n${entries}`,
});
const codes = (snippet: Snippet, options = {}) => lint(snippet, options).map(({ code }) => code);

describe('a silence', () => {
  test('holds back one rule at one place', () => {
    expect(codes(open)).toEqual(['title-without-question']);
    expect(
      codes(
        silenced('  - { rule: title-without-question, at: N.1, reason: Het formulier vraagt het zelf. }'),
      ),
    ).toEqual([]);
  });

  test('holds back nothing elsewhere, and says so', () => {
    const elsewhere = silenced('  - { rule: title-without-question, at: N, reason: Zo bedoeld. }');
    expect(codes(elsewhere)).toEqual(['title-without-question', 'silence-unused']);
  });

  test('holds back no other rule', () => {
    expect(codes(silenced('  - { rule: unused-fact, at: N.1, reason: Zo bedoeld. }'))).toEqual([
      'title-without-question',
      'silence-unused',
    ]);
  });

  test('on missing cases counts only where cases are looked for', () => {
    const snippet = silenced('  - { rule: missing-cases, at: N, reason: Volgt nog. }', {});
    expect(codes(snippet)).toEqual([]);
    expect(codes(snippet, { cases: [] })).toEqual([]);
    expect(codes(snippet, { cases: ['N'] })).toEqual(['silence-unused']);
  });

  test.each(['N.1', 'N.1 essential', 'N.1 essential true'])('on a mutant is not for lint: %s', (at) => {
    expect(codes(silenced(`  - { rule: mutant, at: ${at}, reason: Zo bedoeld. }`))).toEqual([
      'title-without-question',
    ]);
  });

  test('at a named condition, a grading and a fact', () => {
    const snippet: Snippet = {
      criteria:
        '- { id: N.1, title: A, met: { condition: altijd } }\n- { id: N.2, title: B, question: B?, answer: sample, grading: eigen }',
      more: `silence:
  - { rule: constant-condition, at: altijd, reason: Plaatshouder. }
  - { rule: threshold-out-of-reach, at: eigen, reason: Plaatshouder. }
  - { rule: unused-fact, at: los, reason: Plaatshouder. }
conditions:
  altijd: { fact: zorgverleners, operator: notEqual, value: -1 }
facts:
  los: { type: boolean, title: Los }
gradings:
  eigen:
    for: sample
    levels:
      - { level: voldoet, when: { fact: answer, path: $.share, operator: equal, value: 2 } }
      - { level: voldoet-niet, otherwise: true }`,
    };
    expect(codes(snippet)).toEqual([]);
  });
});

test.each([
  ['{ rule: ‹unused-facts, at: N.1, reason: Waarom. }', 'silence-unknown-rule'],
  ['{ rule: unused-fact, at: ‹N.9, reason: Waarom. }', 'silence-unknown-place'],
  ['{ rule: mutant, at: ‹N.9, reason: Waarom. }', 'silence-unknown-place'],
  ['{ rule: mutant, at: ‹N.9 essential true, reason: Waarom. }', 'silence-unknown-place'],
  ['{ rule: mutant, at: ‹N.1 essentiel, reason: Waarom. }', 'silence-unknown-change'],
  ['{ rule: unused-fact, at: ‹N.1 essential, reason: Waarom. }', 'silence-unknown-place'],
  ['{ rule: unused-fact, at: N.1, reason: ‹"  " }', 'silence-without-reason'],
  ['{ rule: unused-fact, at: N.1, reason: ‹"" }', 'empty-text'],
  ['‹{ rule: unused-fact, at: N.1 }', 'missing-key'],
  ['{ rule: unused-fact, at: N.1, reason: Waarom., ‹why: Daarom. }', 'unknown-key'],
])('%s is %s', (entry, code) => {
  const { snippet, places } = marked(silenced(`  - ${entry}`));
  const found = mistakesIn(snippet).map((one) => `${one.code} ${one.line}:${one.column}`);
  expect(found).toEqual([`${code} ${places[0]}`]);
});
