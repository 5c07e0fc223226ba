import type { Language } from './language.ts';
import { listed } from './lists.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Singular and plural of a unit of time, by its letter in an ISO 8601 period. */
const UNITS: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  Y: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
  M: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  W: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  D: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date in full: `2026-03-20` → `20 maart 2026`; any other text as it is. Its month names are its own: no locale is asked. */
export function dateWords(date: string, language: Language): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** Days that are named one by one; more are a span. */
const MOST_DATES = 4;

const UNTIL: Readonly<Record<Language, string>> = { nl: 'tot en met', en: 'to' };

/** Ascending dates as one phrase: `10 en 12 maart 2026`; many dates as the first and the last. */
export function dateSpan(dates: readonly string[], language: Language): string {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (dates.length > MOST_DATES) {
    return `${dateWords(first, language)} ${UNTIL[language]} ${dateWords(last, language)}`;
  }
  const month = (date: string): string => date.slice(0, 7);
  return listed(
    dates.map((date, at) => {
      const next = dates[at + 1];
      const isShared = next !== undefined && month(next) === month(date) && DATE.test(date);
      return isShared ? String(Number(date.slice(8))) : dateWords(date, language);
    }),
    language,
  );
}

/** An ISO 8601 period in words, without its sign: `P6W` → `6 weken`; any other text as it is. */
export function periodWords(period: string, language: Language): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, digits, letter]) => {
    const count = Number(digits);
    const [one, many] = UNITS[letter ?? '']?.[language] ?? ['', ''];
    return `${count} ${count === 1 ? one : many}`;
  });
  return parts.length === 0 ? period : listed(parts, language);
}
