import type { Dossier } from '../intervention/dossier/model.ts';
import { parseDossier } from '../intervention/dossier/parse.ts';
import type { LoadOptions } from './libraries.ts';
import { nameOf, type ReadOptions, readInput } from './read.ts';
import { accepted } from './refuse.ts';

/** How to load a dossier. */
export interface LoadDossierOptions extends ReadOptions, LoadOptions {}

/**
 * Reads the dossier of a provider from a YAML or JSON file, or from the standard input for `-`.
 * Throws FrameworkError with every mistake.
 *
 * @example
 * const dossier = await loadDossier('examples/ggz-follow-up/dossier.yaml');
 * console.log(dossier.measures?.filter(({ status }) => status === 'running').map(({ measure }) => measure));
 */
export async function loadDossier(file: string, options: LoadDossierOptions = {}): Promise<Dossier> {
  const text = await readInput(file, options);
  return accepted(parseDossier(text, { file: nameOf(file) }), options.onWarning);
}
