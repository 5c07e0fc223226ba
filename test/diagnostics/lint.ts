/** The rules of lint, and silences on them, for the page with all diagnostics. */
import { lintRuleIds } from '../../src/wording/lint.ts';
import { pages } from '../lint/pages.ts';
import { lint, marked, mistakesIn, type Snippet } from '../lint/snippets.ts';
import type { Made } from './made.ts';

const ofRules: readonly Made[] = lintRuleIds.map((rule) => {
  const { snippet, places } = marked(pages[rule].avoid);
  const options = rule === 'missing-cases' ? { cases: [] } : {};
  // The id of norm N stands outside what a snippet can mark.
  const at = `proef.yaml:${places[0] ?? '14:13'}`;
  return { code: rule, at, where: pages[rule].where, find: () => lint(snippet, options) };
});

/** One silence, with `‹` before what is wrong with it. */
function silence(
  code: Made['code'],
  entry: string,
  where: string,
  find: (snippet: Snippet) => ReturnType<Made['find']>,
): Made {
  const { snippet, places } = marked({ more: `silence:\n  - ${entry}` });
  return { code, at: `proef.yaml:${places[0] ?? ''}`, where, find: () => find(snippet) };
}

/** Twelve numbers, each smaller than the next and the last smaller than the first: more combinations than lint tries. */
const ring = Array.from({ length: 12 }, (_, index) => `r${index}`);
const tooMany: Snippet = {
  criteria: `- { id: N.1, title: Rond, met: { all: [${ring.map((fact, index) => `{ fact: ${fact}, operator: lessThan, value: { fact: ${ring[(index + 1) % ring.length]} } }`).join(', ')}] } }`,
  more: `facts:\n${ring.map((fact) => `  ${fact}: { type: integer, title: R }`).join('\n')}`,
};

export const madeByLint: readonly Made[] = [
  ...ofRules,
  {
    code: 'lint-stopped',
    at: 'proef.yaml:1:1',
    where: 'twelve numbers compared in a ring',
    find: () => lint(tooMany),
  },
  silence(
    'silence-unknown-rule',
    '{ rule: ‹unused-facts, at: N.1, reason: Zo bedoeld. }',
    '`rule: unused-facts` under `silence`',
    mistakesIn,
  ),
  silence(
    'silence-unknown-place',
    '{ rule: unused-fact, at: ‹N.2, reason: Zo bedoeld. }',
    '`at: N.2` under `silence` where there is no N.2',
    mistakesIn,
  ),
  silence(
    'silence-unknown-change',
    '{ rule: mutant, at: ‹N.1 harms, reason: Zo bedoeld. }',
    '`at: N.1 harms` under a silence on `mutant`',
    mistakesIn,
  ),
  silence(
    'silence-without-reason',
    '{ rule: unused-fact, at: N.1, reason: ‹" " }',
    '`reason: " "` under `silence`',
    mistakesIn,
  ),
  silence(
    'silence-unused',
    '‹{ rule: unused-fact, at: N.1, reason: Zo bedoeld. }',
    'a silence where nothing is found',
    (snippet) => lint(snippet),
  ),
];
