import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with findings, alone or against their framework. */
export const findingsTexts = {
  'too-many-findings': {
    what: {
      nl: 'Het bestand heeft {count} bevindingen; {most} is het meeste.',
      en: 'The file has {count} findings; {most} is the most.',
    },
    how: { nl: 'Splits het bezoek.', en: 'Split the visit.' },
  },
  'rows-without-record': {
    what: {
      nl: 'Er staan dossiers, maar niet van welke soort.',
      en: 'There are rows, but not of which record type.',
    },
    how: { nl: 'Zet `record: <soort>` erboven.', en: 'Put `record: <type>` above them.' },
  },
  'record-without-rows': {
    what: {
      nl: 'Er staat een dossiersoort, maar er zijn geen dossiers.',
      en: 'There is a record type, but no rows.',
    },
    how: { nl: 'Zet ze onder `rows`.', en: 'Put them under `rows`.' },
  },
  'empty-group': {
    what: { nl: 'Deze groep heeft geen bevindingen.', en: 'This group has no findings.' },
    how: {
      nl: 'Zet ze onder `findings` of `rows`, of haal de groep weg.',
      en: 'Put them under `findings` or `rows`, or remove the group.',
    },
  },
  'finding-without-subject': {
    what: {
      nl: 'Deze bevinding zegt niet waarover zij gaat.',
      en: 'This finding does not say what it is about.',
    },
    how: { nl: 'Geef `criterion` of `fact`.', en: 'Give `criterion` or `fact`.' },
  },
  'finding-two-subjects': {
    what: {
      nl: 'Deze bevinding gaat over een criterium ({criterion}) en een feit ({fact}).',
      en: 'This finding is about a criterion ({criterion}) and a fact ({fact}).',
    },
    how: { nl: 'Maak er twee bevindingen van.', en: 'Make it two findings.' },
  },
  'finding-without-value': {
    what: { nl: 'Deze bevinding heeft geen waarde.', en: 'This finding has no value.' },
    how: {
      nl: 'Geef `value`, of `remark` voor wat alleen getoond wordt. Wat niet is bekeken hoort onder `notLookedAt`.',
      en: 'Give `value`, or `remark` for what is only shown. What was not looked at goes under `notLookedAt`.',
    },
  },
  'finding-value-and-remark': {
    what: {
      nl: 'Deze bevinding heeft een waarde en een opmerking.',
      en: 'This finding has a value and a remark.',
    },
    how: {
      nl: 'Een opmerking telt niet: gebruik `note` voor een toelichting bij de waarde.',
      en: 'A remark does not count: use `note` to explain the value.',
    },
  },
  'not-applicable-without-note': {
    what: {
      nl: '{id} is niet van toepassing verklaard zonder toelichting.',
      en: '{id} was declared not applicable without a note.',
    },
    how: { nl: 'Schrijf in `note` waarom.', en: 'Write in `note` why.' },
  },
  'unknown-unit': {
    what: {
      nl: 'De locatie {name} hoort niet bij dit bezoek (wel: {known}).',
      en: 'Unit {name} is not part of this visit (known: {known}).',
    },
    how: { nl: 'Zet haar onder `units`, of herstel de naam.', en: 'Add it under `units`, or mend the name.' },
  },
  'finding-after-date': {
    what: {
      nl: '{date} ligt na de peildatum {assessment}.',
      en: '{date} lies after the assessment date {assessment}.',
    },
    how: {
      nl: 'Herstel de datum, of oordeel op een latere peildatum.',
      en: 'Mend the date, or judge on a later date.',
    },
  },
  'override-subject': {
    what: { nl: 'Een afwijking gaat over precies één ding.', en: 'An override is about exactly one thing.' },
    how: { nl: 'Geef `norm` of `criterion`, niet allebei.', en: 'Give `norm` or `criterion`, not both.' },
  },
  'override-without-motivation': {
    what: {
      nl: 'De afwijking van {id} heeft geen motivering.',
      en: 'The override of {id} has no motivation.',
    },
    how: { nl: 'Schrijf in `motivation` waarom.', en: 'Write in `motivation` why.' },
  },
  'override-to-not-tested': {
    what: { nl: '{id} kan niet op `not-tested` worden gezet.', en: '{id} cannot be set to `not-tested`.' },
    how: {
      nl: 'Een afwijking geeft een niveau of `not-applicable`; laat anders de bevindingen weg.',
      en: 'An override gives a level or `not-applicable`; else leave out the findings.',
    },
  },
  'override-twice': {
    what: {
      nl: 'Op {date} gelden twee afwijkingen van {id}.',
      en: 'Two overrides of {id} are in force on {date}.',
    },
    how: { nl: 'Laat de ene eindigen voor de andere begint.', en: 'Let one end before the other begins.' },
  },
  'not-looked-at-subject': {
    what: {
      nl: 'Er staat niet precies één ding dat niet is bekeken.',
      en: 'There is not exactly one thing that was not looked at.',
    },
    how: { nl: 'Geef `criterion`, `norm` of `fact`.', en: 'Give `criterion`, `norm` or `fact`.' },
  },
  'fact-not-criterion': {
    what: { nl: '{name} is een feit, geen criterium.', en: '{name} is a fact, not a criterion.' },
    how: { nl: 'Schrijf `fact: {name}`.', en: 'Write `fact: {name}`.' },
  },
  'unknown-criterion': {
    what: {
      nl: 'Het criterium {name} bestaat niet op deze datum.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no criterion {name} on this date.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Herstel het id; `toetsingskader questions` noemt ze alle.',
      en: 'Mend the id; `toetsingskader questions` lists them all.',
    },
  },
  'criterion-is-computed': {
    what: {
      nl: 'Het criterium {id} wordt berekend en krijgt geen antwoord.',
      en: 'Criterion {id} is computed and takes no answer.',
    },
    how: { nl: 'Geef de feiten waaruit het volgt: {facts}.', en: 'Give the facts it follows from: {facts}.' },
  },
  'fact-unknown': {
    what: {
      nl: 'Het feit {name} bestaat niet in dit kader.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no fact {name} in this framework.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Herstel de naam; `toetsingskader questions` noemt ze alle.',
      en: 'Mend the name; `toetsingskader questions` lists them all.',
    },
  },
  'value-of-other-type': {
    what: { nl: 'De waarde {value} past niet bij {id}.', en: 'The value {value} does not fit {id}.' },
    how: { nl: 'Schrijf bijvoorbeeld: {expected}.', en: 'Write for example: {expected}.' },
  },
  'value-outside-options': {
    what: {
      nl: 'De waarde {value} hoort niet bij de keuzes: {known}.[[ Bedoelt u {suggestion}?]]',
      en: 'The value {value} is none of the options: {known}.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Kies een van de keuzes.', en: 'Choose one of the options.' },
  },
  'value-outside-limits': {
    what: {
      nl: 'De waarde {value} van {id} ligt buiten {minimum} tot en met {maximum}.',
      en: 'The value {value} of {id} lies outside {minimum} to {maximum}.',
    },
    how: { nl: 'Herstel de waarde.', en: 'Mend the value.' },
  },
  'sample-above-inspected': {
    what: {
      nl: 'Bij {id} zijn er meer in orde ({satisfied}) dan bekeken ({inspected}).',
      en: 'More are in order ({satisfied}) than were inspected ({inspected}) at {id}.',
    },
    how: { nl: 'Schrijf in orde/bekeken: 7/8.', en: 'Write in order/inspected: 7/8.' },
  },
  'counted-twice': {
    what: {
      nl: 'Voor {id} zijn er dossiers ({record}) én een telling.',
      en: 'For {id} there are rows ({record}) and a count as well.',
    },
    how: { nl: 'Laat de telling of de dossiers weg.', en: 'Leave out the count or the rows.' },
  },
  'other-framework': {
    what: {
      nl: 'De bevindingen gaan over {id} {version}, niet over {given}.',
      en: 'The findings are about {id} {version}, not about {given}.',
    },
    how: {
      nl: 'Geef het kader waarover zij gaan, of herstel `framework`.',
      en: 'Give the framework they are about, or mend `framework`.',
    },
  },
  'edition-not-valid': {
    what: {
      nl: 'Op {date} geldt {framework} niet (van {from} tot en met {until}).',
      en: '{framework} is not in force on {date} (from {from} to {until}).',
    },
    how: {
      nl: 'Kies de editie die op de peildatum geldt.',
      en: 'Choose the edition that is in force on the date.',
    },
  },
  'unknown-profile': {
    what: {
      nl: 'De selectie {name} bestaat niet.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no profile {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Noem een selectie die onder `profiles` staat.',
      en: 'Name a profile that stands under `profiles`.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
