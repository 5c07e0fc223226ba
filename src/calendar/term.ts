/**
 * When a legal term ends, by the Algemene termijnenwet (atw).
 * In: the day of the event (day 0; day 1 is the day after), a period, and what kind of term it is.
 * Out: the end by the calendar, the end by the law, which of the two to use, and the rule that decided.
 * Any room below may call. Not for terms in hours, for the entry into force of regulations (4b) or for
 * deprivation of liberty (4c): those are not terms of this Act.
 */
import { dateOfDay, dayOf, type PlainDate } from './date.ts';
import { isWorkingDayNumber } from './holidays.ts';
import { addPeriodToDay, formatPeriod, type Period } from './period.ts';

/** Why a term ends when it does; the article is in {@link Term}. */
export type TermRule =
  | 'ordinary'
  | 'moved-weekend-holiday'
  | 'lengthened-two-working-days'
  | 'too-long'
  | 'counted-back'
  | 'set-by-decision';

/** What kind of term it is. */
export interface TermOptions {
  /** Default true. False: set by a decision, not in an Act or order in council: never moved (atw 1(1) and 5). */
  readonly statutory?: boolean;
  /** Counted back from the event, which a negative period is too: never moved (atw 1(2)). */
  readonly backwards?: boolean;
  /** Whether the Act applies is arguable: both ends are given, and this one is used. */
  readonly doubtful?: 'naive' | 'legal';
  /** Further days that the Crown put on a par with holidays (atw 3(3)). */
  readonly extraHolidays?: readonly PlainDate[];
}

/** A term with its end; every date is the last day of the term. */
export interface Term {
  /** ISO 8601, negative when counted back. */
  readonly period: string;
  readonly from: PlainDate;
  /** The end by the calendar alone. */
  readonly naive: PlainDate;
  /** The end by the Algemene termijnenwet. */
  readonly legal: PlainDate;
  /** The one to use: `legal`, unless the term is doubtful and `naive` is the safe side. */
  readonly date: PlainDate;
  /** What decided `legal`. */
  readonly rule: TermRule;
  /** Article of the Algemene termijnenwet behind the rule, as `atw 1(1)`. */
  readonly article?: string;
}

const ARTICLES: Readonly<Partial<Record<TermRule, string>>> = {
  'moved-weekend-holiday': 'atw 1(1)',
  'lengthened-two-working-days': 'atw 2',
  'too-long': 'atw 4a',
  'counted-back': 'atw 1(2)',
};

/** The end of one term, by the calendar and by the Algemene termijnenwet (art. 1 to 4a), with the rule that decided. */
export function endOfTerm(from: PlainDate, period: Period, options: TermOptions = {}): Term {
  const counted: Period = options.backwards ? { ...period, sign: -1 } : period;
  const start = dayOf(from);
  const naiveDay = addPeriodToDay(start, counted);
  const exempt = exemptionOf(counted, options.statutory ?? true);
  const extra = options.extraHolidays && new Set(options.extraHolidays.map(dayOf));
  const legalDay = exempt ? naiveDay : lengthened(start, naiveDay, extra);
  const rule = exempt ?? ruleBehind(naiveDay, legalDay, extra);
  const naive = dateOfDay(naiveDay);
  const legal = dateOfDay(legalDay);
  const date = options.doubtful === 'naive' ? naive : legal;
  const article = ARTICLES[rule];
  return { period: formatPeriod(counted), from, naive, legal, date, rule, ...(article && { article }) };
}

/** The legal end of statutory terms one after the other: the next counts from the legal end of the one before. */
export function endOfTerms(from: PlainDate, periods: readonly Period[]): PlainDate {
  let day = dayOf(from);
  for (const period of periods) {
    const naive = addPeriodToDay(day, period);
    day = exemptionOf(period, true) ? naive : lengthened(day, naive);
  }
  return dateOfDay(day);
}

function exemptionOf(period: Period, statutory: boolean): TermRule | undefined {
  if (!statutory) return 'set-by-decision';
  if (period.sign === -1) return 'counted-back';
  return isTooLong(period) ? 'too-long' : undefined;
}

/**
 * atw 4a: more than 90 days, twelve weeks or three months, or in years. The Act knows no mixed terms; their parts are
 * added as shares of their own limit, here in 180ths, so that a term in one unit has the limit of the Act.
 */
function isTooLong({ years, months, weeks, days }: Period): boolean {
  return years > 0 || months * 60 + weeks * 15 + days * 2 > 180;
}

function lengthened(start: number, naive: number, extra?: ReadonlySet<number>): number {
  const end = nextWorkingDay(naive, extra);
  return naive - start < 3 ? end : withTwoWorkingDays(start, end, extra);
}

/** atw 1(1): the day itself when it is a working day, else the next one. */
function nextWorkingDay(day: number, extra?: ReadonlySet<number>): number {
  let next = day;
  while (!isWorkingDayNumber(next, extra)) next++;
  return next;
}

/** atw 2, for terms of at least three days: as much longer as it takes to hold two working days. */
function withTwoWorkingDays(start: number, end: number, extra?: ReadonlySet<number>): number {
  let day = start;
  for (let held = 0; held < 2; ) {
    day++;
    if (isWorkingDayNumber(day, extra)) held++;
  }
  return Math.max(day, end);
}

/** Article 1(1) goes first: article 2 lengthens only where that does not already give two working days. */
function ruleBehind(naive: number, legal: number, extra?: ReadonlySet<number>): TermRule {
  if (legal === naive) return 'ordinary';
  return legal === nextWorkingDay(naive, extra) ? 'moved-weekend-holiday' : 'lengthened-two-working-days';
}
