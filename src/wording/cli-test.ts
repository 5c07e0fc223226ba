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

  // update and watch
  updateInCi: {
    nl: '--update schrijft niet in CI (CI={value}): niemand ziet dan wat er verandert. Doe het op uw eigen machine, kijk het na en leg het vast.',
    en: '--update does not write in CI (CI={value}): nobody would see what changes. Do it on your own machine, look at it and commit it.',
  },
  nothingToUpdate: {
    nl: 'Alle rijen zijn in orde; er is niets te schrijven.',
    en: 'All rows pass; there is nothing to write.',
  },
  updatedAt: { nl: '{place} {id}[[: {row}]]', en: '{place} {id}[[: {row}]]' },
  updatedFrom: { nl: '{key}: {before} → {after}', en: '{key}: {before} → {after}' },
  updatedAre: {
    nl: 'Rijen geschreven: {rows}. Bestanden: {files}. Gelaten: {left}. Kijk na of wat eruit komt ook klopt.',
    en: 'Rows written: {rows}. Files: {files}. Left: {left}. Check that what comes out is right.',
  },
  updateElsewhere: {
    nl: '{file} hoort bij een pakket en is niet gewijzigd. Kopieer het kader eerst.',
    en: '{file} belongs to a package and was not changed. Copy the framework first.',
  },
  updateUnfit: {
    nl: '{file} is niet gewijzigd: wat eruit komt kan een geval niet verwachten.',
    en: '{file} was not changed: what comes out is nothing that a case can expect.',
  },
  leftNoOutcome: {
    nl: 'gelaten: er komt niets uit dat een geval kan verwachten',
    en: 'left: nothing comes out that a case can expect',
  },
  leftDeadline: {
    nl: 'gelaten: er komt niet precies één termijn uit; pas `deadline` zelf aan',
    en: 'left: not exactly one deadline comes out; change `deadline` yourself',
  },
  leftComment: {
    nl: 'gelaten: in de lijst staat een opmerking, die verloren zou gaan',
    en: 'left: a comment stands in the list, which would be lost',
  },
  leftNotFound: { nl: 'gelaten: de rij is niet gevonden', en: 'left: the row was not found' },
  watching: {
    nl: 'Wacht op een wijziging. Ctrl-C stopt.',
    en: 'Waiting for a change. Ctrl-C stops.',
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
    nl: 'Mutanten: {total}. Gemerkt: {killed}. Niet gemerkt: {survived}. Gelijkwaardig: {equivalent}. Met reden gelaten: {silenced}. Ongeldig: {invalid}.',
    en: 'Mutants: {total}. Noticed: {killed}. Not noticed: {survived}. Equivalent: {equivalent}. Left with a reason: {silenced}. Invalid: {invalid}.',
  },
  adviceMutantsAre: {
    nl: 'Alleen te zien aan een advies: {total}. Gemerkt: {killed}. Niet gemerkt: {survived}. Gelijkwaardig: {equivalent}. Met reden gelaten: {silenced}. Niet bekeken: {notJudged}.',
    en: 'Seen in a recommendation only: {total}. Noticed: {killed}. Not noticed: {survived}. Equivalent: {equivalent}. Left with a reason: {silenced}. Not looked at: {notJudged}.',
  },
  mutantsNotJudged: {
    nl: 'Niet bekeken is wat alleen een geval kan merken dat een maatregel vraagt bij normen van dat kader (`policy`, met normen onder `given`).',
    en: 'Not looked at is what only a case can notice that asks for a measure on norms of that framework (`policy`, with norms under `given`).',
  },
  mutantSilenceUnused: {
    nl: '{place} De stilte op mutant bij {at} houdt niets tegen. Haal haar weg.',
    en: '{place} The silence on mutant at {at} holds nothing back. Remove it.',
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
    nl: 'Binnen de grens van het zoeken is geen geval gevonden dat het merkt. Maakt het niets uit, zeg dat dan onder `silence` van het kader:',
    en: 'Within the limit of the search no case was found that notices. If it makes no difference, say so under `silence` of the framework:',
  },
  noMutants: { nl: 'Er is niets te veranderen.', en: 'There is nothing to change.' },
} as const satisfies Readonly<Record<string, Text>>;
