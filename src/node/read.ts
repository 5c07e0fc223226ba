import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_BYTES } from '../source/limits.ts';
import { closest } from '../source/suggest.ts';
import { refusal } from './refuse.ts';

/** How diagnostics name the standard input. */
export const STDIN = '<stdin>';

/** Where to read from. */
export interface ReadOptions {
  /** Read when the file is `-`. Default: the standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

/**
 * The text of a file, or of the standard input for `-`. Reads no more than one byte past the limit of 2 MB: what is larger
 * comes back cut, and every parse refuses it as `input-too-large`.
 * Throws FrameworkError (`file-not-found`, `is-a-directory`, `unreadable`).
 *
 * @example
 * const text = await readInput('examples/ggz-visit/findings.yaml');
 */
export async function readInput(file: string, options: ReadOptions = {}): Promise<string> {
  if (file === '-') return textOf(options.stdin ?? process.stdin);
  try {
    return await textOf(createReadStream(file, { end: MAX_BYTES }));
  } catch (error) {
    throw await unreadable(file, error);
  }
}

/** The name by which diagnostics call an input. */
export function nameOf(file: string): string {
  return file === '-' ? STDIN : file;
}

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks)
    .subarray(0, MAX_BYTES + 1)
    .toString('utf8');
}

async function unreadable(file: string, error: unknown) {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (reason === 'EISDIR') return refusal('is-a-directory', {}, file);
  if (reason !== 'ENOENT' && reason !== 'ENOTDIR') return refusal('unreadable', { reason }, file);
  return refusal('file-not-found', { suggestion: (await neighbourOf(file)) ?? '' }, file);
}

/** The file in the same folder that a mistyped name probably meant. */
async function neighbourOf(file: string): Promise<string | undefined> {
  const names = await readdir(dirname(file)).catch(() => []);
  const name = closest(basename(file), names);
  return name === undefined ? undefined : join(dirname(file), name);
}
