/** The page about a framework, as blocks that every format can write. All of it is plain text, escaped where it is written. */

/** A phrase, perhaps with a link. */
export interface DocLine {
  readonly text: string;
  readonly href?: string;
}

/** A label with what there is to say under it: one line stands behind it, several are a list. */
export interface DocEntry {
  readonly label: string;
  readonly lines: readonly DocLine[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the page, 2 a theme or register, 3 a norm, 4 a criterion. */
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** Unique on the page. */
  readonly anchor: string;
  readonly tags: readonly string[];
}

export type Block =
  | Heading
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'entries'; readonly entries: readonly DocEntry[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly DocLine[])[];
    };

/** A heading without tags, unless there are some. */
export function headed(
  level: Heading['level'],
  text: string,
  anchor: string,
  tags: readonly string[] = [],
): Heading {
  return { kind: 'heading', level, text, anchor, tags };
}

/** Entries that have something to say, as a block; none where none has. */
export function said(entries: readonly (DocEntry | undefined)[]): readonly Block[] {
  const filled = entries.filter((entry) => entry !== undefined && entry.lines.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'entries', entries: filled as readonly DocEntry[] }];
}

/** An entry of plain phrases. */
export function entry(label: string, ...lines: readonly (string | undefined)[]): DocEntry {
  return { label, lines: lines.flatMap((text) => (text ? [{ text }] : [])) };
}

/** A table of plain cells, where there are rows. */
export function tabled(
  header: readonly string[],
  rows: readonly (readonly (string | DocLine)[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  return [{ kind: 'table', header, rows: cells }];
}
