import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { closest } from '../../source/suggest.ts';
import { criteriaIn, type Draft, found, normsIn } from '../draft.ts';
import type { Origin } from '../parts.ts';
import { knownIn } from './criteria.ts';

/** Every source cited is in the register: an article of a known law, or a field norm. */
export function checkSources(draft: Draft): Diagnostic[] {
  const cited = [...normsIn(draft), ...criteriaIn(draft)].flatMap(({ item, origin }) =>
    (item.sources ?? []).flatMap((source, index) => checkSource(draft, source, origin, ['sources', index])),
  );
  const thresholds = [...draft.parts.thresholds.values()].flatMap(({ value, origin }) =>
    value.source === undefined ? [] : checkSource(draft, value.source, origin, ['source']),
  );
  const elaborated = [...draft.parts.fieldNorms.values()].flatMap(({ value, origin }) =>
    value.elaborates === undefined ? [] : checkSource(draft, value.elaborates, origin, ['elaborates']),
  );
  const laws = [...draft.parts.articles].flatMap(([article, placed]) =>
    placed
      .filter(() => !draft.parts.laws.has(lawOf(article)))
      .map(({ origin }) =>
        found(origin, ['article'], 'unknown-law', {
          name: lawOf(article),
          suggestion: closest(lawOf(article), draft.parts.laws.keys()) ?? '',
        }),
      ),
  );
  return [...cited, ...thresholds, ...elaborated, ...laws];
}

/** The law an article belongs to: `wkkgz 4(1)a` → `wkkgz`. */
export function lawOf(article: string): string {
  return article.split(' ', 1)[0] ?? article;
}

function checkSource(draft: Draft, source: string, origin: Origin, path: (string | number)[]): Diagnostic[] {
  const { parts } = draft;
  if (parts.fieldNorms.has(source) || parts.articles.has(source)) return [];
  const { articles, fieldNorms } = knownIn(draft);
  const known = [...articles.keys(), ...fieldNorms.keys()];
  return [found(origin, path, 'unknown-source', { name: source, suggestion: closest(source, known) ?? '' })];
}
