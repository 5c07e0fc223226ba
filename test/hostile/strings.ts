/** Starts every hostile text, so that a test can find it again in what comes out. */
export const MARKER = 'Kwaad';

/** What stands after a line end in a hostile text: at the start of a line of a report it would be a forged line. */
export const FORGED = 'VERVALST';

/** Texts that mean something to a terminal, a browser, a spreadsheet, a template or a parser. All may stand in a text file. */
export const hostile: Readonly<Record<string, string>> = {
  'direction marks': `${MARKER} \u202etxet\u2066 \u200f\u061c \u2069`,
  'characters that do not show': `${MARKER} a\u200bb\u2060c\ufeffd\u{e0041}e\ufff9`,
  'line ends': `${MARKER} a\n${FORGED} b\r\n${FORGED}: c\u2028${FORGED} d\u2029${FORGED}\u0085${FORGED}\n\n# ${FORGED}\n- ${FORGED}`,
  html: `${MARKER} <script>alert(1)</script><img src=x onerror=alert(1)> </td></table> <!-- &lt;b&gt; &#60;`,
  markdown: `${MARKER} # a *b* _c_ \`d\` [e](javascript:f) ![g](h) | i | ~~j~~ $k$ \\ [l]: m\n---\n| n |`,
  links: `${MARKER} https://evil.example www.evil.example <https://evil.example>`,
  'a list': `- ${MARKER}\n- ${FORGED}`,
  'a number': `1. ${MARKER}\n2. ${FORGED}`,
  'a quote': `> ${MARKER}\n> ${FORGED}`,
  'a fence': `\`\`\`\n${MARKER}\n\`\`\`\n~~~\n${FORGED}`,
  templates: `${MARKER} {norm} {value} {measure.title} [[{level} x]] {{ y }} $& $1 $\` %s \${z}`,
  yaml: `${MARKER}: &a !!js/function *a # b\n---\n${FORGED}: [c\n  {d: "e'`,
  'a yaml tag': `!!binary ${MARKER}`,
  'a formula': `=cmd|' /C calc'!A1 ${MARKER}`,
  'another formula': `@SUM(1+1)*${MARKER}`,
  'an object key': '__proto__',
  'another object key': 'constructor',
  'half a character': `${MARKER} a\ud800b\udc00`,
  'joined characters': `${MARKER} 👨‍👩‍👧 e\u0301\u0301\u0301\u0301 \u00ad ﷽`,
  'one long word': `${MARKER}${'x'.repeat(5_000)}`,
  'many words': `${MARKER} ${'lang '.repeat(3_000)}slot`,
};

/** Texts that no text file needs and a terminal obeys: these are refused. */
export const refused: Readonly<Record<string, string>> = {
  colour: 'a\u001b[31mrood\u001b[0m',
  title: 'a\u001b]0;titel\u0007',
  'one byte csi': 'a\u009b2J',
  nothing: 'a\u0000b',
  backspace: 'goed\b\b\b\bfout',
  'form feed': 'a\fb',
  delete: 'a\u007f',
};
