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
  besideWant: { nl: 'verwacht ernaast:   {want}', en: 'want beside: {want}' },
  besideGot: { nl: 'ernaast uitgekomen: {got}', en: 'got beside:  {got}' },
  articlesWant: { nl: 'verwacht dat het rust op: {want}', en: 'want resting on: {want}' },
  articlesGot: { nl: 'maar het rust op:         {got}', en: 'got resting on:  {got}' },
  basisWant: { nl: 'verwachte grondslag: {want}', en: 'want basis: {want}' },
  basisGot: { nl: 'grondslag geworden:  {got}', en: 'got basis:  {got}' },
  barredWant: { nl: 'verwacht dat niet kan: {want}', en: 'want barred: {want}' },
  barredGot: { nl: 'maar niet mogelijk is: {got}', en: 'got barred:  {got}' },
  restsOn: {
    nl: '- {measure} op grond van {basis}: {article} ({norms})',
    en: '- {measure} on the basis of {basis}: {article} ({norms})',
  },
  decided: {
    nl: '{measure} bij risico {risk} en vertrouwen {trust}: {because}',
    en: '{measure} at risk {risk} and trust {trust}: {because}',
  },
  more: { nl: '… en nog {count} andere manieren.', en: '… and {count} other ways.' },
  notOutcome: { nl: 'niet verwacht: {got}', en: 'not wanted: {got}' },
  verdictOn: { nl: 'Het oordeel over {id}', en: 'The verdict on {id}' },
  verdictOnWhole: { nl: 'Het oordeel over het geheel', en: 'The verdict on the whole' },
  recommended: { nl: 'De aanbevolen maatregel', en: 'The recommended measure' },
  mayBe: { nl: '{measure} (mogelijk)', en: '{measure} (possible)' },
  noneRecommended: { nl: 'geen maatregel', en: 'no measure' },
  isMissing: {
    nl: '{id} ontbreekt, en dat was niet verwacht.',
    en: '{id} is missing, and was not expected to be.',
  },
  isNotMissing: { nl: '{id} ontbreekt niet.', en: '{id} is not missing.' },
  missingNow: { nl: 'Wat wel ontbreekt:', en: 'What is missing:' },
  nothingMissing: { nl: 'Er ontbreekt niets.', en: 'Nothing is missing.' },
  nothing: { nl: 'niets', en: 'nothing' },
} as const satisfies Readonly<Record<string, Text>>;
