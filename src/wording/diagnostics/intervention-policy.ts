import type { DiagnosticText } from './sentence.ts';

const chosen = {
  nl: 'Herstel de naam, of voeg haar toe.[[ Bedoelt u “{suggestion}”?]][[ Er is: {options}.]]',
  en: 'Mend the name, or add it.[[ Did you mean “{suggestion}”?]][[ There is: {options}.]]',
} as const;

/** What can be wrong with an intervention policy. */
export const policyTexts = {
  'policy-unknown-measure': {
    what: { nl: 'De maatregel “{name}” bestaat niet.', en: 'The measure “{name}” does not exist.' },
    how: chosen,
  },
  'policy-unknown-term': {
    what: { nl: 'De termijn “{name}” bestaat niet.', en: 'The term “{name}” does not exist.' },
    how: chosen,
  },
  'policy-unknown-content': {
    what: { nl: 'De inhoud “{name}” bestaat niet.', en: 'The content “{name}” does not exist.' },
    how: chosen,
  },
  'policy-unknown-context-fact': {
    what: {
      nl: 'Het feit “{name}” bestaat niet of is geen ja-neevraag.',
      en: 'The fact “{name}” does not exist or is no yes-no fact.',
    },
    how: chosen,
  },
  'policy-unknown-risk': {
    what: { nl: 'Het risico “{name}” bestaat niet.', en: 'The level of risk “{name}” does not exist.' },
    how: chosen,
  },
  'policy-unknown-law': {
    what: {
      nl: 'De wet in “{name}” staat niet in de bibliotheek.',
      en: 'The law in “{name}” is not in the library.',
    },
    how: chosen,
  },
  'policy-unknown-param': {
    what: {
      nl: 'De parameter “{name}” is hier niet bekend.',
      en: 'The parameter “{name}” is not known here.',
    },
    how: {
      nl: '[[Bedoelt u “{suggestion}”? ]]Kies uit: {options}.',
      en: '[[Did you mean “{suggestion}”? ]]Choose from: {options}.',
    },
  },
  'policy-param-value': {
    what: { nl: '“{name}” is geen waarde van “{key}”.', en: '“{name}” is not a value of “{key}”.' },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'policy-param-missing': {
    what: { nl: 'Bij “{fact}” ontbreekt een parameter.', en: 'A parameter of “{fact}” is missing.' },
    how: { nl: 'Geef een van: {key}.', en: 'Give one of: {key}.' },
  },
  'policy-param-both': {
    what: {
      nl: 'Deze parameters gaan niet samen: {keys}.',
      en: 'These parameters do not go together: {keys}.',
    },
    how: { nl: 'Gebruik `level` alleen.', en: 'Use `level` on its own.' },
  },
  'policy-date-fact': {
    what: {
      nl: 'Een beleid rekent niet met datums: “{fact}” kan hier niet.',
      en: 'A policy does not compute with dates: “{fact}” cannot be used here.',
    },
    how: { nl: 'Gebruik een feit van de context.', en: 'Use a fact of the context.' },
  },
  'policy-reserved-id': {
    what: { nl: 'De id “{id}” heeft al een betekenis.', en: 'The id “{id}” has a meaning already.' },
    how: { nl: 'Kies een andere id.', en: 'Choose another id.' },
  },
  'policy-fact-type': {
    what: { nl: 'Het feit “{id}” is ingebouwd.', en: 'The fact “{id}” is built in.' },
    how: { nl: 'Laat `type` en `options` weg.', en: 'Leave out `type` and `options`.' },
  },
  'policy-fact-options': {
    what: {
      nl: 'Het feit “{id}” heeft geen soort met een eindig aantal waarden.',
      en: 'The fact “{id}” has no type with a finite number of values.',
    },
    how: {
      nl: 'Schrijf `type: boolean`, of `type: choice` met `options`.',
      en: 'Write `type: boolean`, or `type: choice` with `options`.',
    },
  },
  'policy-duplicate-id': {
    what: { nl: 'De id “{id}” komt twee keer voor.', en: 'The id “{id}” occurs twice.' },
    how: { nl: 'Geef een van beide een andere id.', en: 'Give one of the two another id.' },
  },
  'policy-first-needs-power': {
    what: {
      nl: 'De lichtste maatregel “{id}” mag geen bevoegdheid vragen.',
      en: 'The lightest measure “{id}” must not need a power.',
    },
    how: {
      nl: 'Begin de ladder met een lichtere maatregel.',
      en: 'Start the ladder with a lighter measure.',
    },
  },
  'policy-cell-missing': {
    what: {
      nl: 'Het vlak heeft geen cel voor risico “{risk}” en vertrouwen “{trust}”.',
      en: 'The plane has no cell for risk “{risk}” and trust “{trust}”.',
    },
    how: { nl: 'Voeg de cel toe.', en: 'Add the cell.' },
  },
  'policy-not-on-ladder': {
    what: { nl: '“{name}” staat niet op de ladder.', en: '“{name}” is not on the ladder.' },
    how: chosen,
  },
  'policy-not-beside': {
    what: { nl: '“{name}” staat niet naast de ladder.', en: '“{name}” is not beside the ladder.' },
    how: chosen,
  },
  'policy-event-params': {
    what: {
      nl: 'Bij “{type}” horen de parameters: {expected}.',
      en: 'The event “{type}” takes the parameters: {expected}.',
    },
    how: { nl: 'Geef precies die, naast `because`.', en: 'Give exactly those, beside `because`.' },
  },
  'policy-deadline': {
    what: {
      nl: 'Deze termijn is niet duidelijk.',
      en: 'This deadline is not clear.',
    },
    how: {
      nl: 'Geef `term`, of `period` met `from`; niet allebei.',
      en: 'Give `term`, or `period` with `from`; not both.',
    },
  },
  'policy-publication': {
    what: {
      nl: 'Wanneer dit openbaar wordt is niet duidelijk.',
      en: 'When this is made public is not clear.',
    },
    how: {
      nl: 'Geef `when: on-notice` of `after: <termijn>`.',
      en: 'Give `when: on-notice` or `after: <term>`.',
    },
  },
  'policy-row-condition': {
    what: {
      nl: 'Een rij heeft een voorwaarde of `otherwise`, en alleen de laatste heeft `otherwise`.',
      en: 'A row has a condition or `otherwise`, and only the last has `otherwise`.',
    },
    how: { nl: 'Geef deze rij precies een van beide.', en: 'Give this row exactly one of the two.' },
  },
  'policy-never-fires': {
    what: {
      nl: 'Regel “{rule}” kan nooit gelden.',
      en: 'Rule “{rule}” can never hold.',
    },
    how: {
      nl: 'Verbeter de voorwaarden of haal de regel weg.',
      en: 'Mend the conditions or remove the rule.',
    },
  },
  'policy-row-never': {
    what: { nl: 'De rij “{level}” kan nooit gelden.', en: 'The row “{level}” can never hold.' },
    how: { nl: 'Verbeter de voorwaarde of haal de rij weg.', en: 'Mend the condition or remove the row.' },
  },
  'policy-unreached-measure': {
    what: {
      nl: 'De maatregel “{id}” wordt door niets gevraagd: niet door het vlak, een regel of een route.',
      en: 'Nothing asks for the measure “{id}”: no cell, rule or route.',
    },
    how: { nl: 'Gebruik haar of haal haar weg.', en: 'Use it or remove it.' },
  },
  'policy-without-power': {
    what: {
      nl: 'De maatregel “{id}” vraagt een bevoegdheid, maar geen artikel opent haar.',
      en: 'The measure “{id}” needs a power, but no article opens it.',
    },
    how: { nl: 'Voeg haar toe aan `powers`.', en: 'Add it to `powers`.' },
  },
  'policy-needless-power': {
    what: {
      nl: 'De maatregel “{name}” vraagt geen bevoegdheid; hier wordt zij toch geopend.',
      en: 'The measure “{name}” needs no power, but is opened here.',
    },
    how: {
      nl: 'Haal haar hier weg, of schrijf `needsPower: true`.',
      en: 'Remove it here, or write `needsPower: true`.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
