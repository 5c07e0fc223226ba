import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const INSTALLED = join('node_modules', 'toetsingskader', 'dist', 'schema');

/** Where the JSON Schemas of the installed package are, as seen from a folder; undefined where it is not installed in reach. */
export function schemasInReach(folder: string): string | undefined {
  const from = resolve(folder);
  for (let above = from; ; above = dirname(above)) {
    if (existsSync(join(above, INSTALLED, 'framework.json')))
      return relative(from, join(above, INSTALLED)).split(sep).join('/');
    if (dirname(above) === above) return undefined;
  }
}
