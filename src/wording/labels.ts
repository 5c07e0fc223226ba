import type { Text } from './language.ts';

/** Short words for the fixed lists of the format, per list and value. Ids of a framework or policy are not in here. */
export const labels = {
  kind: {
    'first-visit': { nl: 'eerste bezoek', en: 'first visit' },
    'follow-up': { nl: 'hertoets', en: 'follow-up visit' },
    'self-assessment': { nl: 'zelftoets', en: 'self-assessment' },
    desk: { nl: 'bureautoets', en: 'desk assessment' },
    stimulating: { nl: 'stimulerend bezoek', en: 'stimulating visit' },
  },
  method: {
    interview: { nl: 'gesprek', en: 'interview' },
    observation: { nl: 'observatie', en: 'observation' },
    file: { nl: 'dossier', en: 'file' },
    document: { nl: 'document', en: 'document' },
    report: { nl: 'melding of rapport', en: 'report' },
    registration: { nl: 'registratie', en: 'registration' },
  },
  harm: {
    none: { nl: 'geen schade', en: 'no harm' },
    limited: { nl: 'beperkte schade', en: 'limited harm' },
    serious: { nl: 'ernstige schade', en: 'serious harm' },
    irreversible: { nl: 'onherstelbare schade', en: 'irreversible harm' },
  },
  status: {
    tested: { nl: 'toetst', en: 'tested' },
    encouraged: { nl: 'van belang', en: 'encouraged' },
  },
  outcome: {
    met: { nl: 'voldoet', en: 'met' },
    'not-met': { nl: 'voldoet niet', en: 'not met' },
    undetermined: { nl: 'onbepaald', en: 'undetermined' },
    'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
    'not-tested': { nl: 'niet getoetst', en: 'not tested' },
    'not-judged': { nl: 'zonder oordeel', en: 'not judged' },
    'no-weighing': { nl: 'alleen geteld', en: 'counted only' },
  },
  record: {
    satisfied: { nl: 'in orde', en: 'in order' },
    'not-satisfied': { nl: 'niet in orde', en: 'not in order' },
    unknown: { nl: 'onbekend', en: 'unknown' },
    'left-out': { nl: 'telt niet mee', en: 'does not count' },
  },
  missing: {
    criterion: { nl: 'geen bevinding', en: 'no finding' },
    fact: { nl: 'niet vast te stellen', en: 'not established' },
    record: { nl: 'onbekend', en: 'unknown' },
    item: { nl: 'niet gezien', en: 'not seen' },
    sample: { nl: 'steekproef te klein', en: 'sample too small' },
    contradiction: { nl: 'tegenspraak', en: 'contradiction' },
    norm: { nl: 'onbepaald', en: 'undetermined' },
  },
  conflict: {
    undetermined: { nl: 'alle waarden blijven mogelijk', en: 'every value stays possible' },
    latest: { nl: 'de laatste telt', en: 'the latest counts' },
    worst: { nl: 'de slechtste telt', en: 'the worst counts' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
