/**
 * Norm cases from files, with the frameworks and policies they are about.
 * In: the id of something shipped, a file or a folder. Out: checked handles; throws FrameworkError with every mistake.
 * Called by the front door './node'.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Cases } from '../testing/model.ts';
import { parseCases } from '../testing/parse.ts';
import { editionFolders, type FolderOptions } from './editions.ts';
import { dataFilesIn, foldersIn, isFileName } from './folders.ts';
import { headOf } from './head.ts';
import type { LoadOptions } from './libraries.ts';
import { readInput } from './read.ts';
import { errorOf, refusal } from './refuse.ts';

/** Where cases are looked for. */
export interface LoadCasesOptions extends FolderOptions, LoadOptions {}

/**
 * Loads norm cases: of a shipped framework or policy by its id, of a framework file those beside it (`cases/*.yaml`), of a
 * folder every case file in it, or one case file. Throws FrameworkError with every mistake, and when there are none.
 *
 * @example
 * const cases = await loadCases('ggz');
 * console.log(cases.map(({ file }) => file));
 */
export async function loadCases(
  idFileOrFolder: string,
  options: LoadCasesOptions = {},
): Promise<readonly Cases[]> {
  return casesAt(idFileOrFolder, options, readCases);
}

/** Reads one case file. */
export async function readCases(file: string): Promise<Result<Cases>> {
  return parseCases(await readInput(file), { file });
}

/** The same with a reader that may have read before. */
export async function casesAt(
  idFileOrFolder: string,
  options: LoadCasesOptions,
  read: typeof readCases,
): Promise<readonly Cases[]> {
  const loaded: Cases[] = [];
  const mistakes: Diagnostic[] = [];
  for (const file of await caseFilesAt(idFileOrFolder, options)) {
    const result = await read(file);
    if (result.ok) loaded.push(result.value);
    else mistakes.push(...result.diagnostics);
    for (const warning of result.ok ? result.warnings : []) options.onWarning?.(warning);
  }
  if (mistakes.length > 0) throw errorOf(mistakes);
  if (loaded.length === 0) throw refusal('no-cases-found', { name: idFileOrFolder }, idFileOrFolder);
  return loaded;
}

async function caseFilesAt(name: string, options: FolderOptions): Promise<readonly string[]> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return caseFilesIn(name);
  if (!isFileName(name)) return caseFilesOf(await editionFolders(name, options));
  const { format = '' } = headOf(await readInput(name), name);
  return /^(framework|policy)\//.test(format) ? caseFilesOf([dirname(name)]) : [name];
}

/** The files in the folder `cases` of some folders. */
async function caseFilesOf(folders: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(folders.map((folder) => dataFilesIn(join(folder, 'cases'))));
  return files.flat();
}

/** Every case file in a folder and the folders in it; of a folder named `cases` every file, whatever it says it is. */
async function caseFilesIn(folder: string): Promise<readonly string[]> {
  const files = await dataFilesIn(folder);
  const own: string[] = [];
  for (const file of files) if (basename(folder) === 'cases' || (await isCaseFile(file))) own.push(file);
  const deeper = await Promise.all(
    (await foldersIn(folder))
      .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
      .map((name) => caseFilesIn(join(folder, name))),
  );
  return [...own, ...deeper.flat()];
}

async function isCaseFile(file: string): Promise<boolean> {
  return headOf(await readInput(file), file).format?.startsWith('cases/') ?? false;
}
