import { holdsOn } from '../../calendar/validity.ts';
import type { Compiled } from '../../framework/compiled.ts';
import type { SourceRef } from '../model.ts';

/** Lists of sources as they are cited, by the list in the framework. */
export type SourceLists = (sources: readonly string[] | undefined) => readonly SourceRef[];

/** For each framework the lists on the date last asked for: they depend on nothing else, and visits come by the thousand. */
const lastAsked = new WeakMap<Compiled, { readonly date: string; readonly lists: SourceLists }>();

/** Sources as they are cited, looked up in the register of a framework at a date. */
export function sourceListsOn(compiled: Compiled, date: string): SourceLists {
  const before = lastAsked.get(compiled);
  if (before?.date === date) return before.lists;
  const made = new Map<readonly string[], readonly SourceRef[]>();
  const lists: SourceLists = (sources) => {
    if (!sources) return NONE;
    const known = made.get(sources);
    if (known) return known;
    const list = sources.map((id) => Object.freeze(fieldNorm(id, compiled) ?? article(id, compiled, date)));
    made.set(sources, Object.freeze(list));
    return list;
  };
  lastAsked.set(compiled, { date, lists });
  return lists;
}

const NONE: readonly never[] = Object.freeze([]);

function fieldNorm(id: string, compiled: Compiled): SourceRef | undefined {
  const { fieldNorms } = compiled.framework;
  const norm = Object.hasOwn(fieldNorms, id) ? fieldNorms[id] : undefined;
  if (!norm) return undefined;
  const { title, elaborates, confirmed = true } = norm;
  return {
    id,
    kind: 'field-norm',
    label: title,
    title,
    ...(elaborates !== undefined && { elaborates }),
    confirmed,
  };
}

function article(id: string, compiled: Compiled, date: string): SourceRef {
  const { laws } = compiled.framework;
  const dated = compiled.articles.get(id) ?? [];
  const found = dated.find((one) => holdsOn(one, date)) ?? dated[0];
  const [lawId = '', ...place] = id.split(' ');
  const law = Object.hasOwn(laws, lawId) ? laws[lawId] : undefined;
  return {
    id,
    kind: 'article',
    label: [law?.short ?? law?.title ?? lawId, ...place].join(' '),
    title: found?.title ?? id,
    confirmed: (found?.confirmed ?? true) && (law?.confirmed ?? true),
  };
}
