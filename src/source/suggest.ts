/**
 * The candidate that a mistyped word probably meant, or undefined when none is near; case does not count.
 *
 * @example
 * console.log(closest('verbetrplan', ['verbeterplan', 'aanwijzing'])); // verbeterplan
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = reach(word.length) + 1;
  const written = word.toLowerCase();
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(written, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many edits a word of some length may be away: a short word is soon another word; a very long one is no word. */
function reach(length: number): number {
  if (length > 60) return -1;
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** Damerau-Levenshtein, restricted: insert, delete, replace, swap two neighbours. Gives up at a limit. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    // No way through this row is short enough, and from here on it only gets longer, unless by one swap.
    if (leastOf(current) >= limit && leastOf(last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = a[row - 1] === b[column - 1] ? 0 : 1;
    let cost = (last[column - 1] ?? 0) + change;
    cost = Math.min(cost, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
      cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    }
    current.push(cost);
  }
  return current;
}

function leastOf(row: readonly number[]): number {
  let least = row[0] ?? 0;
  for (const cost of row) if (cost < least) least = cost;
  return least;
}
