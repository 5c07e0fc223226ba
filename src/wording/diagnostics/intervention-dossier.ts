import type { DiagnosticText } from './sentence.ts';

const chosen = {
  nl: 'Herstel de naam.[[ Bedoelt u “{suggestion}”?]][[ Er is: {options}.]]',
  en: 'Mend the name.[[ Did you mean “{suggestion}”?]][[ There is: {options}.]]',
} as const;

/** What can be wrong with a dossier, alone or beside a visit, a policy and what the context states. */
export const dossierTexts = {
  'dossier-duplicate-id': {
    what: { nl: 'Het id {id} komt vaker voor.', en: 'The id {id} occurs more than once.' },
    how: { nl: 'Geef een van beide een ander id.', en: 'Give one of them another id.' },
  },
  'dossier-unknown-assessment': {
    what: {
      nl: 'De toetsing “{name}” staat niet in het dossier.',
      en: 'The assessment “{name}” is not in the dossier.',
    },
    how: chosen,
  },
  'dossier-dates-reversed': {
    what: {
      nl: 'Maatregel {id} begint op {since} en eindigt daarvoor, op {end}.',
      en: 'Measure {id} begins on {since} and ends before that, on {end}.',
    },
    how: { nl: 'Herstel een van beide datums.', en: 'Mend one of the two dates.' },
  },
  'dossier-running-ended': {
    what: {
      nl: 'Maatregel {id} heeft `status: {status}` en toch een einde.',
      en: 'Measure {id} has `status: {status}` and an end all the same.',
    },
    how: {
      nl: 'Haal `until` weg, of geef de status waarmee zij eindigde.',
      en: 'Remove `until`, or give the status with which it ended.',
    },
  },
  'dossier-end-missing': {
    what: {
      nl: 'Maatregel {id} heeft `status: {status}`, maar geen einde.',
      en: 'Measure {id} has `status: {status}`, but no end.',
    },
    how: {
      nl: 'Zet bij `until` op welke dag zij eindigde.',
      en: 'Put the day on which it ended under `until`.',
    },
  },
  'dossier-other-provider': {
    what: {
      nl: 'Het dossier is van {given}; het bezoek was bij {provider}.',
      en: 'The dossier is of {given}; the visit was to {provider}.',
    },
    how: {
      nl: 'Geef het dossier van deze aanbieder, of herstel het id.',
      en: 'Give the dossier of this provider, or mend the id.',
    },
  },
  'dossier-later-assessment': {
    what: {
      nl: 'Toetsing {id} is van {given}: niet voor het bezoek van {date}.',
      en: 'Assessment {id} is of {given}: not before the visit of {date}.',
    },
    how: {
      nl: 'Neem alleen eerdere toetsingen op, of herstel de datum.',
      en: 'List earlier assessments only, or mend the date.',
    },
  },
  'dossier-not-first': {
    what: {
      nl: 'Dit heet een eerste bezoek, maar op {given} was er al een ({id}).',
      en: 'This is called a first visit, but there was one on {given} already ({id}).',
    },
    how: {
      nl: 'Zet in de bevindingen `kind: follow-up`, of herstel het dossier.',
      en: 'Put `kind: follow-up` in the findings, or mend the dossier.',
    },
  },
  'dossier-no-mapping': {
    what: {
      nl: 'Toetsing naar {framework} {given}: niemand zegt hoe die normen in {version} heten.',
      en: 'Assessment by {framework} {given}: nothing says what those norms are called in {version}.',
    },
    how: {
      nl: 'Zet in het kader onder `follows` de versie met `norms: { nieuw: oud }`, en geef het kader mee aan `recommend`.',
      en: 'Put the version with `norms: { new: old }` under `follows` in the framework, and hand the framework to `recommend`.',
    },
  },
  'dossier-unknown-norm': {
    what: {
      nl: 'De norm “{name}” kwam in die toetsing niet voor.',
      en: 'The norm “{name}” was no part of that assessment.',
    },
    how: chosen,
  },
  'dossier-unknown-level': {
    what: {
      nl: 'Het niveau “{name}” staat niet op de schaal van dat kader.',
      en: 'The level “{name}” is not on the scale of that framework.',
    },
    how: chosen,
  },
  'dossier-unknown-unit': {
    what: {
      nl: 'De locatie “{name}” kent dit bezoek niet.',
      en: 'The unit “{name}” is not known at this visit.',
    },
    how: {
      nl: 'Herstel de naam, of zet de locatie met `visited: false` in de bevindingen.[[ Bedoelt u “{suggestion}”?]][[ Er is: {options}.]]',
      en: 'Mend the name, or list the unit with `visited: false` in the findings.[[ Did you mean “{suggestion}”?]][[ There is: {options}.]]',
    },
  },
  'dossier-unknown-measure': {
    what: {
      nl: 'De maatregel “{name}” komt in het beleid niet voor.',
      en: 'The measure “{name}” is not part of the policy.',
    },
    how: chosen,
  },
  'dossier-future-measure': {
    what: {
      nl: 'Maatregel {id} heeft een dag ({given}) die na het bezoek van {date} ligt.',
      en: 'Measure {id} has a day ({given}) that lies after the visit of {date}.',
    },
    how: {
      nl: 'Neem op wat op de dag van het bezoek gold; een termijn mag wel later zijn.',
      en: 'Record what held on the day of the visit; only a deadline may be later.',
    },
  },
  'dossier-overlapping-measures': {
    what: {
      nl: 'De maatregelen {other} en {id} liepen tegelijk voor dezelfde normen.',
      en: 'The measures {other} and {id} ran at the same time for the same norms.',
    },
    how: {
      nl: 'Geef de eerste haar einde (`until`), of noem bij elk de normen waarop zij rust.',
      en: 'Give the first its end (`until`), or name with each the norms it rests on.',
    },
  },
  'dossier-contradicts-context': {
    what: {
      nl: 'Volgens het dossier is “{fact}” {derived}; de context van het bezoek zegt {given}.',
      en: 'By the dossier “{fact}” is {derived}; the context of the visit says {given}.',
    },
    how: {
      nl: 'Herstel een van beide, of laat het feit uit de context weg.',
      en: 'Mend one of the two, or leave the fact out of the context.',
    },
  },
  'dossier-contradicts-history': {
    what: {
      nl: 'Wat de context over norm {norm} zegt past niet bij het vorige oordeel: {given}.',
      en: 'What the context says of norm {norm} does not fit the verdict before: {given}.',
    },
    how: {
      nl: 'Herstel `trend` of `persistent` in de context, of laat ze weg.',
      en: 'Mend `trend` or `persistent` in the context, or leave them out.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
