import MarkdownIt from 'markdown-it';

/** Whatever a terminal or editor may obey, or hide: controls, marks, halves of characters, line ends of Unicode. */
const LIVE = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** The first live character of a text, line ends apart, as `U+001B`; undefined in an inert text. */
export function liveIn(text: string): string | undefined {
  const found = LIVE.exec(text.replaceAll('\n', ''))?.[0];
  return found && `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

// As a careless host would render it: HTML allowed, addresses made into links.
const renderer = new MarkdownIt({ html: true, linkify: true });

/** What a markdown document is made of: how often each kind of block and mark occurs. An independent reading. */
export function shapeOf(document: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const token of renderer.parse(document, {})) {
    if (token.nesting >= 0 && token.type !== 'inline') count(`${token.type} ${token.tag}`);
    for (const child of token.children ?? []) {
      if (child.nesting >= 0 && child.type !== 'text' && child.type !== 'text_special') count(child.type);
    }
  }
  return counts;
}
