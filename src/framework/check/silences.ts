import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLintRule, lintRuleIds } from '../../wording/lint.ts';
import { criteriaIn, type Draft, found, normsIn, themesIn } from '../draft.ts';
import { knownIn, named } from './criteria.ts';

/** Silences name a rule and a place that exist, and say why. */
export function checkSilences(draft: Draft): Diagnostic[] {
  const { silence: silences = [] } = draft.file;
  if (silences.length === 0) return [];
  const root = { document: draft.document, path: [] };
  const places = placesIn(draft);
  return silences.flatMap(({ rule, at, reason }, index) => {
    const path = ['silence', index];
    return [
      ...(isLintRule(rule)
        ? []
        : [
            found(root, [...path, 'rule'], 'silence-unknown-rule', {
              ...named(rule, lintRuleIds),
              known: lintRuleIds,
            }),
          ]),
      ...(places.has(at) ? [] : [found(root, [...path, 'at'], 'silence-unknown-place', named(at, places))]),
      ...(reason.trim() === ''
        ? [found(root, [...path, 'reason'], 'silence-without-reason', { rule, at })]
        : []),
    ];
  });
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
