/** Pieces of a framework, put into a small one that has nothing else to say. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { type LintOptions, lintFramework } from '../../src/framework/lint/lint.ts';
import type { Framework, Library } from '../../src/framework/model.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';

/** What differs from the small framework, in YAML that starts at the margin. */
export interface Snippet {
  /** Entries of the list of criteria of norm N; without them one that is fine. */
  readonly criteria?: string;
  /** More keys of norm N. */
  readonly norm?: string;
  /** More norms beside N. */
  readonly norms?: string;
  /** More keys of theme T. */
  readonly theme?: string;
  /** More keys of the framework. */
  readonly more?: string;
  /** What norms are weighed by, instead of the usual one. */
  readonly weighing?: string;
}

const LIBRARY = `format: library/1
id: woorden
version: 1.0.0
facts:
  verblijf: { type: boolean, about: provider, title: Verblijf }
  medicatie: { type: boolean, about: provider, title: Medicatie }
  verblijf-op-locatie: { type: boolean, about: unit, title: Verblijf op locatie }
  zorgverleners: { type: integer, about: provider, title: Zorgverleners, minimum: 0 }
  medewerkers: { type: integer, about: provider, title: Medewerkers, minimum: 0 }
  omvang: { type: choice, title: Omvang, options: { klein: Klein, middel: Middel, groot: Groot } }
  gestart-op: { type: date, title: Gestart op }
thresholds:
  raad:
    title: Grens voor een raad
    values: [{ from: 2020-01-01, until: 2025-12-31, value: 10 }, { from: 2026-01-01, value: 25 }]
records:
  dossier:
    title: Dossier
    facts:
      vog: { type: boolean, title: VOG }
      start: { type: date, title: Start }
      afgegeven: { type: date, title: Afgegeven }
gradings:
  aandeel:
    for: sample
    minimum: 3
    levels:
      - { level: voldoet, when: { fact: answer, path: $.share, operator: greaterThanInclusive, value: 0.9 } }
      - { level: voldoet-grotendeels, when: { fact: answer, path: $.share, operator: greaterThanInclusive, value: 0.5 } }
      - { level: voldoet-niet, otherwise: true }
laws: { wet: { title: Wet } }
articles:
  - { article: wet 1, title: Een }
  - { article: wet 2, title: Twee, from: 2026-07-01 }
  - { article: wet 3, title: Drie, until: 2026-03-31 }
  - { article: wet 3, title: Drie nieuw, from: 2026-04-01 }
fieldNorms:
  veldnorm: { title: Veldnorm, until: 2020-12-31 }
`;

const WEIGHING = `weging:
  for: weighing
  levels:
    - { level: voldoet, because: Alles., when: { fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 } }
    - { level: voldoet-niet, because: Niet alles., otherwise: true }`;

const FINE = '- { id: N.1, title: Goed, question: Is het goed?, answer: boolean }';

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The small framework with a snippet in it. */
export function textWith({
  criteria = FINE,
  norm = '',
  norms = '',
  theme = '',
  more = '',
  weighing = WEIGHING,
}: Snippet): string {
  const lines = [
    'format: framework/1\nid: proef\nversion: 1.0.0\ntitle: Proef\nbasis: Verzonnen.',
    'valid: { from: 2026-01-01, until: 2026-12-31 }\nuses: [woorden]\nscale: igj-4\nweighing: { norm: weging }',
    'themes:\n  - id: T\n    title: Thema',
    indented(theme, 4),
    '    norms:\n      - id: N\n        title: Norm\n        harm: { class: limited, because: Daarom. }',
    indented(norm.includes('sources:') ? norm : `sources: [wet 1]\n${norm}`, 8),
    '        criteria:',
    indented(criteria, 10),
    indented(norms, 6),
    more.includes('gradings:')
      ? more.replace('gradings:', `gradings:\n${indented(weighing, 2)}`)
      : `gradings:\n${indented(weighing, 2)}\n${more}`,
  ];
  return `${lines
    .filter((line) => line.trim())
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

function sound<T>(result: { ok: true; value: T } | { ok: false; diagnostics: readonly Diagnostic[] }): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
}

const library: Library = sound(parseLibrary(LIBRARY, { file: 'woorden.yaml' }));

/** A text with the libraries of this folder. */
export const frameworkFrom = (text: string): Framework =>
  sound(parseFramework(text, { file: 'proef.yaml', libraries: [library] }));

/** What lint says of a snippet. */
export const lint = (snippet: Snippet, options: LintOptions = {}): readonly Diagnostic[] =>
  lintFramework(frameworkFrom(textWith(snippet)), options);

/** A snippet in which `‹` stands before each place where something is to be found. */
export interface Marked {
  readonly snippet: Snippet;
  readonly places: readonly string[];
}

const MARK = '‹';

/** The snippet without its marks, and where they stood in the whole text, as line:column. */
export function marked(snippet: Snippet): Marked {
  const places = textWith(snippet)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/‹/g)].map((match, before) => `${index + 1}:${match.index - before + 1}`),
    );
  const plain = Object.entries(snippet).map(([key, text]) => [key, String(text).replaceAll(MARK, '')]);
  return { snippet: Object.fromEntries(plain), places };
}

/** What keeps a snippet from being a framework. */
export function mistakesIn(snippet: Snippet): readonly Diagnostic[] {
  const result = parseFramework(textWith(snippet), { file: 'proef.yaml', libraries: [library] });
  return result.ok ? [] : result.diagnostics;
}
