import type { Io } from './session.ts';

/** The world of a process. A reader of stdout that has seen enough (`| head`) is no error. */
export function ioOf(process: NodeJS.Process): Io {
  const { stdout, stderr, stdin, env } = process;
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  const isTTY = stdout.isTTY === true;
  const showsProgress = stderr.isTTY === true;
  const interruption = () => {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    return controller.signal;
  };
  return {
    stdout,
    stderr,
    stdin,
    env,
    isTTY,
    showsProgress,
    interruption,
    ...(isTTY && { columns: stdout.columns }),
  };
}
