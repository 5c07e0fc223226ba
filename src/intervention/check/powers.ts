import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import { type MeasureEntry, measureIn, type PolicyFile } from '../policy.ts';
import { named } from './named.ts';

/** Powers open measures that exist and need one; every measure that needs a power is opened by some article. */
export function checkPowers(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const ids = [...policy.ladder, ...policy.beside].map(({ id }) => id);
  const entries = policy.powers.flatMap((power, index) =>
    Object.entries(power.opens).flatMap(([measure, { after = [] }]) => {
      const path = ['powers', index, 'opens', measure];
      return [
        ...checkOpened(policy, document, measure, path, ids),
        ...after.flatMap((id, place) =>
          ids.includes(id)
            ? []
            : [diagnosticAt(document, [...path, 'after', place], 'policy-unknown-measure', named(id, ids))],
        ),
      ];
    }),
  );
  return [...entries, ...withoutPower(policy, document)];
}

function checkOpened(
  policy: PolicyFile,
  document: SourceDocument,
  measure: string,
  path: readonly (string | number)[],
  ids: readonly string[],
): Diagnostic[] {
  const entry = measureIn(policy, measure);
  if (!entry)
    return [diagnosticAt(document, path, 'policy-unknown-measure', named(measure, ids), { part: 'key' })];
  if (entry.needsPower) return [];
  return [
    diagnosticAt(
      document,
      path,
      'policy-needless-power',
      { name: measure },
      { part: 'key', severity: 'warning' },
    ),
  ];
}

function withoutPower(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const opened = new Set(policy.powers.flatMap(({ opens }) => Object.keys(opens)));
  const isClosed = ({ id, needsPower }: MeasureEntry) => needsPower && !opened.has(id);
  return (['ladder', 'beside'] as const).flatMap((list) =>
    policy[list].flatMap((measure, index) =>
      isClosed(measure)
        ? [diagnosticAt(document, [list, index], 'policy-without-power', { id: measure.id })]
        : [],
    ),
  );
}
