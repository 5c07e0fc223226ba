/** A small seeded generator: a failing case is found again by its seed. */
export interface Dice {
  /** A whole number below `count`. */
  readonly below: (count: number) => number;
  /** True this often. */
  readonly chance: (share: number) => boolean;
  readonly of: <T>(items: readonly T[]) => T;
  /** Between `least` and `most` things. */
  readonly some: <T>(least: number, most: number, make: (index: number) => T) => T[];
}

/** Dice that fall the same way for the same seed (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    of: <T>(items: readonly T[]) => items[below(items.length)] as T,
    some: <T>(least: number, most: number, make: (index: number) => T) =>
      Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index)),
  };
}
