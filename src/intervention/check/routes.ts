import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { PolicyFile } from '../policy.ts';
import { named } from './named.ts';

/** The measures that routes name: a step of the ladder where one is chosen or dated, one beside it where one is added. */
export function checkRoutes(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const { newcomers, neglect, stimulating, 'self-assessment': own } = policy.routes;
  const steps = policy.ladder.map(({ id }) => id);
  const extra = policy.beside.map(({ id }) => id);
  const check = (
    code: 'policy-not-on-ladder' | 'policy-not-beside' | 'policy-unknown-measure',
    known: readonly string[],
    path: Path,
    ids: string | readonly string[] = [],
  ) =>
    [ids].flat().flatMap((id, index) => {
      const at = typeof ids === 'string' ? path : [...path, index];
      return known.includes(id) ? [] : [diagnosticAt(document, at, code, named(id, known))];
    });
  const { ladder, first } = newcomers ?? {};
  return [
    ...check('policy-not-on-ladder', steps, ['routes', 'newcomers', 'ladder'], ladder),
    ...check('policy-not-on-ladder', steps, ['routes', 'newcomers', 'first', 'measure'], first?.measure),
    ...check('policy-not-beside', extra, ['routes', 'newcomers', 'first', 'add'], first?.add),
    ...check('policy-not-on-ladder', steps, ['routes', 'neglect', 'measure'], neglect?.measure),
    ...check(
      'policy-unknown-measure',
      [...steps, ...extra],
      ['routes', 'stimulating', 'measures'],
      stimulating?.measures,
    ),
    ...check(
      'policy-unknown-measure',
      [...steps, ...extra],
      ['routes', 'self-assessment', 'measures'],
      own?.measures,
    ),
  ];
}
