import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with the shape: keys and values other than the format asks for. */
export const shapeTexts = {
  'missing-key': {
    what: { nl: 'De sleutel “{key}” ontbreekt.', en: 'The key “{key}” is missing.' },
    how: { nl: 'Voeg “{key}” toe.', en: 'Add “{key}”.' },
  },
  'unknown-key': {
    what: {
      nl: 'De sleutel “{key}” is hier niet bekend en zou stil worden overgeslagen.',
      en: 'The key “{key}” is not known here and would be silently skipped.',
    },
    how: {
      nl: 'Haal de sleutel weg of gebruik een van: {options}.',
      en: 'Remove the key or use one of: {options}.',
    },
  },
  'misspelled-key': {
    what: { nl: 'De sleutel “{key}” is hier niet bekend.', en: 'The key “{key}” is not known here.' },
    how: { nl: 'Bedoelt u “{suggestion}”?', en: 'Did you mean “{suggestion}”?' },
  },
  'not-allowed-here': {
    what: { nl: 'Deze sleutel past hier niet.', en: 'This key does not fit here.' },
    how: { nl: 'Haal de sleutel weg.', en: 'Remove the key.' },
  },
  'expected-text': {
    what: { nl: 'Hier hoort tekst, geen “{value}”.', en: 'A text belongs here, not “{value}”.' },
    how: {
      nl: 'Schrijf tekst. Zet woorden als true en false tussen aanhalingstekens als zij tekst zijn.',
      en: 'Write a text. Put words such as true and false in quotes when they are text.',
    },
  },
  'expected-number': {
    what: { nl: 'Hier hoort een getal, geen “{value}”.', en: 'A number belongs here, not “{value}”.' },
    how: {
      nl: 'Schrijf een getal zonder aanhalingstekens en zonder eenheid, met een punt voor decimalen.',
      en: 'Write a number without quotes or unit, with a point for decimals.',
    },
  },
  'expected-integer': {
    what: {
      nl: 'Hier hoort een geheel getal, geen “{value}”.',
      en: 'A whole number belongs here, not “{value}”.',
    },
    how: {
      nl: 'Schrijf een getal zonder decimalen en zonder aanhalingstekens.',
      en: 'Write a number without decimals or quotes.',
    },
  },
  'expected-boolean': {
    what: {
      nl: 'Hier hoort true (ja) of false (nee), geen “{value}”.',
      en: 'Here belongs true or false, not “{value}”.',
    },
    how: {
      nl: 'Schrijf true of false, zonder aanhalingstekens.',
      en: 'Write true or false, without quotes.',
    },
  },
  'expected-list': {
    what: { nl: 'Hier hoort een lijst, geen “{value}”.', en: 'A list belongs here, not “{value}”.' },
    how: {
      nl: 'Schrijf [a, b], of onder elkaar met streepjes. Ook één onderdeel is een lijst: [a].',
      en: 'Write [a, b], or items below each other with dashes. One item is a list too: [a].',
    },
  },
  'expected-mapping': {
    what: {
      nl: 'Hier hoort een groep sleutels, geen “{value}”.',
      en: 'A mapping of keys belongs here, not “{value}”.',
    },
    how: {
      nl: 'Schrijf { sleutel: waarde }, of de sleutels ingesprongen onder elkaar, zonder streepjes.',
      en: 'Write { key: value }, or the keys indented below each other, without dashes.',
    },
  },
  'expected-one-of': {
    what: { nl: '“{value}” past hier niet.', en: '“{value}” does not fit here.' },
    how: { nl: 'Wat hier wel past: {options}.', en: 'What does fit here: {options}.' },
  },
  'unknown-value': {
    what: { nl: '“{value}” is hier geen mogelijke waarde.', en: '“{value}” is not a possible value here.' },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'misspelled-value': {
    what: { nl: '“{value}” is hier geen mogelijke waarde.', en: '“{value}” is not a possible value here.' },
    how: {
      nl: 'Bedoelt u “{suggestion}”? Kies uit: {options}.',
      en: 'Did you mean “{suggestion}”? Choose from: {options}.',
    },
  },
  'wrong-format': {
    what: {
      nl: '“{value}” is niet op de juiste manier geschreven.',
      en: '“{value}” is not written the right way.',
    },
    how: { nl: 'Zo hoort het: {expected}', en: 'The right way: {expected}' },
  },
  'wrong-date': {
    what: {
      nl: '“{value}” is geen bestaande datum in de vorm jjjj-mm-dd.',
      en: '“{value}” is not an existing date of the form yyyy-mm-dd.',
    },
    how: {
      nl: 'Schrijf jaar, maand en dag met streepjes: 2026-03-20.',
      en: 'Write year, month and day with hyphens: 2026-03-20.',
    },
  },
  'date-day-first': {
    what: { nl: 'De datum {written} begint met de dag.', en: 'The date {written} starts with the day.' },
    how: { nl: 'Schrijf {suggestion}.', en: 'Write {suggestion}.' },
  },
  'yes-no': {
    what: {
      nl: 'YAML leest “{written}” als tekst, niet als ja of nee.',
      en: 'YAML reads “{written}” as text, not as yes or no.',
    },
    how: { nl: 'Schrijf {suggestion}.', en: 'Write {suggestion}.' },
  },
  'unquoted-number': {
    what: {
      nl: 'Hier hoort tekst, maar YAML leest {written} als het getal {read}.',
      en: 'A text belongs here, but YAML reads {written} as the number {read}.',
    },
    how: {
      nl: 'Zet er aanhalingstekens om: "{written}". Een id begint met een letter.',
      en: 'Put quotes around it: "{written}". An id starts with a letter.',
    },
  },
  'number-out-of-bounds': {
    what: { nl: '{value} valt buiten de grenzen.', en: '{value} is out of bounds.' },
    how: { nl: 'Het getal moet voldoen aan: {limit}.', en: 'The number must satisfy: {limit}.' },
  },
  'text-length': {
    what: {
      nl: 'De lengte van deze tekst valt buiten de grenzen.',
      en: 'The length of this text is out of bounds.',
    },
    how: { nl: 'Aantal tekens: {limit}.', en: 'Number of characters: {limit}.' },
  },
  'empty-text': {
    what: { nl: 'Deze tekst is leeg.', en: 'This text is empty.' },
    how: { nl: 'Vul de tekst in of laat de sleutel weg.', en: 'Fill in the text or leave the key out.' },
  },
  'list-length': {
    what: {
      nl: 'Deze lijst heeft te weinig of te veel onderdelen.',
      en: 'This list has too few or too many items.',
    },
    how: { nl: 'Aantal onderdelen: {limit}.', en: 'Number of items: {limit}.' },
  },
  'empty-list': {
    what: { nl: 'Deze lijst is leeg.', en: 'This list is empty.' },
    how: {
      nl: 'Zet er ten minste één onderdeel in of laat de sleutel weg.',
      en: 'Put at least one item in it or leave the key out.',
    },
  },
  'invalid-value': {
    what: { nl: '“{value}” past hier niet.', en: '“{value}” does not fit here.' },
    how: {
      nl: 'Kijk in het schema van dit bestand wat hier hoort.',
      en: 'See the schema of this file for what belongs here.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
