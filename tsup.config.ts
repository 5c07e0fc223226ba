import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';
import { parse } from 'yaml';

/** The front doors, and the bin. ESM only; dependencies stay outside. */
const doors = ['src/index.ts', 'src/node.ts', 'src/report.ts', 'src/testing.ts', 'src/vitest.ts'];

export default defineConfig((options) => {
  rmSync('dist', { recursive: true, force: true }); // tsup's own `clean` leaves old .d.ts behind
  return {
    entry: [...doors, 'src/bin.ts', 'src/node/mutation-worker.ts'],
    format: ['esm'],
    target: 'node20.19',
    platform: 'neutral',
    external: [/^node:/],
    dts: options.dts === false ? false : { entry: doors }, // `--no-dts` for a quick build
    splitting: true,
    async onSuccess() {
      await writeSchemas();
      writeDataModules();
    },
  };
});

/** dist/schema/<name>.json: what `jsonSchema(name)` gives, for editors and for other languages; `toetsingskader schema` prints it to read. */
async function writeSchemas() {
  const { jsonSchema, schemaNames } = await import(pathToFileURL('dist/index.js').href);
  for (const name of schemaNames) write(`dist/schema/${name}.json`, `${JSON.stringify(jsonSchema(name))}\n`);
}

/** The first lines of a shipped file, which its module also shows in its type. */
const HEAD = ['format', 'id', 'version', 'title', 'language', 'valid'] as const;

interface DataFile {
  readonly file: string;
  readonly value: { readonly format: string; readonly id: string; readonly version: string };
  readonly uses: readonly string[];
}

/**
 * dist/frameworks: the shipped YAML as modules that hold data and nothing else, for browsers and bundlers.
 * A framework or policy gives `<id>/<version>` for every edition and `<id>` for the newest; a library gives `<id>`.
 */
function writeDataModules() {
  const files = shippedFiles();
  const libraries = files.filter(({ value }) => value.format.startsWith('library/'));
  for (const library of libraries) writeModule(library.value.id, library);
  const others = files.filter((file) => !libraries.includes(file));
  for (const id of new Set(others.map(({ value }) => value.id))) {
    const editions = others.filter(({ value }) => value.id === id);
    if (libraries.some(({ value }) => value.id === id)) throw new Error(`two shipped things named ${id}`);
    if (new Set(editions.map(({ value }) => value.format)).size > 1) throw new Error(`${id} is two things`);
    for (const edition of editions) writeModule(`${id}/${edition.value.version}`, edition);
    writeEditions(id, editions);
  }
}

function shippedFiles(): DataFile[] {
  return readdirSync('frameworks', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: `frameworks/${name}`, value: parse(readFileSync(`frameworks/${name}`, 'utf8')) }))
    .filter(({ value }) => /^(framework|library|policy)\//.test(value.format))
    .map(({ file, value }) => ({ file, value, uses: value.uses ?? [] }));
}

function writeModule(name: string, { file, value, uses }: DataFile) {
  const up = relative(dirname(`/${name}`), '/') || '.';
  const imports = uses.map((id, index) => `import library${index} from '${up}/${id}.js';\n`).join('');
  const list = uses.map((_, index) => `library${index}`);
  const hasUses = !value.format.startsWith('library/');
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${JSON.stringify(part)}`,
  );
  write(
    `dist/frameworks/${name}.js`,
    `${imports}/* ${file} */\nexport default {\n${entries.join(',\n')}\n};\n` +
      (hasUses ? `export const libraries = [${list}];\n` : ''),
  );
  const head = HEAD.filter((key) => key in value).map(
    (key) => `  readonly ${key}: ${typeOf(value[key as keyof typeof value])};\n`,
  );
  write(
    `dist/frameworks/${name}.d.ts`,
    `${imports}/** \`${file}\` as plain data, to be parsed. */\n` +
      `declare const file: {\n${head.join('')}  readonly [key: string]: unknown;\n};\nexport default file;\n` +
      (hasUses
        ? `/** The libraries that it uses, to be parsed. */\n` +
          `export declare const libraries: readonly [${list.map((one) => `typeof ${one}`).join(', ')}];\n`
        : ''),
  );
}

function writeEditions(id: string, files: readonly DataFile[]) {
  const editions = files
    .map(({ value }) => value.version)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const imports = editions
    .map((version, index) => `import edition${index} from './${id}/${version}.js';\n`)
    .join('');
  const list = editions.map((_, index) => `edition${index}`);
  const newest = `export { default, libraries } from './${id}/${editions.at(-1)}.js';\n`;
  write(`dist/frameworks/${id}.js`, `${imports}${newest}export const editions = [${list}];\n`);
  const types = list.map((one) => `typeof ${one}`).join(', ');
  write(
    `dist/frameworks/${id}.d.ts`,
    `${imports}${newest}/** Every edition, oldest first. */\nexport declare const editions: readonly [${types}];\n`,
  );
}

/** The type of one value of the head, as exact as can be; a title may change, so that is any text. */
function typeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `readonly ${JSON.stringify(key)}: ${typeOf(part)}`,
  );
  return `{ ${parts.join('; ')} }`;
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
