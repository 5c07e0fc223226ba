import { type CliKey, cliTexts } from '../wording/cli.ts';
import { type Arguments, fill, type Language } from '../wording/language.ts';

/** Takes text, such as a stream of the process. */
export interface Sink {
  write(text: string): unknown;
}

/** The world of one run of the command line: nothing else is read or written, but files that are named. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly isTTY: boolean;
  /** Whether stderr is a terminal too: then it may show how far the work is. */
  readonly showsProgress?: boolean;
  /** Aborts when the user stops the run (Ctrl-C); who asks for it ends by itself, where others are ended. */
  readonly interruption?: () => AbortSignal;
  /** The width of that terminal. */
  readonly columns?: number;
}

/** One run: its world, its language, and the texts that were read so far (by name, for excerpts). */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly texts: Map<string, string>;
}

/** The exit codes of the command line. */
export const EXIT = { done: 0, below: 1, failed: 1, wrongUse: 2, invalidInput: 3, unexpected: 70 } as const;

/** A sentence of the command line in the language of the run. */
export function sentence({ language }: Session, key: CliKey, args: Arguments = {}): string {
  return fill(cliTexts[key][language], args);
}

/** Writes the result, which ends with a line end; what others wrote in it cannot steer a terminal. */
export function print({ io }: Session, text: string): void {
  io.stdout.write(`${harmless(text)}\n`);
}

/** Writes data as the result. */
export function printJson({ io }: Session, data: unknown): void {
  io.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
}

/** Writes a message, beside the result. */
export function tell({ io }: Session, text: string): void {
  io.stderr.write(`${harmless(text)}\n`);
}

/** Control characters other than line ends, and marks that change the reading order, as a replacement character. */
function harmless(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\uFFFD');
}
