import { parsePolicy } from '../intervention/parse.ts';
import type { Policy } from '../intervention/policy.ts';
import { type EditionChoice, findPolicy } from './editions.ts';
import { isFileName } from './folders.ts';
import { withLibraries } from './frameworks.ts';
import type { LoadOptions } from './libraries.ts';
import { readInput } from './read.ts';
import { accepted } from './refuse.ts';

/** Which edition of a policy to load. Version and date do not matter for a file. */
export interface LoadPolicyOptions extends EditionChoice, LoadOptions {}

/**
 * Loads an intervention policy: a shipped one by its id, or one of your own from a YAML or JSON file.
 * Throws FrameworkError with every mistake.
 *
 * @example
 * const policy = await loadPolicy('igj');
 * const recommendation = await recommend(assessment, policy, { context: findings.context });
 */
export async function loadPolicy(idOrFile: string, options: LoadPolicyOptions = {}): Promise<Policy> {
  const file = isFileName(idOrFile) ? idOrFile : (await findPolicy(idOrFile, options)).file;
  const result = await withLibraries(await readInput(file), file, [], parsePolicy);
  return accepted(result, options.onWarning);
}
