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
  exit1: {
    nl: 'klaar, en een norm ligt onder --fail-below, een geval gaat mis of merkt iets niet, of --strict vond iets',
    en: 'done, and a norm lies below --fail-below, a case fails or misses something, or --strict found something',
  },
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
    nl: 'Kijkt bestanden na: toetsingskaders, bibliotheken, bevindingen, beleid, dossiers.',
    en: 'Checks files: frameworks, libraries, findings, policies, dossiers.',
  },
  checkUsage: { nl: 'check BESTAND…', en: 'check FILE…' },
  test: {
    nl: 'Voert gevallen uit: voorbeelden bij normen, met wat eruit moet komen.',
    en: 'Runs cases: examples with norms, with what must come out.',
  },
  testUsage: { nl: 'test [ID|BESTAND|MAP]…', en: 'test [ID|FILE|FOLDER]…' },
  prove: {
    nl: 'Zoekt per norm en niveau de minste bevindingen of bewijst dat het niet kan.',
    en: 'Finds per norm and level the fewest findings, or proves that there are none.',
  },
  proveUsage: { nl: 'prove KADER', en: 'prove FRAMEWORK' },
  init: {
    nl: 'Maakt een nieuw toetsingskader om van te leren, met gevallen en uitleg.',
    en: 'Makes a new framework to learn from, with cases and a README.',
  },
  initUsage: { nl: 'init ID', en: 'init ID' },
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
  docs: {
    nl: 'Schrijft een toetsingskader als leesbare pagina, met bronnen, weging en voorbeelden.',
    en: 'Writes a framework as a page to read, with sources, weighing and examples.',
  },
  docsUsage: { nl: 'docs KADER', en: 'docs FRAMEWORK' },
  schema: {
    nl: 'Geeft het JSON Schema van een bestandsformaat, voor editors.',
    en: 'Gives the JSON Schema of a file format, for editors.',
  },
  schemaUsage: { nl: 'schema NAAM', en: 'schema NAME' },
  deadline: {
    nl: 'Zegt wanneer een termijn eindigt: kalender en Algemene termijnenwet.',
    en: 'Says when a term ends: calendar and Algemene termijnenwet.',
  },
  deadlineUsage: { nl: 'deadline', en: 'deadline' },

  framework: {
    nl: 'een kader dat erbij zit, of een bestand; anders wat de bevindingen noemen',
    en: 'an included framework, or a file; else what the findings name',
  },
  policy: {
    nl: 'adviseert ook over de maatregel, met dit interventiebeleid',
    en: 'also recommends a measure, by this intervention policy',
  },
  dossier: {
    nl: 'bij --policy: eerdere toetsingen en maatregelen van de aanbieder',
    en: 'with --policy: earlier assessments and measures of the provider',
  },
  date: {
    nl: 'oordeelt op een andere dag dan de bevindingen zeggen',
    en: 'judges on another day than the findings say',
  },
  only: {
    nl: 'alleen gevallen en rijen waarin deze tekst voorkomt',
    en: 'only cases and rows that hold this text',
  },
  coverage: {
    nl: 'telt wat de gevallen van de kaders raken: vergelijkingen, rijen en niveaus',
    en: 'counts what the cases reach of the frameworks: comparisons, rows and levels',
  },
  threshold: {
    nl: 'bij --coverage: afsluitcode 1 onder dit percentage',
    en: 'with --coverage: exit code 1 below this percentage',
  },
  mutate: {
    nl: 'verandert telkens één ding in de kaders en kijkt of een geval het merkt',
    en: 'changes one thing in the frameworks at a time and looks whether a case notices',
  },
  incremental: {
    nl: 'bij --mutate: onthoudt hierin wat eruit kwam; draait alleen wat anders is',
    en: 'with --mutate: remembers here what came out; runs only what is different',
  },
  watch: {
    nl: 'draait opnieuw zodra een geval, kader of bibliotheek wijzigt; Ctrl-C stopt',
    en: 'runs again as soon as a case, framework or library changes; Ctrl-C stops',
  },
  update: {
    nl: 'schrijft wat eruit komt in plaats van wat werd verwacht, en toont het; niet in CI',
    en: 'writes what comes out in place of what was expected, and shows it; not in CI',
  },
  onlyNorm: {
    nl: 'alleen deze norm, met de bevindingen als geval om over te nemen',
    en: 'only this norm, with the findings as a case to paste',
  },
  onlyLevel: {
    nl: 'alleen dit niveau; afsluitcode 1 als een norm er niet op uit kan komen',
    en: 'only this level; exit code 1 when a norm cannot come out as it',
  },
  provedOn: {
    nl: 'op deze dag; standaard de eerste dag waarop een norm geldt',
    en: 'on this day; by default the first day on which a norm is valid',
  },
  noLint: {
    nl: 'zegt alleen wat fout is, niet wat in een kader vreemd is',
    en: 'tells only what is wrong, not what is odd in a framework',
  },
  strict: {
    nl: 'afsluitcode 1 ook bij een waarschuwing of opmerking',
    en: 'exit code 1 for a warning or note too',
  },
  format: { nl: 'de vorm van de uitvoer: {values}', en: 'the form of the output: {values}' },
  output: {
    nl: 'schrijft naar dit bestand, geheel of niet',
    en: 'writes to this file, whole or not at all',
  },
  intoFolder: {
    nl: 'de map waarin de nieuwe map komt; standaard deze',
    en: 'the folder to make the new folder in; by default this one',
  },
  titled: { nl: 'de titel van het toetsingskader', en: 'the title of the framework' },
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
  termFrom: {
    nl: 'de dag waarop iets gebeurt; de dag erna is de eerste van de termijn',
    en: 'the day something happens; the day after is the first of the term',
  },
  termPeriod: {
    nl: 'de lengte, zoals P6W (weken), P3M (maanden) of P10D (dagen)',
    en: 'the length, like P6W (weeks), P3M (months) or P10D (days)',
  },
  setByDecision: {
    nl: 'de termijn staat in een besluit, niet in de wet',
    en: 'the term is set by a decision, not by law',
  },
  backwards: { nl: 'telt terug', en: 'counts back' },
  visitedOn: {
    nl: 'de dag van het bezoek, waarvan termijnen tellen',
    en: 'the day of the visit, that terms count from',
  },
  reportedOn: {
    nl: 'de dag van het rapport, waarvan termijnen tellen',
    en: 'the day of the report, that terms count from',
  },
  decidedOn: {
    nl: 'de dag van het besluit, waarvan termijnen tellen',
    en: 'the day of the decision, that terms count from',
  },
  notifiedOn: {
    nl: 'de dag van de bekendmaking, waarvan termijnen tellen',
    en: 'the day of the notification, that terms count from',
  },
  lang: { nl: 'de taal: {values}', en: 'the language: {values}' },
  help: { nl: 'toont deze hulp', en: 'shows this help' },
  version: { nl: 'toont de versie', en: 'shows the version' },

  // what stands for a value
  idOrFile: { nl: 'ID|BESTAND', en: 'ID|FILE' },
  id: { nl: 'ID', en: 'ID' },
  file: { nl: 'BESTAND', en: 'FILE' },
  folder: { nl: 'MAP', en: 'FOLDER' },
  percentage: { nl: 'PERCENTAGE', en: 'PERCENTAGE' },
  day: { nl: 'DATUM', en: 'DATE' },
  level: { nl: 'NIVEAU', en: 'LEVEL' },
  term: { nl: 'TERMIJN', en: 'TERM' },
  word: { nl: 'WOORD', en: 'WORD' },
  text: { nl: 'TEKST', en: 'TEXT' },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a text of the help. */
export type HelpKey = keyof typeof helpTexts;
