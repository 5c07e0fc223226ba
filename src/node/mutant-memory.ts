/** What became of mutants before, in a file. In: a file that need not be there. Out: a memory, and a way to write it back. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { MutantMemory, RememberedFate } from '../testing/mutation/memory.ts';
import { refusal } from './refuse.ts';

/** A memory that lies in a file. */
export interface MutantMemoryFile extends MutantMemory {
  /** Writes the file: no more than some tens of thousands, those that were used last. */
  save(): Promise<void>;
}

const FORMAT = 'toetsingskader-mutants/1';

/** The most that is kept; what was used longest ago goes first. */
const MOST = 50_000;

/**
 * Opens a memory for `runMutants` in a file; empty where there is none yet. Throws FrameworkError for a file that is something
 * else: it would be overwritten.
 *
 * @example
 * const memory = await mutantMemoryIn('mutanten.json');
 * // await runMutantsOnCores(cases, { ...library, memory });
 * // await memory.save();
 * console.log(memory.get('unknown')); // undefined
 */
export async function mutantMemoryIn(file: string): Promise<MutantMemoryFile> {
  const fates = fatesIn(await textOf(file), file);
  return {
    get: (key) => fates.get(key),
    set: (key, fate) => {
      // What is used moves to the end.
      fates.delete(key);
      fates.set(key, fate);
    },
    save: () => write(file, fates),
  };
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw refusal('unreadable', { reason: error.code ?? String(error) }, file);
  });
}

function fatesIn(text: string | undefined, file: string): Map<string, RememberedFate> {
  if (text === undefined) return new Map();
  const whole = parsed(text);
  if (!isRecord(whole) || whole.format !== FORMAT || !isRecord(whole.fates))
    throw refusal('not-a-mutant-memory', {}, file);
  return new Map(Object.entries(whole.fates).flatMap(([key, fate]) => (isFate(fate) ? [[key, fate]] : [])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFate(value: unknown): value is RememberedFate {
  if (!isRecord(value) || typeof value.isAdvice !== 'boolean') return false;
  return value.as === 'killed'
    ? typeof value.by === 'string'
    : value.as === 'equivalent' || value.as === 'invalid';
}

async function write(file: string, fates: ReadonlyMap<string, RememberedFate>): Promise<void> {
  const kept = Object.fromEntries([...fates].slice(-MOST));
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify({ format: FORMAT, fates: kept })}\n`, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
