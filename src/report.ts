/**
 * Front door './report': an assessment, and perhaps a recommendation, as text, markdown or JSON; a framework as a page. Pure;
 * loads no rules engine.
 */

export type { CaseExample, CaseFile } from './report/docs/examples.ts';
export { type DocsOptions, renderDocs } from './report/docs.ts';
export { renderJson } from './report/json.ts';
export { renderMarkdown } from './report/markdown.ts';
export type { ReportOptions, TextOptions } from './report/options.ts';
export { renderText } from './report/text.ts';
