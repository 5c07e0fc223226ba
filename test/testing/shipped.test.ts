/** The cases of everything that is shipped, as they lie on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../src/index.ts';
import { loadCaseLibrary, loadCases } from '../../src/node.ts';
import { runCases } from '../../src/testing.ts';

const root = fileURLToPath(new URL('../../frameworks', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]cases[\\/][^\\/]+\.yaml$/.test(name))
  .sort();

test('there are case files', () => {
  expect(files.length).toBeGreaterThan(0);
});

const isCaseFile = new Ajv2020({ validateFormats: false }).compile(jsonSchema('cases'));

describe.each(files)('%s', (name) => {
  test('fits the JSON Schema', () => {
    const text = readFileSync(`${root}/${name}`, 'utf8');
    expect([isCaseFile(parse(text)), isCaseFile.errors]).toEqual([true, null]);
  });

  test('every row comes out as it says', async () => {
    const cases = await loadCases(`${root}/${name}`);
    const { failed, counts } = await runCases(cases, await loadCaseLibrary(cases));
    expect(failed.map(({ message }) => message).join('\n\n')).toBe('');
    expect(counts.rows).toBeGreaterThan(0);
  });
});
