import { compareDates } from '../calendar/date.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { isGroup, type UnnamedFinding, type UnnamedRow, type Written } from './flatten.ts';
import type { FindingsFile, Override } from './model.ts';
import { onceEach, type Report } from './report.ts';

/** The largest number of findings and record rows in one file. */
export const MOST_FINDINGS = 100_000;

/** What can be wrong with findings whatever the framework says. */
export function checkFindings(
  file: FindingsFile,
  findings: readonly Written<UnnamedFinding>[],
  rows: readonly Written<UnnamedRow>[],
  report: Report,
): void {
  if (findings.length + rows.length > MOST_FINDINGS)
    report(['findings'], 'too-many-findings', { count: findings.length + rows.length, most: MOST_FINDINGS });
  checkUnits(file, report);
  checkGroups(file, report);
  const once = onceEach(report);
  for (const finding of findings) checkFinding(file, finding, once);
  for (const row of rows) checkSeen(file, row, once);
  checkUnique(findings, ({ id }) => id, report);
  checkUnique(rows, ({ id, record, unit }) => id && `${record} ${unit ?? ''} ${id}`, report);
  file.overrides.forEach((override, index) => {
    checkOverride(file, override, index, report);
  });
  checkNotLookedAt(file, report);
}

function checkUnits({ units }: FindingsFile, report: Report): void {
  units.forEach((unit, index) => {
    if (units.findIndex(({ id }) => id === unit.id) < index)
      report(['units', index, 'id'], 'duplicate-id', { id: unit.id, other: '' });
  });
}

function checkGroups({ findings }: FindingsFile, report: Report): void {
  findings.forEach((entry, index) => {
    if (!isGroup(entry)) return;
    const path = ['findings', index];
    if (entry.rows && entry.record === undefined) report([...path, 'rows'], 'rows-without-record');
    if (entry.record !== undefined && !entry.rows) report([...path, 'record'], 'record-without-rows');
  });
}

function checkFinding(file: FindingsFile, written: Written<UnnamedFinding>, report: Report): void {
  const { item, path } = written;
  const isEmpty = [item.criterion, item.fact, item.value, item.remark].every((part) => part === undefined);
  if (isEmpty) report(path, isEntry(path) ? 'empty-group' : 'finding-without-subject');
  else if (item.criterion === undefined && item.fact === undefined) report(path, 'finding-without-subject');
  if (item.criterion !== undefined && item.fact !== undefined)
    report([...path, 'fact'], 'finding-two-subjects', { criterion: item.criterion, fact: item.fact });
  if (!isEmpty && item.value === undefined && item.remark === undefined)
    report(path, 'finding-without-value');
  if (item.value !== undefined && item.remark !== undefined)
    report([...path, 'remark'], 'finding-value-and-remark');
  if (item.value === 'not-applicable' && item.note === undefined)
    report([...path, 'value'], 'not-applicable-without-note', { id: item.criterion ?? item.fact ?? '' });
  checkSeen(file, written, report);
}

/** Where and when: a unit of this visit, and not after the date on which is judged. */
function checkSeen(
  file: FindingsFile,
  { item, path }: Written<{ readonly unit?: string; readonly date?: string }>,
  report: Report,
): void {
  const { units, date } = file;
  if (item.unit !== undefined && !units.some(({ id }) => id === item.unit))
    report(writtenAt(file, path, 'unit'), 'unknown-unit', {
      name: item.unit,
      known: units.map(({ id }) => id),
    });
  if (item.date !== undefined && compareDates(item.date, date) > 0)
    report(writtenAt(file, path, 'date'), 'finding-after-date', { date: item.date, assessment: date });
}

/** An entry of the list itself, not something inside a group. */
const isEntry = ([section, , inner]: Path) => section === 'findings' && inner === undefined;

/** Where a key of a finding or row was written: with itself, or with the group that passed it down. */
function writtenAt({ findings }: FindingsFile, path: Path, key: 'unit' | 'date'): Path {
  const [, index, list, place] = path;
  const group = findings[Number(index)];
  if (list === undefined || !group || !isGroup(group)) return [...path, key];
  const own = list === 'findings' ? group.findings?.[Number(place)]?.[key] : undefined;
  return own === undefined ? ['findings', Number(index), key] : [...path, key];
}

function checkUnique<T>(
  written: readonly Written<T>[],
  keyOf: (item: T) => string | undefined,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { item, path } of written) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (seen.has(key))
      report([...path, 'id'], 'duplicate-id', { id: key.split(' ').at(-1) ?? key, other: '' });
    seen.add(key);
  }
}

function checkOverride(file: FindingsFile, override: Override, index: number, report: Report): void {
  const path = ['overrides', index];
  const { norm, criterion, unit, motivation, from, until, value } = override;
  if ((norm === undefined) === (criterion === undefined)) report(path, 'override-subject');
  if (motivation === undefined) report(path, 'override-without-motivation', { id: norm ?? criterion ?? '' });
  if (value === 'not-tested')
    report([...path, 'value'], 'override-to-not-tested', { id: norm ?? criterion ?? '' });
  if (unit !== undefined && !file.units.some(({ id }) => id === unit))
    report([...path, 'unit'], 'unknown-unit', { name: unit, known: file.units.map(({ id }) => id) });
  if (until !== undefined && compareDates(from ?? override.date, until) > 0)
    report([...path, 'until'], 'validity-reversed', { from: from ?? override.date, until });
  if (compareDates(override.date, file.date) > 0)
    report([...path, 'date'], 'finding-after-date', { date: override.date, assessment: file.date });
  const isSame = (other: Override) =>
    other.norm === norm &&
    other.criterion === criterion &&
    other.unit === unit &&
    isInForce(other, file.date);
  if (isInForce(override, file.date) && file.overrides.slice(0, index).some(isSame))
    report(path, 'override-twice', { id: norm ?? criterion ?? '', date: file.date });
}

/** Whether an override counts on a date; both ends inclusive, and without `from` it counts from its own date. */
export function isInForce({ from, until, date }: Override, on: string): boolean {
  return compareDates(from ?? date, on) <= 0 && (until === undefined || compareDates(on, until) <= 0);
}

function checkNotLookedAt({ notLookedAt, units }: FindingsFile, report: Report): void {
  notLookedAt.forEach(({ criterion, norm, fact, unit }, index) => {
    const subjects = [criterion, norm, fact].filter((id) => id !== undefined);
    if (subjects.length !== 1) report(['notLookedAt', index], 'not-looked-at-subject');
    if (unit !== undefined && !units.some(({ id }) => id === unit))
      report(['notLookedAt', index, 'unit'], 'unknown-unit', {
        name: unit,
        known: units.map(({ id }) => id),
      });
  });
}
