/** Coverage as one page: the text of the files with the hits in place. No script, nothing from elsewhere. */
import { coverageTexts } from '../../wording/coverage.ts';
import { fill, type Language } from '../../wording/language.ts';
import type { Coverage, LeafCoverage, PartCoverage, RowCoverage, Spot } from './model.ts';
import { percentage } from './percentage.ts';

/** What the page is made with. */
export interface CoverageHtmlOptions {
  /** The text of every file that is to be shown, by its name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Default `nl`. */
  readonly language?: Language;
}

/**
 * A page that shows the files with every comparison and row marked as it was reached.
 *
 * @example
 * const coverage = coverageOf(cases, { frameworks: [framework] });
 * const page = coverageHtml(coverage, { texts: {} });
 * console.log(page.startsWith('<!doctype html>')); // true
 */
export function coverageHtml(coverage: Coverage, { texts, language = 'nl' }: CoverageHtmlOptions): string {
  const say = (key: keyof typeof coverageTexts, args = {}) =>
    escaped(fill(coverageTexts[key][language], args));
  const parts = coverage.frameworks.flatMap((framework) => framework.parts);
  const marks = marksIn(parts, say);
  const files = [...marks.keys()].filter((file) => Object.hasOwn(texts, file)).sort();
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${say('title')}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${say('title')}: ${percentage(coverage)} %</h1>`,
    `<p>${say('legend')}</p>`,
    ...coverage.frameworks.map((framework) => table(framework, say)),
    ...files.map((file) => source(file, texts[file] ?? '', marks.get(file) ?? [])),
    '</body></html>\n',
  ].join('\n');
}

type Say = (key: keyof typeof coverageTexts, args?: Readonly<Record<string, string | number>>) => string;

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:1rem 0}td,th{padding:.15rem .8rem;text-align:left;border-bottom:1px solid #ddd}
td.n{text-align:right}pre{font:13px/1.5 ui-monospace,monospace;overflow-x:auto}
pre span.l{color:#767676;user-select:none}.full{background:#d3f0d6}.part{background:#ffe9b0}.none{background:#ffd3cf}
pre small{color:#555;padding-left:1em}`;

function table({ title, version, parts, goals, reached }: Coverage['frameworks'][number], say: Say): string {
  const rows = parts.map((part) => {
    const never = part.levels.filter(({ hits }) => hits === 0).map(({ level }) => level);
    return `<tr class="${classOf(part.reached, part.goals)}"><td>${escaped(part.kind)}</td><td>${escaped(part.id)}</td><td class="n">${percentage(part)} %</td><td class="n">${part.reached} / ${part.goals}</td><td>${never.length > 0 ? say('levelsNever', { levels: never.join(', ') }) : ''}</td></tr>`;
  });
  const head = `${escaped(title)} ${escaped(version)}: ${percentage({ goals, reached })} % (${reached} / ${goals})`;
  return `<h2>${head}</h2>\n<table>\n${rows.join('\n')}\n</table>`;
}

/** A stretch of a line to highlight, and what is said of it. */
interface Mark {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly className: string;
  readonly said: string;
}

function marksIn(parts: readonly PartCoverage[], say: Say): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = ({ file, line, column = 1, length = 0 }: Spot, className: string, said: string) => {
    if (file === undefined || line === undefined) return;
    const list = marks.get(file) ?? [];
    marks.set(file, list);
    list.push({ line, column, length, className, said });
  };
  for (const { leaves, rows } of parts) {
    for (const leaf of leaves) add(leaf, leafClass(leaf), say('leafHits', hitsOf(leaf)));
    for (const row of rows) add(row, classOf(Math.min(row.hits, 1), 1), rowSaid(row, say));
  }
  return marks;
}

function hitsOf({ satisfied, notSatisfied, unknown }: LeafCoverage) {
  return { satisfied, notSatisfied, unknown };
}

function leafClass({ satisfied, notSatisfied }: LeafCoverage): string {
  return classOf((satisfied > 0 ? 1 : 0) + (notSatisfied > 0 ? 1 : 0), 2);
}

function rowSaid({ hits }: RowCoverage, say: Say): string {
  return say('rowHits', { hits });
}

function classOf(reached: number, goals: number): 'full' | 'part' | 'none' {
  if (reached === goals) return 'full';
  return reached === 0 ? 'none' : 'part';
}

function source(file: string, text: string, marks: readonly Mark[]): string {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => {
    const number = String(index + 1).padStart(5);
    return `<span class="l">${number} </span>${highlighted(line, distinct(marks, index + 1))}`;
  });
  return `<h2>${escaped(file)}</h2>\n<pre>${lines.join('\n')}</pre>`;
}

/** The marks of a line in order; of two at one place, from two frameworks that share it, both are said. */
function distinct(marks: readonly Mark[], line: number): readonly Mark[] {
  return marks
    .filter((mark) => mark.line === line)
    .sort((a, b) => a.column - b.column || b.length - a.length);
}

function highlighted(line: string, marks: readonly Mark[]): string {
  let at = 0;
  let html = '';
  for (const { column, length, className } of marks) {
    const start = column - 1;
    if (start < at) continue;
    const end = start + length;
    html += `${escaped(line.slice(at, start))}<span class="${className}">${escaped(line.slice(start, end))}</span>`;
    at = end;
  }
  const said = [...new Set(marks.map((mark) => mark.said))];
  const note = said.length > 0 ? `<small>${said.join(' · ')}</small>` : '';
  return html + escaped(line.slice(at)) + note;
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };

function escaped(text: string): string {
  const safe = text.replace(/(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\uFFFD');
  return safe.replace(/[&<>"']/g, (character) => `&${NAMES[character]};`);
}
