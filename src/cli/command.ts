import type { HelpKey } from '../wording/cli-help.ts';
import type { Session } from './session.ts';

/** One option of a command. */
export interface Option {
  /** What the help says of it. */
  readonly text: HelpKey;
  /** What the help shows in place of a value; absent for a flag. */
  readonly value?: HelpKey;
  /** The only values it takes. */
  readonly values?: readonly string[];
  readonly isDate?: boolean;
  readonly short?: string;
}

/** What was given to a command, checked against its options. */
export interface Given {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** One command: what it takes, what it says of itself, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: HelpKey;
  readonly usage: HelpKey;
  /** The least and the most operands. */
  readonly operands: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit code. Throws UsageError, or FrameworkError for invalid input. */
  run(given: Given, session: Session): Promise<number>;
}

/** Options that every command takes. */
export const commonOptions = {
  lang: { text: 'lang', value: 'word', values: ['nl', 'en'] },
  help: { text: 'help', short: 'h' },
} as const satisfies Readonly<Record<string, Option>>;

/** `--format`, with the forms that a command knows; the first is the default. */
export function formatOption(...values: readonly string[]): Option {
  return { text: 'format', value: 'word', values };
}
