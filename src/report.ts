/** Front door './report': an assessment, and perhaps a recommendation, as text, markdown or JSON. Pure; loads no rules engine. */
export { renderJson } from './report/json.ts';
export { renderMarkdown } from './report/markdown.ts';
export type { ReportOptions, TextOptions } from './report/options.ts';
export { renderText } from './report/text.ts';
