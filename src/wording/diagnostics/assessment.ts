import type { DiagnosticText } from './sentence.ts';

/** What is worth knowing about an assessment that is no mistake. */
export const assessmentTexts = {
  'override-expired': {
    what: {
      nl: 'De afwijking van {id} gold tot en met {date} en telt niet meer.',
      en: 'The override of {id} ended on {date} and no longer counts.',
    },
    how: {
      nl: 'Het oordeel zonder afwijking staat er; motiveer opnieuw als zij moet blijven.',
      en: 'The verdict without it stands; motivate it anew if it is to stay.',
    },
  },
  'override-not-yet': {
    what: {
      nl: 'De afwijking van {id} geldt pas vanaf {date}.',
      en: 'The override of {id} counts from {date} only.',
    },
    how: { nl: 'Het oordeel zonder afwijking staat er.', en: 'The verdict without it stands.' },
  },
  'seen-but-not-visited': {
    what: {
      nl: 'Over de locatie {unit} zijn bevindingen, maar zij is niet bezocht.',
      en: 'There are findings on unit {unit}, but it was not visited.',
    },
    how: {
      nl: 'Zet `visited: true` als zij is bezocht; het oordeel telt de bevindingen mee.',
      en: 'Set `visited: true` if it was; the verdict counts the findings.',
    },
  },
  'finding-out-of-scope': {
    what: {
      nl: 'Bevindingen over {ids} vallen buiten wat dit bezoek toetst.',
      en: 'Findings on {ids} lie outside what this visit tests.',
    },
    how: { nl: 'Zij zijn bewaard en niet beoordeeld.', en: 'They are kept and not judged.' },
  },
  'answered-but-not-applicable': {
    what: {
      nl: '{id} is beantwoord, maar niet van toepassing.',
      en: '{id} was answered, but does not apply.',
    },
    how: {
      nl: 'Controleer de feiten waarvan de toepasselijkheid afhangt.',
      en: 'Check the facts its applicability depends on.',
    },
  },
  'register-finding-elsewhere': {
    what: {
      nl: 'Bij {norm} staat een bevinding uit het incidentenregister.',
      en: 'Norm {norm} has a finding from the incident register.',
    },
    how: {
      nl: 'Zij mag alleen een oordeel over de procedure steunen en draagt geen maatregel (Wkkgz 9(6)).',
      en: 'It may support a judgement on the procedure only and carries no measure (Wkkgz 9(6)).',
    },
  },
  'threshold-without-value': {
    what: {
      nl: 'De drempel {id} heeft op {date} geen waarde.',
      en: 'Threshold {id} has no value on {date}.',
    },
    how: {
      nl: 'Wat ervan afhangt blijft onbekend; vul de drempel aan.',
      en: 'What depends on it stays unknown; complete the threshold.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
