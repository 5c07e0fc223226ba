import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Framework } from '../framework/model.ts';
import type { Policy } from '../intervention/policy.ts';
import { closest } from '../source/suggest.ts';
import type { Cases } from '../testing/model.ts';
import { documentOf, reportTo } from '../testing/parse.ts';
import type { LoadCasesOptions } from './cases.ts';
import { type Edition, type FolderOptions, listFrameworks, listPolicies } from './editions.ts';
import { dataFilesIn } from './folders.ts';
import { loadFramework } from './frameworks.ts';
import { headOf } from './head.ts';
import type { LoadOptions } from './libraries.ts';
import { once } from './once.ts';
import { loadPolicy } from './policies.ts';
import { readInput } from './read.ts';
import { errorOf } from './refuse.ts';

/** What cases are run with. */
export interface CaseLibrary {
  readonly frameworks: readonly Framework[];
  readonly policies: readonly Policy[];
}

/** How what cases are about is found and loaded; each of these asks the disk once. */
export interface CaseLoaders {
  /** Every edition that is shipped or in the folders asked for. */
  readonly shipped: () => Promise<{
    readonly frameworks: readonly Edition[];
    readonly policies: readonly Edition[];
  }>;
  /** The frameworks and policies in the folder of a case file and in the folder above it. */
  readonly beside: (folder: string) => Promise<readonly Beside[]>;
  readonly framework: (file: string) => Promise<Framework>;
  readonly policy: (file: string) => Promise<Policy>;
}

/** Loaders for one command. */
export function caseLoaders(options: FolderOptions & LoadOptions): CaseLoaders {
  const loading = { ...(options.onWarning && { onWarning: options.onWarning }) };
  const shipped = once(async () => ({
    frameworks: await listFrameworks(options),
    policies: await listPolicies(options),
  }));
  return {
    shipped: () => shipped(''),
    beside: once(editionsBeside),
    framework: once((file) => loadFramework(file, loading)),
    policy: once((file) => loadPolicy(file, loading)),
  };
}

/**
 * Loads every edition of the frameworks and policies that cases are about: those beside the case file or in the folder
 * above it, else those that are shipped. Throws FrameworkError for one that is not there.
 *
 * @example
 * const cases = await loadCases('ggz');
 * const { counts } = await runCases(cases, await loadCaseLibrary(cases));
 * console.log(counts.failed); // 0
 */
export async function loadCaseLibrary(
  cases: readonly Cases[],
  options: LoadCasesOptions = {},
): Promise<CaseLibrary> {
  return caseLibraryFor(cases, caseLoaders(options));
}

/** The same with loaders that may have loaded before. */
export async function caseLibraryFor(cases: readonly Cases[], loaders: CaseLoaders): Promise<CaseLibrary> {
  const mistakes: Diagnostic[] = [];
  const frameworks = new Set<string>();
  const policies = new Set<string>();
  const shipped = await loaders.shipped();
  for (const file of cases) {
    const report = reportTo(documentOf(file), mistakes);
    const beside = file.file === undefined ? [] : await loaders.beside(dirname(file.file));
    const { framework } = file;
    if (framework !== undefined) {
      const found = editionsOf(framework, 'framework/', beside, shipped.frameworks);
      for (const one of found) frameworks.add(one);
      if (found.length === 0)
        report(['framework'], 'unknown-framework', unknown(framework, shipped.frameworks));
    }
    file.cases.forEach(({ policy }, index) => {
      if (policy === undefined) return;
      const found = editionsOf(policy, 'policy/', beside, shipped.policies);
      for (const one of found) policies.add(one);
      const path = ['cases', index, 'policy'];
      if (found.length === 0) report(path, 'unknown-policy', unknown(policy, shipped.policies));
    });
  }
  if (mistakes.length > 0) throw errorOf(mistakes);
  return {
    frameworks: await Promise.all([...frameworks].map(loaders.framework)),
    policies: await Promise.all([...policies].map(loaders.policy)),
  };
}

interface Beside {
  readonly id: string | undefined;
  readonly format: string;
  readonly file: string;
}

async function editionsBeside(folder: string): Promise<readonly Beside[]> {
  const files = await Promise.all([folder, dirname(folder)].map(dataFilesIn));
  return Promise.all(
    [...new Set(files.flat())].map(async (path) => {
      const { id, format = '' } = headOf(await readInput(path), path);
      return { id, format, file: path };
    }),
  );
}

function editionsOf(
  id: string,
  format: string,
  beside: readonly Beside[],
  shipped: readonly Edition[],
): readonly string[] {
  const own = beside.filter((one) => one.id === id && one.format.startsWith(format));
  return (own.length > 0 ? own : shipped.filter((one) => one.id === id)).map((one) => one.file);
}

function unknown(name: string, shipped: readonly Edition[]) {
  const known = [...new Set(shipped.map(({ id }) => id))];
  return { name, known, suggestion: closest(name, known) ?? '' };
}
