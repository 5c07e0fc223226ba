import { cliProveTexts } from './cli-prove.ts';
import { cliTestTexts } from './cli-test.ts';
import type { Text } from './language.ts';

/** The sentences of the command line, by key. What each command does and takes: cli-help.ts. */
export const cliTexts = {
  // wrong use
  noCommand: { nl: 'Noem een opdracht.', en: 'Name a command.' },
  unknownCommand: {
    nl: 'De opdracht “{name}” bestaat niet.[[ Bedoelt u {suggestion}?]]',
    en: 'There is no command “{name}”.[[ Did you mean {suggestion}?]]',
  },
  unknownOption: {
    nl: 'De optie {option} bestaat hier niet.[[ Bedoelt u {suggestion}?]]',
    en: 'There is no option {option} here.[[ Did you mean {suggestion}?]]',
  },
  optionTwice: { nl: 'De optie {option} staat er twee keer.', en: 'The option {option} is given twice.' },
  optionWithoutValue: {
    nl: 'De optie {option} vraagt een waarde.',
    en: 'The option {option} needs a value.',
  },
  flagWithValue: { nl: 'De optie {option} heeft geen waarde.', en: 'The option {option} takes no value.' },
  unknownValue: {
    nl: '“{value}” kan niet bij {option}.[[ Bedoelt u {suggestion}?]] Kies uit: {known}.',
    en: '“{value}” cannot go with {option}.[[ Did you mean {suggestion}?]] Choose from: {known}.',
  },
  notADate: {
    nl: '“{value}” bij {option} is geen bestaande datum in de jaren 1900 tot en met 2199. Schrijf haar als 2026-03-20.',
    en: '“{value}” with {option} is not an existing date in the years 1900 to 2199. Write it like 2026-03-20.',
  },
  notAPeriod: {
    nl: '“{value}” bij {option} is geen termijn. Schrijf haar als P6W, P3M, P10D of P1Y6M.',
    en: '“{value}” with {option} is not a period. Write it like P6W, P3M, P10D or P1Y6M.',
  },
  notAnId: {
    nl: '“{value}” kan geen id zijn: begin met een letter, dan letters, cijfers, streepjes en punten.',
    en: '“{value}” cannot be an id: start with a letter, then letters, digits, hyphens and dots.',
  },
  optionMissing: { nl: 'De optie {option} ontbreekt.', en: 'The option {option} is missing.' },
  operandMissing: { nl: 'Er ontbreekt iets: {usage}', en: 'Something is missing: {usage}' },
  operandTooMany: { nl: '“{value}” is te veel: {usage}', en: '“{value}” is too much: {usage}' },
  needsOption: {
    nl: '{option} telt alleen samen met {other}.',
    en: '{option} counts only together with {other}.',
  },
  onlyWithFormat: {
    nl: '{option} kan alleen bij --format {known}.',
    en: '{option} goes only with --format {known}.',
  },
  outputIsInput: {
    nl: '--output {file} zou de invoer overschrijven.',
    en: '--output {file} would overwrite the input.',
  },
  seeHelp: { nl: 'Zie: {command} --help', en: 'See: {command} --help' },

  // things that go wrong on the way
  cannotWrite: { nl: '{file} is niet te schrijven ({reason}).', en: '{file} cannot be written ({reason}).' },
  unexpected: {
    nl: 'toetsingskader: onverwachte fout, die bij ons ligt: {message}',
    en: 'toetsingskader: unexpected error, and ours: {message}',
  },

  // deadline
  termCounted: { nl: 'Termijn', en: 'Term' },
  termAfter: { nl: '{period} vanaf {from}', en: '{period} from {from}' },
  termBefore: { nl: '{period} terug vanaf {from}', en: '{period} back from {from}' },
  termNaive: { nl: 'Volgens de kalender', en: 'By the calendar' },
  termLegal: { nl: 'Volgens de wet', en: 'By the law' },
  termWhy: { nl: 'Waarom', en: 'Why' },
  ruleOrdinary: { nl: 'De laatste dag is een werkdag.', en: 'The last day is a working day.' },
  ruleMoved: {
    nl: 'Een zaterdag, zondag of feestdag schuift op naar de volgende werkdag (Algemene termijnenwet 1(1)).',
    en: 'A Saturday, Sunday or holiday moves on to the next working day (Algemene termijnenwet 1(1)).',
  },
  ruleLengthened: {
    nl: 'Een termijn van drie dagen of meer telt ten minste twee werkdagen (Algemene termijnenwet 2).',
    en: 'A term of three days or more holds at least two working days (Algemene termijnenwet 2).',
  },
  ruleTooLong: {
    nl: 'Langer dan drie maanden, twaalf weken of negentig dagen: geen verlenging (Algemene termijnenwet 4a).',
    en: 'Longer than three months, twelve weeks or ninety days: not lengthened (Algemene termijnenwet 4a).',
  },
  ruleCountedBack: {
    nl: 'Wie terugtelt verlengt niet (Algemene termijnenwet 1(2)).',
    en: 'What is counted back is not lengthened (Algemene termijnenwet 1(2)).',
  },
  ruleSetByDecision: {
    nl: 'Gesteld in een besluit, niet in de wet: geen verlenging.',
    en: 'Set by a decision, not by law: not lengthened.',
  },

  // assess
  below: {
    nl: '{count} getoetste normen liggen onder {level}: {norms}.',
    en: '{count} tested norms lie below {level}: {norms}.',
  },
  belowOne: {
    nl: 'Eén getoetste norm ligt onder {level}: {norms}.',
    en: 'One tested norm lies below {level}: {norms}.',
  },
  mayBeBelow: { nl: '{norm} (mogelijk)', en: '{norm} (possibly)' },

  // check
  checked: {
    nl: 'Nagekeken: {files}. {errors}, {warnings}[[, {notes}]].',
    en: 'Checked: {files}. {errors}, {warnings}[[, {notes}]].',
  },
  oneFile: { nl: '1 bestand', en: '1 file' },
  files: { nl: '{count} bestanden', en: '{count} files' },
  oneError: { nl: '1 fout', en: '1 error' },
  errors: { nl: '{count} fouten', en: '{count} errors' },
  oneWarning: { nl: '1 waarschuwing', en: '1 warning' },
  warnings: { nl: '{count} waarschuwingen', en: '{count} warnings' },
  oneNote: { nl: '1 opmerking', en: '1 note' },
  notes: { nl: '{count} opmerkingen', en: '{count} notes' },

  // init
  made: { nl: 'Gemaakt:', en: 'Made:' },
  next: { nl: 'Nu verder:', en: 'Next:' },
  titleFor: { nl: 'Toetsingskader {id}', en: 'Toetsingskader {id}' },

  // test
  filePassed: { nl: '{file}: {count} rijen in orde', en: '{file}: {count} rows passed' },
  filePassedOne: { nl: '{file}: 1 rij in orde', en: '{file}: 1 row passed' },
  fileFailed: { nl: '{file}: {failed} van {count} rijen mis', en: '{file}: {failed} of {count} rows failed' },
  testsPassed: {
    nl: 'Gevallen: {cases}. Rijen: {rows}, alle in orde.',
    en: 'Cases: {cases}. Rows: {rows}, all passed.',
  },
  testsFailed: {
    nl: 'Gevallen: {cases}. Rijen: {rows}, waarvan {passed} in orde en {failed} mis.',
    en: 'Cases: {cases}. Rows: {rows}, of which {passed} passed and {failed} failed.',
  },

  ...cliTestTexts,
  ...cliProveTexts,

  // list, show
  validBetween: { nl: '{from} tot en met {until}', en: '{from} to {until} inclusive' },
  validFrom: { nl: 'vanaf {from}', en: 'from {from}' },
  validUntil: { nl: 'tot en met {until}', en: 'until {until} inclusive' },
  validAlways: { nl: 'zonder einde', en: 'open-ended' },
  heading: { nl: '{title}, versie {version}', en: '{title}, version {version}' },
  validity: { nl: 'Geldig: {valid}', en: 'Valid: {valid}' },
  basis: { nl: 'Basis: {basis}', en: 'Basis: {basis}' },
  uses: { nl: 'Gebruikt: {uses}', en: 'Uses: {uses}' },
  scale: { nl: 'Schaal, van best naar slechtst: {levels}', en: 'Scale, best to worst: {levels}' },
  profiles: { nl: 'Selecties', en: 'Profiles' },
  always: { nl: 'altijd beoordeeld', en: 'always judged' },
  encouraged: { nl: 'van belang', en: 'encouraged' },
  organisationOnly: { nl: 'voor de organisatie als geheel', en: 'for the organisation as a whole' },
  criteriaCount: { nl: '{count} criteria', en: '{count} criteria' },
  oneCriterion: { nl: '1 criterium', en: '1 criterion' },
  essentialCount: { nl: '{count} essentieel', en: '{count} essential' },
  encouragedCount: { nl: '{count} van belang', en: '{count} encouraged' },
  totals: {
    nl: '{themes} thema’s, {norms} normen, {criteria} criteria',
    en: '{themes} themes, {norms} norms, {criteria} criteria',
  },
  weighing: { nl: 'Weging', en: 'Weighing' },
  weighsInto: { nl: '{title} ({of})', en: '{title} ({of})' },
  ofNorm: { nl: 'norm', en: 'norm' },
  ofTheme: { nl: 'thema', en: 'theme' },
  ofOverall: { nl: 'geheel', en: 'whole' },
  weighingRow: { nl: '{level}: {because}', en: '{level}: {because}' },

  // questions
  questionsOn: { nl: 'Vragen bij {title}, versie {version}', en: 'Questions on {title}, version {version}' },
  providerFacts: { nl: 'Feiten over de aanbieder', en: 'Facts about the provider' },
  unitFacts: { nl: 'Feiten per locatie', en: 'Facts per unit' },
  anyFacts: { nl: 'Feiten over aanbieder of locatie', en: 'Facts about provider or unit' },
  recordFacts: { nl: 'Per dossier: {title} ({id})', en: 'Per record: {title} ({id})' },
  options: { nl: 'keuzes: {options}', en: 'options: {options}' },
  items: { nl: 'onderdelen: {options}', en: 'items: {options}' },
} as const satisfies Readonly<Record<string, Text>>;

/** The kinds of answer that a question may ask for, in a word or two. */
export const answerTypes = {
  judgement: { nl: 'voldoet of voldoet niet', en: 'met or not met' },
  grade: { nl: 'niveau van de schaal', en: 'level of the scale' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
  checklist: { nl: 'lijst om af te vinken', en: 'checklist' },
  sample: { nl: 'steekproef, zoals 7/8', en: 'sample, such as 7/8' },
  integer: { nl: 'geheel getal', en: 'whole number' },
  number: { nl: 'getal', en: 'number' },
  date: { nl: 'datum', en: 'date' },
  choice: { nl: 'één keuze', en: 'one option' },
  choices: { nl: 'een of meer keuzes', en: 'one or more options' },
  rows: { nl: 'dossiers', en: 'rows' },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a sentence of the command line. */
export type CliKey = keyof typeof cliTexts;
