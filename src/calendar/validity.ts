import type { PlainDate } from './date.ts';

/** The dates something is in force, both inclusive; an absent end is open. */
export interface Validity {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/** Before and after every date, as text. */
const OPEN_START = '';
const OPEN_END = '~';

/** Tells whether something is in force on a date; without validity it always is. */
export function holdsOn(validity: Validity | undefined, date: PlainDate): boolean {
  return date >= (validity?.from ?? OPEN_START) && date <= (validity?.until ?? OPEN_END);
}

/** Tells whether there is a date on which both are in force. A validity that ends before it starts has no dates. */
export function overlap(a: Validity | undefined, b: Validity | undefined): boolean {
  const start = latest(a?.from ?? OPEN_START, b?.from ?? OPEN_START);
  const end = earliest(a?.until ?? OPEN_END, b?.until ?? OPEN_END);
  return start <= end;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}
