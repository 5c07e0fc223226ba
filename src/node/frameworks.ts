/**
 * Frameworks from files, with the libraries they use.
 * In: the id of a shipped framework, or a file. Out: a checked handle; throws FrameworkError with every mistake.
 * Called by the front door './node'.
 */
import { dirname, join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import type { Framework, Library } from '../framework/model.ts';
import { parseFramework } from '../framework/parse.ts';
import { parseProfile } from '../framework/profile/parse.ts';
import type { SourceDocument } from '../source/document.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import { type EditionChoice, findFramework } from './editions.ts';
import { isFileName } from './folders.ts';
import { headOf, wholeHeadOf } from './head.ts';
import { type LoadOptions, librariesBeside } from './libraries.ts';
import { readInput } from './read.ts';
import { accepted } from './refuse.ts';

/** Which edition of a framework to load. Version and date do not matter for a file. */
export interface LoadFrameworkOptions extends EditionChoice, LoadOptions {}

/**
 * Loads a framework: a shipped one by its id, or one of your own from a YAML or JSON file. Of an id the edition in force on
 * `date`, or the given `version`, or the newest. What it names under `uses` is found beside it, or among what is shipped.
 *
 * @example
 * const framework = await loadFramework('ggz', { date: '2026-03-20' });
 * console.log(framework.title, framework.version);
 */
export async function loadFramework(
  idOrFile: string,
  options: LoadFrameworkOptions = {},
): Promise<Framework> {
  const file = isFileName(idOrFile) ? idOrFile : (await findFramework(idOrFile, options)).file;
  return accepted(await readFramework(await readInput(file), file), options.onWarning);
}

/**
 * Parses a framework file, its text or what was read of it, with its libraries: the given ones first, then those beside the file. A profile is read
 * with the frameworks that it takes.
 */
export async function readFramework(
  text: string | SourceDocument,
  file: string,
  given: readonly Library[] = [],
): Promise<Result<Framework>> {
  if (headOf(text, file).format?.startsWith('profile/')) return readProfile(text, file);
  return withLibraries(text, file, given, parseFramework);
}

/** Reads a profile with its frameworks: those given, else those in the folder above its own, else those that are shipped. */
export async function readProfile(
  text: string | SourceDocument,
  file: string,
  given: readonly Framework[] = [],
): Promise<Result<Framework>> {
  const found: Framework[] = [];
  for (const { id, version } of wholeHeadOf(text, file).frameworks) {
    const own = given.find((framework) => framework.id === id && framework.version === version);
    const part = own ?? (await partFor(id, version, file));
    if (part) found.push(part);
  }
  return parseProfile(text, { file, frameworks: found });
}

/** Undefined where there is no such edition: the profile then says so at its place. */
async function partFor(id: string, version: string, file: string): Promise<Framework | undefined> {
  try {
    return await loadFramework(id, { version, directories: [join(dirname(file), '..')] });
  } catch (error) {
    if (isFrameworkError(error) && error.diagnostics.every(({ code }) => NOT_THERE.includes(code)))
      return undefined;
    throw error;
  }
}

const NOT_THERE: readonly DiagnosticCode[] = ['unknown-framework', 'unknown-edition'];

/** Parses a file that uses libraries. A library with mistakes is reported as such, not as a library that is missing. */
export async function withLibraries<T>(
  text: string | SourceDocument,
  file: string,
  given: readonly Library[],
  parse: (
    text: string | SourceDocument,
    options: { file: string; libraries: readonly Library[] },
  ) => Result<T>,
): Promise<Result<T>> {
  const missing = headOf(text, file).uses.filter((id) => !given.some((library) => library.id === id));
  const found = await librariesBeside(file, missing);
  const result = parse(text, { file, libraries: [...given, ...found.libraries] });
  if (found.diagnostics.length === 0) return result;
  const own = result.ok ? result.warnings : result.diagnostics;
  const isNews = ({ code }: Diagnostic) => code !== 'unknown-library';
  return { ok: false, diagnostics: [...found.diagnostics, ...own.filter(isNews)] };
}
