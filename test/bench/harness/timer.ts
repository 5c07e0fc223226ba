/** One way of doing the work that a table compares. */
export interface Contender {
  readonly name: string;
  /** Does the work once. */
  readonly run: () => unknown;
}

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  /** How long one contender runs before the next has its turn, in milliseconds. */
  readonly turn: number;
  /** How long each runs before anything counts, so that the machine code is the final one. */
  readonly warmUp: number;
}

/** The effort of a whole measurement, or of a first look. */
export const effortOf = (isQuick: boolean): Effort =>
  isQuick ? { rounds: 9, turn: 15, warmUp: 1000 } : { rounds: 31, turn: 60, warmUp: 4000 };

/**
 * The median time of each contender in microseconds. They take turns, in another order every round, so that what the machine
 * does meanwhile falls on all of them; fresh garbage of one is collected before the next begins. Not a full collection: that
 * throws away machine code too, which no program does between two calls.
 */
export async function medians(contenders: readonly Contender[], effort: Effort): Promise<number[]> {
  const sizes: number[] = [];
  for (const contender of contenders) {
    await warmUp(contender, effort.warmUp);
    sizes.push(await turnSize(contender, effort.turn));
  }
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      if (contender) times[index]?.push(await timed(contender, sizes[index] ?? 1));
    }
  }
  return times.map(median);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

async function warmUp(contender: Contender, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await timed(contender, 20);
}

/** How often a contender runs in one turn. */
async function turnSize(contender: Contender, turn: number): Promise<number> {
  for (let size = 1; ; size *= 2) {
    const spent = ((await timed(contender, size)) * size) / 1000;
    if (spent >= turn) return Math.max(1, Math.round((size * turn) / spent));
  }
}

/** What was computed must go somewhere, or it need not be computed. */
export const sink: { last: unknown } = { last: undefined };

/** Microseconds per run over a number of runs. */
async function timed({ run }: Contender, size: number): Promise<number> {
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  for (let left = size; left > 0; left--) {
    const result = run();
    sink.last = result instanceof Promise ? await result : result;
  }
  return ((performance.now() - start) * 1000) / size;
}
