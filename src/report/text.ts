/**
 * A report for a terminal. In: an assessment, perhaps a recommendation. Out: lines of text, with a mark and a word for
 * every verdict, and colour only when asked. Texts of others are made inert and short at the door.
 */
import type { Assessment } from '../assessment/model.ts';
import type { Recommendation } from '../intervention/model.ts';
import { inert, mapTexts, shortened } from './inert.ts';
import { type TextOptions, textOptionsOf } from './options.ts';
import { adviceLines } from './text/advice.ts';
import { hanging, TIED, tied } from './text/layout.ts';
import { columnsFor, glanceLines, themeLines, themeOverview } from './text/norms.ts';
import { bullets, entries, heading, type Page } from './text/page.ts';
import { paintFor } from './text/paint.ts';
import { type ReportView, reportView } from './view/report.ts';

/** Longer texts of others end in an ellipsis here; markdown and JSON keep them whole. Unit: UTF-16 units. */
const LONGEST_TEXT = 600;

/**
 * The assessment, and the recommendation where there is one, as text for a terminal.
 *
 * @example
 * console.log(renderText(assessment, undefined, { color: true, width: 80 }));
 */
export function renderText(
  assessment: Assessment,
  recommendation?: Recommendation,
  options: TextOptions = {},
): string {
  const { language, color, width, detail } = textOptionsOf(options);
  // First roughly, so that a megabyte is not read to be thrown away.
  const safe = (text: string): string => shortened(inert(shortened(text, 4 * LONGEST_TEXT)), LONGEST_TEXT);
  const view = reportView(
    mapTexts(assessment, safe),
    recommendation && mapTexts(recommendation, safe),
    language,
  );
  const page: Page = { width, detail, paint: paintFor(color), lexicon: view.lexicon };
  // Texts of others hold no such space any more: it is ours, to keep a mark and its word on one line.
  return `${lines(view, page).join('\n')}\n`.replaceAll(TIED, ' ');
}

function lines(view: ReportView, page: Page): readonly string[] {
  const { say } = page.lexicon;
  const columns = columnsFor(view.themes);
  return [
    ...hanging('', view.title, page.width).map((line) => page.paint('heading', line)),
    ...[view.subtitle, ...view.context].flatMap((line) => hanging('', line, page.width)),
    ...heading(say('summary'), page),
    ...entries(view.summary, 2, page),
    '',
    ...themeOverview(view.themes, page),
    ...view.themes.flatMap((theme) => themeLines(theme, columns, page)),
    ...heading(say('overall'), page),
    ...glanceLines(view.overall.glance, 2, page),
    ...entries(view.overall.entries, 4, page),
    ...legendLines(view, page),
    ...section(say('notLookedAt'), view.notLookedAt, page),
    ...section(say('messages'), view.messages, page),
    ...(view.advice ? adviceLines(view.advice, page) : []),
    ...(page.detail === 'full' ? section(say('findings'), view.evidence.map(evidenceLine), page) : []),
    ...section(say('accountability'), view.closing, page),
  ];
}

function section(title: string, list: readonly string[], page: Page): readonly string[] {
  return list.length === 0 ? [] : [...heading(title, page), ...bullets(list, 2, page)];
}

function legendLines({ legend, legendNote }: ReportView, page: Page): readonly string[] {
  const label = `${page.lexicon.say('legend')}  `;
  const marks = legend.map(({ mark, word }) => tied(`${mark} ${word}`)).join('  ');
  const note = legendNote === '' ? [] : hanging(' '.repeat(label.length), legendNote, page.width);
  return ['', ...hanging(label, marks, page.width), ...note];
}

function evidenceLine({
  id,
  about,
  value,
  method,
  source,
  date,
  unit,
  note,
}: ReportView['evidence'][number]): string {
  const what = value === '' ? about : `${about}: ${value}`;
  return [`${id} ${what}`, source, method, unit, date, note].filter((part) => part !== '').join('; ');
}
