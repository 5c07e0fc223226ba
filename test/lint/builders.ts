/** Short ways to write a snippet. */
import type { Snippet } from './snippets.ts';

/** What it is, and the snippet that shows it. */
export type Row = readonly [it: string, snippet: Snippet];

/** A criterion that is computed from a condition. */
export const met = (condition: string): Snippet => ({
  criteria: `- id: N.1\n  title: Goed\n  met: ${condition}`,
});
export const rows = (answer: string, ...levels: readonly string[]): Snippet => ({
  criteria: `- id: N.1\n  title: Goed\n  question: Hoeveel?\n  answer: ${answer}\n  levels:\n${levels.map((level) => `    - ${level}\n`).join('')}`,
});
export const verblijf = '{ fact: verblijf, operator: equal, value: true }';
export const geenVerblijf = '{ fact: verblijf, operator: equal, value: false }';
export const medicatie = '{ fact: medicatie, operator: equal, value: true }';
export const boven = (value: string) => `{ fact: zorgverleners, operator: greaterThan, value: ${value} }`;
export const answer = (operator: string, value: number | string) =>
  `{ fact: answer, operator: ${operator}, value: ${value} }`;
export const vog = '{ fact: vog, operator: equal, value: true }';
export const each = (where: string, condition: string): Snippet => ({
  criteria: `- id: N.1\n  title: VOG\n  each:\n    record: dossier\n    where: ${where}\n    met: ${condition}\n  grading: aandeel`,
});
export const applies = (condition: string, own: string, scope = ''): Snippet => ({
  norm: `applies: ${condition}`,
  criteria: `- { id: N.1, title: Goed, question: Goed?, answer: boolean, applies: ${own}${scope} }`,
});
export const weging = (...levels: readonly string[]): Snippet => ({
  criteria:
    '- { id: N.1, title: Een, question: Een?, answer: grade }\n- { id: N.2, title: Twee, question: Twee?, answer: grade }',
  weighing: `weging:\n  for: weighing\n  levels:\n${levels.map((level) => `    - ${level}\n`).join('')}`,
});
