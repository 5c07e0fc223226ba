import { holdsOn } from '../calendar/validity.ts';
import type { Value } from '../conditions/model.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Compiled, CompiledCriterion } from '../framework/compiled.ts';
import type { Fact } from '../framework/model.ts';
import { closest } from '../source/suggest.ts';
import type { Finding, Findings, RecordRow } from './model.ts';
import { onceEach, type Report } from './report.ts';
import { type Expected, type Typed, typedValue } from './value.ts';

/** One finding that counts, with its value read. */
export interface Observation {
  readonly id: string;
  readonly value: Value | 'not-applicable';
  readonly unit: string | undefined;
  readonly date: string | undefined;
  readonly fromIncidentRegister: boolean;
}

/** One record row with its values read; what it leaves out is absent. */
export interface ObservedRow {
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly unit: string | undefined;
  readonly fromIncidentRegister: boolean;
}

/** Everything a visit saw, per criterion, fact and record type of one framework. */
export interface Evidence {
  readonly criteria: ReadonlyMap<string, readonly Observation[]>;
  readonly facts: ReadonlyMap<string, readonly Observation[]>;
  readonly rows: ReadonlyMap<string, readonly ObservedRow[]>;
}

/** Where the findings and rows of a parsed handle were written, by index. */
export interface Places {
  readonly findings: readonly Path[];
  readonly rows: readonly Path[];
}

/** Reads findings as the framework means them; what does not fit is reported and left out. */
export function evidenceFrom(
  compiled: Compiled,
  findings: Findings,
  places: Places,
  report: Report,
): Evidence {
  const known = knownOn(compiled, findings.date);
  const criteria = new Map<string, Observation[]>();
  const facts = new Map<string, Observation[]>();
  const rows = new Map<string, ObservedRow[]>();
  findings.findings.forEach((finding, index) => {
    const path = places.findings[index] ?? [];
    const target = finding.criterion === undefined ? facts : criteria;
    const expected =
      finding.criterion === undefined
        ? expectedOfFact(compiled, finding.fact ?? '', path, report)
        : expectedOfCriterion(compiled, known, finding.criterion, path, report);
    if (expected && finding.value !== undefined) add(target, finding, expected, path, report);
  });
  const once = onceEach(report);
  findings.rows.forEach((row, index) => {
    const read = readRow(compiled, row, places.rows[index] ?? [], once);
    if (read) append(rows, row.record, read);
  });
  refuseCountedTwice(known, criteria, rows, findings, places, report);
  return { criteria, facts, rows };
}

type Criteria = ReadonlyMap<string, CompiledCriterion>;

/** Of each framework what was asked last: most questions in a row are about one date. */
const lastKnown = new WeakMap<Compiled, { readonly date: string; readonly known: Criteria }>();

/** The criteria that are valid on a date, by id. */
export function knownOn(compiled: Compiled, date: string): Criteria {
  const last = lastKnown.get(compiled);
  if (last?.date === date) return last.known;
  const known = criteriaOn(compiled, date);
  lastKnown.set(compiled, { date, known });
  return known;
}

function criteriaOn(compiled: Compiled, date: string): Criteria {
  const norms = compiled.themes.flatMap((theme) =>
    theme.norms.filter(({ norm }) => holdsOn(norm.valid, date)),
  );
  return new Map(norms.flatMap((norm) => norm.criteria.map((each) => [each.criterion.id, each] as const)));
}

function expectedOfCriterion(
  compiled: Compiled,
  known: ReadonlyMap<string, CompiledCriterion>,
  id: string,
  path: Path,
  report: Report,
): Expected | undefined {
  const criterion = known.get(id);
  if (!criterion) {
    const isFact = Object.hasOwn(compiled.framework.facts, id);
    report([...path, 'criterion'], isFact ? 'fact-not-criterion' : 'unknown-criterion', {
      name: id,
      suggestion: closest(id, known.keys()) ?? '',
    });
    return undefined;
  }
  if (!criterion.answer) {
    report([...path, 'criterion'], 'criterion-is-computed', { id, facts: criterion.facts });
    return undefined;
  }
  return { ...criterion.answer, levels: compiled.levels.map((level) => level.id) };
}

function expectedOfFact(compiled: Compiled, id: string, path: Path, report: Report): Expected | undefined {
  const { facts } = compiled.framework;
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact) return expectedOf(fact);
  const args = { name: id, suggestion: closest(id, Object.keys(facts)) ?? '' };
  if (path.at(-1) === id) report(path, 'fact-unknown', args, { part: 'key' });
  else report([...path, 'fact'], 'fact-unknown', args);
  return undefined;
}

function expectedOf({ type, minimum, maximum, options }: Fact): Expected {
  return { type, minimum, maximum, options, levels: [] };
}

function add(
  target: Map<string, Observation[]>,
  finding: Finding,
  expected: Expected,
  path: Path,
  report: Report,
): void {
  const { id, criterion, fact = '', value: raw = '', unit, date, origin } = finding;
  const at = path.at(-1) === fact ? path : [...path, 'value'];
  const isNotApplicable = criterion !== undefined && raw === 'not-applicable';
  const typed = isNotApplicable ? { value: raw } : typedValue(raw, expected);
  if ('code' in typed) {
    tell(report, at, criterion ?? fact, typed);
    return;
  }
  const observation = {
    id,
    value: typed.value as Observation['value'],
    unit,
    date,
    fromIncidentRegister: origin !== undefined,
  };
  append(target, criterion ?? fact, observation);
}

function tell(
  report: Report,
  path: Path,
  id: string,
  { code, args, inside = [], part }: Exclude<Typed, { readonly value: Value }>,
): void {
  report([...path, ...inside], code, { id, ...args }, part && { part });
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function readRow(compiled: Compiled, row: RecordRow, path: Path, report: Report): ObservedRow | undefined {
  const { records } = compiled.framework;
  const record = Object.hasOwn(records, row.record) ? records[row.record] : undefined;
  if (!record) {
    const suggestion = closest(row.record, Object.keys(records)) ?? '';
    report([...path.slice(0, -2), 'record'], 'unknown-record', { name: row.record, suggestion });
    return undefined;
  }
  const values = new Map<string, Value>();
  for (const [id, raw] of Object.entries(row.values)) {
    const fact = Object.hasOwn(record.facts, id) ? record.facts[id] : undefined;
    if (!fact) {
      const suggestion = closest(id, Object.keys(record.facts)) ?? '';
      report([...path, id], 'fact-unknown', { name: id, suggestion }, { part: 'key' });
      continue;
    }
    const typed = typedValue(raw, expectedOf(fact));
    if ('code' in typed) tell(report, [...path, id], id, typed);
    else values.set(id, typed.value);
  }
  return { id: row.id, values, unit: row.unit, fromIncidentRegister: row.origin !== undefined };
}

/** For one criterion, at one place, either the rows are counted or a count is given, never both. */
function refuseCountedTwice(
  known: ReadonlyMap<string, CompiledCriterion>,
  criteria: ReadonlyMap<string, readonly Observation[]>,
  rows: ReadonlyMap<string, readonly ObservedRow[]>,
  { findings }: Findings,
  places: Places,
  report: Report,
): void {
  for (const [id, { each, organisation }] of known) {
    const counts = (criteria.get(id) ?? []).filter(({ value }) => value !== 'not-applicable');
    const placed = each ? (rows.get(each.record) ?? []) : [];
    const twice = counts.find(({ unit }) => placed.some((row) => organisation || row.unit === unit));
    if (!each || !twice) continue;
    const index = findings.findIndex((finding) => finding.id === twice.id);
    report([...(places.findings[index] ?? []), 'value'], 'counted-twice', { id, record: each.record });
  }
}
