import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import { AGGREGATES } from '../aggregates.ts';
import { isBuiltIn } from '../context-facts.ts';
import type { PolicyFile } from '../policy.ts';

const RESERVED = ['risk', 'trust', 'norms', 'up', 'down', ...AGGREGATES];

/** Facts of the context: built-in ones keep their type, others have a finite number of values. Validity runs forward. */
export function checkFacts(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  return [
    ...Object.entries(policy.facts).flatMap(([id, fact]) => {
      const path = ['facts', id];
      if (RESERVED.includes(id))
        return [diagnosticAt(document, path, 'policy-reserved-id', { id }, { part: 'key' })];
      const isTyped = fact.type !== undefined || fact.options !== undefined;
      if (isBuiltIn(id)) return isTyped ? [diagnosticAt(document, path, 'policy-fact-type', { id })] : [];
      const fits =
        fact.type === 'choice' ? fact.options !== undefined : fact.type === 'boolean' && !fact.options;
      return fits ? [] : [diagnosticAt(document, path, 'policy-fact-options', { id })];
    }),
    ...checkValidity(policy, document),
  ];
}

function checkValidity({ valid, powers }: PolicyFile, document: SourceDocument): Diagnostic[] {
  const all = [
    { valid, path: ['valid'] },
    ...powers.map((power, index) => ({ valid: power.valid, path: ['powers', index, 'valid'] })),
  ];
  return all.flatMap(({ valid: { from, until } = {}, path }) =>
    from !== undefined && until !== undefined && from > until
      ? [diagnosticAt(document, [...path, 'until'], 'validity-reversed', { from, until })]
      : [],
  );
}
