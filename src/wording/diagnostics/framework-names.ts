import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with the names in a framework: given twice, or not found. */
export const frameworkNameTexts = {
  'duplicate-id': {
    what: {
      nl: 'Het id {id} komt vaker voor[[ (ook in {other})]].',
      en: 'The id {id} occurs more than once[[ (also in {other})]].',
    },
    how: {
      nl: 'Geef een van beide een ander id. Alleen een norm of artikel mag terugkomen, met een geldigheid die niet overlapt.',
      en: 'Give one of them another id. Only a norm or article may return, with a validity that does not overlap.',
    },
  },
  'reserved-id': {
    what: { nl: 'Het id {id} heeft al een vaste betekenis.', en: 'The id {id} has a fixed meaning already.' },
    how: { nl: 'Kies een ander id.', en: 'Choose another id.' },
  },
  'unknown-library': {
    what: {
      nl: 'De bibliotheek {name} is niet meegegeven.[[ Bedoelt u {suggestion}?]]',
      en: 'The library {name} was not given.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Geef haar mee bij het inlezen, of haal haar weg onder `uses`.',
      en: 'Pass it when parsing, or remove it under `uses`.',
    },
  },
  'unknown-grading': {
    what: {
      nl: 'De gradatie {name} bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no grading {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Schrijf haar onder `gradings`, of verwijs naar een andere.',
      en: 'Write it under `gradings`, or refer to another.',
    },
  },
  'unknown-record': {
    what: {
      nl: 'De dossiersoort {name} bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no record type {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Schrijf haar onder `records`, of verwijs naar een andere.',
      en: 'Write it under `records`, or refer to another.',
    },
  },
  'unknown-level': {
    what: {
      nl: 'Het niveau {name} staat niet op de schaal.[[ Bedoelt u {suggestion}?]]',
      en: 'The level {name} is not on the scale.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Gebruik een niveau van de schaal van dit kader.',
      en: 'Use a level of this framework’s scale.',
    },
  },
  'unknown-source': {
    what: {
      nl: 'De bron {name} staat niet in het register.[[ Bedoelt u {suggestion}?]]',
      en: 'The source {name} is not in the register.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Zet het artikel onder `articles` of de veldnorm onder `fieldNorms`, of herstel de verwijzing.',
      en: 'Add the article under `articles` or the field norm under `fieldNorms`, or mend the reference.',
    },
  },
  'unknown-law': {
    what: {
      nl: 'De wet {name} staat niet onder `laws`.[[ Bedoelt u {suggestion}?]]',
      en: 'The law {name} is not under `laws`.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Zet de wet in het register, of herstel het artikel.',
      en: 'Add the law to the register, or mend the article.',
    },
  },
  'unknown-theme': {
    what: {
      nl: 'Het thema {name} bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no theme {name}.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Noem een thema van dit kader.', en: 'Name a theme of this framework.' },
  },
  'unknown-norm': {
    what: {
      nl: 'De norm {name} bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no norm {name}.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Noem een norm van dit kader.', en: 'Name a norm of this framework.' },
  },
} as const satisfies Record<string, DiagnosticText>;
