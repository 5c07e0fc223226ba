/** A case as its author would write it: one row of a table. */
import { knownOn } from '../../findings/evidence.ts';
import type { SuggestedCase } from './model.ts';
import type { Told } from './search.ts';
import type { Given, Move } from './state.ts';

/** The row that tells a mutant from the original, ready to paste. */
export function suggestionFrom(told: Told): SuggestedCase {
  const { start, subject, moves, original, mutated } = told;
  const { row } = start;
  const isNew = subject !== row;
  const isOther = (id: string) => id !== subject.subject && knownOn(start.compiled, row.date).has(id);
  const before = isNew ? row.given.filter(({ id, path: [list] }) => list !== 'given' && !isOther(id)) : [];
  const changes = isNew ? row.set.filter(({ id }) => !isOther(id)) : row.set;
  const set = [
    ...[...before, ...changes].map(({ id, value }) => [id, written(value)] as const),
    ...given(moves),
  ];
  const own = new Map(set);
  const gone = moves.filter(({ value }) => value === undefined).map(({ id }) => id);
  for (const id of gone) own.delete(id);
  const unset = [...new Set([...row.unset.map(({ id }) => id), ...gone])].filter((id) => !own.has(id));
  const dated = moves.find(({ part }) => part === 'date')?.value ?? dateOf(start);
  const parts = [
    `it: ${quoted(named(told))}`,
    ...(dated === undefined ? [] : [`date: ${String(dated)}`]),
    ...(own.size > 0 ? [`set: { ${[...own].map(([id, value]) => `${id}: ${value}`).join(', ')} }`] : []),
    ...(unset.length > 0 ? [`unset: [${unset.join(', ')}]`] : []),
    `expect: ${original.length === 1 ? original[0] : `[${original.join(', ')}]`}`,
  ];
  const about = subject.kind === 'overall' ? 'overall: true' : `${subject.kind}: ${subject.subject}`;
  return { about, ...(!isNew && { case: row.case.id }), row: `- { ${parts.join(', ')} }`, original, mutated };
}

/** The day of a row that has its own. */
function dateOf({
  row,
  file,
}: Told['start'] & { readonly file?: { readonly date: string } }): string | undefined {
  const usual = row.case.date ?? file?.date;
  return row.date === usual || usual === undefined ? undefined : row.date;
}

function given(moves: readonly Move[]): (readonly [string, string])[] {
  return moves.flatMap(({ part, id, value }) =>
    value === undefined || part === 'date' ? [] : [[id, written(value)] as const],
  );
}

/** What is different; where the table has such a row already, what it was different from as well. */
function named({ start: { row }, moves }: Told): string {
  const words = moves.map(inWords).join(' en ');
  const isTaken = row.case.table?.some(({ it }) => it === words) === true;
  return isTaken && row.it !== undefined ? `${row.it} en ${words}` : words;
}

function inWords({ id, value }: Move): string {
  if (value === undefined) return `${id} niet gezien`;
  return `${id} ${
    typeof value === 'object'
      ? written(value)
          .replace(/[{}[\],:]/g, ' ')
          .replace(/ +/g, ' ')
          .trim()
      : value
  }`;
}

/** A value as it stands in a case file. */
export function written(value: Given | Readonly<Record<string, unknown>> | undefined | null): string {
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if ('inspected' in value && 'satisfied' in value) return `${value.satisfied}/${value.inspected}`;
  return `{ ${Object.entries(value)
    .map(([item, seen]) => `${item}: ${String(seen)}`)
    .join(', ')} }`;
}

/** Between quotes where YAML would read more into it. */
function quoted(text: string): string {
  return /^[\p{L}\d][^:#,[\]{}"']*$/u.test(text) && text.trim() === text ? text : JSON.stringify(text);
}
