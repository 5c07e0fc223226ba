import { checkCondition, checkNamedConditions } from '../../conditions/check.ts';
import type { Condition } from '../../conditions/model.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { reachableFrom } from '../../framework/references.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { PolicyFile } from '../policy.ts';
import { type Place, policySlots, policyVocabulary } from '../vocabulary.ts';

interface Placed {
  readonly condition: Condition;
  readonly path: Path;
  readonly place: Place;
}

/** Every condition against the facts that may be mentioned at its place. */
export function checkConditions(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const cycles = checkNamedConditions(policy.conditions);
  if (cycles.length > 0)
    return cycles.map(({ path, code, args }) => diagnosticAt(document, ['conditions', ...path], code, args));
  const vocabulary = policyVocabulary(policy, policySlots());
  const used = new Set<string>();
  const found = new Map<string, Diagnostic>();
  const note = (base: Path, condition: Condition, place: Place) => {
    for (const { path, code, args } of checkCondition(condition, vocabulary(place))) {
      const diagnostic = diagnosticAt(document, [...base, ...path], code, args);
      found.set(JSON.stringify(diagnostic), diagnostic);
    }
  };
  for (const { condition, path, place } of conditionsIn(policy)) {
    note(path, condition, place);
    for (const name of reachableFrom([condition], policy.conditions).conditions) {
      const named = Object.hasOwn(policy.conditions, name) ? policy.conditions[name] : undefined;
      if (named) note(['conditions', name], named, place);
      used.add(name);
    }
  }
  for (const [name, condition] of Object.entries(policy.conditions))
    if (!used.has(name)) note(['conditions', name], condition, 'rules');
  return [...found.values()];
}

/** Every condition of a policy with where it stands. */
function conditionsIn(policy: PolicyFile): Placed[] {
  const rows = (list: PolicyFile['risk'], base: Path, place: Place) =>
    list.flatMap(({ when }, index) =>
      when ? [{ condition: when, path: [...base, index, 'when'], place }] : [],
    );
  const { newcomers } = policy.routes;
  const steps = newcomers ? (['first', 'second'] as const) : [];
  return [
    ...rows(policy.extent, ['extent'], 'extent'),
    ...rows(policy.risk, ['risk'], 'risk'),
    ...rows(policy.trust.levels, ['trust', 'levels'], 'trust'),
    ...policy.never.map((condition, index) => ({
      condition,
      path: ['never', index],
      place: 'context' as const,
    })),
    ...policy.rules.map(({ conditions }, index) => ({
      condition: conditions,
      path: ['rules', index, 'conditions'],
      place: 'rules' as const,
    })),
    ...policy.powers.flatMap(({ opens }, index) =>
      Object.entries(opens).flatMap(([measure, { when }]) =>
        when
          ? [
              {
                condition: when,
                path: ['powers', index, 'opens', measure, 'when'],
                place: 'context' as const,
              },
            ]
          : [],
      ),
    ),
    ...(policy.routes.neglect
      ? [
          {
            condition: policy.routes.neglect.when,
            path: ['routes', 'neglect', 'when'],
            place: 'rules' as const,
          },
        ]
      : []),
    ...steps.flatMap((step) => {
      const condition = newcomers?.[step].when;
      const path = ['routes', 'newcomers', step, 'when'];
      return condition ? [{ condition, path, place: 'rules' as const }] : [];
    }),
  ];
}
