/**
 * What came out, written in place of what was wanted.
 * In: the text of a case file and its rows that failed. Out: the new text, what was changed in it, and what was left.
 * Pure: the caller shows it, and writes it or not.
 */
import type { Path } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { canonicalText } from '../source/canonical.ts';
import { canEdit, type Edit, edited } from '../source/edit.ts';
import type { Cases, Difference, FailedRow, RanRow } from './model.ts';
import { parseCases } from './parse.ts';
import { type MeasureList, measureLists } from './rows.ts';

/** One expectation that was written anew. */
export interface UpdatedExpectation {
  readonly key: 'expect' | 'missing' | 'deadline' | 'beside' | 'articles' | 'basis' | 'barred';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A row of which every expectation that did not hold was written anew. */
export interface UpdatedRow extends Pick<RanRow, 'case' | 'row' | 'line' | 'column'> {
  readonly changes: readonly UpdatedExpectation[];
}

/** A row that was left as it is, and why. */
export interface LeftRow extends Pick<RanRow, 'case' | 'row' | 'line' | 'column'> {
  /**
   * Nothing came out that a case can expect; several deadlines came out, or none; a comment stands in the list; or the row
   * is not in the text.
   */
  readonly because: 'no-outcome' | 'no-single-deadline' | 'comment-inside' | 'not-found';
}

/** A case file after an update. */
export interface UpdatedCases {
  readonly text: string;
  readonly updated: readonly UpdatedRow[];
  readonly left: readonly LeftRow[];
}

/**
 * Writes what came out in place of what was wanted; nothing else in the text changes. Look at every change: what comes out
 * is not always what should. Throws FrameworkError for a text that is no case file.
 *
 * @example
 * const { failed } = runCases(cases, { frameworks: [framework] });
 * const { updated, left } = updateCases(text, failed);
 * console.log(updated.length + left.length); // 0
 */
export function updateCases(text: string, failed: readonly FailedRow[]): UpdatedCases {
  const cases = casesIn(text);
  const updated: UpdatedRow[] = [];
  const left: LeftRow[] = [];
  const edits: Edit[] = [];
  for (const one of failed) {
    const place = placeOf(one);
    const made = editsFor(one, pathOf(cases, one), text);
    if (typeof made === 'string') left.push({ ...place, because: made });
    else {
      updated.push({ ...place, changes: made.map(({ change }) => change) });
      edits.push(...made.map(({ edit }) => edit));
    }
  }
  const written = edited(text, edits);
  refuseOtherChange(cases, casesIn(written), edits);
  return { text: written, updated, left };
}

function casesIn(text: string): Cases {
  const result = parseCases(text);
  if (result.ok) return result.value;
  const [first] = result.diagnostics;
  throw new FrameworkError(first ? formatDiagnostic(first) : 'invalid cases', result.diagnostics);
}

function placeOf({ case: id, row, line, column }: FailedRow): Omit<UpdatedRow, 'changes'> {
  return {
    case: id,
    ...(row !== undefined && { row }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function pathOf({ cases }: Cases, { case: id, row }: FailedRow): Path | undefined {
  const index = cases.findIndex((one) => one.id === id);
  const table = cases[index]?.table;
  if (index < 0) return undefined;
  if (row === undefined) return table ? undefined : ['cases', index];
  const at = table?.findIndex(({ it }) => it === row) ?? -1;
  return at < 0 ? undefined : ['cases', index, 'table', at];
}

/** What is written as a list, however many it names. */
const LISTS: readonly string[] = ['missing', ...measureLists] satisfies readonly ('missing' | MeasureList)[];

interface Made {
  readonly edit: Edit;
  readonly change: UpdatedExpectation;
}

/** All of a row, or the first reason to leave it. */
function editsFor(
  { differences }: FailedRow,
  row: Path | undefined,
  text: string,
): readonly Made[] | LeftRow['because'] {
  if (!row) return 'not-found';
  const made: Made[] = [];
  for (const difference of differences) {
    const after = afterIn(difference);
    if (typeof after === 'string') return after;
    const key = difference.about === 'outcome' ? 'expect' : difference.about;
    const path = [...row, key];
    if (!canEdit(text, path)) return 'comment-inside';
    const [only = ''] = after;
    const value = LISTS.includes(key) || after.length > 1 ? after : only;
    made.push({ edit: { path, value }, change: { key, before: difference.want, after } });
  }
  return made;
}

/** What to write; or why there is nothing to write. */
function afterIn({ about, got }: Difference): readonly string[] | LeftRow['because'] {
  const words = [...new Set(got)];
  if (about === 'deadline') return words.length === 1 ? words : 'no-single-deadline';
  return about === 'outcome' && words.length === 0 ? 'no-outcome' : words;
}

/** A guard against ourselves: but for the edits the file must say what it said. */
function refuseOtherChange(before: Cases, after: Cases, edits: readonly Edit[]): void {
  const wanted = edits.reduce<unknown>((whole, { path, value }) => put(whole, path, value), before);
  if (canonicalText(wanted) !== canonicalText(after))
    throw new Error('an update would change something else');
}

function put(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(step), put(whole[Number(step)], rest, value));
  const map = whole as Readonly<Record<string, unknown>>;
  return { ...map, [step]: put(map[step], rest, value) };
}
