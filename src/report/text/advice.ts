import type { AdviceView } from '../view/advice.ts';
import type { MeasureView } from '../view/measure.ts';
import { hanging } from './layout.ts';
import { entries, heading, type Page } from './page.ts';

/** The recommendation: the measures, how it was weighed, and what is not open or still open. */
export function adviceLines(advice: AdviceView, page: Page): readonly string[] {
  const { measures, none, weighing, open, policy } = advice;
  const main = measures.filter(isMain);
  const rest = measures.filter((measure) => !isMain(measure));
  return [
    ...heading(`${advice.heading} (${policy})`, page),
    ...(none === '' ? [] : hanging('  ', none, page.width)),
    ...main.flatMap((measure) => mainLines(measure, page)),
    ...rest.flatMap((measure) => restLines(measure, page)),
    ...(weighing.length === 0 ? [] : ['', ...entries(weighing, 2, page)]),
    ...(open.length === 0 ? [] : ['', ...entries(open, 2, page)]),
  ];
}

const isMain = ({ role }: MeasureView): boolean => role === 'ladder' || role === 'own';

function mainLines(measure: MeasureView, page: Page): readonly string[] {
  return ['', ...titleLines(measure, page), ...entries(measure.entries, 4, page)];
}

/** What stands beside it: a line in a summary, everything in full. Advice names its norms in its reasons. */
function restLines(measure: MeasureView, page: Page): readonly string[] {
  if (page.detail === 'full') return mainLines(measure, page);
  const { role, roleTitle, why } = measure;
  const title = role === 'advice' ? measure.title : measure.heading;
  return ['', ...hanging('  ', `${roleTitle}: ${title}. ${why}`.trim(), page.width)];
}

function titleLines({ roleTitle, heading: title }: MeasureView, page: Page): readonly string[] {
  return hanging('  ', `${roleTitle}: ${title}`, page.width).map((line) => page.paint('heading', line));
}
