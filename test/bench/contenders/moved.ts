import { addPeriod, type Period, parsePeriod } from '../../../src/calendar/period.ts';
import { endOfTerms } from '../../../src/calendar/term.ts';
import type { FactRef } from '../../../src/conditions/model.ts';

/** The function that moves a date as a reference says, with our calendar; undefined when it does not say so. */
export function moverOf({ params }: FactRef): ((date: string) => string) | undefined {
  if (typeof params?.shift === 'string') {
    const period = periodOf(params.shift);
    return (date) => addPeriod(date, period);
  }
  if (params?.term === undefined) return undefined;
  const periods = [params.term].flat().map((text) => periodOf(String(text)));
  return (date) => endOfTerms(date, periods);
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}
