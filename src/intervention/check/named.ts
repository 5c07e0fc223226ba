import { closest } from '../../source/suggest.ts';

/** The arguments of an unknown name: what was written, what was probably meant (listed first), what there is. */
export function named(
  name: string,
  known: Iterable<string>,
): { readonly name: string; readonly suggestion: string; readonly options: readonly string[] } {
  const all = [...new Set(known)];
  const suggestion = closest(name, all) ?? '';
  const rest = all.filter((id) => id !== suggestion);
  return { name, suggestion, options: suggestion ? [suggestion, ...rest] : rest };
}
