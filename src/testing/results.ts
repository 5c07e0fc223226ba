import type { Language } from '../wording/language.ts';
import { differencesIn } from './compare.ts';
import type { Judged } from './judge.ts';
import { messageOf } from './message.ts';
import type { CaseResults, FailedRow, RanRow } from './model.ts';
import { documentOf } from './parse.ts';
import type { ToRun } from './prepare.ts';

/** A row that ran, with what came out. */
export interface RanWith {
  readonly one: ToRun;
  readonly judged: Judged;
}

/** What passed, and what came out otherwise than it says. */
export function resultsOf(ran: readonly RanWith[], language: Language): CaseResults {
  const passed: RanRow[] = [];
  const failed: FailedRow[] = [];
  for (const { one, judged } of ran) {
    const failure = failureOf(one, judged, language);
    if (failure) failed.push(failure);
    else passed.push(ranRow(one));
  }
  const cases = new Set(ran.map(({ one }) => one.row.case)).size;
  const counts = { cases, rows: ran.length, passed: passed.length, failed: failed.length };
  return { passed, failed, counts };
}

function ranRow({ row, file }: ToRun): RanRow {
  const place = documentOf(file).placeOf(row.path);
  return {
    ...(file.file !== undefined && { file: file.file }),
    ...(place && { line: place.line, column: place.column }),
    case: row.case.id,
    ...(row.it !== undefined && { row: row.it }),
    kind: row.kind,
    subject: row.subject === '' ? (file.framework ?? '') : row.subject,
  };
}

function failureOf(one: ToRun, { outcome, explanation }: Judged, language: Language): FailedRow | undefined {
  const { row } = one;
  const differences = differencesIn(row.want, outcome);
  if (differences.length === 0) return undefined;
  const failed = {
    ...ranRow(one),
    want: row.want.outcome ?? [],
    got: outcome.outcome,
    differences,
    explanation: explanation(),
  };
  return { ...failed, message: messageOf(failed, row.path, language) };
}
