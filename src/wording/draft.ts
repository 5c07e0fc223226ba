import type { Text } from './language.ts';

/**
 * The sentences of the draft advice, for what a policy does not say itself under `texts`; same keys, same placeholders.
 * A sentence of which a value is missing is left out.
 */
export const draftTexts = {
  opening: {
    nl: 'Op {dates} bezocht de inspectie {provider.name}. Zij toetste {norms.tested}. {norms.failing}',
    en: 'On {dates} the inspectorate visited {provider.name}. It tested {norms.tested}. {norms.failing}',
  },
  openingDesk: {
    nl: 'Op {dates} beoordeelde de inspectie {provider.name} op stukken. Zij toetste {norms.tested}. {norms.failing}',
    en: 'On {dates} the inspectorate assessed {provider.name} on documents. It tested {norms.tested}. {norms.failing}',
  },
  openingSelf: {
    nl: 'Op {dates} toetste {provider.name} zichzelf op {norms.tested}. {norms.failing}',
    en: 'On {dates} {provider.name} tested itself on {norms.tested}. {norms.failing}',
  },
  testedOne: { nl: '1 norm', en: '1 norm' },
  testedMany: { nl: '{count} normen', en: '{count} norms' },
  failingNone: {
    nl: 'Van geen norm staat vast dat zij niet of grotendeels niet in orde is.',
    en: 'Of no norm is it settled that it is not or largely not in order.',
  },
  failingOne: {
    nl: 'Eén norm voldoet niet of grotendeels niet.',
    en: 'One norm is not or largely not in order.',
  },
  failingMany: {
    nl: '{count} normen voldoen niet of grotendeels niet.',
    en: '{count} norms are not or largely not in order.',
  },
  openOne: {
    nl: 'Over één norm is het oordeel nog open.',
    en: 'The verdict on one norm is still open.',
  },
  openMany: {
    nl: 'Over {count} normen is het oordeel nog open.',
    en: 'The verdict on {count} norms is still open.',
  },
  before: { nl: 'Bij een vorig bezoek: {norm.history}.', en: 'At an earlier visit: {norm.history}.' },
  restored: {
    nl: 'Sinds het vorige bezoek op orde gekomen: {norms.restored}.',
    en: 'In order since the visit before: {norms.restored}.',
  },
  visitFirst: {
    nl: 'De maatregel reikt niet verder dan wat is gezien. Wie haar ook elders wil laten gelden bezoekt eerst: {units.visitFirst}.',
    en: 'The measure reaches no further than what was seen. To let it hold elsewhere, visit first: {units.visitFirst}.',
  },
  scope: {
    nl: 'Niet bezocht: {units.notVisited}. Dit advies gaat daar niet over.',
    en: 'Not visited: {units.notVisited}. This advice does not speak of it.',
  },
  norm: {
    nl: '{norm.id} {norm.title}: {norm.verdict}. {norm.because} Grondslag: {norm.articles}.',
    en: '{norm.id} {norm.title}: {norm.verdict}. {norm.because} Basis: {norm.articles}.',
  },
  risk: { nl: 'Het risico is {risk.title}. {risk.because}', en: 'The risk is {risk.title}. {risk.because}' },
  trust: {
    nl: 'Het vertrouwen dat de aanbieder zelf verbetert is {trust.title}. {trust.because}',
    en: 'The trust that the provider improves by itself is {trust.title}. {trust.because}',
  },
  trustOpen: { nl: 'Nog niet beantwoord: {unanswered}.', en: 'Not answered yet: {unanswered}.' },
  trustUp: { nl: 'Daarvoor spreekt: {sign}. {motivation}', en: 'In favour of it: {sign}. {motivation}' },
  trustDown: { nl: 'Daartegen spreekt: {sign}. {motivation}', en: 'Against it: {sign}. {motivation}' },
  leftOut: {
    nl: 'Gegevens uit het interne register van incidenten dragen geen maatregel (Wkkgz 9(6)) en zijn buiten de weging gelaten: {norms}.',
    en: 'Data from the internal register of incidents carry no measure (Wkkgz 9(6)) and were left out: {norms}.',
  },
  measure: {
    nl: 'De inspectie adviseert: {measure.title}. {reasons}',
    en: 'The inspectorate advises: {measure.title}. {reasons}',
  },
  measureSelf: {
    nl: 'De aanbieder maakt zelf: {measure.title}. {reasons}',
    en: 'The provider makes itself: {measure.title}. {reasons}',
  },
  reach: {
    nl: 'De maatregel geldt voor {units} en rust op {norms}.',
    en: 'The measure holds for {units} and rests on {norms}.',
  },
  basis: { nl: 'Grondslag van de maatregel: {measure.basis}.', en: 'Basis of the measure: {measure.basis}.' },
  notLighter: {
    nl: 'Een lichtere maatregel, {lighter.title}, volstaat niet. {reasons}',
    en: 'A lighter measure, {lighter.title}, does not suffice. {reasons}',
  },
  notHeavier: {
    nl: 'Een zwaardere maatregel, {heavier.title}, is niet nodig. {reasons}',
    en: 'A heavier measure, {heavier.title}, is not needed. {reasons}',
  },
  notHeavierBarred: {
    nl: 'Een zwaardere maatregel, {heavier.title}, is niet mogelijk. {reasons}',
    en: 'A heavier measure, {heavier.title}, is not open. {reasons}',
  },
  contents: { nl: 'De maatregel houdt in: {contents}', en: 'The measure contains: {contents}' },
  deadline: {
    nl: 'Dit moet gereed zijn op {deadline.date}: {deadline.period} na {deadline.from}.',
    en: 'This must be done on {deadline.date}: {deadline.period} after {deadline.from}.',
  },
  deadlineAssumed: {
    nl: 'De dag van {deadline.from} staat nog niet vast. Gerekend is vanaf {deadline.assumed}.',
    en: 'The day of {deadline.from} is not fixed yet. It was counted from {deadline.assumed}.',
  },
  beside: { nl: 'Daarnaast: {measure.title}. {reasons}', en: 'Beside it: {measure.title}. {reasons}' },
  advice: {
    nl: 'Zonder termijn vraagt de inspectie aandacht voor {norms}.',
    en: 'Without a term the inspectorate asks attention for {norms}.',
  },
  barred: {
    nl: '{measure.title} is voor {norm.id} niet mogelijk. {reasons}',
    en: '{measure.title} is not open for {norm.id}. {reasons}',
  },
  running: {
    nl: 'Er loopt al een maatregel: {running.title}. {running.told}. {reasons}',
    en: 'A measure is running already: {running.title}. {running.told}. {reasons}',
  },
  lift: {
    nl: 'De lopende maatregel, {running.title}, kan worden beëindigd. {running.told}. {reasons}',
    en: 'The running measure, {running.title}, may be lifted. {running.told}. {reasons}',
  },
  extend: {
    nl: 'De lopende maatregel, {running.title}, kan worden verlengd. {running.told}. {reasons}',
    en: 'The running measure, {running.title}, may be extended. {running.told}. {reasons}',
  },
  undetermined: {
    nl: 'Met wat nu bekend is zijn mogelijk: {measures}. Beslissend is nog: {questions}',
    en: 'With what is known now these are possible: {measures}. Still to be settled: {questions}',
  },
  hearing: {
    nl: 'Voor het besluit krijgt de aanbieder gelegenheid zijn zienswijze te geven ({hearing.basis}). {hearing.note}',
    en: 'Before the decision the provider may give its view ({hearing.basis}). {hearing.note}',
  },
  hearingDepends: {
    nl: 'Of de aanbieder vooraf wordt gehoord hangt ervan af of dit geldt: {hearing.unless}.',
    en: 'Whether the provider is heard first depends on whether this holds: {hearing.unless}.',
  },
  publicationOnNotice: {
    nl: 'De mededeling wordt meteen openbaar ({publication.basis}). {publication.note}',
    en: 'The notice is public at once ({publication.basis}). {publication.note}',
  },
  publication: {
    nl: 'Openbaarmaking op zijn vroegst op {publication.date} ({publication.basis}). {publication.note}',
    en: 'Publication at the earliest on {publication.date} ({publication.basis}). {publication.note}',
  },
  remedy: {
    nl: 'Tegen {remedy.against} staat bezwaar open tot en met {remedy.date} ({remedy.basis}).',
    en: 'Against {remedy.against} an objection is open until {remedy.date} inclusive ({remedy.basis}).',
  },
  remedyPublication: {
    nl: 'Tegen de openbaarmaking staat bezwaar open tot en met {remedy.date} ({remedy.basis}).',
    en: 'Against the publication an objection is open until {remedy.date} inclusive ({remedy.basis}).',
  },
  ofMeasure: { nl: '{measure.title}: {text}', en: '{measure.title}: {text}' },
  planned: {
    nl: '{norm.id} {norm.title}: {actions}. Eigenaar: in te vullen. {term}',
    en: '{norm.id} {norm.title}: {actions}. Owner: to be filled in. {term}',
  },
  plannedPerhaps: {
    nl: '{norm.id} {norm.title}: nog onzeker, eerst na te gaan: {actions}. Eigenaar: in te vullen. {term}',
    en: '{norm.id} {norm.title}: still uncertain, to find out first: {actions}. Owner: to be filled in. {term}',
  },
  plannedTerm: { nl: 'Uiterlijk {date}.', en: 'By {date}.' },
  discretion: {
    nl: 'De inspectie kan hiervan afwijken en legt dan vast waarom.',
    en: 'The inspectorate may deviate from this and then records why.',
  },
  // headings of the parts
  facts: { nl: 'Wat is gezien', en: 'What was seen' },
  weighing: { nl: 'Hoe dat is gewogen', en: 'How it was weighed' },
  proposal: { nl: 'Wat wordt geadviseerd', en: 'What is advised' },
  demands: { nl: 'Wat wanneer wordt gevraagd', en: 'What is asked by when' },
  procedure: { nl: 'Horen, openbaarmaking en bezwaar', en: 'Hearing, publication and objection' },
  decision: { nl: 'Wie besluit', en: 'Who decides' },
  closing: {
    nl: 'Dit is een advies. {measure.authority} besluit.',
    en: 'This is advice. {measure.authority} decides.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a sentence of the draft. */
export type DraftKey = keyof typeof draftTexts;
