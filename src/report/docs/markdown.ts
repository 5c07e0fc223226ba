import { escaped } from '../markdown/escape.ts';
import type { Block, DocEntry, DocLine, Heading } from './blocks.ts';

/** The page as markdown; the contents link to headings as GitHub names them. */
export function markdownPage(blocks: readonly Block[]): string {
  const slugs = slugsOf(blocks);
  const lines = blocks.flatMap((block) => linesOf(block, slugs));
  return `${lines.join('\n').trimEnd()}\n`;
}

function linesOf(block: Block, slugs: ReadonlyMap<Heading, string>): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`, '', ...tagLine(block.tags)];
    case 'contents':
      return [`**${escaped(block.title)}**`, '', ...contentLines(slugs), ''];
    case 'text':
      return [escaped(block.text), ''];
    case 'caption':
      return [`**${escaped(block.text)}**`, ''];
    case 'entries':
      return [...block.entries.flatMap(entryLines), ''];
    case 'table':
      return [
        row(block.header.map(escaped)),
        row(block.header.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(linked))),
        '',
      ];
    default:
      return block satisfies never;
  }
}

const tagLine = (tags: readonly string[]): readonly string[] =>
  tags.length === 0 ? [] : [`*${escaped(tags.join(', '))}*`, ''];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function entryLines({ label, lines }: DocEntry): readonly string[] {
  const name = `- **${escaped(label)}:**`;
  const [only, ...others] = lines;
  if (only && others.length === 0) return [`${name} ${linked(only)}`];
  return [name, ...lines.map((line) => `  - ${linked(line)}`)];
}

/** Links are made by us out of checked parts, so they need no escaping. */
function linked({ text, href }: DocLine): string {
  return href === undefined ? escaped(text) : `[${escaped(text)}](${href})`;
}

function contentLines(slugs: ReadonlyMap<Heading, string>): readonly string[] {
  return [...slugs]
    .filter(([{ level }]) => level === 2 || level === 3)
    .map(([{ level, text }, slug]) => `${level === 3 ? '  ' : ''}- [${escaped(text)}](#${slug})`);
}

/** Small letters, digits and hyphens; the same heading again gets a number. */
function slugsOf(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  const times = new Map<string, number>();
  const headings = blocks.filter((block) => block.kind === 'heading');
  return new Map(
    headings.map((heading) => {
      const plain = heading.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-');
      const before = times.get(plain) ?? 0;
      times.set(plain, before + 1);
      return [heading, before === 0 ? plain : `${plain}-${before}`];
    }),
  );
}
