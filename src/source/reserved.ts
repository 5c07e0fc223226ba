const RESERVED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Tells whether a name lives on Object.prototype (or is `prototype`), so that it can be neither a key nor an id. */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}
