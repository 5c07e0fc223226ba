import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { PolicyFile } from '../policy.ts';

/** Every row has a condition, and the last has `otherwise` instead. */
export function checkRows(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const lists = [
    { path: ['extent'], rows: policy.extent },
    { path: ['risk'], rows: policy.risk },
    { path: ['trust', 'levels'], rows: policy.trust.levels },
  ];
  return lists.flatMap(({ path, rows }) =>
    rows.flatMap((row, index) => {
      const isLast = index === rows.length - 1;
      const isSound = (row.when === undefined) === isLast && (row.otherwise === true) === isLast;
      return isSound
        ? []
        : [diagnosticAt(document, [...path, index], 'policy-row-condition', { level: row.level })];
    }),
  );
}
