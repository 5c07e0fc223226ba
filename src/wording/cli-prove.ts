import type { Text } from './language.ts';

/** The sentences of `prove`. */
export const cliProveTexts = {
  proofsOf: { nl: '{title}, versie {version}', en: '{title}, version {version}' },
  provedOn: { nl: '{id} {title} (op {date})', en: '{id} {title} (on {date})' },
  withFewest: { nl: 'met {count} bevindingen', en: 'with {count} findings' },
  withFewestOne: { nl: 'met 1 bevinding', en: 'with 1 finding' },
  withNeeded: {
    nl: 'met {count} bevindingen, waarvan er geen gemist kan worden',
    en: 'with {count} findings, none of which can be left out',
  },
  neverApplies: {
    nl: 'kan niet: de norm is nooit van toepassing',
    en: 'impossible: the norm never applies',
  },
  noRowGives: {
    nl: 'kan niet: geen rij van {weighing} geeft dit niveau',
    en: 'impossible: no row of {weighing} gives this level',
  },
  rowNeverDecides: {
    nl: 'kan niet: over alle uitkomsten van {count} criteria beslist in {weighing} nooit een rij met dit niveau',
    en: 'impossible: over all outcomes of {count} criteria no row of {weighing} with this level ever decides',
  },
  outcomesOnly: {
    nl: 'kan niet: {weighing} vraagt er andere uitkomsten voor dan de criteria kunnen hebben ({outcomes})',
    en: 'impossible: {weighing} asks for other outcomes than the criteria can have ({outcomes})',
  },
  outcomesOf: { nl: '{id}: {outcomes}', en: '{id}: {outcomes}' },
  alwaysApplies: {
    nl: 'kan niet: de norm is altijd van toepassing, en altijd ook {criteria}',
    en: 'impossible: the norm always applies, and so always does {criteria}',
  },
  notByFacts: {
    nl: 'kan niet: bij geen enkele combinatie van {facts} ({count} bekeken) geven de criteria samen dit niveau',
    en: 'impossible: with no combination of {facts} ({count} looked at) the criteria together give this level',
  },
  notByOutcomes: {
    nl: 'kan niet: bij geen enkele combinatie van antwoorden geven de criteria samen dit niveau',
    en: 'impossible: with no combination of answers the criteria together give this level',
  },
  limitFacts: {
    nl: 'niet beslist: er zijn te veel combinaties van feiten om ze alle te bekijken',
    en: 'not settled: there are too many combinations of facts to look at all of them',
  },
  limitStates: {
    nl: 'niet beslist: er zijn te veel combinaties van uitkomsten om ze alle te bekijken',
    en: 'not settled: there are too many combinations of outcomes to look at all of them',
  },
  limitValues: {
    nl: 'niet beslist: er kunnen meer waarden zijn dan er zijn bekeken',
    en: 'not settled: there may be more values than were looked at',
  },
  limitUnits: {
    nl: 'niet beslist: zonder locaties kan het niet, met feiten die per locatie verschillen misschien wel',
    en: 'not settled: impossible without units, but perhaps not with facts that differ per unit',
  },
  provedAll: {
    nl: 'Normen: {norms}. Niveaus: {levels}. Te krijgen: {reachable}. Niet te krijgen: {unreachable}. Niet beslist: {unknown}.',
    en: 'Norms: {norms}. Levels: {levels}. Reachable: {reachable}. Unreachable: {unreachable}. Not settled: {unknown}.',
  },
  noNormOn: {
    nl: 'Op {date} geldt geen norm van {id} {version}.',
    en: 'No norm of {id} {version} is valid on {date}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
