/**
 * The framework that an author starts from.
 * In: an id and a title. Out: the files of a new folder, as text; nothing is written here.
 * Called by the front door './node'; the command `init` writes what it gives.
 */
import { join, posix } from 'node:path';
import { id as idSchema } from '../framework/schema-words.ts';
import { escaped } from '../report/markdown/escape.ts';
import { isReservedName } from '../source/reserved.ts';
import { isFileName, packageFolder } from './folders.ts';
import { readInput } from './read.ts';

/** One file of a new framework. */
export interface TemplateFile {
  /** As seen from the new folder, with forward slashes: `cases/mijn-kader.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** What may be chosen about a new framework. */
export interface TemplateOptions {
  /** Default: the id. */
  readonly title?: string;
  /** Where the JSON Schemas are, as seen from the new folder, for the first line of each YAML file. Default `schema`. */
  readonly schemas?: string;
}

/** The words in the template that stand for what the author chooses. */
const ID = 'sjabloon';
const TITLE = 'Titel van dit toetsingskader';

/** The files of the template. */
const FILES = ['1.0.0.yaml', `cases/${ID}.yaml`, 'README.md'] as const;

/**
 * Whether a text can be the id of a framework: a letter first, then letters, digits, hyphens and dots; no name of a file.
 *
 * @example
 * console.log(isFrameworkId('mijn-kader'), isFrameworkId('2.10')); // true false
 */
export function isFrameworkId(text: string): boolean {
  return idSchema.safeParse(text).success && !isReservedName(text) && !isFileName(text);
}

/**
 * The files of a new framework, with a commented norm of each kind, cases and a README, that `check` and `test` accept at
 * once. Throws TypeError for a text that is no id.
 *
 * @example
 * const files = await frameworkTemplate('mijn-kader', { title: 'Mijn kader' });
 * console.log(files.map(({ path }) => path).join(' ')); // 1.0.0.yaml cases/mijn-kader.yaml README.md
 */
export async function frameworkTemplate(
  id: string,
  { title = id, schemas = 'schema' }: TemplateOptions = {},
): Promise<readonly TemplateFile[]> {
  if (!isFrameworkId(id)) throw new TypeError(`frameworkTemplate: no id: ${JSON.stringify(id)}`);
  const own = packageFolder();
  if (own === undefined)
    throw new TypeError('frameworkTemplate: the package was bundled without its templates');
  return Promise.all(
    FILES.map(async (file) => {
      const text = await readInput(join(own, 'templates', 'framework', file));
      const filled = file.endsWith('.md') ? inReadme(text, id, title) : inYaml(text, id, title);
      return { path: file.replace(ID, () => id), text: pointedAt(filled, file, schemas) };
    }),
  );
}

function inReadme(text: string, id: string, title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return text.replaceAll(ID, () => id).replace(TITLE, () => escaped(line));
}

function inYaml(text: string, id: string, title: string): string {
  return text
    .replace(new RegExp(`(?<=^(?:id|framework): )${ID}$`, 'm'), () => inQuotesWhereNeeded(id))
    .replace(new RegExp(`(?<=^title: )${TITLE}$`, 'm'), () => inQuotesWhereNeeded(title));
}

/** The first line with the schemas where they are for this author. */
function pointedAt(text: string, file: string, schemas: string): string {
  const up = posix.dirname(file) === '.' ? '' : '../';
  return text.replace(
    /(?<=^# yaml-language-server: \$schema=)\S*\/(?=\w+\.json$)/m,
    () => `${up}${schemas}/`,
  );
}

/** Text that YAML takes for something else than that text. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n|ja|nee)$/i;
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.()’/-]*[\p{L}\p{N}.)])?$/u;

function inQuotesWhereNeeded(text: string): string {
  if (PLAIN.test(text) && !WORD.test(text)) return text;
  const quoted = JSON.stringify(text);
  return quoted.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
