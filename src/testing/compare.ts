import type { Got } from './got.ts';
import type { Difference } from './model.ts';
import { type Expectation, type MeasureLists, measureLists } from './rows.ts';

/** What came out, with the deadlines of a measure where there are any, and what comes with it where norms are given. */
export interface Outcome extends Got, Partial<MeasureLists> {
  /** Each deadline as its period and as its day. */
  readonly deadlines: readonly (readonly [period: string, date: string])[];
}

/** Every expectation that does not hold; the order of words makes no difference. */
export function differencesIn(want: Expectation, got: Outcome): readonly Difference[] {
  const { outcome, missing, deadline } = want;
  const found: Difference[] = [];
  if (outcome && !isSame(outcome, got.outcome))
    found.push({ about: 'outcome', want: outcome, got: got.outcome });
  if (missing && !isSame(missing, got.missing))
    found.push({ about: 'missing', want: missing, got: got.missing });
  if (deadline !== undefined && !hasDeadline(deadline, got.deadlines)) {
    const which = deadline.startsWith('P') ? 0 : 1;
    found.push({ about: 'deadline', want: [deadline], got: got.deadlines.map((one) => one[which]) });
  }
  for (const about of measureLists) {
    const [wanted, came = []] = [want[about], got[about]];
    if (wanted && !isSame(wanted, came)) found.push({ about, want: wanted, got: came });
  }
  return found;
}

function isSame(want: readonly string[], got: readonly string[]): boolean {
  const [one, other] = [new Set(want), new Set(got)];
  return one.size === other.size && [...one].every((word) => other.has(word));
}

function hasDeadline(deadline: string, deadlines: Outcome['deadlines']): boolean {
  const which = deadline.startsWith('P') ? 0 : 1;
  return deadlines.length > 0 && deadlines.every((one) => one[which] === deadline);
}
