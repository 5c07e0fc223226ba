import type { Text } from './language.ts';

/**
 * Why a measure is recommended, or is not, per kind of reason. Where the policy gave its own sentence, that one is
 * printed instead (`cell` and `limit`: after it).
 */
export const reasonTexts = {
  cell: {
    nl: 'Bij risico {risk} en vertrouwen {trust} is {measure} de lichtste maatregel die volstaat.',
    en: 'At risk {risk} and trust {trust} the lightest measure that suffices is {measure}.',
  },
  // The same cell seen from a measure beside the ladder, and from a lighter measure.
  cellAdds: {
    nl: 'Dat hoort bij risico {risk} en vertrouwen {trust}.',
    en: 'That belongs to risk {risk} and trust {trust}.',
  },
  cellTooLight: {
    nl: 'Bij risico {risk} en vertrouwen {trust} is dat te licht.',
    en: 'At risk {risk} and trust {trust} that is too light.',
  },
  rule: { nl: 'De regel {rule} vraagt erom.', en: 'The rule {rule} asks for it.' },
  limit: { nl: 'De regel {rule} staat niet meer toe.', en: 'The rule {rule} allows no more.' },
  suffices: { nl: 'Niets vraagt om meer.', en: 'Nothing asks for more.' },
  neighbour: {
    nl: 'Dat past pas bij risico {risk} en vertrouwen {trust}.',
    en: 'That fits only at risk {risk} and trust {trust}.',
  },
  improving: {
    nl: 'Beter dan bij het vorige bezoek: {norms}.',
    en: 'Better than at the visit before: {norms}.',
  },
  'no-power': {
    nl: 'Geen overtreden artikel opent deze maatregel.',
    en: 'No breached article opens this measure.',
  },
  noPowerHere: {
    nl: 'Wat daar staat opent deze maatregel niet; de andere overtreden artikelen wel.',
    en: 'What it says does not open this measure; the other breached articles do.',
  },
  after: {
    nl: 'Dat kan pas als een eerdere maatregel ({measure}) niet is opgevolgd.',
    en: 'That is open only when an earlier measure ({measure}) was not followed.',
  },
  unmet: {
    nl: 'De bevoegdheid bestaat alleen onder een voorwaarde, en die is niet vervuld.',
    en: 'The power exists under a condition only, and that is not met.',
  },
  own: {
    nl: 'De maatregel van dit bezoek kan niet rusten op {norms}.',
    en: 'The measure of this visit cannot rest on {norms}.',
  },
  shortfall: { nl: 'Voldoet, maar nog niet helemaal: {norms}.', en: 'Met, but not fully yet: {norms}.' },
  encouraged: {
    nl: 'Van belang, en nog niet op orde: {norms}.',
    en: 'Encouraged, and not in order yet: {norms}.',
  },
  route: {
    nl: 'Zo gaat het beleid om met dit soort bezoek.',
    en: 'That is how the policy deals with this kind of visit.',
  },
  running: { nl: '{measure} loopt al.', en: '{measure} is running already.' },
  restored: { nl: 'Op orde: {norms}.', en: 'In order: {norms}.' },
  unrestored: { nl: 'Nog niet op orde: {norms}.', en: 'Not in order yet: {norms}.' },
} as const satisfies Readonly<Record<string, Text>>;
