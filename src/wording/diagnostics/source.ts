import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with a text before it means anything: YAML, limits, shape. */
export const sourceTexts = {
  'yaml-syntax': {
    what: { nl: 'Dit is geen geldige YAML: {detail}.', en: 'This is not valid YAML: {detail}.' },
    how: { nl: 'Herstel de schrijfwijze op deze plaats.', en: 'Mend the notation at this place.' },
  },
} as const satisfies Record<string, DiagnosticText>;
