import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type DiagnosticCode, diagnosticTexts } from '../../src/wording/diagnostics/all.ts';
import { assessmentTexts } from '../../src/wording/diagnostics/assessment.ts';
import { conditionsTexts } from '../../src/wording/diagnostics/conditions.ts';
import { findingsTexts } from '../../src/wording/diagnostics/findings.ts';
import { frameworkTexts } from '../../src/wording/diagnostics/framework.ts';
import { interventionTexts } from '../../src/wording/diagnostics/intervention.ts';
import { lintTexts } from '../../src/wording/diagnostics/lint.ts';
import { nodeTexts } from '../../src/wording/diagnostics/node.ts';
import { sourceTexts } from '../../src/wording/diagnostics/source.ts';
import { testingTexts } from '../../src/wording/diagnostics/testing.ts';
import { weighingTexts } from '../../src/wording/diagnostics/weighing.ts';
import { fill } from '../../src/wording/language.ts';
import { elsewhere } from './elsewhere.ts';
import { badFiles, foundIn, parse } from './inputs.ts';
import { made } from './made.ts';

const rooms: readonly (readonly [title: string, intro: string, codes: object])[] = [
  [
    'Text and shape',
    'Any file: its notation, its content, and the keys and values its format asks for.',
    sourceTexts,
  ],
  ['Conditions', 'A condition in a framework, library or policy.', conditionsTexts],
  ['Weighing', 'A grading `for: weighing`: how outcomes become a verdict.', weighingTexts],
  [
    'Frameworks and libraries',
    'A file whose shape is right, but which does not hold together.',
    frameworkTexts,
  ],
  [
    'Lint',
    'A framework in which nothing is wrong: what its author may want to look at, with examples on [its own page](lint.md).',
    lintTexts,
  ],
  ['Findings', 'Findings by themselves, and against their framework.', findingsTexts],
  [
    'Assessment',
    'Notes in an assessment: nothing is wrong, but nothing drops out silently either.',
    assessmentTexts,
  ],
  [
    'Intervention',
    'A policy, the context of a visit, the dossier of a provider, and notes in a recommendation.',
    interventionTexts,
  ],
  ['Norm cases', 'Cases by themselves, and against their framework or policy.', testingTexts],
  ['Files', 'Reading from disk, with `toetsingskader/node` and on the command line.', nodeTexts],
];

const INTRO = `# Diagnostics

Everything this library can say about its input. Each diagnostic has a code, a severity, a place and arguments; the
sentence is made from them in Dutch or English:

    findings.yaml:10:25 error misspelled-key: The key “valeu” is not known here. Did you mean “value”?

- **Codes are stable.** Match on \`code\`, never on the sentence.
- **error**: there is no value, and so no verdict, until it is mended. **warning**: there is a value, but look here.
  **info**: worth knowing.
- **Everything at once.** Parsing gives every mistake it can find, in file order. Where the notation or the shape is wrong,
  the meaning is not judged yet: mend those first.
- **Place** is a 1-based line and column in a text, or a path of keys in an object.
- \`formatDiagnostic(diagnostic, { language: 'en' })\` gives the line above, \`excerpt(text, diagnostic)\` the line of the
  file with a caret. \`toetsingskader check FILE…\` shows both.

In the tables the sentences are filled in for the example. Most examples are one line of a file in \`test/fixtures/bad/\`,
which is named after the code.
`;

interface Row {
  readonly severity: string;
  readonly what: string;
  readonly how: string;
  readonly example: string;
}

/** Text for a cell of a table; outside code, `<` is no tag. */
const cell = (text: string) =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

/** A long list of options is not what the page is about. */
const brief = (args: Diagnostic['args']): Diagnostic['args'] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'object' && value.length > 6 ? [...value.slice(0, 5), '…'] : value,
    ]),
  );

function rowOf(diagnostic: Diagnostic, example: string): Row {
  const { what, how } = diagnosticTexts[diagnostic.code];
  const args = brief(diagnostic.args);
  return { severity: diagnostic.severity, what: fill(what.en, args), how: fill(how.en, args), example };
}

/** Mistakes of which the line itself shows nothing. */
const TOLD: Partial<Record<DiagnosticCode, string>> = {
  'empty-input': 'a file with nothing but comments',
  'missing-key': 'findings without `kind:`',
};

/** Mistakes that lie in how two lines stand below each other: the first of the two is this many lines up. */
const PAIRS: Partial<Record<DiagnosticCode, 0 | 1>> = {
  'tab-indentation': 1,
  'bad-indentation': 1,
  'indented-under-value': 0,
};

const WIDE = 110;

/** The line that a diagnostic points at, as code; of a long line the part round the column. */
function lineOf(text: string, { code, line = 1, column = 1 }: Diagnostic): string {
  const told = TOLD[code];
  if (told !== undefined) return told;
  const lines = text.split('\n');
  const up = PAIRS[code];
  if (up !== undefined) return pairOf(lines[line - 1 - up], lines[line - up]);
  const written = lines[line - 1] ?? '';
  const indent = written.length - written.trimStart().length;
  const start =
    written.length - indent <= WIDE ? indent : Math.max(indent, Math.min(column - 60, written.length - WIDE));
  const shown = written.slice(start, start + WIDE);
  return `\`${start > indent ? '…' : ''}${shown}${start + WIDE < written.length ? '…' : ''}\``;
}

/** Two lines with their indentation to be seen. */
const pairOf = (...lines: readonly (string | undefined)[]) =>
  lines
    .map((line = '') => line.replaceAll('\t', '→').replace(/^ +/, (spaces) => '·'.repeat(spaces.length)))
    .map((line) => `\`${line}\``)
    .join(' above ');

async function rows(): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, Row>();
  for (const { code, text } of badFiles) {
    const diagnostic = foundIn(parse(text)).find((one) => one.code === code);
    if (diagnostic) found.set(code, rowOf(diagnostic, lineOf(text, diagnostic)));
  }
  for (const { code, where, find } of made) {
    const diagnostic = (await find()).find((one) => one.code === code);
    if (diagnostic) found.set(code, rowOf(diagnostic, where));
  }
  for (const [code, , where] of elsewhere) {
    const { what, how } = diagnosticTexts[code];
    const plain = (text: string) => text.replace(/\[\[.*?\]\]/g, '').replace(/\{\w+\}/g, '…');
    found.set(code, {
      severity: SEVERITY[code] ?? 'error',
      what: plain(what.en),
      how: plain(how.en),
      example: where,
    });
  }
  return found;
}

const SEVERITY: Partial<Record<DiagnosticCode, string>> = { 'framework-not-at-hand': 'warning' };

it('the page with all diagnostics is in step with the sentences and the fixtures', async () => {
  const all = await rows();
  const tables = rooms.map(([title, intro, codes]) => {
    const lines = Object.keys(codes).map((code) => {
      const { severity, what, how, example } = all.get(code) as Row;
      const kind = severity === 'error' ? '' : ` (${severity})`;
      return `| \`${code}\`${kind} | ${cell(what)} | ${cell(how)} | ${cell(example)} |`;
    });
    return [
      `## ${title}`,
      '',
      intro,
      '',
      '| code | what | what to do | example |',
      '|---|---|---|---|',
      ...lines,
      '',
    ].join('\n');
  });
  await expect([INTRO, ...tables].join('\n')).toMatchFileSnapshot('../../docs/diagnostics.md');
}, 120_000);
