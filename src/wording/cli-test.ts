import type { Text } from './language.ts';

/** The sentences of `test --coverage` and `test --mutate`. */
export const cliTestTexts = {
  notAPercentage: {
    nl: '“{value}” bij {option} is geen percentage. Schrijf een getal van 0 tot en met 100.',
    en: '“{value}” with {option} is no percentage. Write a number from 0 to 100.',
  },
  notTogether: {
    nl: '{option} en {other} kunnen niet samen. Voer ze na elkaar uit.',
    en: '{option} and {other} cannot go together. Run them one after the other.',
  },

  // coverage
  covered: {
    nl: '{title}, versie {version}: {share} % ({reached} van {goals})',
    en: '{title}, version {version}: {share} % ({reached} of {goals})',
  },
  partNorm: { nl: 'norm {id}', en: 'norm {id}' },
  partCondition: { nl: 'voorwaarde {id}', en: 'condition {id}' },
  partGrading: { nl: 'gradatie {id}', en: 'grading {id}' },
  partTheme: { nl: 'thema {id}', en: 'theme {id}' },
  partFramework: { nl: 'kader {id}', en: 'framework {id}' },
  partShare: { nl: '{share} %', en: '{share} %' },
  notReached: { nl: 'Niet geraakt', en: 'Not reached' },
  leafNeverTrue: { nl: '{text}: nooit waar', en: '{text}: never true' },
  leafNeverFalse: { nl: '{text}: nooit onwaar', en: '{text}: never false' },
  leafNeverKnown: { nl: '{text}: waar noch onwaar', en: '{text}: neither true nor false' },
  rowNever: { nl: 'rij {row} ({level}) besliste nooit', en: 'row {row} ({level}) never decided' },
  levelNever: { nl: '{id} kwam nooit uit op {level}', en: '{id} never came out as {level}' },
  belowThreshold: {
    nl: 'De dekking is {share} %; gevraagd is {threshold} %.',
    en: 'The coverage is {share} %; {threshold} % is asked for.',
  },

  // mutation
  mutating: { nl: 'Mutanten: {done} van {total}', en: 'Mutants: {done} of {total}' },
  mutantsAre: {
    nl: 'Mutanten: {total}. Gemerkt: {killed}. Niet gemerkt: {survived}. Gelijkwaardig: {equivalent}. Met reden gelaten: {silenced}. Ongeldig: {invalid}. Alleen voor een advies: {notJudged}.',
    en: 'Mutants: {total}. Noticed: {killed}. Not noticed: {survived}. Equivalent: {equivalent}. Left with a reason: {silenced}. Invalid: {invalid}. For a recommendation only: {notJudged}.',
  },
  survives: { nl: '{place} {at}: geen geval merkt dit', en: '{place} {at}: no case notices this' },
  mutantBefore: { nl: 'was:   {line}', en: 'was:     {line}' },
  mutantAfter: { nl: 'wordt: {line}', en: 'becomes: {line}' },
  mutantGone: { nl: '(weg)', en: '(gone)' },
  suggested: {
    nl: 'Dit geval zou het merken ({about}[[, in de tabel van {id}]]); zie na of de uitkomst klopt:',
    en: 'This case would notice ({about}[[, in the table of {id}]]); check that the outcome is right:',
  },
  noSuggestion: {
    nl: 'Binnen de grens van het zoeken is geen geval gevonden dat het merkt.',
    en: 'Within the limit of the search no case was found that notices.',
  },
  noMutants: { nl: 'Er is niets te veranderen.', en: 'There is nothing to change.' },
} as const satisfies Readonly<Record<string, Text>>;
