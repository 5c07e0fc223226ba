import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLintRule, lintRuleIds } from '../../wording/lint.ts';
import { MUTANT, mutationKinds, powerKinds } from '../../wording/mutation.ts';
import { criteriaIn, type Draft, found, normsIn, themesIn } from '../draft.ts';
import type { FrameworkFile } from '../model.ts';
import { knownIn, named } from './criteria.ts';

type Silence = NonNullable<FrameworkFile['silence']>[number];

/** Silences name a rule and a place that exist, and say why. */
export function checkSilences(draft: Draft): Diagnostic[] {
  const { silence: silences = [] } = draft.file;
  if (silences.length === 0) return [];
  const places = placesIn(draft);
  return silences.flatMap((silence, index) => checkSilence(silence, ['silence', index], places, draft));
}

function checkSilence(
  { rule, at, reason }: Silence,
  path: Diagnostic['path'],
  places: ReadonlySet<string>,
  { document }: Draft,
): Diagnostic[] {
  const root = { document, path: [] };
  const rules = [...lintRuleIds, MUTANT];
  const isMutant = rule === MUTANT;
  // Of a mutant more may be said than where it is: `DZ5 harm limited`.
  const [place = at, kind] = isMutant ? at.split(' ') : [at];
  const isKnownKind = kind === undefined || mutationKinds.some((one) => one === kind);
  // A power is of a policy, which a framework does not know: whether it is there shows when mutants are run.
  const isOfPolicy = powerKinds.some((one) => one === kind);
  const tell = (key: string, ...[code, args]: [Diagnostic['code'], Diagnostic['args']]) =>
    found(root, [...path, key], code, args);
  return [
    ...(isMutant || isLintRule(rule)
      ? []
      : [tell('rule', 'silence-unknown-rule', { ...named(rule, rules), known: rules })]),
    ...(isOfPolicy || places.has(place) ? [] : [tell('at', 'silence-unknown-place', named(place, places))]),
    ...(isKnownKind
      ? []
      : [tell('at', 'silence-unknown-change', { ...named(kind, mutationKinds), known: mutationKinds })]),
    ...(reason.trim() === '' ? [tell('reason', 'silence-without-reason', { rule, at })] : []),
  ];
}

/** Everything in a framework that a finding may stand at, by its id. */
function placesIn(draft: Draft): ReadonlySet<string> {
  const { facts, thresholds, conditions, gradings, records } = knownIn(draft);
  const items = [...themesIn(draft), ...normsIn(draft), ...criteriaIn(draft)].map(({ item }) => item.id);
  const sections = [facts, thresholds, conditions, gradings, records].flatMap((section) => [
    ...section.keys(),
  ]);
  const ofRecords = [...records.values()].flatMap(({ value }) => Object.keys(value.facts));
  return new Set([draft.file.id, ...items, ...sections, ...ofRecords]);
}
