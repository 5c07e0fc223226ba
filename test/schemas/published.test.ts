import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema, type SchemaName, schemaNames } from '../../src/index.ts';
import { root, shippedFiles } from './files.ts';
import { errorsIn } from './validate.ts';

/** The formats that people write, each with values that no file of it may hold. */
const written: readonly (readonly [SchemaName, readonly Record<string, unknown>[]])[] = [
  [
    'framework',
    [{ themes: [] }, { scale: 'igj-5' }, { valid: { from: 2026 } }, { silence: [{ rule: 'x' }] }],
  ],
  ['library', [{ facts: { x: { type: 'getal', title: 'X' } } }, { laws: { wet: {} } }]],
  ['profile', [{ frameworks: [] }, { frameworks: [{ id: 'ggz' }] }]],
  ['findings', [{ date: '20 maart', kind: 'bezoek' }, { units: [{ id: 'a' }] }, { overrides: [{}] }]],
  ['policy', [{ ladder: [] }, { trust: {} }, { rules: [{ name: 'x' }] }]],
  ['dossier', [{ measures: [{ id: 'm' }] }, { assessments: {} }]],
  [
    'cases',
    [
      { cases: {} },
      { cases: [{ norm: 'N' }] },
      { cases: [{ id: 'n', table: [] }] },
      { cases: [{ id: 'n', policy: 'igj', beside: 'bevel' }] },
      { cases: [{ id: 'n', policy: 'igj', table: [{ it: 'a', articles: [1], basis: [], barred: [] }] }] },
    ],
  ],
];

describe('the published schemas and what is shipped', () => {
  test('every format that people write has files', () => {
    const names = written.map(([name]) => name);
    expect([...new Set(shippedFiles.map(({ name }) => name))].sort()).toEqual([...names].sort());
    expect(schemaNames.filter((name) => !names.includes(name))).toEqual(['assessment', 'recommendation']);
  });

  test.each(shippedFiles)('$file is accepted', ({ name, value }) => {
    expect(errorsIn(name, value)).toEqual([]);
  });

  test.each(written)('a broken %s is refused', (name, broken) => {
    const good = shippedFiles.find((file) => file.name === name)?.value ?? {};
    for (const wrong of [...broken, { onbekend: true }, { format: `${name}/2` }])
      expect([wrong, errorsIn(name, { ...good, ...wrong }).length > 0]).toEqual([wrong, true]);
    const { format: _format, ...headless } = good;
    expect(errorsIn(name, headless)).not.toEqual([]);
  });

  test('a condition is checked deep inside', () => {
    const good = shippedFiles.find(({ name }) => name === 'framework')?.value ?? {};
    const isTrue = { fact: 'x', operator: 'equal', value: true };
    for (const one of [isTrue, { all: [isTrue] }, { not: { any: [isTrue] } }, { condition: 'c' }])
      expect(errorsIn('framework', { ...good, applies: one })).toEqual([]);
    for (const one of [
      { all: [] },
      { fact: 'x', operator: 'is', value: 1 },
      { all: [isTrue], any: [isTrue] },
    ])
      expect(errorsIn('framework', { ...good, applies: one })).not.toEqual([]);
  });
});

describe('the first line, for editors', () => {
  test.each(shippedFiles)('$file points at its schema', ({ file, text, name }) => {
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(relative(root, resolve(root, dirname(file), path))).toBe(`dist/schema/${name}.json`);
    expect(text.match(/yaml-language-server/g)).toHaveLength(1);
  });
});

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every key that a schema knows, with its schema; what is shared is visited once. */
function keysOf(root: Node): readonly (readonly [string, Node])[] {
  const found: (readonly [string, Node])[] = [];
  const seen = new Set<Node>();
  const target = (node: Node): Node => {
    const [, name = ''] = /^#\/\$defs\/(.+)$/.exec(String(node.$ref ?? '')) ?? [];
    const defined = isNode(root.$defs) ? root.$defs[name] : undefined;
    return isNode(defined) ? { ...defined, ...node } : node;
  };
  const visit = (value: unknown, path: string): void => {
    if (!isNode(value)) return;
    const [, name] = /^#\/\$defs\/(.+)$/.exec(String(value.$ref ?? '')) ?? [];
    const node = name !== undefined && isNode(root.$defs) ? (root.$defs[name] as Node) : value;
    if (seen.has(node)) return;
    seen.add(node);
    for (const [key, of] of Object.entries(isNode(node.properties) ? node.properties : {})) {
      if (!isNode(of)) continue;
      if (!('not' in of)) found.push([`${path}.${key}`, target(of)]);
      visit(of, `${path}.${key}`);
    }
    for (const choice of ['anyOf', 'oneOf', 'allOf'])
      for (const part of Array.isArray(node[choice]) ? node[choice] : []) visit(part, path);
    visit(node.items, `${path}[]`);
    visit(node.additionalProperties, `${path}.*`);
  };
  visit(root, '');
  return found;
}

describe('hovering helps', () => {
  test.each(written)('every key of a %s file has a title and a description', (name) => {
    const keys = keysOf(jsonSchema(name));
    expect(keys.length).toBeGreaterThan(5);
    const bare = keys.filter(([, { title, description }]) => !title || !description).map(([path]) => path);
    expect(bare).toEqual([]);
  });

  test.each(written)('a %s says what it is itself', (name) => {
    const { title, description } = jsonSchema(name);
    expect([typeof title, typeof description]).toEqual(['string', 'string']);
  });
});
