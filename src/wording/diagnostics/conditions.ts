import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with a condition: words it does not know, types that do not fit, what is not part of the format. */
export const conditionsTexts = {
  'unknown-fact': {
    what: { nl: 'Het feit “{fact}” is hier niet bekend.', en: 'The fact “{fact}” is not known here.' },
    how: {
      nl: 'Verklaar het feit onder `facts`, of gebruik een feit dat hier bekend is.',
      en: 'Declare the fact under `facts`, or use a fact that is known here.',
    },
  },
  'misspelled-fact': {
    what: { nl: 'Het feit “{fact}” is hier niet bekend.', en: 'The fact “{fact}” is not known here.' },
    how: { nl: 'Bedoelt u “{suggestion}”?', en: 'Did you mean “{suggestion}”?' },
  },
  'unknown-condition': {
    what: {
      nl: 'De voorwaarde “{condition}” bestaat niet.',
      en: 'The condition “{condition}” does not exist.',
    },
    how: {
      nl: 'Schrijf haar onder `conditions`, of gebruik een voorwaarde die daar staat.',
      en: 'Write it under `conditions`, or use a condition that is there.',
    },
  },
  'misspelled-condition': {
    what: {
      nl: 'De voorwaarde “{condition}” bestaat niet.',
      en: 'The condition “{condition}” does not exist.',
    },
    how: { nl: 'Bedoelt u “{suggestion}”?', en: 'Did you mean “{suggestion}”?' },
  },
  'condition-cycle': {
    what: {
      nl: 'Voorwaarden verwijzen naar elkaar in een kring: {cycle}.',
      en: 'Conditions refer to each other in a circle: {cycle}.',
    },
    how: {
      nl: 'Haal een van deze verwijzingen weg.',
      en: 'Remove one of these references.',
    },
  },
  'condition-too-large': {
    what: {
      nl: 'Deze voorwaarde wordt te groot, samen met de voorwaarden die zij noemt.',
      en: 'This condition becomes too large, together with the conditions it names.',
    },
    how: {
      nl: 'Maak haar kleiner: ten hoogste {parts} onderdelen en {depth} lagen diep.',
      en: 'Make it smaller: at most {parts} parts and {depth} levels deep.',
    },
  },
  'unknown-operator': {
    what: {
      nl: 'De vergelijking “{operator}” bestaat niet.',
      en: 'The operator “{operator}” does not exist.',
    },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'misspelled-operator': {
    what: {
      nl: 'De vergelijking “{operator}” bestaat niet.',
      en: 'The operator “{operator}” does not exist.',
    },
    how: {
      nl: 'Bedoelt u “{suggestion}”? Kies uit: {options}.',
      en: 'Did you mean “{suggestion}”? Choose from: {options}.',
    },
  },
  'operator-decorator': {
    what: {
      nl: '“{operator}” heeft een voorvoegsel van json-rules-engine; dat hoort niet bij dit formaat.',
      en: '“{operator}” has a decorator of json-rules-engine, which is not part of this format.',
    },
    how: {
      nl: 'Tel dossiers met `each`, vraag onderdelen uit met een `checklist`, of zet `not` om de vergelijking.',
      en: 'Count records with `each`, ask for items with a `checklist`, or put `not` around the comparison.',
    },
  },
  'rules-engine-key': {
    what: {
      nl: 'De sleutel “{key}” van json-rules-engine hoort niet bij dit formaat.',
      en: 'The key “{key}” of json-rules-engine is not part of this format.',
    },
    how: {
      nl: 'Haal de sleutel weg: de volgorde verandert de uitkomst niet, en een naam krijgt een voorwaarde onder `conditions`.',
      en: 'Remove the key: order does not change the answer, and a condition gets its name under `conditions`.',
    },
  },
  'operator-type': {
    what: {
      nl: '“{operator}” past niet bij het feit “{fact}”, dat van soort {type} is.',
      en: '“{operator}” does not fit the fact “{fact}”, which is of type {type}.',
    },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'operand-type': {
    what: {
      nl: 'Het feit “{fact}” is van soort {type}; “{value}” past daar niet bij.',
      en: 'The fact “{fact}” is of type {type}; “{value}” does not fit that.',
    },
    how: { nl: 'Schrijf een waarde van soort {type}.', en: 'Write a value of type {type}.' },
  },
  'operand-list': {
    what: {
      nl: '“{operator}” vergelijkt met een lijst van waarden.',
      en: '“{operator}” compares with a list of values.',
    },
    how: { nl: 'Schrijf een lijst: [a, b].', en: 'Write a list: [a, b].' },
  },
  'operand-single': {
    what: {
      nl: '“{operator}” vergelijkt met één waarde, niet met een lijst.',
      en: '“{operator}” compares with one value, not with a list.',
    },
    how: {
      nl: 'Schrijf één waarde, gebruik `in` of `notIn`, of zet vergelijkingen onder `any`.',
      en: 'Write one value, use `in` or `notIn`, or put comparisons under `any`.',
    },
  },
  'operand-fact-type': {
    what: {
      nl: 'Het feit “{fact}” is van soort {type} en “{other}” van soort {otherType}: die zijn niet te vergelijken.',
      en: 'The fact “{fact}” is of type {type} and “{other}” of type {otherType}: these cannot be compared.',
    },
    how: { nl: 'Vergelijk met een feit van dezelfde soort.', en: 'Compare with a fact of the same type.' },
  },
  'operand-fact-options': {
    what: {
      nl: 'De feiten “{fact}” en “{other}” hebben niet dezelfde keuzes.',
      en: 'The facts “{fact}” and “{other}” do not have the same options.',
    },
    how: {
      nl: 'Geef beide feiten dezelfde `options`, of vergelijk met een waarde.',
      en: 'Give both facts the same `options`, or compare with a value.',
    },
  },
  'unknown-param': {
    what: {
      nl: 'Het feit “{fact}”, van soort {type}, kent geen parameter “{param}”.',
      en: 'The fact “{fact}”, of type {type}, has no parameter “{param}”.',
    },
    how: {
      nl: 'Haal de parameter weg. Alleen een datum heeft parameters: `shift` en `term`.',
      en: 'Remove the parameter. Only a date has parameters: `shift` and `term`.',
    },
  },
  'impossible-period': {
    what: { nl: '“{period}” is geen periode.', en: '“{period}” is not a period.' },
    how: {
      nl: 'Schrijf jaren, maanden, weken of dagen, samen hoogstens een eeuw: P1Y, P3M, P6W, -P10D.',
      en: 'Write years, months, weeks or days, a century at most: P1Y, P3M, P6W, -P10D.',
    },
  },
  'backward-term': {
    what: {
      nl: 'Een wettelijke termijn telt vooruit; “{period}” telt terug.',
      en: 'A statutory term counts forward; “{period}” counts back.',
    },
    how: { nl: 'Gebruik `shift: {period}`.', en: 'Use `shift: {period}`.' },
  },
  'shift-and-term': {
    what: {
      nl: '`shift` en `term` staan samen: dan is niet te zien welke eerst gaat.',
      en: '`shift` and `term` are together: it cannot be seen which goes first.',
    },
    how: { nl: 'Kies een van beide.', en: 'Choose one of the two.' },
  },
  'missing-path': {
    what: {
      nl: 'Het feit “{fact}” is van soort {type} en wordt per onderdeel vergeleken.',
      en: 'The fact “{fact}” is of type {type} and is compared by part.',
    },
    how: { nl: 'Voeg `path` toe: {options}.', en: 'Add a `path`: {options}.' },
  },
  'path-not-allowed': {
    what: {
      nl: 'Het feit “{fact}” is van soort {type} en heeft geen onderdelen.',
      en: 'The fact “{fact}” is of type {type} and has no parts.',
    },
    how: { nl: 'Haal `path` weg.', en: 'Remove the `path`.' },
  },
  'unknown-path': {
    what: {
      nl: 'Het feit “{fact}” heeft geen onderdeel “{path}”.',
      en: 'The fact “{fact}” has no part “{path}”.',
    },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'misspelled-path': {
    what: {
      nl: 'Het feit “{fact}” heeft geen onderdeel “{path}”.',
      en: 'The fact “{fact}” has no part “{path}”.',
    },
    how: {
      nl: 'Bedoelt u “{suggestion}”? Kies uit: {options}.',
      en: 'Did you mean “{suggestion}”? Choose from: {options}.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
