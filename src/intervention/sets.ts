/** Items by key, in the order in which keys first occur. */
export function groupBy<T>(items: readonly T[], key: (item: T) => unknown): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Every subset of a size, in the order of the items. */
export function* subsetsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [index, first] of items.entries())
      for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [first, ...rest];
}
