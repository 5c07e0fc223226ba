/** Every combination of one item of each list, the last list turning fastest; the same array every time. */
export function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (lists.some((list) => list.length === 0)) return;
  const digits = lists.map(() => 0);
  const items = lists.map(([first]) => first as T);
  for (let at = 0; at >= 0; ) {
    yield items;
    for (at = lists.length - 1; at >= 0; at--) {
      const list = lists[at] ?? [];
      const next = ((digits[at] ?? 0) + 1) % list.length;
      digits[at] = next;
      items[at] = list[next] as T;
      if (next > 0) break;
    }
  }
}

/** How many combinations there are. */
export function countOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((product, list) => product * list.length, 1);
}
