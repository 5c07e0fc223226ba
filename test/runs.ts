/** How often random tests run. Mutation testing has a thousand times as many runs to make: it takes fewer cases in each. */

/** For a property that counts what it met: it takes its runs, however long that is. */
export const WHOLE = { interruptAfterTimeLimit: 600_000 };

/** So many random cases; a tenth of them under mutation testing. */
export function runs(count: number): number {
  return process.env.MUTATION_PART === undefined ? count : Math.ceil(count / 10);
}
