import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../framework/model.ts';
import { parseLibrary } from '../framework/parse.ts';
import { dataFilesIn, shippedFolder } from './folders.ts';
import { headOf } from './head.ts';
import { readInput } from './read.ts';
import { accepted, type OnWarning } from './refuse.ts';

/** How to load a file. */
export interface LoadOptions {
  /** Called for every warning about what was read all the same. */
  readonly onWarning?: OnWarning;
}

/** The libraries that were found, and what is wrong with those that could not be used. */
export interface FoundLibraries {
  readonly libraries: readonly Library[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a library of shared facts, records, gradings, thresholds and sources from a file.
 * Throws FrameworkError with every mistake in it.
 *
 * @example
 * const library = await loadLibrary('frameworks/shared/zorg.yaml');
 * console.log(library.id); // zorg
 */
export async function loadLibrary(file: string, { onWarning }: LoadOptions = {}): Promise<Library> {
  return accepted(parseLibrary(await readInput(file), { file }), onWarning);
}

/**
 * The libraries that a file names under `uses`. Looks in `shared` and `../shared`, in the folder of the file and in what this
 * package ships, first for a file with the name of the library, then in every file there.
 */
export async function librariesBeside(file: string, uses: readonly string[]): Promise<FoundLibraries> {
  const wanted = new Set(uses);
  const libraries: Library[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const path of candidates(file, wanted)) {
    const text = await readInput(path).catch(() => '');
    const id = libraryIdOf(text, path);
    if (id === undefined || !wanted.delete(id)) continue;
    const result = parseLibrary(text, { file: path });
    if (result.ok) libraries.push(result.value);
    else diagnostics.push(...result.diagnostics);
  }
  return { libraries, diagnostics };
}

/** Files that may hold a wanted library, likely ones first; stops when nothing is wanted any more. */
async function* candidates(file: string, wanted: ReadonlySet<string>): AsyncGenerator<string> {
  const shipped = shippedFolder();
  const folder = dirname(file);
  const beside = [join(folder, 'shared'), join(folder, '..', 'shared'), folder];
  const folders = [...beside, ...(shipped ? [join(shipped, 'shared')] : [])];
  const isNamed = (path: string) => wanted.has(nameOf(path));
  const isOther = (path: string) => path !== file;
  for (const isLikely of [isNamed, isOther]) {
    for (const place of folders) {
      if (wanted.size === 0) return;
      for (const path of await dataFilesIn(place)) if (isLikely(path)) yield path;
    }
  }
}

/** A file that is no YAML counts as the library it is named after: its author wants to know. */
function libraryIdOf(text: string, path: string): string | undefined {
  const { document, format, id } = headOf(text, path);
  if (!document) return text === '' ? undefined : nameOf(path);
  return format?.startsWith('library/') ? id : undefined;
}

const nameOf = (path: string): string => basename(path, extname(path));
