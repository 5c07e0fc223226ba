/** A stretch of text on one line; line and column count from 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Turns offsets in a text into places. */
export interface Lines {
  /** The place from one offset to another, cut off at the end of its first line. */
  place(start: number, end: number): Place;
}

/** The line starts of a text, looked up by halving. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    place: (start, end) => {
      const line = lineAt(starts, start);
      const lineStart = starts[line] ?? 0;
      const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
      const length = Math.max(Math.min(end, lineEnd) - start, 0);
      return { line: line + 1, column: start - lineStart + 1, length };
    },
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
