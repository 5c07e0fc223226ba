import type { Assessment } from '../assessment/model.ts';
import type { Recommendation } from '../intervention/model.ts';
import { escapedJson } from './inert.ts';
import type { ReportOptions } from './options.ts';

/**
 * The assessment as JSON of two spaces, or `{ assessment, recommendation }` when there is one. The same input gives the
 * same bytes; control characters and marks that change the reading order are `\u` escapes.
 *
 * @example
 * const copy = JSON.parse(renderJson(assessment));
 */
export function renderJson(
  assessment: Assessment,
  recommendation?: Recommendation,
  _options: ReportOptions = {},
): string {
  const whole = recommendation === undefined ? assessment : { assessment, recommendation };
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}
