import { resolve } from 'node:path';
import { isFrameworkError } from '../diagnostics/error.ts';
import type { Framework, Library } from '../framework/model.ts';
import type { FolderOptions } from './editions.ts';
import { loadFramework } from './frameworks.ts';

/** Which framework findings are about. */
export interface Wanted {
  readonly id: string;
  readonly version: string;
}

/** The libraries and frameworks among the files that are checked, for the files that use them. */
export interface Shelf {
  readonly libraries: readonly Library[];
  readonly frameworks: readonly Framework[];
  addLibrary(library: Library): void;
  addFramework(framework: Framework): void;
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
}

/** An empty shelf for some files. */
export function shelfOver(files: readonly string[], options: FolderOptions): Shelf {
  const libraries: Library[] = [];
  const frameworks: Framework[] = [];
  const broken = new Set<string>();
  const shipped = new Map<string, Promise<Framework | undefined>>();
  const paths = new Set(files.map((file) => resolve(file)));

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
    addFramework: (framework) => void frameworks.push(framework),
    addBroken: (id) => void broken.add(id),
    isBroken: (id) => broken.has(id),
    isAmongFiles: (file) => paths.has(resolve(file)),
    async frameworkFor(wanted) {
      if (broken.has(wanted.id)) return undefined;
      const [only, ...others] = frameworks;
      return (
        amongFiles(wanted, frameworks) ??
        (await shippedFor(wanted)) ??
        (others.length === 0 ? only : undefined)
      );
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
