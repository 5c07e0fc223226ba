import { CST } from 'yaml';

/** Where brackets and quotes open that are not closed: yaml reports the place where it missed the end. */
export interface Openings {
  /** Offsets of brackets that stay open, in file order. */
  readonly brackets: readonly number[];
  /** Offset just after a quoted text → offset of its first quote. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** Collects the openings in the tokens of a document. */
export function openingsIn(tokens: readonly CST.Token[]): Openings {
  const brackets: number[] = [];
  const quotes = new Map<number, number>();
  const note = (token: CST.Token | null | undefined): void => {
    if (token?.type === 'flow-collection' && !/[\]}]/.test(token.end[0]?.source ?? '')) {
      brackets.push(token.start.offset);
    }
    if (token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar') {
      quotes.set(token.offset + token.source.length, token.offset);
    }
  };
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      note(key);
      note(value);
    });
  }
  return { brackets: brackets.sort((a, b) => a - b), quotes };
}
