import type { Text } from './language.ts';

/** What each command does and takes, for `--help`. */
export const helpTexts = {
  about: {
    nl: 'Toetst bevindingen aan een toetsingskader, legt elk oordeel uit en adviseert over een maatregel.',
    en: 'Assesses findings against a framework, explains every verdict and recommends a measure.',
  },
  usage: { nl: 'Gebruik', en: 'Usage' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  options: { nl: 'Opties', en: 'Options' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
  exitCodes: { nl: 'Afsluitcodes', en: 'Exit codes' },
  exit0: { nl: 'klaar', en: 'done' },
  exit1: { nl: 'klaar, en een norm ligt onder --fail-below', en: 'done, and a norm lies below --fail-below' },
  exit2: { nl: 'verkeerd gebruik', en: 'wrong use' },
  exit3: { nl: 'ongeldige invoer', en: 'invalid input' },
  generalUsage: { nl: 'toetsingskader OPDRACHT [OPTIES]', en: 'toetsingskader COMMAND [OPTIONS]' },
  perCommand: {
    nl: 'Meer over een opdracht: toetsingskader OPDRACHT --help',
    en: 'More about a command: toetsingskader COMMAND --help',
  },

  assess: {
    nl: 'Toetst de bevindingen van één bezoek; met --policy ook een advies over de maatregel.',
    en: 'Assesses the findings of one visit; with --policy also recommends a measure.',
  },
  assessUsage: { nl: 'assess BEVINDINGEN', en: 'assess FINDINGS' },
  check: {
    nl: 'Kijkt bestanden na: toetsingskaders, bibliotheken, bevindingen, beleid.',
    en: 'Checks files: frameworks, libraries, findings, policies.',
  },
  checkUsage: { nl: 'check BESTAND…', en: 'check FILE…' },
  list: { nl: 'Noemt de toetsingskaders die erbij zitten.', en: 'Lists the frameworks that are included.' },
  listUsage: { nl: 'list', en: 'list' },
  show: {
    nl: 'Toont een toetsingskader in het kort: thema’s, normen, bronnen en weging.',
    en: 'Shows a framework in short: themes, norms, sources and weighing.',
  },
  showUsage: { nl: 'show KADER', en: 'show FRAMEWORK' },
  questions: {
    nl: 'Noemt alles wat voor een toetsingskader is in te vullen, op volgorde.',
    en: 'Lists everything to fill in for a framework, in order.',
  },
  questionsUsage: { nl: 'questions KADER', en: 'questions FRAMEWORK' },
  schema: {
    nl: 'Geeft het JSON Schema van een bestandsformaat, voor editors.',
    en: 'Gives the JSON Schema of a file format, for editors.',
  },
  schemaUsage: { nl: 'schema NAAM', en: 'schema NAME' },

  framework: {
    nl: 'een kader dat erbij zit, of een bestand; anders wat de bevindingen noemen',
    en: 'an included framework, or a file; else what the findings name',
  },
  policy: {
    nl: 'adviseert ook over de maatregel, met dit interventiebeleid',
    en: 'also recommends a measure, by this intervention policy',
  },
  date: {
    nl: 'oordeelt op een andere dag dan de bevindingen zeggen',
    en: 'judges on another day than the findings say',
  },
  format: { nl: 'de vorm van de uitvoer: {values}', en: 'the form of the output: {values}' },
  output: {
    nl: 'schrijft naar dit bestand, geheel of niet',
    en: 'writes to this file, whole or not at all',
  },
  failBelow: {
    nl: 'afsluitcode 1 als een getoetste norm onder dit niveau ligt of kan liggen',
    en: 'exit code 1 when a tested norm lies or may lie below this level',
  },
  settledOnly: {
    nl: 'bij --fail-below: telt alleen oordelen die vaststaan',
    en: 'with --fail-below: counts settled verdicts only',
  },
  detail: {
    nl: 'hoe uitgebreid de tekst is: {values}',
    en: 'how much the text says: {values}',
  },
  lang: { nl: 'de taal: {values}', en: 'the language: {values}' },
  help: { nl: 'toont deze hulp', en: 'shows this help' },
  version: { nl: 'toont de versie', en: 'shows the version' },

  // what stands for a value
  idOrFile: { nl: 'ID|BESTAND', en: 'ID|FILE' },
  file: { nl: 'BESTAND', en: 'FILE' },
  day: { nl: 'DATUM', en: 'DATE' },
  level: { nl: 'NIVEAU', en: 'LEVEL' },
  word: { nl: 'WOORD', en: 'WORD' },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a text of the help. */
export type HelpKey = keyof typeof helpTexts;
