import type { CriterionView } from '../view/criterion.ts';
import type { NormView } from '../view/norm.ts';
import type { ThemeView } from '../view/theme.ts';
import type { Glance } from '../view/verdict.ts';
import { columnsOf, hanging, padded, tied } from './layout.ts';
import { entries, type Page } from './page.ts';

/** Below this width verdicts are not set in a column. */
const COLUMNS_FROM = 72;

const INDENT = 6;

/** Between the norms of an overview. */
const BETWEEN = '  ';

/** How wide the words of the verdicts and the ids of the norms are. */
export interface Columns {
  readonly words: number;
  readonly ids: number;
}

/** The columns in which the norms of all themes fit. */
export function columnsFor(themes: readonly ThemeView[]): Columns {
  const norms = themes.flatMap((theme) => theme.norms);
  return { words: widest(norms.map(({ glance }) => glance.word)), ids: widest(norms.map(({ id }) => id)) };
}

/** One theme: its verdict and why, then its norms. */
export function themeLines(theme: ThemeView, columns: Columns, page: Page): readonly string[] {
  const { id, title, framework, glance } = theme;
  const name = framework === undefined ? title : `${title} (${framework})`;
  const { mark, word } = glance;
  const prefix = `${mark} ${id}  `;
  const shown = `${page.paint(glance.tone, mark)} ${page.paint('heading', id)}  `;
  return [
    '',
    ...hanging(prefix, `${name}: ${word}`, page.width, shown),
    ...entries(theme.entries, 4, page),
    ...theme.norms.flatMap((norm) => ['', ...normLines(norm, columns, page)]),
  ];
}

/** Every theme on a line with the marks of its norms: the whole at a glance. */
export function themeOverview(themes: readonly ThemeView[], page: Page): readonly string[] {
  const words = widest(themes.map(({ glance }) => glance.word));
  const ids = widest(themes.map(({ id }) => id));
  return themes.flatMap(({ id, glance, norms }) => {
    const name = `  ${padded(id, ids)}  `;
    const verdict = `${glance.mark} ${padded(glance.word, words)}`;
    const shown = `${name}${page.paint(glance.tone, verdict)}${BETWEEN}`;
    const marks = norms.map((norm) => tied(`${norm.id} ${norm.glance.mark}`));
    const lines = hanging(`${name}${verdict}${BETWEEN}`, marks.join(BETWEEN), page.width, shown);
    return lines.map((line) => painted(line, marks, norms, page));
  });
}

/** The marks of norms in their colours, after the line was measured. */
function painted(line: string, marks: readonly string[], norms: readonly NormView[], page: Page): string {
  const tones = new Map(marks.map((mark, at) => [mark, norms[at]?.glance.tone]));
  const text = line.trimStart();
  const parts = text.split(BETWEEN).map((part) => {
    const tone = tones.get(part);
    return tone ? page.paint(tone, part) : part;
  });
  return line.slice(0, line.length - text.length) + parts.join(BETWEEN);
}

/** Mark and word on lines of their own, in their colour. */
export function glanceLines({ mark, word, tone }: Glance, indent: number, page: Page): readonly string[] {
  return hanging(' '.repeat(indent), `${mark} ${word}`, page.width).map((line) => page.paint(tone, line));
}

/** One norm: its verdict, what decided, and in full every criterion. */
export function normLines(norm: NormView, { words, ids }: Columns, page: Page): readonly string[] {
  const { mark, tone } = norm.glance;
  const inColumns = page.width >= COLUMNS_FROM;
  const word = inColumns ? padded(norm.glance.word, words) : norm.glance.word;
  const id = inColumns ? padded(norm.id, ids) : norm.id;
  const tags = norm.tags.length === 0 ? '' : ` (${norm.tags.join(', ')})`;
  const prefix = inColumns ? `  ${mark} ${word}  ${id}  ` : `  ${mark} `;
  const shown = inColumns
    ? `  ${page.paint(tone, `${mark} ${word}`)}  ${id}  `
    : `  ${page.paint(tone, mark)} `;
  const title = inColumns ? norm.title + tags : `${id} ${norm.title}: ${word}${tags}`;
  return [...hanging(prefix, title, page.width, shown), ...details(norm, page)];
}

function details(norm: NormView, page: Page): readonly string[] {
  if (page.detail === 'summary') return entries(norm.entries, INDENT, page);
  return [
    ...entries([...norm.entries, ...norm.background], INDENT, page),
    ...norm.criteria.flatMap((criterion) => criterionLines(criterion, page)),
  ];
}

/** One criterion: its outcome, and why. */
export function criterionLines(criterion: CriterionView, page: Page): readonly string[] {
  const { id, title, unit, tags, glance, possible, answer } = criterion;
  const { mark, tone, word } = glance;
  const about = [unit, ...tags].filter((part) => part !== undefined).join(', ');
  const name = about === '' ? title : `${title} (${about})`;
  const outcome = [possible === '' ? word : `${word}: ${possible}`, ...(answer === '' ? [] : [answer])];
  const text = `${id} ${name}: ${outcome.join('; ')}`;
  const margin = ' '.repeat(INDENT);
  return [
    ...hanging(`${margin}${mark} `, text, page.width, `${margin}${page.paint(tone, mark)} `),
    ...entries(criterion.entries, INDENT + 2, page),
  ];
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}
