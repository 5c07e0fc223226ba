import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isFrameworkError, jsonSchema, lintFramework } from '../../src/index.ts';
import { loadFramework } from '../../src/node.ts';
import { folderWith, run } from './run.ts';

/** An empty folder, and the command line that makes a framework in it. */
function fresh(files: Readonly<Record<string, string>> = {}) {
  const at = folderWith(files);
  const folder = dirname(at('x'));
  const init = (...args: readonly string[]) => run(['init', ...args, '--folder', folder]);
  return { at, folder, init };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

describe('init', () => {
  test('makes a framework, cases, a README and the schemas, and says what is next', async () => {
    const { at, init } = fresh();
    const { code, stdout, stderr } = await init('thuiszorg', '--title', 'Thuiszorg: zorg aan huis');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const made = filesIn(at('thuiszorg'));
    expect(made).toEqual(
      [
        '1.0.0.yaml',
        'README.md',
        'cases/thuiszorg.yaml',
        'schema/cases.json',
        'schema/framework.json',
      ].sort(),
    );
    for (const name of made) expect(stdout).toContain(at(`thuiszorg/${name}`));
    expect(stdout).toContain(`toetsingskader test ${at('thuiszorg')}`);
    const framework = await loadFramework(at('thuiszorg/1.0.0.yaml'));
    expect(framework).toMatchObject({ id: 'thuiszorg', title: 'Thuiszorg: zorg aan huis' });
    for (const name of made) expect(readFileSync(at(`thuiszorg/${name}`), 'utf8')).not.toContain('sjabloon');
    expect(readFileSync(at('thuiszorg/README.md'), 'utf8')).toMatch(/^# Thuiszorg: zorg aan huis\n/);
  });

  test.each(['nl', 'en'])('check and test pass on it at once (%s)', async (lang) => {
    const { at, init } = fresh();
    await init('mijn-kader', '--lang', lang);
    const files = [at('mijn-kader/1.0.0.yaml'), at('mijn-kader/cases/mijn-kader.yaml')];
    const checked = await run(['check', ...files]);
    expect(checked).toEqual({
      code: 0,
      stdout: 'Nagekeken: 2 bestanden. 0 fouten, 0 waarschuwingen.\n',
      stderr: '',
    });
    const tested = await run(['test', at('mijn-kader')]);
    expect([tested.code, tested.stderr]).toEqual([0, '']);
    expect(tested.stdout).toContain('alle in orde');
  });

  test('lint finds nothing, missing cases included', async () => {
    const { at, init } = fresh();
    await init('mijn-kader');
    const { cases } = parse(readFileSync(at('mijn-kader/cases/mijn-kader.yaml'), 'utf8'));
    const about = cases.flatMap(({ norm, criterion }: Record<string, string>) => norm ?? criterion ?? []);
    expect(lintFramework(await loadFramework(at('mijn-kader/1.0.0.yaml')), { cases: about })).toEqual([]);
  });

  test('the cases notice a change: they test something', async () => {
    const { at, init } = fresh();
    await init('mijn-kader');
    const file = at('mijn-kader/1.0.0.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('value: 90 }', 'value: 80 }'));
    expect((await run(['test', at('mijn-kader')])).code).toBe(1);
  });

  test('it shows one of each kind', async () => {
    const { at, init } = fresh();
    await init('mijn-kader');
    const framework = await loadFramework(at('mijn-kader/1.0.0.yaml'));
    const criteria = framework.themes.flatMap(({ norms }) => norms).flatMap((norm) => norm.criteria);
    const answers = criteria.map(({ answer }) => (typeof answer === 'object' ? answer.type : answer));
    for (const kind of ['judgement', 'grade', 'boolean', 'checklist', 'sample', 'number'])
      expect(answers).toContain(kind);
    expect(criteria.some(({ each }) => each?.where)).toBe(true);
    expect(criteria.some(({ answer, each, met }) => met && !answer && !each)).toBe(true);
    expect(criteria.some(({ essential }) => essential)).toBe(true);
    expect(criteria.some(({ status }) => status === 'encouraged')).toBe(true);
    expect(Object.values(framework.thresholds).some(({ values }) => values.length > 1)).toBe(true);
    expect(framework.uses).toEqual([]);
  });
});

describe('the line for editors', () => {
  const line = /^# yaml-language-server: \$schema=(\S+)\n/;
  const schemaOf = (file: string) => {
    const [, path = ''] = line.exec(readFileSync(file, 'utf8')) ?? [];
    return resolve(dirname(file), path);
  };

  test('points at copies of the schemas where the package is not installed in reach', async () => {
    const { at, init } = fresh();
    await init('mijn-kader');
    const pairs = [
      ['1.0.0.yaml', 'framework'],
      ['cases/mijn-kader.yaml', 'cases'],
    ] as const;
    for (const [file, name] of pairs) {
      const schema = schemaOf(at(`mijn-kader/${file}`));
      expect(JSON.parse(readFileSync(schema, 'utf8'))).toEqual(jsonSchema(name));
    }
  });

  test('points into the project where it is installed, from any depth', async () => {
    const { at, folder } = fresh();
    const schemas = at('node_modules/toetsingskader/dist/schema');
    mkdirSync(schemas, { recursive: true });
    for (const name of ['framework', 'cases']) writeFileSync(join(schemas, `${name}.json`), '{}');
    await run(['init', 'mijn-kader', '--folder', join(folder, 'zorg/kaders')]);
    const made = at('zorg/kaders/mijn-kader');
    expect(filesIn(made)).toEqual(['1.0.0.yaml', 'README.md', 'cases/mijn-kader.yaml']);
    expect(relative(folder, schemaOf(join(made, '1.0.0.yaml')))).toBe(
      'node_modules/toetsingskader/dist/schema/framework.json',
    );
    expect(existsSync(schemaOf(join(made, 'cases/mijn-kader.yaml')))).toBe(true);
  });
});

describe('what it refuses', () => {
  test.each([
    '2.10',
    '-',
    'met spatie',
    '../weg',
    'a/b',
    '',
    'kader.yaml',
    'constructor',
    'é',
    'x'.repeat(81),
  ])('the id %j: exit 2, and nothing is made', async (id) => {
    const { folder, init } = fresh();
    const { code, stdout } = await init(id);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a title of spaces: exit 2', async () => {
    const { folder, init } = fresh();
    expect((await init('kader', '--title', '   ')).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('to overwrite a folder with something in it, or a file: exit 3', async () => {
    const { at, init } = fresh({ bestand: 'van mij' });
    await init('kader');
    const before = filesIn(at('kader'));
    writeFileSync(at('kader/1.0.0.yaml'), 'van mij');
    for (const id of ['kader', 'bestand']) {
      const { code, stdout, stderr } = await init(id);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`${at(id)} error already-there`);
    }
    expect(filesIn(at('kader'))).toEqual(before);
    for (const file of ['kader/1.0.0.yaml', 'bestand'])
      expect(readFileSync(at(file), 'utf8')).toBe('van mij');
  });

  test('a place that cannot be written: one line, exit 3', async () => {
    const { at } = fresh({ bestand: '' });
    const { code, stderr } = await run(['init', 'kader', '--folder', at('bestand')]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^[^\n]+ is niet te schrijven \(E\w+\)\.\n$|already-there/);
  });

  test('an empty folder is no obstacle, and nothing stays beside it', async () => {
    const { at, folder, init } = fresh();
    mkdirSync(at('kader'));
    expect((await init('kader')).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['kader']);
  });
});

describe('titles and ids that YAML takes for something else', () => {
  test.each([
    'null',
    'true',
    'ja',
    'Zorg # thuis',
    'raad: tien',
    '"',
    "d'Zorg",
    '- x',
    '* a',
    'a\tb',
    '$& $1',
    '𝒵',
    '2.10',
  ])('the title %j comes back as it was', async (title) => {
    const { at, init } = fresh();
    expect((await init('kader', '--title', title)).code).toBe(title.startsWith('- ') ? 2 : 0);
    if (!title.startsWith('- ')) expect((await loadFramework(at('kader/1.0.0.yaml'))).title).toBe(title);
  });

  test.each(['true', 'null', 'No', 'DZ3.1'])('the id %s', async (id) => {
    const { at, init } = fresh();
    await init(id);
    expect((await loadFramework(at(`${id}/1.0.0.yaml`))).id).toBe(id);
    expect((await run(['test', at(id)])).code).toBe(0);
  });

  test('the template itself loads', async () => {
    const error = await loadFramework('templates/framework/1.0.0.yaml').catch((one: unknown) => one);
    expect(isFrameworkError(error)).toBe(false);
  });
});
