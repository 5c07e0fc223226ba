import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Framework } from '../framework/model.ts';
import type { Policy } from '../intervention/policy.ts';
import { closest } from '../source/suggest.ts';
import type { Cases } from '../testing/model.ts';
import { documentOf, reportTo } from '../testing/parse.ts';
import type { LoadCasesOptions } from './cases.ts';
import { type Edition, listFrameworks, listPolicies } from './editions.ts';
import { dataFilesIn } from './folders.ts';
import { loadFramework } from './frameworks.ts';
import { headOf } from './head.ts';
import { loadPolicy } from './policies.ts';
import { readInput } from './read.ts';
import { errorOf } from './refuse.ts';

/** What cases are run with. */
export interface CaseLibrary {
  readonly frameworks: readonly Framework[];
  readonly policies: readonly Policy[];
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
  const mistakes: Diagnostic[] = [];
  const frameworks = new Set<string>();
  const policies = new Set<string>();
  const [shippedFrameworks, shippedPolicies] = [await listFrameworks(options), await listPolicies(options)];
  for (const file of cases) {
    const report = reportTo(documentOf(file), mistakes);
    const beside = file.file === undefined ? [] : await editionsBeside(file.file);
    const { framework } = file;
    if (framework !== undefined) {
      const found = editionsOf(framework, 'framework/', beside, shippedFrameworks);
      for (const one of found) frameworks.add(one);
      if (found.length === 0)
        report(['framework'], 'unknown-framework', unknown(framework, shippedFrameworks));
    }
    file.cases.forEach(({ policy }, index) => {
      if (policy === undefined) return;
      const found = editionsOf(policy, 'policy/', beside, shippedPolicies);
      for (const one of found) policies.add(one);
      const path = ['cases', index, 'policy'];
      if (found.length === 0) report(path, 'unknown-policy', unknown(policy, shippedPolicies));
    });
  }
  if (mistakes.length > 0) throw errorOf(mistakes);
  const loading = { ...(options.onWarning && { onWarning: options.onWarning }) };
  return {
    frameworks: await Promise.all([...frameworks].map((file) => loadFramework(file, loading))),
    policies: await Promise.all([...policies].map((file) => loadPolicy(file, loading))),
  };
}

interface Beside {
  readonly id: string | undefined;
  readonly format: string;
  readonly file: string;
}

/** The frameworks and policies in the folder of a case file and in the folder above it. */
async function editionsBeside(file: string): Promise<readonly Beside[]> {
  const folder = dirname(file);
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
