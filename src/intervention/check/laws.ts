import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Library } from '../../framework/model.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { PolicyFile } from '../policy.ts';
import { named } from './named.ts';

/** Libraries that are used exist, and the Acts that powers cite stand in them. */
export function checkLaws(
  policy: PolicyFile,
  document: SourceDocument,
  libraries: readonly Library[],
): Diagnostic[] {
  const known = libraries.map(({ id }) => id);
  const missing = policy.uses.flatMap((id, index) =>
    known.includes(id) ? [] : [diagnosticAt(document, ['uses', index], 'unknown-library', named(id, known))],
  );
  if (missing.length > 0 || policy.uses.length === 0) return missing;
  const laws = libraries
    .filter(({ id }) => policy.uses.includes(id))
    .flatMap((library) => Object.keys(library.laws));
  return policy.powers.flatMap(({ articles }, index) =>
    articles.flatMap((article, place) => {
      const law = article.split(' ', 1)[0] ?? '';
      if (laws.includes(law)) return [];
      const path = ['powers', index, 'articles', place];
      return [diagnosticAt(document, path, 'policy-unknown-law', { ...named(law, laws), name: article })];
    }),
  );
}
