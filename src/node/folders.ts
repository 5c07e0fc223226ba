import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA_FILE = /\.(ya?ml|json)$/i;

/** Tells a file from an id: a file has a folder or the ending of a data file. */
export function isFileName(idOrFile: string): boolean {
  return /[\\/]/.test(idOrFile) || DATA_FILE.test(idOrFile);
}

/** The YAML and JSON files directly in a folder, sorted by name; none when there is no such folder. */
export async function dataFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && DATA_FILE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The folders directly in a folder, sorted by name; none when there is no such folder. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The frameworks that come with this package: the same from src and from dist. Undefined when bundled into something else. */
export function shippedFolder(): string | undefined {
  const own = packageFolder();
  return own === undefined ? undefined : join(own, 'frameworks');
}

/** The folder of this package: the same from src and from dist. Undefined when bundled into something else. */
export function packageFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (isOwnPackage(join(folder, 'package.json'))) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function isOwnPackage(file: string): boolean {
  if (!existsSync(file)) return false;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly name?: unknown };
  return manifest.name === 'toetsingskader';
}
