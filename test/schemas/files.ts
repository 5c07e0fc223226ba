import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type SchemaName, schemaNames } from '../../src/index.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One YAML file that is shipped or shown. */
export interface ShippedFile {
  /** As seen from the root of the package. */
  readonly file: string;
  readonly text: string;
  readonly name: SchemaName;
  readonly value: Record<string, unknown>;
}

/** Every YAML file of the frameworks, the examples and the template, that says what it is. */
export const shippedFiles: readonly ShippedFile[] = ['frameworks', 'examples', 'templates']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && !file.includes('node_modules'))
      .map((file) => `${folder}/${file}`),
  )
  .sort()
  .map((file) => {
    const text = readFileSync(root + file, 'utf8');
    const value = parse(text) as Record<string, unknown>;
    const name = schemaNames.find((one) => value.format === `${one}/1`);
    if (!name) throw new Error(`${file} does not say what it is`);
    return { file, text, name, value };
  });
