import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/index.ts';
import {
  checkFiles,
  listFrameworks,
  loadFindings,
  loadFramework,
  loadLibrary,
  loadPolicy,
  readInput,
} from '../../src/node.ts';
import { miniFindings, miniFramework } from '../cli/mini.ts';
import { root, visit } from '../cli/run.ts';

/** A new folder with files in folders; gives the path of a name in it. */
function tree(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'toetsingskader-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return (name) => join(folder, name);
}

/** The codes of the diagnostics that a promise is refused with, with their files. */
async function refusal(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFrameworkError(error)) throw error ?? new Error('not refused');
  return error.diagnostics.map(({ code }) => code);
}

const edition = (version: string, valid: string) =>
  miniFramework.replace('version: 1.0.0', `version: ${version}`).replace('{ from: 2026-01-01 }', valid);

const library = (id: string) => `format: library/1
id: ${id}
version: 1.0.0
laws: { wet: { title: Wet } }
articles: [{ article: wet 1, title: Een }]
`;

const using = miniFramework
  .replace('scale: binary', 'uses: [eigen]\nscale: binary')
  .replace(/laws:.*\narticles:.*\n/, '');

describe('readInput', () => {
  test('never more than one byte past the limit', async () => {
    const file = tree({ 'large.yaml': 'x'.repeat(3_000_000) })('large.yaml');
    expect((await readInput(file)).length).toBe(2_000_001);
    expect(await refusal(loadFindings(file))).toEqual(['input-too-large']);
  });

  test('stops reading an input that does not end', async () => {
    async function* endless() {
      for (;;) yield 'x'.repeat(100_000);
    }
    expect((await readInput('-', { stdin: endless() })).length).toBe(2_000_001);
  });

  test('a character over two chunks', async () => {
    const bytes = Buffer.from('ë');
    async function* halves() {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    }
    expect(await readInput('-', { stdin: halves() })).toBe('ë');
  });

  test('what cannot be read', async () => {
    const file = tree({ 'visit.yaml': '' });
    expect(await refusal(readInput(file('visits.yaml')))).toEqual(['file-not-found']);
    expect(await refusal(readInput(file('visit.yaml/x')))).toEqual(['file-not-found']);
    expect(await refusal(readInput(dirname(file('x'))))).toEqual(['is-a-directory']);
    expect(await refusal(readInput('a\0b'))).toEqual(['unreadable']);
  });

  test('the file in that folder that was probably meant', async () => {
    const file = tree({ 'visit.yaml': '' });
    const error = await readInput(file('vist.yaml')).catch((reason: Error) => reason.message);
    expect(error).toContain(`Bedoelt u ${file('visit.yaml')}?`);
  });
});

describe('listFrameworks', () => {
  test('what is shipped', async () => {
    const ids = (await listFrameworks()).map(({ id, version }) => `${id} ${version}`);
    expect(ids).toContain('ggz 1.0.0');
  });

  test('your own first, versions by their numbers', async () => {
    const file = tree({
      'mini/1.10.0.yaml': edition('1.10.0', '{ from: 2028-01-01 }'),
      'mini/1.9.0.yaml': edition('1.9.0', '{ from: 2026-01-01, until: 2027-12-31 }'),
      'mini/README.md': 'nothing',
      'mini/cases/case.yaml': 'format: cases/1',
    });
    const found = await listFrameworks({ directories: [file('.')] });
    expect(found.filter(({ id }) => id === 'mini').map(({ version }) => version)).toEqual([
      '1.9.0',
      '1.10.0',
    ]);
  });
});

describe('loadFramework', () => {
  const own = tree({
    'mini/1.9.0.yaml': edition('1.9.0', '{ from: 2026-01-01, until: 2027-12-31 }'),
    'mini/1.10.0.yaml': edition('1.10.0', '{ from: 2028-01-01, until: 2028-12-31 }'),
  });
  const directories = [own('.')];
  const versionOf = async (options: object) =>
    (await loadFramework('mini', { directories, ...options })).version;

  test('the newest, the one in force on a date, or the one of a version', async () => {
    expect(await versionOf({})).toBe('1.10.0');
    expect(await versionOf({ date: '2027-12-31' })).toBe('1.9.0');
    expect(await versionOf({ date: '2028-01-01' })).toBe('1.10.0');
    expect(await versionOf({ version: '1.9.0' })).toBe('1.9.0');
  });

  test('never another than was asked for', async () => {
    expect(await refusal(loadFramework('mini', { directories, date: '2029-01-01' }))).toEqual([
      'no-edition-on-date',
    ]);
    expect(await refusal(loadFramework('mini', { directories, version: '2.0.0' }))).toEqual([
      'unknown-edition',
    ]);
    expect(await refusal(loadFramework('mimi', { directories }))).toEqual(['unknown-framework']);
    expect(await refusal(loadFramework('mini/9.9.9.yaml'))).toEqual(['file-not-found']);
  });

  test('the shipped framework, with its library', async () => {
    const framework = await loadFramework('ggz', { date: '2026-03-20' });
    expect(framework.themes.map(({ id }) => id)).toEqual(['PZ', 'DZ', 'SKV']);
  });

  test('by file it is the same framework as by id', async () => {
    const [byId, byFile] = await Promise.all([
      loadFramework('ggz'),
      loadFramework(join(root, 'frameworks/ggz/1.0.0.yaml')),
    ]);
    expect(byFile?.sha256).toBe(byId?.sha256);
  });

  test.each([
    ['in ../shared', 'kaders/shared/eigen.yaml'],
    ['beside it', 'kaders/mini/eigen.yaml'],
    ['under another file name', 'kaders/shared/alles.yml'],
    ['as json', 'kaders/shared/eigen.json'],
  ])('a library %s', async (_, name) => {
    const text = library('eigen');
    const json = JSON.stringify({
      format: 'library/1',
      id: 'eigen',
      version: '1.0.0',
      laws: { wet: { title: 'Wet' } },
      articles: [{ article: 'wet 1', title: 'Een' }],
    });
    const file = tree({ 'kaders/mini/1.0.0.yaml': using, [name]: name.endsWith('.json') ? json : text });
    expect((await loadFramework(file('kaders/mini/1.0.0.yaml'))).laws).toEqual({ wet: { title: 'Wet' } });
  });

  test('a head anywhere in the file', async () => {
    const late = `${using.replace('uses: [eigen]\n', '')}uses: [eigen]\n`;
    const file = tree({ 'mini.yaml': late, 'eigen.yaml': library('eigen') });
    expect((await loadFramework(file('mini.yaml'))).uses).toEqual(['eigen']);
  });

  test('a library that is not there is a mistake at its line', async () => {
    const file = tree({ 'mini.yaml': using });
    expect(await refusal(loadFramework(file('mini.yaml')))).toContain('unknown-library');
  });

  test.each([
    ['in its content', library('eigen').replace('title: Wet', 'titel: Wet')],
    ['in its notation', 'format: library/1\nid: [eigen\n'],
  ])('a library with a mistake %s is reported in its own file', async (_, text) => {
    const file = tree({ 'mini.yaml': using, 'eigen.yaml': text });
    const error = await loadFramework(file('mini.yaml')).catch((reason: unknown) => reason);
    if (!isFrameworkError(error)) throw error;
    expect(error.diagnostics.every((diagnostic) => diagnostic.file === file('eigen.yaml'))).toBe(true);
  });
});

describe('loadFindings, loadLibrary, loadPolicy', () => {
  test('the example against its framework', async () => {
    const framework = await loadFramework('ggz');
    const findings = await loadFindings(visit, { framework });
    expect(findings.framework).toEqual({ id: 'ggz', version: '1.0.0' });
  });

  test('from stdin', async () => {
    async function* stdin() {
      yield miniFindings({ 'N1.1': 'met' });
    }
    expect((await loadFindings('-', { stdin: stdin() })).findings).toHaveLength(1);
  });

  test('every mistake, with the name of the file', async () => {
    const file = tree({ 'visit.yaml': 'format: findings/1\nkind: x\n' });
    const error = await loadFindings(file('visit.yaml')).catch((reason: unknown) => reason);
    if (!isFrameworkError(error)) throw error;
    expect(error.diagnostics.length).toBeGreaterThan(1);
    expect(error.message).toContain(`${file('visit.yaml')}:`);
  });

  test('the shipped library and policy', async () => {
    expect((await loadLibrary(join(root, 'frameworks/shared/zorg.yaml'))).id).toBe('zorg');
    expect((await loadPolicy('igj')).format).toBe('policy/1');
    expect((await loadPolicy(join(root, 'frameworks/interventions/igj.yaml'))).id).toBe('igj');
    expect(await refusal(loadPolicy('igz'))).toEqual(['unknown-policy']);
    expect(await refusal(loadPolicy('igj', { date: '1999-01-01' }))).toEqual(['no-edition-on-date']);
  });
});

describe('checkFiles', () => {
  test('a mistake in a library is told once, also when a framework uses it', async () => {
    const file = tree({
      'mini.yaml': using,
      'eigen.yaml': library('eigen').replace('title: Wet', 'titel: Wet'),
    });
    const [framework, own] = await checkFiles([file('mini.yaml'), file('eigen.yaml')]);
    expect(framework?.diagnostics).toEqual([]);
    expect(own?.diagnostics.map(({ code }) => code)).toContain('misspelled-key');
  });

  test('in the order in which they were given, also when some cannot be read', async () => {
    const checked = await checkFiles([visit, 'nergens.yaml', root]);
    expect(checked.map(({ file }) => file)).toEqual([visit, 'nergens.yaml', root]);
    expect(checked.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ['file-not-found'],
      ['is-a-directory'],
    ]);
  });
});
