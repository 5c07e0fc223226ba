import { resolve } from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import type { Framework, Library } from '../framework/model.ts';
import type { Policy } from '../intervention/policy.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Cases } from '../testing/model.ts';
import { parseCases } from '../testing/parse.ts';
import { type CaseLoaders, caseLoaders } from './case-library.ts';
import { readCases } from './cases.ts';
import type { FolderOptions } from './editions.ts';
import { loadFramework } from './frameworks.ts';
import { once } from './once.ts';

/** Which framework findings are about. */
export interface Wanted {
  readonly id: string;
  readonly version: string;
}

/** What is among the files that are checked, for the files that use it; nothing is read or parsed twice. */
export interface Shelf {
  readonly libraries: readonly Library[];
  readonly frameworks: readonly Framework[];
  addLibrary(library: Library): void;
  addFramework(framework: Framework, file: string): void;
  addPolicy(policy: Policy, file: string): void;
  /** Something among the files that has mistakes, so that nothing else takes its place. */
  addBroken(id: string): void;
  isBroken(id: string): boolean;
  /** Whether a file is one of those that are checked. */
  isAmongFiles(file: string): boolean;
  /**
   * The framework that findings are checked against: of that id among the files, else the shipped one of that id and
   * version, else the only one among the files. Undefined when there is none, or when the right one has mistakes.
   */
  frameworkFor(wanted: Wanted): Promise<Framework | undefined>;
  /** What stands in a case file, among the files or beside one. */
  readonly cases: (file: string) => Promise<Result<Cases>>;
  /** What cases are about; what is among the files is not loaded again. */
  readonly loaders: CaseLoaders;
}

/** An empty shelf for some files, by name, with what was read of those that could be read. */
export function shelfOver(
  files: ReadonlyMap<string, SourceDocument | undefined>,
  options: FolderOptions,
): Shelf {
  const libraries: Library[] = [];
  const frameworks: Framework[] = [];
  const broken = new Set<string>();
  const shipped = new Map<string, Promise<Framework | undefined>>();
  const paths = new Set([...files.keys()].map((file) => resolve(file)));
  const own = { frameworks: new Map<string, Framework>(), policies: new Map<string, Policy>() };
  const others = caseLoaders({});

  const shippedFor = ({ id, version }: Wanted) => {
    const key = `${id} ${version}`;
    const known = shipped.get(key) ?? loadIfThere(id, { ...options, version });
    shipped.set(key, known);
    return known;
  };
  return {
    libraries,
    frameworks,
    addLibrary: (library) => void libraries.push(library),
    addFramework: (framework, file) => {
      frameworks.push(framework);
      own.frameworks.set(resolve(file), framework);
    },
    addPolicy: (policy, file) => void own.policies.set(resolve(file), policy),
    addBroken: (id) => void broken.add(id),
    isBroken: (id) => broken.has(id),
    isAmongFiles: (file) => paths.has(resolve(file)),
    async frameworkFor(wanted) {
      if (broken.has(wanted.id)) return undefined;
      const [only, ...more] = frameworks;
      return (
        amongFiles(wanted, frameworks) ?? (await shippedFor(wanted)) ?? (more.length === 0 ? only : undefined)
      );
    },
    cases: once(async (file) => {
      const document = files.get(file);
      return document ? parseCases(document, { file }) : readCases(file);
    }),
    loaders: {
      ...others,
      framework: async (file) => own.frameworks.get(resolve(file)) ?? others.framework(file),
      policy: async (file) => own.policies.get(resolve(file)) ?? others.policy(file),
    },
  };
}

function amongFiles({ id, version }: Wanted, frameworks: readonly Framework[]): Framework | undefined {
  const editions = frameworks.filter((framework) => framework.id === id);
  return editions.find((framework) => framework.version === version) ?? editions[0];
}

async function loadIfThere(
  id: string,
  options: FolderOptions & { readonly version: string },
): Promise<Framework | undefined> {
  try {
    return await loadFramework(id, options);
  } catch (error) {
    if (isFrameworkError(error)) return undefined;
    throw error;
  }
}
