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
  const rows = workRows(word.length);
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    if (other === written) return candidate;
    if (bestDistance === 1) continue; // only another case is nearer than one edit
    const distance = editDistance(other, written, bestDistance, rows);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const LONGEST = 60;

/** How many edits a word of some length may be away: a short word is soon another word; a very long one is no word. */
function reach(length: number): number {
  if (length > LONGEST) return -1;
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];

/** Room for three rows of the table, made once per word: a hostile file asks for thousands of words among thousands. */
function workRows(length: number): Rows {
  const size = Math.min(length, LONGEST) + 4;
  return [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
}

/** Damerau-Levenshtein, restricted: insert, delete, replace, swap two neighbours. At the limit it stops looking. */
function editDistance(a: string, b: string, limit: number, [first, second, third]: Rows): number {
  let beforeLast = first;
  let last = second;
  let current = third;
  let leastBefore = 0;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const least = fillRow(a, b, row, current, last, beforeLast);
    // Every way to the end goes through this row, or by a swap through the one before.
    if (least >= limit && leastBefore >= limit) return limit;
    leastBefore = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? 0;
}

/** Fills one row of the table; gives the least number in it. */
function fillRow(
  a: string,
  b: string,
  row: number,
  current: Uint8Array,
  last: Uint8Array,
  beforeLast: Uint8Array,
): number {
  const letter = a.charCodeAt(row - 1);
  current[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column++) {
    const isSame = letter === b.charCodeAt(column - 1);
    let cost = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    cost = Math.min(cost, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const isSwap = row > 1 && column > 1 && letter === b.charCodeAt(column - 2);
    if (isSwap && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)) {
      cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    }
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
