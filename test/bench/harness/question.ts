import type { Table } from './table.ts';
import { type Effort, effortOf } from './timer.ts';

/** Runs as a process of its own: measures, and prints its tables as JSON for main.ts. */
export async function answer(measure: (effort: Effort) => Promise<readonly Table[]>): Promise<void> {
  const tables = await measure(effortOf(process.argv.includes('--quick')));
  process.stdout.write(JSON.stringify(tables));
}

/** Stops the whole bench: numbers of contenders that disagree mean nothing. */
export function disagree(what: string, found: unknown, expected: unknown): never {
  throw new Error(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(expected)} was expected`);
}
