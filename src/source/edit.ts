/** Values put in place of others in a YAML or JSON text; every other byte stays as it is, comments and layout among them. */
import { isCollection, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A word or a list of words to put at a path. */
export interface Edit {
  readonly path: Path;
  readonly value: string | readonly string[];
}

/** A piece of the text, and what comes instead. */
interface Piece {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** Whether the value at a path can be replaced: it is there, it is no mapping, and no comment stands in it. */
export function canEdit(text: string, path: Path): boolean {
  return pieceAt(nodesIn(text), text, { path, value: '' }) !== undefined;
}

/** The text with the edits in it. Throws TypeError for a path that {@link canEdit} refuses. */
export function edited(text: string, edits: readonly Edit[]): string {
  const nodes = nodesIn(text);
  const pieces = edits.map((edit) => {
    const piece = pieceAt(nodes, text, edit);
    if (!piece) throw new TypeError(`cannot edit ${edit.path.join('.')}`);
    return piece;
  });
  return pieces
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, until, text: own }) => `${now.slice(0, from)}${own}${now.slice(until)}`, text);
}

type Nodes = (path: Path) => Node | undefined;

function nodesIn(text: string): Nodes {
  const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: false });
  return (path) => document.getIn(path, true) as Node | undefined;
}

function pieceAt(nodes: Nodes, text: string, { path, value }: Edit): Piece | undefined {
  const node = nodes(path);
  if (!node?.range || !(isScalar(node) || isSeq(node))) return undefined;
  const [from, end] = node.range;
  const written = text.slice(from, end).trimEnd();
  if (isCollection(node) && hasComment(written)) return undefined;
  const until = from + written.length;
  return { from, until, text: worded(value, quoteIn(written)) };
}

/** Words here hold no `#`: in a list it can only start a comment. */
function hasComment(written: string): boolean {
  return written.includes('#');
}

/** The quotes that the author wrote around the first word, if any. */
function quoteIn(written: string): string {
  return /^[[\s-]*(["'])/.exec(written)?.[1] ?? '';
}

function worded(value: string | readonly string[], quote: string): string {
  const word = (one: string) => `${quote}${one}${quote}`;
  return typeof value === 'string' ? word(value) : `[${value.map(word).join(', ')}]`;
}
