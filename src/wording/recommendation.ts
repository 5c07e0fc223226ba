import type { Text } from './language.ts';

/** The headings and sentences of a recommendation as a list of points, by key. The draft in full sentences: draft.ts. */
export const recommendationTexts = {
  // headings
  heading: { nl: 'Advies', en: 'Recommendation' },
  policy: { nl: '{title}, versie {version}', en: '{title}, version {version}' },
  weighing: { nl: 'Hoe dit is gewogen', en: 'How this was weighed' },
  besideHeading: { nl: 'Daarnaast', en: 'Beside it' },
  draft: { nl: 'Concept-advies', en: 'Draft advice' },
  noMeasure: { nl: 'Geen maatregel', en: 'No measure' },
  withProviso: { nl: '{title} ({proviso})', en: '{title} ({proviso})' },
  uncertain: {
    nl: 'alleen bij een deel van wat nog mogelijk is',
    en: 'only in part of what is still possible',
  },
  measureFor: { nl: '{title}, voor {norms}', en: '{title}, for {norms}' },
  inShort: { nl: '{title}{norms}{deadline}', en: '{title}{norms}{deadline}' },
  inShortNorms: { nl: ' voor {norms}', en: ' for {norms}' },
  inShortDeadline: { nl: ', gereed op {date}', en: ', due on {date}' },
  inShortDeadlines: { nl: ', eerste termijn {date}', en: ', first term {date}' },

  // labels of entries
  norms: { nl: 'Normen', en: 'Norms' },
  breached: { nl: 'Artikelen', en: 'Articles' },
  mayBeBreached: { nl: 'Misschien ook', en: 'Perhaps also' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  authority: { nl: 'Wie besluit', en: 'Who decides' },
  reach: { nl: 'Reikt tot', en: 'Reaches' },
  contents: { nl: 'Gevraagd', en: 'Asked' },
  deadline: { nl: 'Gereed op', en: 'Due on' },
  hearing: { nl: 'Vooraf horen', en: 'Hearing first' },
  publication: { nl: 'Openbaar', en: 'Publication' },
  remedy: { nl: 'Bezwaar', en: 'Objection' },
  extension: { nl: 'Verlenging', en: 'Extension' },
  why: { nl: 'Waarom', en: 'Why' },
  whyNotLighter: { nl: 'Niet lichter', en: 'Not lighter' },
  whyNotHeavier: { nl: 'Niet zwaarder', en: 'Not heavier' },
  risk: { nl: 'Risico', en: 'Risk' },
  trust: { nl: 'Vertrouwen', en: 'Trust' },
  signals: { nl: 'Tekens', en: 'Signals' },
  notSeen: { nl: 'Niet gezien', en: 'Not seen' },
  unanswered: { nl: 'Onbeantwoord', en: 'Unanswered' },
  phase: { nl: 'Fase', en: 'Phase' },
  trend: { nl: 'Verloop', en: 'Trend' },
  running: { nl: 'Loopt al', en: 'Running' },
  barred: { nl: 'Niet mogelijk', en: 'Not open' },
  range: { nl: 'Nog mogelijk', en: 'Still possible' },
  questions: { nl: 'Te vragen', en: 'To be asked' },
  leftOut: { nl: 'Weggelaten', en: 'Left out' },
  conflict: { nl: 'Botsing', en: 'Conflict' },
  scope: { nl: 'Bereik', en: 'Scope' },

  // sentences
  policyOnly: {
    nl: 'beleid; een wettelijke bevoegdheid is niet nodig',
    en: 'policy; no statutory power is needed',
  },
  power: {
    nl: '{basis}, bij overtreding van {article} ({norms})',
    en: '{basis}, for a breach of {article} ({norms})',
  },
  powerMax: { nl: '{power}; ten hoogste € {max}', en: '{power}; at most € {max}' },
  organisation: { nl: 'de organisatie', en: 'the organisation' },
  normArticles: { nl: '{norm}: {articles}', en: '{norm}: {articles}' },
  deadlineAt: { nl: '{date}: {period} na {anchor} ({from})', en: '{date}: {period} after {anchor} ({from})' },
  deadlineAssumed: {
    nl: '{date}: {period} na {anchor} (dag nog niet bekend, gerekend vanaf {from})',
    en: '{date}: {period} after {anchor} (day not known yet, counted from {from})',
  },
  deadlineTitle: { nl: '{deadline}; {title}', en: '{deadline}; {title}' },
  deadlineNorms: { nl: '{norms}: {deadline}', en: '{norms}: {deadline}' },
  deadlineMoved: {
    nl: '{deadline}. Volgens de kalender {naive}, volgens de Algemene termijnenwet {legal} ({article})',
    en: '{deadline}. By the calendar {naive}, by the Algemene termijnenwet {legal} ({article})',
  },
  hearingYes: { nl: 'ja', en: 'yes' },
  hearingNo: { nl: 'nee', en: 'no' },
  hearingDepends: { nl: 'hangt af van {unless}', en: 'depends on {unless}' },
  onNotice: { nl: 'meteen bij de mededeling', en: 'at once with the notice' },
  afterTerm: { nl: 'niet eerder dan {date}', en: 'not before {date}' },
  remedyAt: { nl: 'tegen {against}, tot en met {deadline}', en: 'against {against}, until {deadline}' },
  withBasis: { nl: '{text} ({basis})', en: '{text} ({basis})' },
  withNote: { nl: '{text}. {note}', en: '{text}. {note}' },
  compared: { nl: '{title}: {reasons}', en: '{title}: {reasons}' },
  barredLine: { nl: '{title} bij {norm}: {reasons}', en: '{title} for {norm}: {reasons}' },
  barredPerhaps: {
    nl: '{title} bij {norm} (misschien): {reasons}',
    en: '{title} for {norm} (perhaps): {reasons}',
  },
  barredPart: { nl: '{norm} ({articles})', en: '{norm} ({articles})' },
  barredBelow: { nl: 'Wel mogelijk is {title}.', en: 'Open is {title}.' },
  levelLine: { nl: '{level}. {because}', en: '{level}. {because}' },
  rowReason: { nl: '{because} ({norms}).', en: '{because} ({norms}).' },
  trustSet: {
    nl: '{level}, vastgesteld door {by}: {motivation}',
    en: '{level}, established by {by}: {motivation}',
  },
  trustWeights: { nl: '{level}: omhoog {up}, omlaag {down}', en: '{level}: up {up}, down {down}' },
  signal: { nl: '{sign}{weight} {title}: {motivation}', en: '{sign}{weight} {title}: {motivation}' },
  signalBare: { nl: '{sign}{weight} {title}', en: '{sign}{weight} {title}' },
  between: { nl: '{least} tot {most}', en: '{least} to {most}' },
  runningLine: { nl: '{title}: {action}. {reasons}', en: '{title}: {action}. {reasons}' },
  rangeInexact: {
    nl: '{measures} (mogelijk te ruim: een grens van de berekening is bereikt)',
    en: '{measures} (possibly too wide: a limit of the computation was reached)',
  },
  rangeOne: {
    nl: 'niets anders: wat nog onbekend is verandert de maatregel niet',
    en: 'nothing else: what is still unknown does not change the measure',
  },
  question: { nl: '{question} ({options})', en: '{question} ({options})' },
  part: { nl: '{id}: {question}', en: '{id}: {question}' },
  leftOutLine: {
    nl: '{norm}: {sources} draagt geen maatregel (Wkkgz 9(6)). Oordeel: {verdict}; voor maatregelen: {forMeasures}.',
    en: '{norm}: {sources} carries no measure (Wkkgz 9(6)). Verdict: {verdict}; for measures: {forMeasures}.',
  },
  conflictLine: {
    nl: 'Gevraagd is ten minste {floor} ({floorBy}), toegestaan ten hoogste {ceiling} ({ceilingBy}). Het lichtste geldt.',
    en: 'Asked is at least {floor} ({floorBy}), allowed at most {ceiling} ({ceilingBy}). The lightest holds.',
  },
  encouragedOnly: {
    nl: 'Alleen normen die van belang zijn blijven achter: hoogstens advies.',
    en: 'Only encouraged norms fall short: advice at most.',
  },
  notVisited: {
    nl: '{units} is niet bezocht. Het advies gaat daar niet over.',
    en: '{units} was not visited. The advice does not speak of it.',
  },
  notVisitedMany: {
    nl: '{units} zijn niet bezocht. Het advies gaat daar niet over.',
    en: '{units} were not visited. The advice does not speak of them.',
  },
  notTested: {
    nl: 'Niet getoetst: {norms}. Daarop rust geen maatregel.',
    en: 'Not tested: {norms}. No measure rests on it.',
  },
  notTestedNorm: { nl: '{norm} ({reason})', en: '{norm} ({reason})' },
  notTestedAt: { nl: 'Niet getoetst op {units}: {norms}.', en: 'Not tested at {units}: {norms}.' },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a sentence of a recommendation. */
export type RecommendationKey = keyof typeof recommendationTexts;
