import type { Text } from './language.ts';

/**
 * Short words for the lists of a recommendation, per list and value. `phase`, `extent`, `risk` and `trust` hold the
 * levels that policies commonly name; a policy may name others, which stay as they are.
 */
export const interventionLabels = {
  category: {
    stimulating: { nl: 'stimulerend', en: 'stimulating' },
    corrective: { nl: 'corrigerend', en: 'corrective' },
    administrative: { nl: 'bestuursrechtelijk', en: 'administrative' },
    disciplinary: { nl: 'tuchtrechtelijk', en: 'disciplinary' },
    criminal: { nl: 'strafrechtelijk', en: 'criminal' },
  },
  role: {
    ladder: { nl: 'Maatregel', en: 'Measure' },
    own: { nl: 'Eigen maatregel', en: 'Measure of its own' },
    beside: { nl: 'Daarnaast', en: 'Beside it' },
    advice: { nl: 'Aandachtspunt', en: 'Point of attention' },
  },
  phase: {
    'first-visit': { nl: 'eerste bezoek', en: 'first visit' },
    'follow-up': { nl: 'hertoets', en: 'follow-up' },
    'under-measure': { nl: 'er loopt een maatregel', en: 'a measure is running' },
  },
  extent: {
    limited: { nl: 'beperkt', en: 'limited' },
    structural: { nl: 'structureel', en: 'structural' },
  },
  risk: {
    none: { nl: 'afwezig', en: 'absent' },
    low: { nl: 'laag', en: 'low' },
    moderate: { nl: 'matig', en: 'moderate' },
    high: { nl: 'hoog', en: 'high' },
    acute: { nl: 'acuut', en: 'acute' },
  },
  trust: {
    sufficient: { nl: 'voldoende', en: 'sufficient' },
    limited: { nl: 'beperkt', en: 'limited' },
    insufficient: { nl: 'onvoldoende', en: 'insufficient' },
  },
  anchor: {
    visit: { nl: 'het bezoek', en: 'the visit' },
    report: { nl: 'het rapport', en: 'the report' },
    decision: { nl: 'het besluit', en: 'the decision' },
    notification: { nl: 'de bekendmaking', en: 'the notification' },
    framework: { nl: 'de start die het kader noemt', en: 'the start that the framework names' },
  },
  against: {
    decision: { nl: 'het besluit', en: 'the decision' },
    publication: { nl: 'de openbaarmaking', en: 'the publication' },
  },
  action: {
    lift: { nl: 'kan worden beëindigd', en: 'may be lifted' },
    continue: { nl: 'loopt door', en: 'continues' },
    extend: { nl: 'kan worden verlengd', en: 'may be extended' },
    heavier: { nl: 'wordt zwaarder', en: 'becomes heavier' },
    lighter: { nl: 'wordt lichter', en: 'becomes lighter' },
    undetermined: { nl: 'nog niet te zeggen', en: 'cannot be said yet' },
  },
  trend: {
    new: { nl: 'niet eerder beoordeeld', en: 'not judged before' },
    better: { nl: 'beter dan eerder', en: 'better than before' },
    same: { nl: 'als eerder', en: 'as before' },
    worse: { nl: 'slechter dan eerder', en: 'worse than before' },
  },
  authority: { provider: { nl: 'de aanbieder', en: 'the provider' } },
  followed: {
    fully: { nl: 'helemaal opgevolgd', en: 'fully followed' },
    partly: { nl: 'deels opgevolgd', en: 'partly followed' },
    not: { nl: 'niet opgevolgd', en: 'not followed' },
  },
  route: {
    plane: { nl: 'risico en vertrouwen', en: 'risk and trust' },
    newcomers: { nl: 'nieuwe aanbieders', en: 'new providers' },
    stimulating: { nl: 'stimulerend toezicht', en: 'stimulating supervision' },
    'self-assessment': { nl: 'zelftoets', en: 'self-assessment' },
  },
  reason: {
    'out-of-scope': { nl: 'valt buiten dit bezoek', en: 'outside this visit' },
    'no-evidence': { nl: 'geen bevinding', en: 'no finding' },
  },
  answer: {
    true: { nl: 'ja', en: 'yes' },
    false: { nl: 'nee', en: 'no' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
