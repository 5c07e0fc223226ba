import type { Path } from '../diagnostics/diagnostic.ts';
import type { RawValue } from '../findings/model.ts';
import type { Case, Cases, SubjectKind } from './model.ts';

/** A value with the place where it was written. */
export interface Placed {
  readonly id: string;
  readonly value: RawValue;
  readonly path: Path;
}

/** What a row about a policy with norms may expect beside the measure of the ladder: lists that name all there is. */
export const measureLists = ['beside', 'articles', 'basis', 'barred'] as const;

export type MeasureList = (typeof measureLists)[number];

/** Of each list what is expected; undefined where nothing is said of it. */
export type MeasureLists = Readonly<Record<MeasureList, readonly string[] | undefined>>;

/** What a row expects. */
export interface Expectation extends MeasureLists {
  /** Undefined where nothing is said of the outcome. */
  readonly outcome: readonly string[] | undefined;
  readonly missing: readonly string[] | undefined;
  readonly deadline: string | undefined;
}

/** One row of a case to run; a case without a table is one row. */
export interface Row {
  readonly case: Case;
  readonly kind: SubjectKind;
  /** The id of what it is about; empty for the whole. */
  readonly subject: string;
  readonly it: string | undefined;
  readonly date: string;
  readonly want: Expectation;
  /** Where the row was written, and where its date. */
  readonly path: Path;
  readonly datePath: Path;
  /** From the file and the case; a later one replaces an earlier. */
  readonly given: readonly Placed[];
  /** The record of a case about one record. */
  readonly record: readonly Placed[] | undefined;
  /** What the row gives otherwise, and what it takes away. */
  readonly set: readonly Placed[];
  readonly unset: readonly { readonly id: string; readonly path: Path }[];
}

/** The keys that say what a case is about. */
export const subjectKinds = ['norm', 'theme', 'overall', 'criterion', 'policy'] as const;

/** Every row of a file, in order. */
export function rowsOf(file: Cases): readonly Row[] {
  return file.cases.flatMap((one, index) => rowsOfCase(file, one, ['cases', index]));
}

function rowsOfCase(file: Cases, one: Case, path: Path): readonly Row[] {
  const kind = subjectKinds.find((key) => one[key] !== undefined) ?? 'norm';
  const subject = one[kind];
  const shared = {
    case: one,
    kind,
    subject: typeof subject === 'string' ? subject : '',
    given: [...placed(file.given, ['given']), ...placed(one.given, [...path, 'given'])],
    record: one.record && placed(one.record, [...path, 'record']),
  };
  const own = one.date === undefined ? [] : path;
  const date = one.date ?? file.date;
  if (!one.table) {
    const datePath = [...own, 'date'];
    return [{ ...shared, it: undefined, date, datePath, want: wantOf(one), path, set: [], unset: [] }];
  }
  return one.table.map((row, index) => {
    const at = [...path, 'table', index];
    return {
      ...shared,
      it: row.it,
      date: row.date ?? date,
      datePath: [...(row.date === undefined ? own : at), 'date'],
      want: wantOf(row),
      path: at,
      set: placed(row.set, [...at, 'set']),
      unset: row.unset.map((id, place) => ({ id, path: [...at, 'unset', place] })),
    };
  });
}

function placed(values: Readonly<Record<string, RawValue>>, path: Path): Placed[] {
  return Object.entries(values).map(([id, value]) => ({ id, value, path: [...path, id] }));
}

function wantOf({
  expect,
  missing,
  deadline,
  beside,
  articles,
  basis,
  barred,
}: Pick<Case, 'expect' | 'missing' | 'deadline' | MeasureList>): Expectation {
  const outcome = expect === undefined ? undefined : [expect].flat();
  return { outcome, missing, deadline, beside, articles, basis, barred };
}
