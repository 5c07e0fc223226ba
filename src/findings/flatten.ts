import type { Path } from '../diagnostics/diagnostic.ts';
import { canonicalText } from '../source/canonical.ts';
import type { Finding, FindingsFile, RawValue, RecordRow } from './model.ts';

/** A finding or row with the place it was written. */
export interface Written<T> {
  readonly item: T;
  readonly path: Path;
}

type Entry = FindingsFile['findings'][number];
type Group = Extract<Entry, { readonly findings?: unknown } | { readonly rows?: unknown }>;

/** A finding before it has an id. */
export type UnnamedFinding = Omit<Finding, 'id'> & { readonly id?: string };
/** A row before it has an id. */
export type UnnamedRow = Omit<RecordRow, 'id' | 'record'> & {
  readonly id?: string;
  readonly record?: string;
};

/** Every finding of a file on its own: groups opened, the short forms of provider and units written out. */
export function findingsWritten(file: FindingsFile): Written<UnnamedFinding>[] {
  const short = (facts: Readonly<Record<string, RawValue>>, path: Path, unit?: string) =>
    Object.entries(facts).map(([fact, value]) => ({
      item: inKeyOrder({ fact, value, unit }),
      path: [...path, fact],
    }));
  return [
    ...short(file.provider.facts, ['provider', 'facts']),
    ...file.units.flatMap((unit, index) => short(unit.facts, ['units', index, 'facts'], unit.id)),
    ...file.findings.flatMap((entry, index) => openGroup(entry, ['findings', index])),
  ];
}

function openGroup(entry: Entry, path: Path): Written<UnnamedFinding>[] {
  if (!isGroup(entry)) return [{ item: inKeyOrder(entry), path }];
  const { findings = [], rows: _rows, record: _record, ...passedDown } = entry;
  return findings.map((finding, index) => ({
    item: inKeyOrder({ ...passedDown, ...finding }),
    path: [...path, 'findings', index],
  }));
}

/** Every record row of a file, with what its group passes down. */
export function rowsWritten(file: FindingsFile): Written<UnnamedRow>[] {
  return file.findings.flatMap((entry, index) => {
    if (!isGroup(entry)) return [];
    const { findings: _findings, rows = [], note: _note, ...passedDown } = entry;
    return rows.map(({ id, ...values }, row) => ({
      item: { ...compact(passedDown), ...(id !== undefined && { id }), values: compact(values) },
      path: ['findings', index, 'rows', row],
    }));
  });
}

/** Whether an entry holds others instead of being a finding itself. */
export function isGroup(entry: Entry): entry is Group {
  return 'findings' in entry || 'rows' in entry || 'record' in entry;
}

const KEYS = [
  'id',
  'criterion',
  'fact',
  'value',
  'remark',
  'method',
  'source',
  'date',
  'unit',
  'note',
  'origin',
] as const;

/** The same finding with its keys in one order, so that where a key was written (here or in the group) changes no byte. */
function inKeyOrder(
  finding: { readonly [K in keyof UnnamedFinding]?: UnnamedFinding[K] | undefined },
): UnnamedFinding {
  const entries = KEYS.map(
    (key) => [key, key === 'value' ? sortedValue(finding.value) : finding[key]] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** A checklist or sample with its keys sorted; any other value as it is. */
function sortedValue(value: RawValue | undefined): RawValue | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same object without the keys that are undefined. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** In the order of content, so that the order in the file changes nothing. */
export function byContent<T extends object>(
  items: readonly T[],
  about: (item: T) => string,
  textOf: (item: T) => string = canonicalText,
): T[] {
  if (items.length < 2) return [...items];
  const keyed = items.map((item) => ({ item, key: `${about(item)}\u0000${textOf(item)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** Gives ids to what has none: the prefix and a number, in order, leaving out ids that are taken. */
export function numbered<T extends { readonly id?: string }>(
  items: readonly T[],
  prefix: string,
): (T & { id: string })[] {
  const taken = new Set(items.map(({ id }) => id));
  let next = 1;
  const free = () => {
    while (taken.has(`${prefix}${next}`)) next += 1;
    return `${prefix}${next++}`;
  };
  return items.map((item) => ({ ...item, id: item.id ?? free() }));
}
