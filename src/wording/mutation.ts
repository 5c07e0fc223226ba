import type { Text } from './language.ts';

/** What a mutant changes, by its kind. From `norm-status` on only a recommendation can notice. */
export const mutationKindTexts = {
  number: { nl: 'getal', en: 'number' },
  date: { nl: 'dag', en: 'date' },
  period: { nl: 'periode', en: 'period' },
  operator: { nl: 'vergelijking', en: 'comparison' },
  group: { nl: 'alle of een van', en: 'all or any of' },
  'part-dropped': { nl: 'deel weggelaten', en: 'part dropped' },
  negated: { nl: 'omgekeerd', en: 'negated' },
  'filter-dropped': { nl: 'afbakening weggelaten', en: 'filter dropped' },
  'rows-swapped': { nl: 'rijen verwisseld', en: 'rows swapped' },
  minimum: { nl: 'kleinste steekproef', en: 'smallest sample' },
  essential: { nl: 'essentieel', en: 'essential' },
  status: { nl: 'status van een criterium', en: 'status of a criterion' },
  'norm-status': { nl: 'status van een norm', en: 'status of a norm' },
  harm: { nl: 'schade', en: 'harm' },
  'repair-within': { nl: 'hersteltermijn', en: 'time to repair' },
  source: { nl: 'bron weggelaten', en: 'source dropped' },
  power: { nl: 'bevoegdheid weggelaten', en: 'power dropped' },
  'power-when': { nl: 'voorwaarde van een bevoegdheid weggelaten', en: 'condition of a power dropped' },
  'power-after': {
    nl: 'wat aan een bevoegdheid voorafgaat weggelaten',
    en: 'what goes before a power dropped',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type MutationKind = keyof typeof mutationKindTexts;

/** Every kind of mutant. */
export const mutationKinds = Object.keys(mutationKindTexts) as readonly MutationKind[];

/** The kinds of change to a policy and not to a framework. */
export const powerKinds: readonly MutationKind[] = ['power', 'power-when', 'power-after'];

/** The kinds that no verdict shows: only a recommendation does. */
export const adviceKinds: readonly MutationKind[] = ['harm', 'repair-within', 'source', ...powerKinds];

/** The rule that a silence on a mutant names; no rule of lint. */
export const MUTANT = 'mutant';
