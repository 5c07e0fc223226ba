/**
 * A report as a markdown document. In: an assessment, perhaps a recommendation. Out: tables per theme, every norm with its
 * criteria, the draft advice, and an appendix with findings and receipt. Texts of others show as they are: no markup.
 */
import type { Assessment } from '../assessment/model.ts';
import type { Recommendation } from '../intervention/model.ts';
import { inert, mapTexts } from './inert.ts';
import { adviceBlocks } from './markdown/advice.ts';
import { entryList, heading, list, paragraph, table } from './markdown/blocks.ts';
import { themeBlocks, verdictText } from './markdown/norms.ts';
import { languageOf, type ReportOptions } from './options.ts';
import { capitalised } from './view/lexicon.ts';
import { type ReportView, reportView } from './view/report.ts';

/**
 * The assessment, and the recommendation where there is one, as a markdown document.
 *
 * @example
 * const document = renderMarkdown(assessment);
 * console.log(document.startsWith('# ')); // true
 */
export function renderMarkdown(
  assessment: Assessment,
  recommendation?: Recommendation,
  options: ReportOptions = {},
): string {
  const language = languageOf(options);
  const view = reportView(
    mapTexts(assessment, inert),
    recommendation && mapTexts(recommendation, inert),
    language,
  );
  return `${blocks(view).join('\n').trimEnd()}\n`;
}

function blocks(view: ReportView): readonly string[] {
  const { lexicon, overall } = view;
  const { say } = lexicon;
  return [
    ...heading(1, view.title),
    ...paragraph(view.subtitle),
    ...list(view.context),
    ...heading(2, say('summary')),
    ...entryList(view.summary),
    ...themeTable(view),
    ...paragraph(legendText(view)),
    ...(view.advice ? adviceBlocks(view.advice) : []),
    ...heading(2, `${say('overall')}: ${verdictText(overall.glance)}`),
    ...entryList(overall.entries),
    ...view.themes.flatMap((theme) => themeBlocks(theme, lexicon)),
    ...section(say('notLookedAt'), view.notLookedAt),
    ...section(say('messages'), view.messages),
    ...evidence(view),
    ...section(say('accountability'), view.closing),
    ...receipt(view),
  ];
}

function themeTable({ themes, lexicon: { say } }: ReportView): readonly string[] {
  const rows = themes.map(({ id, title, glance, norms }) => [
    `${id} ${title}`,
    verdictText(glance),
    norms.map((norm) => `${norm.id} ${norm.glance.mark}`).join(', '),
  ]);
  return table([say('theme'), say('verdict'), say('norms')], rows);
}

function legendText({ legend, legendNote, lexicon: { say } }: ReportView): string {
  const marks = `${say('legend')}: ${legend.map(verdictText).join(', ')}.`;
  return legendNote === '' ? marks : `${marks} ${capitalised(legendNote)}.`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...heading(2, title), ...list(lines)];
}

function evidence({ evidence: rows, lexicon: { say } }: ReportView): readonly string[] {
  if (rows.length === 0) return [];
  const header = [
    'Id',
    say('what'),
    say('value'),
    say('from'),
    say('method'),
    say('unit'),
    say('on'),
    say('notes'),
  ];
  const cells = rows.map((row) => [
    row.id,
    row.about,
    row.value,
    row.source,
    row.method,
    row.unit,
    row.date,
    row.note,
  ]);
  return [...heading(2, say('appendix')), ...table(header, cells)];
}

function receipt({ receipt: rows, lexicon: { say } }: ReportView): readonly string[] {
  return [...heading(3, say('receiptHeading')), ...table([say('what'), say('version'), 'SHA-256'], rows)];
}
