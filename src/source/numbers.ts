/** Tells whether a number is finite and, where it is whole, small enough to be exact. */
export function isExactNumber(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
