import type { Findings } from '../findings/model.ts';
import { parseFindings } from '../findings/parse.ts';
import type { CompiledFramework } from '../framework/compiled.ts';
import type { Framework } from '../framework/model.ts';
import type { LoadOptions } from './libraries.ts';
import { nameOf, type ReadOptions, readInput } from './read.ts';
import { accepted } from './refuse.ts';

/** How to load findings. */
export interface LoadFindingsOptions extends ReadOptions, LoadOptions {
  /** With a framework, the findings are also checked against it. */
  readonly framework?: Framework | CompiledFramework;
}

/**
 * Reads the findings of one visit from a YAML or JSON file, or from the standard input for `-`.
 * Throws FrameworkError with every mistake.
 *
 * @example
 * const framework = await loadFramework('ggz');
 * const findings = await loadFindings('examples/ggz-visit/findings.yaml', { framework });
 * console.log(findings.findings.length);
 */
export async function loadFindings(file: string, options: LoadFindingsOptions = {}): Promise<Findings> {
  const { framework, onWarning } = options;
  const text = await readInput(file, options);
  return accepted(parseFindings(text, { file: nameOf(file), ...(framework && { framework }) }), onWarning);
}
