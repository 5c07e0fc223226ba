import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

// Whole runs on shipped files: seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** What one run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Stops a run that waits. */
  readonly stop?: AbortSignal;
  /** Told what is written, as it is written. */
  readonly onWrite?: (text: string) => void;
}

/** Runs the command line in this process: `run('assess visit.yaml --lang en')`, or with a list where words hold spaces. */
export async function run(line: string | readonly string[], world: World = {}): Promise<Run> {
  const { stdin = '', env = {}, isTTY = false, columns, stop, onWrite } = world;
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    stdout: sinkTo(out, onWrite),
    stderr: sinkTo(err, onWrite),
    stdin: chunksOf(stdin),
    env,
    isTTY,
    ...(columns !== undefined && { columns }),
    ...(stop && { interruption: () => stop }),
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

function sinkTo(list: string[], onWrite: World['onWrite']) {
  return {
    write(text: string) {
      list.push(text);
      onWrite?.(text);
    },
  };
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** The folder of the package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The example that comes with the package. */
export const visit = join(root, 'examples/ggz-visit/findings.yaml');

/** A new folder with these files; gives the path of a name in it. */
export function folderWith(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'toetsingskader-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}
