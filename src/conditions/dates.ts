import { addPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { endOfTerms } from '../calendar/term.ts';
import { shown } from '../source/visible.ts';
import type { Params, Problem, Slots, Term } from './model.ts';
import { problemAt } from './problem.ts';

const DATE_PARAMS = ['shift', 'term'];

/**
 * Reads a date moved by `shift` or `term` (Algemene termijnenwet), or says what is wrong with the parameters. The periods
 * are parsed here, once.
 */
export function dateReader(fact: string, params: Params, slot: number): Term['read'] | Problem {
  const strange = Object.keys(params).find((key) => !DATE_PARAMS.includes(key));
  if (strange !== undefined) {
    return problemAt(['params', strange], 'unknown-param', { fact, type: 'date', param: shown(strange) });
  }
  const { shift, term } = params;
  if (shift !== undefined && term !== undefined) return problemAt(['params'], 'shift-and-term');
  return term === undefined ? shiftReader(shift, slot) : termReader(term, slot);
}

function shiftReader(shift: unknown, slot: number): Term['read'] | Problem {
  const period = periodOf(shift, ['params', 'shift']);
  return 'code' in period ? period : moved(slot, (date) => addPeriod(date, period));
}

function termReader(term: Params[string], slot: number): Term['read'] | Problem {
  const isOne = typeof term !== 'object';
  if (!isOne && term.length === 0)
    return problemAt(['params', 'term'], 'impossible-period', { period: '[]' });
  const periods: Period[] = [];
  for (const [index, text] of (isOne ? [term] : term).entries()) {
    const path = isOne ? ['params', 'term'] : ['params', 'term', index];
    const period = periodOf(text, path);
    if ('code' in period) return period;
    if (period.sign === -1) return problemAt(path, 'backward-term', { period: shown(text) });
    periods.push(period);
  }
  return moved(slot, (date) => endOfTerms(date, periods));
}

function periodOf(text: unknown, path: readonly (string | number)[]): Period | Problem {
  const period = typeof text === 'string' ? parsePeriod(text) : undefined;
  return period ?? problemAt(path, 'impossible-period', { period: shown(text) });
}

/** So many moved dates are remembered by one reader; a visit reads the same few for every view, row and explanation. */
const MOST_REMEMBERED = 500;

function moved(slot: number, move: (date: string) => string): Term['read'] {
  const known = new Map<string, string>();
  return (slots: Slots) => {
    const date = slots[slot] as string | undefined;
    if (date === undefined) return undefined;
    const before = known.get(date);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const after = move(date);
    known.set(date, after);
    return after;
  };
}
