/** One fact on a line with others that it is compared with: numbers, or dates as day numbers. */
export interface OnLine {
  readonly whole: boolean;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * For facts that are compared with each other and with constants: values enough that every order they can stand in, among
 * each other and round the constants, occurs. So many numbers between two constants as there are facts to stand there; of
 * whole numbers all, where there are fewer.
 */
export function pointsFor(facts: readonly OnLine[], constants: readonly number[]): number[][] {
  const bounds = facts.flatMap(({ minimum, maximum }) => [minimum, maximum]);
  const fixed = sorted([...constants, ...bounds.filter((bound) => bound !== undefined)]);
  const marks = fixed.length > 0 ? fixed : [0];
  const wholeFacts = facts.filter(({ whole }) => whole).length;
  const whole = sorted([...marks, ...gaps(marks, (low, high) => wholeIn(low, high, wholeFacts))]);
  const between = gaps(whole, (low, high) => denseIn(low, high, facts.length - wholeFacts));
  const dense = sorted([...whole, ...between]);
  return facts.map((fact) =>
    (fact.whole ? whole.filter(Number.isInteger) : dense).filter(
      (point) => point >= (fact.minimum ?? -Infinity) && point <= (fact.maximum ?? Infinity),
    ),
  );
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What stands before the first, between each two, and after the last of some marks. */
function gaps(marks: readonly number[], fill: (low: number, high: number) => readonly number[]): number[] {
  const ends = [-Infinity, ...marks, Infinity];
  return ends.slice(1).flatMap((high, index) => fill(ends[index] ?? -Infinity, high));
}

/** At most so many whole numbers strictly between two numbers. */
function wholeIn(low: number, high: number, most: number): number[] {
  const found: number[] = [];
  const isOpenBelow = low === -Infinity;
  let next = isOpenBelow ? Math.ceil(high) - 1 : Math.floor(low) + 1;
  while (found.length < most && next > low && next < high) {
    found.push(next);
    next += isOpenBelow ? -1 : 1;
  }
  return found;
}

function denseIn(low: number, high: number, most: number): number[] {
  return Array.from({ length: most }, (_, index) => {
    const step = index + 1;
    if (low === -Infinity) return high - step * Math.max(1, Math.abs(high));
    if (high === Infinity) return low + step * Math.max(1, Math.abs(low));
    return low + ((high - low) * step) / (most + 1);
  }).filter((point) => point > low && point < high);
}
