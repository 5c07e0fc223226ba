import type { Language } from '../../wording/language.ts';
import type { Block, DocEntry, DocLine, Heading } from './blocks.ts';
import { style } from './style.ts';

/** The page as HTML that stands on its own: no script, no font, no picture from elsewhere. */
export function htmlPage(blocks: readonly Block[], language: Language): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const title = headings[0]?.text ?? '';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...sectioned(blocks, headings),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Every heading opens a section that ends before the next heading of its level or above. */
function sectioned(blocks: readonly Block[], headings: readonly Heading[]): readonly string[] {
  const open: Heading['level'][] = [];
  const lines = blocks.flatMap((block) => {
    if (block.kind !== 'heading') return htmlOf(block, headings);
    const closed = open.filter((level) => level >= block.level).map(() => '</section>');
    open.length -= closed.length;
    open.push(block.level);
    return [...closed, `<section class="level-${block.level}">`, headingOf(block)];
  });
  return [...lines, ...open.map(() => '</section>')];
}

function headingOf({ level, text: words, anchor, tags }: Heading): string {
  const marks = tags.map((tag) => ` <span class="tag">${text(tag)}</span>`).join('');
  return `<h${level} id="${text(anchor)}">${text(words)}${marks}</h${level}>`;
}

function htmlOf(block: Exclude<Block, Heading>, headings: readonly Heading[]): readonly string[] {
  switch (block.kind) {
    case 'contents':
      return contents(block.title, headings);
    case 'text':
      return [`<p>${text(block.text)}</p>`];
    case 'caption':
      return [`<p class="caption">${text(block.text)}</p>`];
    case 'entries':
      return ['<dl>', ...block.entries.flatMap(entryOf), '</dl>'];
    case 'table':
      return [
        '<div class="table"><table>',
        `<thead><tr>${block.header.map((cell) => `<th scope="col">${text(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${linked(cell)}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table></div>',
      ];
    default:
      return block satisfies never;
  }
}

/** Themes and registers with, under each theme, its norms. */
function contents(title: string, headings: readonly Heading[]): readonly string[] {
  const items = headings.filter(({ level }) => level === 2 || level === 3);
  const lines = items.map(
    ({ level, text: words, anchor }) =>
      `<li class="level-${level}"><a href="#${text(anchor)}">${text(words)}</a></li>`,
  );
  return [
    `<nav aria-label="${text(title)}">`,
    `<p class="title">${text(title)}</p>`,
    '<ul>',
    ...lines,
    '</ul>',
    '</nav>',
  ];
}

function entryOf({ label, lines }: DocEntry): readonly string[] {
  const [only, ...others] = lines;
  const said =
    only && others.length === 0
      ? linked(only)
      : `<ul>${lines.map((line) => `<li>${linked(line)}</li>`).join('')}</ul>`;
  return [`<dt>${text(label)}</dt><dd>${said}</dd>`];
}

function linked({ text: words, href }: DocLine): string {
  return href === undefined ? text(words) : `<a href="${text(href)}">${text(words)}</a>`;
}

const MEANING: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that shows as it is, between tags and in attributes. */
function text(words: string): string {
  return words.replace(/[&<>"']/g, (character) => MEANING[character] ?? character);
}
