/** The largest text that is read, in bytes of UTF-8: 2 MB. */
export const MAX_BYTES = 2_000_000;

/** How deep lists and mappings may lie in each other. Deeper, the yaml package aborts the process. */
export const MAX_DEPTH = 64;

/** How many values a plain object may hold; shared branches count each time they are met. */
export const MAX_VALUES = 2_000_000;

/**
 * How many signs and words a text may hold: each dash, bracket, comma, colon, line end, stretch of spaces and scalar is one.
 * Time and memory go by these, not by bytes. The files this package ships hold one per three to six characters.
 */
export const MAX_LEXEMES = 500_000;

/** How many diagnostics of one severity are given: whoever mends a hundred sees the next hundred. */
export const MAX_DIAGNOSTICS = 100;

/** Tells whether a text is larger than {@link MAX_BYTES}; encodes it only where the answer depends on it. */
export function isTooLarge(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  return text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES;
}
