import type { Report } from '../findings/report.ts';
import type { Compiled, CompiledCriterion } from '../framework/compiled.ts';
import { closest } from '../source/suggest.ts';
import type { Placed, Row } from './rows.ts';

/** What a row gives in the end: the row over the case over the file, without what it takes away. */
export interface Given {
  readonly values: ReadonlyMap<string, Placed>;
  /** The facts of the one record; undefined where the case is about no record. */
  readonly record: ReadonlyMap<string, Placed> | undefined;
}

/** Puts together what is given. `isOfRecord` tells which ids of `set` speak of the record. */
export function givenIn(row: Row, isOfRecord: (id: string) => boolean, report: Report): Given {
  const values = new Map(row.given.map((one) => [one.id, one]));
  const record = row.record && new Map(row.record.map((one) => [one.id, one]));
  for (const one of row.set) (record && isOfRecord(one.id) ? record : values).set(one.id, one);
  for (const { id, path } of row.unset) {
    if (record?.delete(id) || values.delete(id)) continue;
    const known = [...(record?.keys() ?? []), ...values.keys()];
    report(path, 'case-unset-nothing', { id, suggestion: closest(id, known) ?? '' });
  }
  return { values, record };
}

/** The facts of the records that a criterion counts. */
export function recordFactsOf({ framework }: Compiled, { each }: CompiledCriterion): readonly string[] {
  return Object.keys((each && framework.records[each.record]?.facts) ?? {});
}
