import { parse } from 'yaml';
import { texts } from '../fuzz/shipped.ts';

/** A way down into plain data. */
export type Place = readonly (string | number)[];

/** The good files of the fixtures as plain objects. */
export const plain = {
  framework: parse(texts['small framework']) as object,
  library: parse(texts['small library']) as object,
  policy: parse(texts['small policy']) as object,
  findings: withContext(parse(texts['small visit']) as object),
} as const;

/** Gives the visit a context, so that the texts in it are tried as well. */
function withContext(findings: object): object {
  const trust = { seen: { 'geen-urgentie': 'Gesprek met het bestuur' } };
  return { ...findings, context: { trust } };
}

/** Keys whose value is free text, in any of the formats. */
const TEXTS: ReadonlySet<string> = new Set([
  ...[
    'title',
    'name',
    'note',
    'question',
    'because',
    'reason',
    'motivation',
    'remark',
    'by',
    'basis',
    'short',
  ],
  ...['authority', 'extension'],
]);

/** Keys whose values are free text by id. */
const TABLES: ReadonlySet<string> = new Set(['options', 'items', 'contents', 'seen', 'texts']);

/** Tells whether a text at a place is free: no id, date, citation, or word of the format. */
export function isFree(place: Place, format: 'framework' | 'library' | 'policy' | 'findings'): boolean {
  const [key, parent] = [place.at(-1), place.at(-2)].map(String);
  if (format === 'findings' && key === 'source') return true;
  if (format === 'framework' && key === 'unit') return true;
  // `basis` of a power is a citation; of a whole file it is prose.
  if (key === 'basis') return place.length === 1;
  return TEXTS.has(key ?? '') || TABLES.has(parent ?? '');
}

/** Every text in plain data, with its place. */
export function textsIn(data: unknown, place: Place = []): readonly (readonly [Place, string])[] {
  if (typeof data === 'string') return [[place, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...place, Array.isArray(data) ? Number(key) : key]),
  );
}

/** A copy of plain data with every text changed that a predicate picks. */
export function replacedIn<T>(
  data: T,
  text: string,
  isPicked: (place: Place) => boolean,
  place: Place = [],
): T {
  if (typeof data === 'string') return (isPicked(place) ? text : data) as T;
  if (Array.isArray(data))
    return data.map((item, index) => replacedIn(item, text, isPicked, [...place, index])) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, replacedIn(value, text, isPicked, [...place, key])]),
  ) as T;
}
