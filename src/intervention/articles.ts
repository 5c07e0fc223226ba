/**
 * Tells whether a citation covers another: `wkkgz 2` covers `wkkgz 2(2)a`, and `wkkgz 4(1)` covers `wkkgz 4(1)a`;
 * but `wkkgz 2` is not `wkkgz 27`, and `wkkgz 3` is not `wkkgz 3a`. The name of an Act alone covers the whole Act.
 */
export function covers(prefix: string, article: string): boolean {
  if (!article.startsWith(prefix)) return false;
  const rest = article.slice(prefix.length);
  if (rest === '') return true;
  if (rest.startsWith('(') || rest.startsWith(' ')) return true;
  return prefix.endsWith(')') && /^[a-z]/.test(rest);
}
