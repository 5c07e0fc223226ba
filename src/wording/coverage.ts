import type { Text } from './language.ts';

/** The words of the page that `test --coverage --format html` writes. */
export const coverageTexts = {
  title: { nl: 'Dekking van de gevallen', en: 'Coverage of the cases' },
  legend: {
    nl: 'Groen: waar en onwaar geweest, of een rij die besliste. Geel: maar een van beide. Rood: niet geraakt. Achter de regel: hoe vaak waar, onwaar en onbekend.',
    en: 'Green: has been true and false, or a row that decided. Yellow: only one of the two. Red: not reached. After the line: how often true, false and unknown.',
  },
  leafHits: {
    nl: 'waar {satisfied}, onwaar {notSatisfied}, onbekend {unknown}',
    en: 'true {satisfied}, false {notSatisfied}, unknown {unknown}',
  },
  rowHits: { nl: 'besliste {hits}×', en: 'decided {hits}×' },
  levelsNever: { nl: 'kwam nooit uit: {levels}', en: 'never came out: {levels}' },
} as const satisfies Readonly<Record<string, Text>>;
