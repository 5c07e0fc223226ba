import { dirname, join } from 'node:path';
import { holdsOn, type Validity } from '../calendar/validity.ts';
import type { FrameworkError } from '../diagnostics/error.ts';
import { closest } from '../source/suggest.ts';
import { dataFilesIn, foldersIn, shippedFolder } from './folders.ts';
import { headOf } from './head.ts';
import { readInput } from './read.ts';
import { errorOf, refusal } from './refuse.ts';

/** One edition of a framework or a policy, as the list shows it. */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Both dates inclusive; an absent one is open. */
  readonly valid: Validity;
  readonly file: string;
}

/** Where frameworks and policies are looked for. */
export interface FolderOptions {
  /** Folders laid out as `<id>/<version>.yaml`, `profiles/<id>.yaml` and `interventions/<id>.yaml`, looked in before what this package ships. */
  readonly directories?: readonly string[];
}

/** Which edition is wanted; without either the newest. */
export interface EditionChoice extends FolderOptions {
  readonly version?: string;
  /** The edition that is in force on this date. */
  readonly date?: string;
}

/**
 * Every edition of every framework at hand, by id and version. Throws FrameworkError for a file there that is no YAML.
 *
 * @example
 * for (const { id, version, title } of await listFrameworks()) console.log(`${id} ${version}: ${title}`);
 */
export async function listFrameworks(options: FolderOptions = {}): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  for (const folder of foldersOf(options)) editions.push(...(await profilesIn(folder)));
  for (const folder of foldersOf(options))
    for (const id of await foldersIn(folder)) editions.push(...(await editionsOf(folder, id)));
  return firstOfEach(editions).sort((a, b) => inText(a.id, b.id) || byVersion(a, b));
}

/** Every edition of every policy at hand. */
export async function listPolicies(options: FolderOptions = {}): Promise<readonly Edition[]> {
  const found = await Promise.all(
    foldersOf(options).map((folder) => editionsIn(join(folder, 'interventions'), 'policy/')),
  );
  return firstOfEach(found.flat());
}

/** The folders with editions of the framework or policy of an id. Throws FrameworkError when there are none. */
export async function editionFolders(id: string, options: FolderOptions): Promise<readonly string[]> {
  const [frameworks, policies] = [await listFrameworks(options), await listPolicies(options)];
  const own = [...frameworks, ...policies].filter((edition) => edition.id === id);
  if (own.length === 0) throw unknown('unknown-framework', id, [...frameworks, ...policies]);
  return [...new Set(own.map(({ file }) => dirname(file)))];
}

/** The edition of a framework that is asked for. Throws FrameworkError when there is none: there is no falling through. */
export async function findFramework(id: string, choice: EditionChoice): Promise<Edition> {
  const found = await Promise.all(foldersOf(choice).map((folder) => frameworksIn(folder, id)));
  if (found.flat().length > 0) return choose(firstOfEach(found.flat()), choice);
  throw unknown('unknown-framework', id, await listFrameworks(choice));
}

/** The edition of a policy that is asked for. Throws FrameworkError when there is none. */
export async function findPolicy(id: string, choice: EditionChoice): Promise<Edition> {
  const folders = foldersOf(choice).map((folder) => join(folder, 'interventions'));
  const found = await Promise.all(folders.map((folder) => editionsIn(folder, 'policy/')));
  const editions = firstOfEach(found.flat()).filter((edition) => edition.id === id);
  if (editions.length > 0) return choose(editions, choice);
  throw unknown('unknown-policy', id, found.flat());
}

/** The newest of the editions (one at least, of one id) that fit. */
function choose(editions: readonly Edition[], { version, date }: EditionChoice): Edition {
  const ofVersion = editions.filter((edition) => version === undefined || edition.version === version);
  const inForce = ofVersion.filter(({ valid }) => date === undefined || holdsOn(valid, date));
  const newest = inForce.sort(byVersion).at(-1);
  if (newest) return newest;
  const id = editions[0]?.id ?? '';
  const known = editions.map((edition) => {
    const { from = '…', until = '…' } = edition.valid;
    return `${edition.version} (${from} – ${until})`;
  });
  if (version !== undefined && ofVersion.length === 0)
    throw refusal('unknown-edition', { id, version, known }, id);
  throw refusal('no-edition-on-date', { id, date: date ?? '', known }, id);
}

function unknown(
  code: 'unknown-framework' | 'unknown-policy',
  name: string,
  editions: readonly Edition[],
): FrameworkError {
  const known = [...new Set(editions.map(({ id }) => id))];
  return refusal(code, { name, known, suggestion: closest(name, known) ?? '' }, name);
}

function foldersOf({ directories = [] }: FolderOptions): readonly string[] {
  const shipped = shippedFolder();
  return shipped === undefined ? directories : [...directories, shipped];
}

/** The editions of one id: of a framework in its own folder, or of a profile over several. */
async function frameworksIn(folder: string, id: string): Promise<readonly Edition[]> {
  const profiles = await profilesIn(folder);
  return [...(await editionsOf(folder, id)), ...profiles.filter((profile) => profile.id === id)];
}

async function editionsOf(folder: string, id: string): Promise<readonly Edition[]> {
  const editions = await editionsIn(join(folder, id), 'framework/');
  return editions.filter((edition) => edition.id === id);
}

function profilesIn(folder: string): Promise<readonly Edition[]> {
  return editionsIn(join(folder, 'profiles'), 'profile/');
}

async function editionsIn(folder: string, format: string): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  for (const file of await dataFilesIn(folder)) {
    const head = headOf(await readInput(file), file);
    if (!head.document) throw errorOf(head.diagnostics);
    const { id, version = '', title = '', valid } = head;
    if (head.format?.startsWith(format) && id !== undefined)
      editions.push({ id, version, title, valid, file });
  }
  return editions;
}

/** The same edition in two folders: the first folder wins. */
function firstOfEach(editions: readonly Edition[]): Edition[] {
  const backwards = [...editions].reverse();
  return [...new Map(backwards.map((edition) => [`${edition.id} ${edition.version}`, edition])).values()];
}

const inText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By the numbers of a version: 1.10.0 after 1.9.0. */
function byVersion(a: Edition, b: Edition): number {
  const padded = ({ version }: Edition) => version.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return inText(padded(a), padded(b));
}
