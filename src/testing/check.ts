import type { Path } from '../diagnostics/diagnostic.ts';
import type { Report } from '../findings/report.ts';
import type { Case, Cases, TableRow } from './model.ts';
import { measureLists, subjectKinds } from './rows.ts';

/** The keys that say what must come out. */
const EXPECTATIONS = ['expect', 'missing', 'deadline', ...measureLists] as const;

/** What can be wrong with cases whatever framework or policy they are about. */
export function checkCases(file: Cases, report: Report): void {
  if (file.cases.length === 0) report(['cases'], 'no-cases');
  file.cases.forEach((one, index) => {
    const path = ['cases', index];
    if (file.cases.findIndex(({ id }) => id === one.id) < index)
      report([...path, 'id'], 'duplicate-id', { id: one.id, other: '' });
    checkSubject(file, one, path, report);
    checkTable(one, path, report);
  });
}

function checkSubject({ framework }: Cases, one: Case, path: Path, report: Report): void {
  const kinds = subjectKinds.filter((kind) => one[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) report(path, 'case-without-subject', { id: one.id, known: subjectKinds });
  else if (second !== undefined) report([...path, second], 'case-two-subjects', { id: one.id, kinds });
  else if (kind !== 'policy' && framework === undefined)
    report([...path, kind], 'case-without-framework', { id: one.id, kind });
  if (one.record && one.criterion === undefined)
    report([...path, 'record'], 'case-record-without-criterion', { id: one.id });
}

function checkTable(one: Case, path: Path, report: Report): void {
  const { id, table } = one;
  if (!table) {
    checkExpectation(one, one, path, report);
    return;
  }
  const own = EXPECTATIONS.find((key) => one[key] !== undefined);
  if (own) report([...path, own], 'case-expectation-beside-table', { id, key: own });
  table.forEach((row, index) => {
    const at = [...path, 'table', index];
    checkExpectation(one, row, at, report);
    if (table.findIndex(({ it }) => it === row.it) < index)
      report([...at, 'it'], 'case-row-twice', { id, row: row.it });
    row.unset.forEach((given, place) => {
      if (Object.hasOwn(row.set, given)) report([...at, 'unset', place], 'case-set-and-unset', { id: given });
    });
  });
}

function checkExpectation(one: Case, row: Case | TableRow, path: Path, report: Report): void {
  const { id, policy } = one;
  if (EXPECTATIONS.every((key) => row[key] === undefined)) report(path, 'case-without-expectation', { id });
  if (policy !== undefined) return;
  if (row.deadline !== undefined) report([...path, 'deadline'], 'case-deadline-without-policy', { id });
  for (const key of measureLists)
    if (row[key] !== undefined) report([...path, key], 'case-measures-without-norms', { id, key });
}
