/**
 * Any files of this project, checked together.
 * In: file names. Out: per file every diagnostic, in the order of the files; nothing is thrown for what is wrong with one.
 * Called by the front door './node'; the command `check` shows what it gives.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import { diagnosticAt, type SourceDocument } from '../source/document.ts';
import { closest } from '../source/suggest.ts';
import { isLintRule } from '../wording/lint.ts';
import { checkContent, checkedFormats, isCheckedFormat } from './check-content.ts';
import type { FolderOptions } from './editions.ts';
import { type Head, wholeHeadOf } from './head.ts';
import { nameOf, type ReadOptions, readInput } from './read.ts';
import { type Shelf, shelfOver } from './shelf.ts';

/** One file with everything that is wrong with it or worth knowing about it. */
export interface CheckedFile {
  /** As it was given; `<stdin>` for `-`. */
  readonly file: string;
  /** What it says it is: `findings/1`. Absent when it does not say. */
  readonly format?: string;
  /** What was read, for excerpts. Absent when it could not be read. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where to read from, and where the frameworks of findings are looked for. */
export interface CheckOptions extends ReadOptions, FolderOptions {
  /** Whether what lint finds in frameworks comes after what is wrong with them; by default it does. */
  readonly lint?: boolean;
}

interface Input {
  readonly name: string;
  readonly text: string;
  readonly head: Head;
}

/**
 * Checks files of any format, each named once. Frameworks use the libraries among them, and findings are checked against
 * the framework among them that they are about, else against the one that is shipped under that id and version.
 *
 * @example
 * const checked = await checkFiles(['mijn-kader.yaml', 'bezoek.yaml']);
 * for (const { diagnostics } of checked) for (const one of diagnostics) console.log(formatDiagnostic(one));
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions = {},
): Promise<readonly CheckedFile[]> {
  const inputs: (Input | CheckedFile)[] = [];
  for (const file of new Set(files)) inputs.push(await inputOf(file, options));
  const readable = inputs.filter((input) => 'head' in input);
  const shelf = shelfOver(new Map(readable.map(({ name, head }) => [name, head.document])), options);
  const checked = new Map<Input | CheckedFile, CheckedFile>();
  for (const input of inUseOrder(readable))
    checked.set(input, await check(input, shelf, options.lint ?? true));
  return toldOnce(inputs.map((input) => checked.get(input) ?? (input as CheckedFile)));
}

/** What lint finds in a library is told of the first framework that uses it. */
function toldOnce(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const told = new Set<string>();
  const isNews = (diagnostic: Diagnostic) => {
    if (!isLintRule(diagnostic.code)) return true;
    const key = JSON.stringify(diagnostic);
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
  return files.map((file) => ({ ...file, diagnostics: file.diagnostics.filter(isNews) }));
}

async function inputOf(file: string, options: CheckOptions): Promise<Input | CheckedFile> {
  const name = nameOf(file);
  try {
    const text = await readInput(file, options);
    return { name, text, head: wholeHeadOf(text, name) };
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    return { file: name, diagnostics: error.diagnostics };
  }
}

/** What others use comes first: libraries, then frameworks, profiles and policies. */
function inUseOrder(inputs: readonly Input[]): readonly Input[] {
  const order = ['policy/1', 'profile/1', 'framework/1', 'library/1'];
  const rank = ({ head }: Input) => order.indexOf(head.format ?? '');
  return [...inputs].sort((a, b) => rank(b) - rank(a));
}

async function check({ name, text, head }: Input, shelf: Shelf, lint: boolean): Promise<CheckedFile> {
  const { document, format } = head;
  const diagnostics = document
    ? await checkDocument(document, { name, text, head }, shelf, lint)
    : head.diagnostics;
  return { file: name, text, diagnostics, ...(format !== undefined && { format }) };
}

async function checkDocument(document: SourceDocument, { name, head }: Input, shelf: Shelf, lint: boolean) {
  const { format } = head;
  if (format !== undefined && isCheckedFormat(format))
    return checkContent(format, { file: name, document, head, lint }, shelf);
  const options = checkedFormats;
  if (format === undefined) return [diagnosticAt(document, [], 'format-missing', { options })];
  const suggestion = closest(format, options);
  if (suggestion === undefined)
    return [diagnosticAt(document, ['format'], 'unknown-value', { value: format, options })];
  return [diagnosticAt(document, ['format'], 'misspelled-value', { value: format, suggestion, options })];
}
