import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The public tests: those that touch nothing of src but its front doors, directly or through the helpers they import. */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The front doors, as names of files in src and in dist. */
export const doors = ['index', 'node', 'report', 'testing'];

/** Folders that have public tests; to find none in one of them is a mistake. */
const EXPECTED = ['api', 'assessment', 'oracles', 'readme', 'report', 'schemas', 'testing'];

/** The files, as seen from the root of the package. */
export function publicTests(): string[] {
  const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name}`)
    .filter(
      (file) =>
        file.endsWith('.test.ts') && !/node_modules|^test\/(tmp|browser|bench|fuzz|package)\//.test(file),
    );
  const found = tests.filter((file) => {
    const used = sourcesUsed(file);
    return used.size > 0 && [...used].every((source) => doors.some((door) => source === `src/${door}.ts`));
  });
  const lacking = EXPECTED.filter((folder) => !found.some((file) => file.startsWith(`test/${folder}/`)));
  if (lacking.length > 0) throw new Error(`no public tests in test/{${lacking.join(',')}}`);
  return found.sort();
}

/** What a test imports from src, types aside. */
function sourcesUsed(file: string, seen = new Set<string>()): Set<string> {
  const used = new Set<string>();
  seen.add(file);
  for (const [, name = ''] of readFileSync(root + file, 'utf8').matchAll(IMPORT)) {
    const path = relative(root, resolve(root, dirname(file), name))
      .split('\\')
      .join('/');
    if (path.startsWith('src/')) used.add(path);
    else if (path.startsWith('test/') && !seen.has(path))
      for (const source of sourcesUsed(path, seen)) used.add(source);
  }
  return used;
}

const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+\.ts)'/gm;

/** Where a front door of src stands in dist; undefined for any other file. */
export function builtDoor(file: string): string | undefined {
  const door = doors.find((name) => file === join(root, `src/${name}.ts`));
  return door === undefined ? undefined : join(root, `dist/${door}.js`);
}
