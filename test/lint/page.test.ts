import { describe, expect, it, test } from 'vitest';
import { diagnosticTexts } from '../../src/wording/diagnostics/all.ts';
import { fill } from '../../src/wording/language.ts';
import { lintRuleIds, lintRules } from '../../src/wording/lint.ts';
import { pages } from './pages.ts';
import { lint, marked, type Snippet } from './snippets.ts';

const cases = (ids: readonly string[]) => ({ cases: ids });

describe.each(lintRuleIds.filter((rule) => rule !== 'missing-cases'))('%s', (rule) => {
  const { avoid, prefer } = pages[rule];
  it('is found in what the page says to avoid, at its place, and nothing else is', () => {
    const { snippet, places } = marked(avoid);
    const found = lint(snippet).map(({ code, line, column }) => `${code} ${line}:${column}`);
    expect(found).toEqual(places.map((place) => `${rule} ${place}`));
    expect(places).toHaveLength(1);
  });

  it('is not found in what the page prefers', () => expect(lint(prefer)).toEqual([]));
});

test('missing-cases: where there are cases, but none about the norm', () => {
  const { avoid, prefer } = pages['missing-cases'];
  expect(lint(avoid, cases([])).map(({ code }) => code)).toEqual(['missing-cases']);
  expect(lint(prefer, cases(['N.1']))).toEqual([]);
  expect(lint(prefer, cases(['N']))).toEqual([]);
  expect(lint(avoid)).toEqual([]);
});

const INTRO = `# Lint

What \`toetsingskader check\` says of a framework in which nothing is wrong: conditions that do nothing, levels that never come
out, sources that were not in force. \`lintFramework(framework)\` gives the same as diagnostics.

    proef.yaml:24:17 warning subsumed-branch: “zorgverleners greaterThan 5” adds nothing here beside “zorgverleners greaterThan 10”.

- **A finding is always true.** It is proved over every combination of values that the facts can have by their declaration
  (options, smallest and largest, the values of a threshold on the days of the framework), all of them known. A proof tries at
  most 50,000 combinations and a million steps; a weighing is followed through at most 20,000 states; of a list at most 40
  parts are compared. Where a condition takes more combinations \`lint-stopped\` tells that, and no more; beyond the other limits
  lint is silent, and so it is where a norm is judged per unit and a criterion in it once: the two may see different values.
- **What it does not use**: the ties between a date and the same date moved by \`shift\` or \`term\`, and between the parts of one
  sample. It then finds less, never something that is not so.
- **It stops nothing.** Findings are warnings or info; the exit code stays 0, unless \`--strict\` is given. \`--no-lint\` leaves
  them out. \`--format sarif\` and \`--format github\` give them to code scanning and to annotations.
- **Shared parts.** What is odd about a named condition or a grading is told where it is written, and only if it is so for
  everything that uses it.

## Silence

Where a finding is right but meant, the framework says so, with the reason:

\`\`\`yaml
silence:
  - rule: equal-norms
    at: N.2
    reason: De tweede geldt voor een andere locatie; de tekst volgt in de volgende editie.
\`\`\`

\`at\` is the id of the norm, criterion, fact, grading or condition at which the finding stands. A silence on an unknown rule or
place, or without a reason, is an error; one that holds nothing back is told (\`silence-unused\`).

The rule \`mutant\` is for \`test --mutate\`: a change that no case can notice and that makes no difference. \`at\` is then the id of
what is changed, or more precisely what \`--mutate\` calls the mutant. A mutant for which a row was found that would notice is told all
the same, and so is a silence that holds no mutant back. Of a power \`at\` begins with the id of the policy: \`igj power-when wkkgz 2 bevel\`.

\`\`\`yaml
silence:
  - rule: mutant
    at: DZ5 harm limited
    reason: Het beleid maakt hier geen verschil.
\`\`\`

## Rules
`;

const KEYS = ['theme', 'norm', 'criteria', 'norms', 'weighing', 'more'] as const;

const shown = (snippet: Snippet): string =>
  KEYS.flatMap((key) => snippet[key] ?? [])
    .map((text) => text.replaceAll('‹', ''))
    .join('\n');

const yaml = (snippet: Snippet): string => `\`\`\`yaml\n${shown(snippet)}\n\`\`\``;

it('the page is in step with the rules, their sentences and their examples', async () => {
  const sections = lintRuleIds.map((rule) => {
    const { severity, title, why } = lintRules[rule];
    const { avoid, prefer } = pages[rule];
    const [found] = lint(marked(avoid).snippet, rule === 'missing-cases' ? cases([]) : {});
    const { what, how } = diagnosticTexts[rule];
    const sentence = `${fill(what.en, found?.args ?? {})} ${fill(how.en, found?.args ?? {})}`;
    const isSame = shown(avoid) === shown(prefer);
    const instead = isSame ? '**Prefer** a case:' : '**Prefer**';
    const better = isSame
      ? '```yaml\ncases:\n  - { id: n, norm: N, given: { N.1: true }, expect: voldoet }\n```'
      : yaml(prefer);
    return [
      `### \`${rule}\` (${severity})`,
      `${title.en} · ${title.nl}. ${why.en}`,
      '**Avoid**',
      yaml(avoid),
      `> ${sentence}`,
      instead,
      better,
      '',
    ].join('\n\n');
  });
  const text = `${[INTRO, ...sections].join('\n').trimEnd()}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/lint.md');
});
