import type { CST, ErrorCode, YAMLError } from 'yaml';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import { type Openings, openingsIn } from './openings.ts';
import type { Source } from './report.ts';
import { shown } from './visible.ts';

const MULTILINE = 'MULTILINE_IMPLICIT_KEY';

/**
 * yaml's codes are coarse (MISSING_CHAR is a quote, a bracket, a comma or a colon), so its message decides within a code.
 * Should a message change, the code falls back to `yaml-syntax`: right, only less helpful.
 */
const FRIENDLY: readonly (readonly [ErrorCode, RegExp, DiagnosticCode])[] = [
  ['TAB_AS_INDENT', /^/, 'tab-indentation'],
  ['BAD_INDENT', /must .*end with a/, 'unclosed-bracket'],
  ['BAD_INDENT', /^/, 'bad-indentation'],
  ['BLOCK_AS_IMPLICIT_KEY', /^Nested mappings/, 'unquoted-colon'],
  [MULTILINE, /^/, 'missing-colon'], // alone: the line runs on into the key below it
  ['KEY_OVER_1024_CHARS', /^/, 'key-too-long'],
  ['MISSING_CHAR', /closing .quote/, 'unclosed-quote'],
  ['MISSING_CHAR', /must end with a/, 'unclosed-bracket'],
  ['MISSING_CHAR', /map keys need to be followed/, 'missing-colon'],
  ['MISSING_CHAR', /^Missing ,/, 'missing-comma'],
  ['MISSING_CHAR', /^Sequence item without/, 'bad-indentation'],
  ['BLOCK_IN_FLOW', /^/, 'missing-comma'],
  ['BAD_SCALAR_START', /^/, 'reserved-start'],
  ['BAD_DQ_ESCAPE', /^/, 'bad-escape'],
  ['UNEXPECTED_TOKEN', /block-seq-ind on same line/, 'list-on-key-line'],
  ['UNEXPECTED_TOKEN', /flow-(seq|map)-end/, 'unexpected-bracket'],
  ['BAD_ALIAS', /^Alias/, 'yaml-alias'],
  ['ALIAS_PROPS', /^/, 'yaml-alias'],
  ['BAD_ALIAS', /^/, 'yaml-anchor'],
  ['MULTIPLE_ANCHORS', /^/, 'yaml-anchor'],
  ['MULTIPLE_TAGS', /^/, 'yaml-tag'],
  ['TAG_RESOLVE_FAILED', /^/, 'yaml-tag'],
];

/** Reports yaml's errors, the first on each line: the others there follow from it. Tells whether there were none. */
export function reportSyntax(
  errors: readonly YAMLError[],
  { text, tokens, lines, report }: Source & { readonly tokens: readonly CST.Token[] },
): boolean {
  if (errors.length === 0) return true;
  const openings = openingsIn(tokens);
  const multiline = new Set(errors.flatMap(({ code, pos }) => (code === MULTILINE ? [pos[0]] : [])));
  const reported = new Set<number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const code = codeOf(error, multiline, text);
    const start = startOf(code, error, openings);
    const place = lines.place(start, Math.max(start, error.pos[1]));
    // Outside the document that a mistake ended, every token is an error of its own.
    if (reported.has(place.line) || (reported.size > 0 && isOutside(error))) continue;
    reported.add(place.line);
    const cut = code === 'unclosed-bracket' ? cutIn(text, start) : undefined;
    if (cut !== undefined) report('text-cut-by-comment', [], place, { text: shown(cut) });
    else report(code, [], place, { written: writtenAt(error, text) });
  }
  return false;
}

/** A bracket or quote that is not closed is mended where it opens. */
function startOf(code: DiagnosticCode, { pos: [at] }: YAMLError, { brackets, quotes }: Openings): number {
  if (code === 'unclosed-quote') return quotes.get(at) ?? at;
  if (code === 'unclosed-bracket') return lastBefore(brackets, at) ?? at;
  return at;
}

function lastBefore(offsets: readonly number[], at: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1];
}

/** The text before a # on the line of a bracket that stays open: `{ note: Cliënt # 3 }`. */
function cutIn(text: string, start: number): string | undefined {
  return /^[^\n]*?([^\n:,[{]*) #[^\n]*[\]}]/.exec(text.slice(start, start + 500))?.[1]?.trim();
}

const isOutside = ({ message }: YAMLError) => / token in YAML stream/.test(message);

function codeOf(error: YAMLError, multiline: ReadonlySet<number>, text: string): DiagnosticCode {
  const [at] = error.pos;
  if (error.code === 'BAD_INDENT' && text[at] === '\t') return 'tab-indentation';
  if (error.code === 'BAD_INDENT' && /[\]}]/.test(text[at] ?? '')) return 'unexpected-bracket';
  // `a: b` with `c: d` indented below it gives two errors at b; the second tells what happened.
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && multiline.has(at)) return 'indented-under-value';
  if (error.code === 'UNEXPECTED_TOKEN' && isAfterQuote(text, at)) return 'text-after-quote';
  const row = FRIENDLY.find(([code, message]) => code === error.code && message.test(error.message));
  return row?.[2] ?? 'yaml-syntax';
}

function isAfterQuote(text: string, at: number): boolean {
  return /["'][ \t]*$/.test(text.slice(Math.max(0, at - 20), at)) && !/[\]}]/.test(text[at] ?? '');
}

function writtenAt({ code, pos: [start, end] }: YAMLError, text: string): string {
  return text.slice(start, code === 'BAD_DQ_ESCAPE' ? start + 2 : Math.min(end, start + 1));
}
