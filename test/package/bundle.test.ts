import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import refuseOldBuild from './fresh.ts';

/** The built package in a bundle for browsers: no Node, json-rules-engine only when a recommendation is made, and its weight. */

const root = fileURLToPath(new URL('../../', import.meta.url));

beforeAll(refuseOldBuild);

vi.setConfig({ testTimeout: 60_000 });

interface Bundle {
  /** The entry, and what it imports without `import()`. */
  readonly loaded: readonly Metafile['outputs'][string][];
  readonly outputs: Metafile['outputs'];
  /** Of all that is loaded, minified and gzipped, in KB. */
  readonly weight: number;
}

/** A platform without Node's modules: an import of one fails the build. */
async function bundle(contents: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  const [first] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'page.js') ?? [];
  if (first === undefined) throw new Error('no entry');
  const paths = loadedWith(first, metafile.outputs);
  const files = outputFiles.filter((file) => paths.some((path) => basename(path) === basename(file.path)));
  const weight = files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1024;
  return {
    loaded: paths.flatMap((path) => metafile.outputs[path] ?? []),
    outputs: metafile.outputs,
    weight,
  };
}

function loadedWith(entry: string, outputs: Metafile['outputs']): string[] {
  const paths = [entry];
  for (const path of paths)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && outputs[next] && !paths.includes(next)) paths.push(next);
  return paths;
}

const inputsOf = ({ loaded }: Bundle): string[] => loaded.flatMap(({ inputs }) => Object.keys(inputs));

const isNode = (path: string): boolean => path.startsWith('node:') || builtinModules.includes(path);
const PARSE = `import { assess, parseFindings, parseFramework } from 'toetsingskader';`;

describe('a bundle for browsers', () => {
  test.each([
    ['all of .', `export * from 'toetsingskader';`, 185],
    ['all of ./report', `export * from 'toetsingskader/report';`, 62],
    ['all of ./testing', `export * from 'toetsingskader/testing';`, 205],
    ['assess only', `${PARSE} console.log(assess, parseFindings, parseFramework);`, 140],
    ['the ggz framework', `export { default, libraries } from 'toetsingskader/frameworks/ggz';`, 22],
  ])('%s', async (name, code, bound) => {
    const made = await bundle(code);
    console.log(`${name}: ${made.weight.toFixed(1)} KB minified and gzipped`);
    expect(made.weight).toBeLessThan(bound);
    const outside = Object.values(made.outputs).flatMap(({ imports }) =>
      imports.filter(({ external, path }) => external || isNode(path)),
    );
    expect(outside).toEqual([]);
    expect(inputsOf(made).filter((path) => /json-rules-engine|jsonpath/.test(path))).toEqual([]);
  });

  test('a recommendation brings json-rules-engine, later', async () => {
    const made = await bundle(`export { recommend } from 'toetsingskader';`);
    const lazy = made.loaded
      .flatMap(({ imports }) => imports)
      .filter(({ kind }) => kind === 'dynamic-import');
    expect(lazy).toHaveLength(1);
    expect(Object.keys(made.outputs[lazy[0]?.path ?? '']?.inputs ?? {}).join()).toContain(
      'json-rules-engine',
    );
    expect(inputsOf(made).join()).not.toContain('json-rules-engine');
  });

  test('one framework of many brings no other', async () => {
    const made = await bundle(`export { default } from 'toetsingskader/frameworks/ggz/1.0.0';`);
    expect(inputsOf(made).filter((path) => path.includes('dist/'))).toEqual(['dist/frameworks/ggz/1.0.0.js']);
  });
});
