import { isScalar, type Node } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compose } from './compose.ts';
import { isTooLarge, MAX_DEPTH, MAX_LEXEMES } from './limits.ts';
import { linesOf } from './lines.ts';
import { readNodes } from './nodes.ts';
import { placesIn } from './places.ts';
import { nothingRead, type Reading, type Report, reportInto, type Source } from './report.ts';
import { reportSyntax } from './syntax.ts';
import { readTokens, type TokenStream } from './tokens.ts';
import { firstControl } from './visible.ts';

const START = { line: 1, column: 1, length: 0 };

/** Reads one YAML or JSON text; every mistake goes to the report. */
export function readText(input: string, report: Report): Reading {
  if (isTooLarge(input)) {
    report('input-too-large', [], START);
    return nothingRead;
  }
  // A lone carriage return is a line end too; replacing it keeps every offset.
  const text = input.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  try {
    return readChecked({ text, lines: linesOf(text), report });
  } catch {
    report('yaml-syntax', [], START);
    return nothingRead;
  }
}

function readChecked(source: Source): Reading {
  const { text, lines, report } = source;
  if (!hasOnlyText(source)) return nothingRead;
  const stream = readTokens(text);
  if (!isPlainStream(stream, source)) return nothingRead;
  const document = compose(stream, text);
  const isSound = reportSyntax(document.errors, { ...source, tokens: stream.tokens });
  const root = document.contents as Node | null;
  if (!root || (isScalar(root) && root.value === null && !root.anchor && !root.tag)) {
    if (isSound) report('empty-input', [], START);
    return nothingRead;
  }
  const value = isSound ? readNodes(root, source) : undefined;
  if (!isSound) reportCertain(root, source);
  return { value, text, ...placesIn(root, text, lines) };
}

function hasOnlyText({ text, lines, report }: Source): boolean {
  const control = firstControl(text);
  if (control) {
    report('control-character', [], lines.place(control.at, control.at + 1), { character: control.name });
    return false;
  }
  const lost = text.indexOf('\uFFFD');
  if (lost !== -1) report('lost-character', [], lines.place(lost, lost + 1), {}, 'warning');
  return true;
}

function isPlainStream(stream: TokenStream, { lines, report }: Source): boolean {
  const { tooDeepAt, tooDenseAt, secondDocumentAt, directiveAt } = stream;
  const placeAt = (offset: number, length: number) => lines.place(offset, offset + length);
  if (tooDeepAt !== undefined) report('too-deep', [], placeAt(tooDeepAt, 0), { limit: MAX_DEPTH });
  if (tooDenseAt !== undefined) report('too-dense', [], placeAt(tooDenseAt, 0), { limit: MAX_LEXEMES });
  if (secondDocumentAt !== undefined) report('several-documents', [], placeAt(secondDocumentAt, 3));
  if (directiveAt !== undefined) report('yaml-directive', [], placeAt(directiveAt, 1));
  return tooDeepAt === undefined && tooDenseAt === undefined && directiveAt === undefined;
}

/** After a syntax error much of the tree is guesswork: only what is wrong however the error is mended is reported. */
const CERTAIN: ReadonlySet<string> = new Set(['duplicate-key', 'yaml-merge-key', 'reserved-key']);

function reportCertain(root: Node, source: Source): void {
  const found: Diagnostic[] = [];
  readNodes(root, { ...source, report: reportInto(found, undefined) });
  for (const { code, path, line = 1, column = 1, args } of found) {
    if (CERTAIN.has(code)) source.report(code, path, { line, column, length: 0 }, args);
  }
}
