import type { Text } from './language.ts';

/** The sentences and headings of a report on an assessment, by key. Of a recommendation: recommendation.ts. */
export const reportTexts = {
  // heading
  reportTitle: { nl: 'Toetsing {provider}', en: 'Assessment of {provider}' },
  subtitle: { nl: '{provider} · {kind} · peildatum {date}', en: '{provider} · {kind} · assessed at {date}' },
  framework: { nl: '{title}, versie {version}', en: '{title}, version {version}' },
  visited: { nl: 'Bezocht: {units}.', en: 'Visited: {units}.' },
  notVisited: {
    nl: 'Niet bezocht: {units}. Geen oordeel gaat daarover.',
    en: 'Not visited: {units}. No verdict speaks of it.',
  },
  legend: { nl: 'Tekens', en: 'Marks' },
  encouragedLegend: {
    nl: 'van belang: wordt beoordeeld maar weegt niet mee, hoogstens advies',
    en: 'encouraged: judged but does not weigh, advice at most',
  },

  // summary
  summary: { nl: 'In het kort', en: 'In short' },
  overall: { nl: 'Geheel', en: 'Overall' },
  theme: { nl: 'Thema', en: 'Theme' },
  norm: { nl: 'Norm', en: 'Norm' },
  norms: { nl: 'Normen', en: 'Norms' },
  title: { nl: 'Titel', en: 'Title' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  open: { nl: 'Onbepaald', en: 'Undetermined' },
  deviations: { nl: 'Afwijkingen', en: 'Overrides' },
  notTestedNorms: { nl: 'Niet getoetst', en: 'Not tested' },

  // labels of entries
  because: { nl: 'Omdat', en: 'Because' },
  becauseRaw: { nl: 'Zonder afwijking', en: 'Without override' },
  why: { nl: 'Reden', en: 'Reason' },
  possible: { nl: 'Kan nog zijn', en: 'May still be' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  settledDespite: { nl: 'Vast, ondanks', en: 'Settled despite' },
  contradiction: { nl: 'Tegenspraak', en: 'Contradiction' },
  override: { nl: 'Afwijking', en: 'Override' },
  forMeasures: { nl: 'Voor maatregel', en: 'For measures' },
  units: { nl: 'Locaties', en: 'Units' },
  counts: { nl: 'Telling', en: 'Counts' },
  failing: { nl: 'Niet in orde', en: 'Not in order' },
  harm: { nl: 'Schade', en: 'Harm' },
  answered: { nl: 'antwoord {answer}', en: 'answer {answer}' },
  checklistAll: { nl: 'alle {count} onderdelen', en: 'all {count} items' },
  checklistPart: { nl: '{seen} van {count} onderdelen', en: '{seen} of {count} items' },
  checklistWithout: { nl: '{part}, zonder {items}', en: '{part}, without {items}' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  repairWithin: { nl: 'Herstel binnen', en: 'Repair within' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  answers: { nl: 'Antwoorden', en: 'Answers' },
  applies: { nl: 'Toepassing', en: 'Application' },
  notLookedAt: { nl: 'Niet bekeken', en: 'Not looked at' },
  notes: { nl: 'Toelichting', en: 'Notes' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  explanation: { nl: 'Toelichting per criterium', en: 'Explanation per criterion' },

  // parts of sentences
  at: { nl: '{subject} op {unit}', en: '{subject} at {unit}' },
  about: { nl: '{subject}: {sentence}', en: '{subject}: {sentence}' },
  andMore: { nl: '{shown} en nog {rest}', en: '{shown} and {rest} more' },
  moreLines: { nl: 'en nog {rest}; zie het volledige verslag', en: 'and {rest} more; see the full report' },
  essential: { nl: 'essentieel', en: 'essential' },
  overriddenTag: { nl: 'met afwijking', en: 'overridden' },
  levelBecause: { nl: '{level}: {because}', en: '{level}: {because}' },
  notTestedAt: { nl: '○ niet getoetst op {units}', en: '○ not tested at {units}' },
  answerFrom: { nl: '{value} volgens {sources}', en: '{value} according to {sources}' },
  recordLine: { nl: '{id} {result}: {because}', en: '{id} {result}: {because}' },
  doesNotWeigh: { nl: '{line} (van belang, weegt niet mee)', en: '{line} (encouraged, does not weigh)' },
  failingLine: { nl: '{subject}: {word}', en: '{subject}: {word}' },
  failingAnswer: { nl: '{subject}: {word}, {answer}', en: '{subject}: {word}, {answer}' },
  titledAt: { nl: '{id} {title} ({unit})', en: '{id} {title} ({unit})' },
  source: { nl: '{label} ({title})', en: '{label} ({title})' },
  sourceUnconfirmed: { nl: '{label} ({title}; niet nagelezen)', en: '{label} ({title}; not confirmed)' },
  inexact: {
    nl: 'mogelijk te ruim: een grens van de berekening is bereikt',
    en: 'possibly too wide: a limit of the computation was reached',
  },
  outOfScope: { nl: 'Valt buiten wat dit bezoek toetst.', en: 'Outside the scope of this visit.' },
  noEvidence: { nl: 'Er is geen enkele bevinding.', en: 'There is no finding at all.' },
  notJudged: {
    nl: 'Een stimulerend bezoek geeft geen oordelen.',
    en: 'A stimulating visit gives no verdicts.',
  },

  // sentences
  missingReason: { nl: '{subject}: {reason}', en: '{subject}: {reason}' },
  missingShort: { nl: '{subject} ({reason})', en: '{subject} ({reason})' },
  missingMinimum: { nl: '{reason}, ten minste {minimum} nodig', en: '{reason}, at least {minimum} needed' },
  missingFact: { nl: 'feit {id}', en: 'fact {id}' },
  missingItem: { nl: '{id}, onderdeel {item}', en: '{id}, item {item}' },
  missingRowFact: { nl: '{id}, {item}', en: '{id}, {item}' },
  wantedFor: { nl: '{for}, {subject}', en: '{for}, {subject}' },
  contradicts: {
    nl: '{subject}: {answers}. De bevindingen verschillen; {conflict}.',
    en: '{subject}: {answers}. The findings differ; {conflict}.',
  },
  overridden: {
    nl: 'In plaats van {from}. {motivation} ({signed})',
    en: 'Instead of {from}. {motivation} ({signed})',
  },
  signed: { nl: '{by}, {date}', en: '{by}, {date}' },
  signedUntil: {
    nl: '{by}, {date}, geldt tot en met {until}',
    en: '{by}, {date}, valid until {until} inclusive',
  },
  leftOut: {
    nl: '{levels}. Buiten beschouwing, want uit het incidentenregister (Wkkgz 9(6)): {sources}.',
    en: '{levels}. Left out, because from the incident register (Wkkgz 9(6)): {sources}.',
  },
  leftOutSame: {
    nl: '{levels}, ook zonder wat uit het incidentenregister komt (Wkkgz 9(6)): {sources}.',
    en: '{levels}, also without what comes from the incident register (Wkkgz 9(6)): {sources}.',
  },

  // appendix and closing
  messages: { nl: 'Meldingen', en: 'Messages' },
  appendix: { nl: 'Bijlage: bevindingen', en: 'Appendix: findings' },
  what: { nl: 'Over', en: 'About' },
  value: { nl: 'Waarde', en: 'Value' },
  method: { nl: 'Methode', en: 'Method' },
  from: { nl: 'Bron', en: 'Source' },
  on: { nl: 'Datum', en: 'Date' },
  unit: { nl: 'Locatie', en: 'Unit' },
  incidentRegister: { nl: 'incidentenregister', en: 'incident register' },
  accountability: { nl: 'Verantwoording', en: 'Accountability' },
  advice: { nl: 'Dit is een advies. Een mens besluit.', en: 'This is advice. A human decides.' },
  assessmentOnly: {
    nl: 'Dit is een berekend oordeel. Een mens stelt het vast.',
    en: 'This is a computed verdict. A human establishes it.',
  },
  receiptHeading: { nl: 'Waaruit dit is gemaakt', en: 'What this was made from' },
  version: { nl: 'Versie', en: 'Version' },
  assessmentPin: { nl: 'toetsing', en: 'assessment' },
  contextPin: { nl: 'context', en: 'context' },
  findingsPin: { nl: 'bevindingen', en: 'findings' },
  pinned: { nl: '{id} {version} ({hash})', en: '{id} {version} ({hash})' },
  pinnedFindings: { nl: 'bevindingen ({hash})', en: 'findings ({hash})' },
  receipt: {
    nl: 'Gemaakt met {library} {version} uit {parts}.',
    en: 'Made with {library} {version} from {parts}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a sentence of a report. */
export type ReportKey = keyof typeof reportTexts;
