import type { Text } from './language.ts';

/** What is said of a row of a norm case that failed. */
export const testingTexts = {
  row: { nl: '{id}[[: {row}]]', en: '{id}[[: {row}]]' },
  outcomeWant: { nl: 'verwacht:   {want}', en: 'want: {want}' },
  outcomeGot: { nl: 'uitgekomen: {got}', en: 'got:  {got}' },
  missingWant: { nl: 'verwacht dat ontbreekt: {want}', en: 'want missing: {want}' },
  missingGot: { nl: 'maar er ontbreekt:      {got}', en: 'got missing:  {got}' },
  deadlineWant: { nl: 'verwachte termijn: {want}', en: 'want deadline: {want}' },
  deadlineGot: { nl: 'termijn geworden:  {got}', en: 'got deadline:  {got}' },
  decided: {
    nl: '{measure} bij risico {risk} en vertrouwen {trust}: {because}',
    en: '{measure} at risk {risk} and trust {trust}: {because}',
  },
  more: { nl: '… en nog {count} andere manieren.', en: '… and {count} other ways.' },
  nothing: { nl: 'niets', en: 'nothing' },
} as const satisfies Readonly<Record<string, Text>>;
