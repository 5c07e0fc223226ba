import type { Draft } from '../draft.ts';
import { valuesOf } from '../parts.ts';
import { conditionsIn, conditionsOfRows, reachableFrom } from '../references.ts';
import type { Finding } from './finding.ts';

/** Facts, thresholds and facts of records that the framework itself declares and that no condition reads. */
export function lintFacts(draft: Draft): Finding[] {
  const { file, parts, document } = draft;
  const conditions = valuesOf(parts.conditions);
  const rows = [...parts.gradings.values()].flatMap(({ value }) => conditionsOfRows(value.levels));
  const read = reachableFrom(
    [...conditionsIn(file), ...Object.values(conditions), ...rows],
    conditions,
  ).facts;
  const unused = (ids: readonly string[], path: readonly string[]): Finding[] =>
    ids
      .filter((id) => !read.has(id))
      .map((id) => ({
        rule: 'unused-fact',
        at: id,
        origin: { document, path },
        path: [id],
        args: { id },
        part: 'key',
      }));
  const ofRecords = Object.entries(file.records).flatMap(([record, { facts }]) =>
    unused(Object.keys(facts), ['records', record, 'facts']),
  );
  return [
    ...unused(Object.keys(file.facts), ['facts']),
    ...unused(Object.keys(file.thresholds), ['thresholds']),
    ...ofRecords,
  ];
}
