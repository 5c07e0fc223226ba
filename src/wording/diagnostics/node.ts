import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with files: where they are, what they hold, and which framework or policy a name stands for. */
export const nodeTexts = {
  'file-not-found': {
    what: {
      nl: 'Dit bestand bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'This file does not exist.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Controleer pad en naam.', en: 'Check path and name.' },
  },
  'is-a-directory': {
    what: { nl: 'Dit is een map, geen bestand.', en: 'This is a directory, not a file.' },
    how: { nl: 'Noem een bestand daarin.', en: 'Name a file in it.' },
  },
  'not-a-mutant-memory': {
    what: {
      nl: 'Dit bestand is geen geheugen van mutanten; het zou worden overschreven.',
      en: 'This file is no memory of mutants; it would be written over.',
    },
    how: {
      nl: 'Noem bij `--incremental` een bestand dat er nog niet is, of een dat `--incremental` zelf heeft gemaakt.',
      en: 'Name a file with `--incremental` that is not there yet, or one that `--incremental` made itself.',
    },
  },
  unreadable: {
    what: { nl: 'Dit bestand is niet te lezen ({reason}).', en: 'This file cannot be read ({reason}).' },
    how: { nl: 'Controleer de rechten op het bestand.', en: 'Check the permissions of the file.' },
  },
  'already-there': {
    what: {
      nl: 'Dit bestaat al; er wordt niets overschreven.',
      en: 'This is there already; nothing is overwritten.',
    },
    how: {
      nl: 'Kies een andere id, of met --folder een andere map.',
      en: 'Choose another id, or another folder with --folder.',
    },
  },
  'unknown-framework': {
    what: {
      nl: 'Er is geen toetsingskader {name}.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no framework {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Kies uit: {known}. Of geef het bestand van een eigen kader (.yaml of .json).',
      en: 'Choose from: {known}. Or give the file of a framework of your own (.yaml or .json).',
    },
  },
  'unknown-edition': {
    what: {
      nl: 'Van {id} is er geen versie {version}.',
      en: 'There is no version {version} of {id}.',
    },
    how: { nl: 'Wel: {known}.', en: 'There is: {known}.' },
  },
  'no-edition-on-date': {
    what: {
      nl: 'Op {date} geldt geen versie van {id}.',
      en: 'No version of {id} is in force on {date}.',
    },
    how: { nl: 'Wel: {known}.', en: 'There is: {known}.' },
  },
  'unknown-policy': {
    what: {
      nl: 'Er is geen interventiebeleid {name}.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no intervention policy {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Kies uit: {known}. Of geef het bestand van een eigen beleid (.yaml of .json).',
      en: 'Choose from: {known}. Or give the file of a policy of your own (.yaml or .json).',
    },
  },
  'format-missing': {
    what: {
      nl: 'Dit bestand zegt niet wat het is: de regel `format` ontbreekt.',
      en: 'This file does not say what it is: the line `format` is missing.',
    },
    how: {
      nl: 'Begin met format: en een van {options}.',
      en: 'Start with format: and one of {options}.',
    },
  },
  'framework-not-at-hand': {
    what: {
      nl: 'De bevindingen zijn alleen op zichzelf nagekeken: toetsingskader {id} {version} ontbreekt of heeft zelf fouten.',
      en: 'The findings were checked on their own only: framework {id} {version} is missing or has errors itself.',
    },
    how: {
      nl: 'Geef het (verbeterde) kader mee in dezelfde opdracht.',
      en: 'Give the (mended) framework in the same command.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
