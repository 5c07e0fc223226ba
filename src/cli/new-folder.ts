import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, FrameworkError, formatDiagnostic } from '../index.ts';
import type { TemplateFile } from '../node.ts';

/**
 * Makes a folder with files in it, whole or not at all. Throws FrameworkError (`already-there`) where something stands under
 * that name that is no empty folder.
 */
export async function makeFolder(folder: string, files: readonly TemplateFile[]): Promise<void> {
  await refuseTaken(folder);
  await mkdir(dirname(folder), { recursive: true });
  const temporary = join(dirname(folder), `.toetsingskader-${randomUUID()}.tmp`);
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text, { flag: 'wx' });
    }
    await rmdir(folder).catch(() => undefined); // an empty one: not every system renames over it
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function refuseTaken(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code);
  if (names === 'ENOENT' || (Array.isArray(names) && names.length === 0)) return;
  if (names !== 'ENOTDIR' && !Array.isArray(names)) return; // not to be read: writing there says why
  const taken: Diagnostic = { code: 'already-there', severity: 'error', path: [], args: {}, file: folder };
  throw new FrameworkError(formatDiagnostic(taken), [taken]);
}
