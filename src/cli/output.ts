import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Session, sentence, tell } from './session.ts';

/** Writes a report to a file, or to stdout. False, with a message, when the file cannot be written. */
export async function deliver(report: string, file: string | undefined, session: Session): Promise<boolean> {
  if (file === undefined || file === '-') {
    session.io.stdout.write(report);
    return true;
  }
  return !(await writeFailure(file, report, session));
}

/** Writes a text to a file. True, with a message, when that cannot be. */
export async function writeFailure(file: string, text: string, session: Session): Promise<boolean> {
  try {
    await writeWhole(file, text);
    return false;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    tell(session, sentence(session, 'cannotWrite', { file, reason }));
    return true;
  }
}

/** Whether two names stand for the same file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((name) => stat(name).catch(() => undefined)));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** Through a new file beside it that then takes its name. What is no plain file (a device, a pipe) is written to directly. */
async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => undefined);
  if (before && !before.isFile()) return writeFile(target, text);
  const temporary = join(dirname(target), `.toetsingskader-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (before) await chmod(temporary, before.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
