import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { Cell, PolicyFile } from '../policy.ts';
import { trustLevels } from '../trust-levels.ts';
import { named } from './named.ts';

/** The plane has a cell for every risk and every level of trust, and names measures of the right list. */
export function checkPlane(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const levels = [...new Set(policy.risk.map(({ level }) => level))];
  const unknown = Object.keys(policy.plane)
    .filter((risk) => !levels.includes(risk))
    .map((risk) =>
      diagnosticAt(document, ['plane', risk], 'policy-unknown-risk', named(risk, levels), { part: 'key' }),
    );
  const cells = levels.flatMap((risk) =>
    trustLevels.flatMap((trust) => {
      const cell = policy.plane[risk]?.[trust];
      const path = ['plane', risk, trust];
      return cell
        ? checkCell(policy, document, cell, path)
        : [diagnosticAt(document, path, 'policy-cell-missing', { risk, trust })];
    }),
  );
  return [...unknown, ...cells];
}

function checkCell(
  { ladder, beside }: PolicyFile,
  document: SourceDocument,
  { atLeast, add }: Cell,
  path: Path,
): Diagnostic[] {
  const steps = ladder.map(({ id }) => id);
  const extra = beside.map(({ id }) => id);
  return [
    ...(steps.includes(atLeast)
      ? []
      : [diagnosticAt(document, [...path, 'atLeast'], 'policy-not-on-ladder', named(atLeast, steps))]),
    ...add.flatMap((id, index) =>
      extra.includes(id)
        ? []
        : [diagnosticAt(document, [...path, 'add', index], 'policy-not-beside', named(id, extra))],
    ),
  ];
}
