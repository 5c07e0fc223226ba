/** Runs something again and again, whenever a data file in some folders changes, until the user stops it. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isFrameworkError } from '../index.ts';
import { problemsAsText } from './problems.ts';
import { EXIT, type Session, sentence, tell } from './session.ts';

/** How long between two looks, in milliseconds. */
const INTERVAL = 200;

/** What to run, and the files it ran with. */
export type Attempt = () => Promise<readonly string[]>;

/**
 * Runs until the user stops it. Mistakes in files are told, and the next change is waited for. `names` are the files and
 * folders that the user named; what else is looked at follows from the files of a run that came to its end.
 */
export async function watch(names: readonly string[], attempt: Attempt, session: Session): Promise<number> {
  const stopped = session.io.interruption?.() ?? new AbortController().signal;
  let folders: readonly string[] = await foldersAround(names);
  while (!stopped.aborted) {
    session.texts.clear();
    const before = await seen(folders);
    const files = await attempt().catch((error: unknown) => told(error, session));
    folders = [...new Set([...folders, ...(await foldersAround(files))])];
    if (folders.length === 0) return EXIT.invalidInput;
    tell(session, sentence(session, 'watching'));
    await changed(folders, new Map([...(await seen(folders, before)), ...before]), stopped);
  }
  return EXIT.done;
}

/** Tells mistakes in files; anything else is a mistake of ours. */
async function told(error: unknown, session: Session): Promise<readonly string[]> {
  if (!isFrameworkError(error)) throw error;
  tell(session, await problemsAsText(error.diagnostics, session));
  return [];
}

/** The folder of each file or the folder itself, the one above it, and those beside them that libraries lie in. */
async function foldersAround(names: readonly string[]): Promise<readonly string[]> {
  const folders = await Promise.all(
    names.map(async (name) => {
      const found = await stat(name).catch(() => undefined);
      if (!found) return [];
      const own = found.isDirectory() ? name : dirname(name);
      const above = join(own, '..');
      return [...(await foldersBelow(own)), above, join(above, 'shared'), join(above, '..', 'shared')];
    }),
  );
  return [...new Set(folders.flat().map((folder) => relative('.', folder) || '.'))];
}

async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const deeper = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  );
  const below = await Promise.all(deeper.map(({ name }) => foldersBelow(join(folder, name))));
  return [folder, ...below.flat()];
}

/** Of every data file in folders when it was changed and how long it is; of files that are known already nothing. */
async function seen(
  folders: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.filter((name) => /\.(ya?ml|json)$/i.test(name)).map((name) => join(folder, name));
    }),
  );
  const files = lists.flat().filter((file) => !known.has(file));
  const marks = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => undefined);
      return [file, found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'gone'] as const;
    }),
  );
  return new Map(marks);
}

/** Waits until something looks otherwise, or until the user stops. */
async function changed(
  folders: readonly string[],
  before: ReadonlyMap<string, string>,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    await wait(INTERVAL, undefined, { signal: stopped }).catch(() => undefined);
    const now = await seen(folders);
    if (now.size !== before.size || [...now].some(([file, mark]) => before.get(file) !== mark)) return;
  }
}
