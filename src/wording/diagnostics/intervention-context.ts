import type { DiagnosticText } from './sentence.ts';

const chosen = {
  nl: 'Herstel de naam.[[ Bedoelt u “{suggestion}”?]][[ Er is: {options}.]]',
  en: 'Mend the name.[[ Did you mean “{suggestion}”?]][[ There is: {options}.]]',
} as const;

/** What can be wrong when a recommendation is asked for, and what it warns of. */
export const contextTexts = {
  'policy-not-valid-on': {
    what: {
      nl: 'Het beleid {policy} {version} geldt niet op {date}.',
      en: 'The policy {policy} {version} is not in force on {date}.',
    },
    how: { nl: 'Kies een editie die op die dag geldt.', en: 'Choose an edition that is in force that day.' },
  },
  'context-unknown-fact': {
    what: {
      nl: 'Het feit “{name}” is in dit beleid niet bekend.',
      en: 'The fact “{name}” is not known in this policy.',
    },
    how: chosen,
  },
  'context-wrong-value': {
    what: {
      nl: '“{name}” is geen waarde van het feit “{fact}”.',
      en: '“{name}” is not a value of the fact “{fact}”.',
    },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'context-unknown-signal': {
    what: {
      nl: 'Het teken van vertrouwen “{name}” bestaat niet.',
      en: 'The signal of trust “{name}” does not exist.',
    },
    how: chosen,
  },
  'context-signal-twice': {
    what: {
      nl: 'Het teken “{id}” staat bij gezien en bij niet gezien.',
      en: 'The signal “{id}” is listed as seen and as not seen.',
    },
    how: { nl: 'Haal een van beide weg.', en: 'Remove one of the two.' },
  },
  'context-unknown-trust': {
    what: {
      nl: 'Het vertrouwen “{name}” bestaat niet.',
      en: 'The level of trust “{name}” does not exist.',
    },
    how: { nl: 'Kies uit: {options}.', en: 'Choose from: {options}.' },
  },
  'context-trust-without-motivation': {
    what: {
      nl: 'Het vertrouwen is door een mens vastgesteld, zonder {key}.',
      en: 'The trust was established by a person, without {key}.',
    },
    how: {
      nl: 'Schrijf bij `trust.set` waarom (`motivation`) en in welke rol (`by`).',
      en: 'Write with `trust.set` why (`motivation`) and in which role (`by`).',
    },
  },
  'context-unknown-norm': {
    what: {
      nl: 'De norm “{name}” staat niet in deze toetsing.',
      en: 'The norm “{name}” is not part of this assessment.',
    },
    how: chosen,
  },
  'context-impossible': {
    what: { nl: 'Deze feiten gaan niet samen: {facts}.', en: 'These facts cannot go together: {facts}.' },
    how: {
      nl: 'Verbeter er een, of laat weg wat niet zeker is.',
      en: 'Mend one of them, or leave out what is not certain.',
    },
  },
  'context-history-impossible': {
    what: {
      nl: 'Wat over het vorige bezoek is opgegeven past niet bij het oordeel over norm {norm}.',
      en: 'What is given of the visit before does not fit the verdict on norm {norm}.',
    },
    how: {
      nl: 'Verbeter `trend` of `persistent` van deze norm.',
      en: 'Mend `trend` or `persistent` of this norm.',
    },
  },
  'article-without-power': {
    what: {
      nl: 'Voor het overtreden artikel {article} (norm {norm}) zegt het beleid niet welke maatregelen het opent.',
      en: 'For the breached article {article} (norm {norm}) the policy does not say which measures it opens.',
    },
    how: {
      nl: 'Voeg het toe aan `powers`, met `opens: {}` als er geen maatregel aan hangt.',
      en: 'Add it to `powers`, with `opens: {}` where no measure hangs on it.',
    },
  },
  'recommendation-not-exact': {
    what: {
      nl: 'Er is te veel onbekend om alles na te lopen ({runs} keer geprobeerd): de reeks maatregelen kan te ruim zijn.',
      en: 'Too much is unknown to try everything ({runs} runs): the range of measures may be too wide.',
    },
    how: {
      nl: 'Vul feiten van de context aan of maak open oordelen af.',
      en: 'Fill in facts of the context or settle open verdicts.',
    },
  },
  'questions-not-smallest': {
    what: {
      nl: 'Er is te veel onbekend om de kleinste reeks vragen te vinden; er staan er misschien te veel.',
      en: 'Too much is unknown to find the smallest set of questions; there may be more than needed.',
    },
    how: {
      nl: 'Beantwoord er enkele en vraag het advies opnieuw.',
      en: 'Answer some of them and ask for the recommendation again.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
