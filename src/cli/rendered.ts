import type { Assessment } from '../index.ts';
import { renderJson, renderMarkdown, renderText } from '../report.ts';
import type { Given } from './command.ts';
import type { Session } from './session.ts';

type Recommendation = Parameters<typeof renderText>[1];

/** The report in the form that was asked for. Colour only where it is a terminal that reads it. */
export function rendered(
  assessment: Assessment,
  recommendation: Recommendation,
  { values }: Given,
  { io, language }: Session,
): string {
  const { format = 'text', detail, output } = values;
  if (format === 'json') return renderJson(assessment, recommendation);
  if (format === 'markdown') return renderMarkdown(assessment, recommendation, { language });
  const isRead = io.isTTY && output === undefined;
  return renderText(assessment, recommendation, {
    language,
    color: isRead && !io.env.NO_COLOR,
    detail: detail === 'full' ? 'full' : 'summary',
    ...(isRead && io.columns !== undefined && { width: io.columns }),
  });
}
