import type { Io } from './session.ts';

/** The world of a process. A reader of stdout that has seen enough (`| head`) is no error. */
export function ioOf({ stdout, stderr, stdin, env }: NodeJS.Process): Io {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  const isTTY = stdout.isTTY === true;
  const showsProgress = stderr.isTTY === true;
  return { stdout, stderr, stdin, env, isTTY, showsProgress, ...(isTTY && { columns: stdout.columns }) };
}
