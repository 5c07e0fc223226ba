/** Characters that mean something anywhere in markdown, GitHub's included. */
const SPECIAL = /[\\`*_{}[\]<>#|~$]/g;

/** Characters that mean something at the start of a block: lists, quotes, headings under a text. */
const START = /^([-+=>]|\d{1,9}(?=[.)]))/;

/** Text that a renderer would make a link of by itself. */
const AUTOLINK = /:(?=\/\/)|(?<=\bwww)\./gi;

/** An ampersand that would start a character reference; of `&#60;` the `#` is escaped already. */
const REFERENCE = /&(?=[a-z][a-z0-9]*;)/gi;

/** A text as markdown that shows exactly that text: no markup, no HTML, no link. The text is one line. */
export function escaped(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AUTOLINK, '\\$&')
    .replace(START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
