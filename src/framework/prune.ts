import type { FrameworkFile } from './model.ts';
import { type Parts, type Placed, valuesOf } from './parts.ts';
import { conditionsIn, conditionsOfRows, reachableFrom } from './references.ts';

/**
 * Leaves out of the parts what came from a library and is not used, directly or through something used.
 * What the framework itself defines always stays.
 */
export function prune(file: FrameworkFile, parts: Parts): Parts {
  const criteria = file.themes.flatMap(({ norms }) => norms.flatMap((norm) => norm.criteria));
  const keep = <T>(section: ReadonlyMap<string, Placed<T>>, used: ReadonlySet<string>, own: object) =>
    new Map([...section].filter(([id]) => used.has(id) || Object.hasOwn(own, id)));

  const gradings = keep(parts.gradings, gradingsUsed(file), file.gradings);
  const records = keep(parts.records, new Set(criteria.flatMap((c) => c.each?.record ?? [])), file.records);
  const start = [
    ...conditionsIn(file),
    ...Object.values(file.conditions),
    ...[...gradings.values()].flatMap(({ value }) => conditionsOfRows(value.levels)),
  ];
  const mentioned = reachableFrom(start, valuesOf(parts.conditions));
  const thresholds = keep(parts.thresholds, mentioned.facts, file.thresholds);
  const sources = sourcesUsed(file, parts, thresholds);
  const ownArticles = new Set(file.articles.map(({ article }) => article));
  const articles = new Map([...parts.articles].filter(([id]) => sources.has(id) || ownArticles.has(id)));
  const laws = new Set([...articles.keys()].map((article) => article.split(' ', 1)[0] ?? ''));
  return {
    gradings,
    records,
    thresholds,
    articles,
    facts: keep(parts.facts, mentioned.facts, file.facts),
    conditions: keep(parts.conditions, mentioned.conditions, file.conditions),
    fieldNorms: keep(parts.fieldNorms, sources, file.fieldNorms),
    laws: keep(parts.laws, laws, file.laws),
  };
}

function gradingsUsed(file: FrameworkFile): Set<string> {
  const { norm, theme, overall } = file.weighing;
  const names = [norm, theme, typeof overall === 'object' ? overall.grading : overall];
  for (const each of file.themes) {
    names.push(each.weighing);
    for (const { weighing, criteria } of each.norms) names.push(weighing, ...criteria.map((c) => c.grading));
  }
  return new Set(names.filter((name) => name !== undefined));
}

/** Sources cited, and the article that a cited field norm elaborates. */
function sourcesUsed(file: FrameworkFile, parts: Parts, thresholds: Parts['thresholds']): Set<string> {
  const cited = file.themes.flatMap(({ norms }) =>
    norms.flatMap(({ sources, criteria }) => [...sources, ...criteria.flatMap((c) => c.sources ?? [])]),
  );
  const ofThresholds = [...thresholds.values()].flatMap(({ value }) => value.source ?? []);
  const direct = [...cited, ...ofThresholds, ...Object.keys(file.fieldNorms)];
  const elaborated = direct.flatMap((id) => parts.fieldNorms.get(id)?.value.elaborates ?? []);
  return new Set([...direct, ...elaborated]);
}
