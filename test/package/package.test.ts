import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jsonSchema, schemaNames } from '../../src/index.ts';
import refuseOldBuild from './fresh.ts';

/** The package as a stranger gets it: packed, installed in a project of its own, used through every door. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const run = promisify(execFile);
let project = '';
let packed: { filename: string; files: { path: string }[]; size: number; unpackedSize: number };

/** Every door, and one of each that stand behind a pattern. */
const DOORS = ['.', './node', './report', './testing', './vitest'];
const DATA = ['./frameworks/ggz', './frameworks/ggz/1.0.0', './frameworks/zorg', './frameworks/igj'];
const FILES = [
  './frameworks/ggz/1.0.0.yaml',
  './frameworks/shared/zorg.yaml',
  './frameworks/interventions/igj.yaml',
  './schema/framework.json',
  './package.json',
];
const named = (door: string) => join('toetsingskader', door);

beforeAll(async () => {
  refuseOldBuild();
  project = mkdtempSync(join(tmpdir(), 'toetsingskader-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  [packed] = JSON.parse((await run('npm', pack, { cwd: root })).stdout);
  write('package.json', JSON.stringify({ name: 'eigen-project', private: true, type: 'module' }));
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`];
  await run('npm', install, { cwd: project });
  cpSync(`${root}examples`, join(project, 'examples'), { recursive: true });
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000);

vi.setConfig({ testTimeout: 120_000 });

const write = (file: string, text: string) => writeFileSync(join(project, file), text);
const installed = (file: string) => readFileSync(join(project, 'node_modules/toetsingskader', file), 'utf8');

async function script(code: string, file = 'run.mjs'): Promise<string> {
  write(file, code);
  return (await run(process.execPath, [file], { cwd: project })).stdout.trim();
}

describe('what is packed', () => {
  test('holds what it should, and is small', () => {
    const paths = packed.files.map(({ path }) => path.replace(/-[\w-]{8}(?=\.(js|d\.ts)$)/, '-*'));
    expect([...new Set(paths)].sort()).toMatchSnapshot();
    const kilobytes = (bytes: number) => Math.round(bytes / 1024);
    console.log(`tarball ${kilobytes(packed.size)} KB, unpacked ${kilobytes(packed.unpackedSize)} KB`);
    expect(kilobytes(packed.size)).toBeLessThan(540);
    expect(kilobytes(packed.unpackedSize)).toBeLessThan(2600);
  });

  test('names no file of the machine it was built on, and maps to no source', () => {
    const texts = packed.files.map(({ path }) => [path, installed(path)] as const);
    const wrong = texts.filter(([path, text]) => path.endsWith('.map') || text.includes(root.slice(0, -1)));
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(texts.filter(([, text]) => /^\/\/# sourceMappingURL/m.test(text))).toEqual([]);
  });

  test('has dependencies that are few, and no install scripts', () => {
    expect(Object.keys(manifest.dependencies).sort()).toMatchInlineSnapshot(`
      [
        "@noble/hashes",
        "date-fns",
        "json-rules-engine",
        "yaml",
        "zod",
      ]
    `);
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });

  test('publint finds nothing', async () => {
    expect((await publint({ pkgDir: root, strict: true })).messages).toEqual([]);
  });

  test('attw finds nothing: its types resolve everywhere', async () => {
    const args = [join(project, packed.filename), '--profile', 'esm-only', '--no-emoji', '--no-color'];
    const { stdout } = await run(join(root, 'node_modules/.bin/attw'), args, { cwd: root });
    for (const door of DOORS) expect(stdout).toContain(named(door));
  });
});

describe('in a project of its own', () => {
  test('exports these doors and no others', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ...DOORS,
      './frameworks/*.yaml',
      './frameworks/*',
      './schema/*.json',
      './package.json',
    ]);
  });

  test('every door opens with import, and with require', async () => {
    const names = JSON.stringify([...DOORS, ...DATA].map(named));
    const imported = await script(
      `for (const name of ${names}) console.log(name, Object.keys(await import(name)).sort().join(' '));`,
    );
    const required = await script(
      `for (const name of ${names}) console.log(name, Object.keys(require(name)).filter((key) => key !== '__esModule').sort().join(' '));`,
      'run.cjs',
    );
    expect(required).toBe(imported);
    expect(imported.split('\n').filter((line) => line.includes('/frameworks/'))).toEqual([
      'toetsingskader/frameworks/ggz default editions libraries',
      'toetsingskader/frameworks/ggz/1.0.0 default libraries',
      'toetsingskader/frameworks/zorg default',
      'toetsingskader/frameworks/igj default editions libraries',
    ]);
  });

  test('every file can be found and read', async () => {
    const sizes = await script(
      `import { readFileSync } from 'node:fs';
       for (const name of ${JSON.stringify(FILES.map(named))})
         console.log(readFileSync(new URL(import.meta.resolve(name)), 'utf8').length > 500);`,
    );
    expect(sizes.split('\n')).toEqual(FILES.map(() => 'true'));
  });

  test('what is not exported stays inside', async () => {
    await expect(script(`await import('toetsingskader/dist/index.js');`)).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });

  test('the data modules are the YAML: the same handles, with the same sha256', async () => {
    const lines = await script(
      `import { parseFramework, parseLibrary, parsePolicy } from 'toetsingskader';
       import { loadFramework, loadLibrary, loadPolicy } from 'toetsingskader/node';
       import ggz, { editions, libraries } from 'toetsingskader/frameworks/ggz';
       import igj from 'toetsingskader/frameworks/igj';
       import zorg from 'toetsingskader/frameworks/zorg';
       import { fileURLToPath } from 'node:url';
       const given = (result) => { if (result.ok) return result.value; throw new Error(JSON.stringify(result)); };
       const parsed = libraries.map((library) => given(parseLibrary(library)));
       const pairs = [
         [given(parseFramework(ggz, { libraries: parsed })), await loadFramework('ggz')],
         [given(parsePolicy(igj, { libraries: parsed })), await loadPolicy('igj')],
         [given(parseLibrary(zorg)), await loadLibrary(fileURLToPath(import.meta.resolve('toetsingskader/frameworks/shared/zorg.yaml')))],
       ];
       for (const [one, other] of pairs)
         console.log(one.id, /^[0-9a-f]{64}$/.test(one.sha256) && JSON.stringify(one) === JSON.stringify(other));
       console.log(editions.length, editions.at(-1) === ggz, libraries[0] === zorg);`,
    );
    expect(lines.split('\n')).toEqual(['ggz true', 'igj true', 'zorg true', '1 true true']);
  });

  test('the data modules are data', () => {
    const paths = packed.files
      .map(({ path }) => path)
      .filter((path) => /^dist\/frameworks\/.*\.js$/.test(path));
    const code = paths.filter((path) => {
      const source = ts.createSourceFile(path, installed(path), ts.ScriptTarget.ES2022, true);
      return !source.statements.every((node) => !ts.isExpressionStatement(node) && isData(node));
    });
    expect(paths.length).toBeGreaterThan(3);
    expect(code).toEqual([]);
  });

  test('the JSON Schemas are those of jsonSchema', () => {
    for (const name of schemaNames)
      expect(JSON.parse(installed(`dist/schema/${name}.json`))).toEqual(jsonSchema(name));
  });

  test('the bin runs', async () => {
    expect(installed('dist/bin.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const bin = join(project, 'node_modules/.bin/toetsingskader');
    expect((await run(bin, ['list'], { cwd: project })).stdout).toContain('ggz');
    expect((await run(bin, ['--version'], { cwd: project })).stdout).toContain(manifest.version);
  });

  test('init makes a framework that check and test accept, with the schema where an editor finds it', async () => {
    const bin = join(project, 'node_modules/.bin/toetsingskader');
    await run(bin, ['init', 'eigen', '--folder', 'kaders'], { cwd: project });
    const files = ['kaders/eigen/1.0.0.yaml', 'kaders/eigen/cases/eigen.yaml'];
    expect((await run(bin, ['check', ...files], { cwd: project })).stdout).toContain(
      '0 fouten, 0 waarschuwingen',
    );
    expect((await run(bin, ['test', 'kaders/eigen'], { cwd: project })).stdout).toContain('alle in orde');
    for (const file of files) {
      const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(project, file), 'utf8')) ?? [];
      const found = join(project, dirname(file), schema);
      expect(JSON.parse(readFileSync(found, 'utf8'))).toHaveProperty('title');
    }
  });

  test.each(['.', './report'])('%s loads no json-rules-engine', async (door) => {
    const loaded = await script(
      `import { createRequire } from 'node:module';
       await import(${JSON.stringify(named(door))});
       const cache = Object.keys(createRequire(import.meta.url).cache);
       console.log(cache.filter((file) => file.includes('json-rules-engine')).length);`,
    );
    expect(loaded).toBe('0');
  });

  const readme = readFileSync(`${root}README.md`, 'utf8');
  const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  test.each(snippets.map((code, index) => [index + 1, code] as const))(
    'the README: snippet %i',
    async (_, code) => {
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      expect((await script(ts.transpile(code, options), 'readme.mjs')).length).toBeGreaterThan(20);
    },
  );
});

/** Nothing runs: no calls, no functions, no operators. */
function isData(node: ts.Node): boolean {
  const runs = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isFunctionLike(node);
  return (
    !runs &&
    !ts.isBinaryExpression(node) &&
    (ts.forEachChild(node, (child) => !isData(child)) ?? false) === false
  );
}

describe('its types, for a strict stranger', () => {
  const strict: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true, // TypeScript's own files are not ours
    resolveJsonModule: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    target: ts.ScriptTarget.ES2022,
  };
  const { Node16, NodeNext, Bundler } = ts.ModuleResolutionKind;
  const files = {
    'stranger.mts': readFileSync(new URL('consumer.ts', import.meta.url), 'utf8'),
    'require.cts': `import kader = require('toetsingskader');\nexport = kader.schemaNames satisfies readonly string[];\n`,
    'schema.mts': `import schema from 'toetsingskader/schema/findings.json' with { type: 'json' };\nexport default schema satisfies object;\n`,
  };

  test.each([
    ['node16', ts.ModuleKind.Node16, Node16, ['stranger.mts']],
    ['nodenext', ts.ModuleKind.NodeNext, NodeNext, ['stranger.mts', 'require.cts', 'schema.mts']],
    ['bundler', ts.ModuleKind.ESNext, Bundler, ['stranger.mts', 'schema.mts']],
  ])('moduleResolution %s', (_, module, moduleResolution, names) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const paths = names.map((name) => join(project, name));
    const program = ts.createProgram(paths, { ...strict, module, moduleResolution });
    const found = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(found).toEqual([]);
  });
});
