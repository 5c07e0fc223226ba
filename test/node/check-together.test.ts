/** Files that are checked together read each other's content once, and are told the same as when each is checked alone. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headOf } from '../../src/node/head.ts';
import { once } from '../../src/node/once.ts';
import { checkFiles } from '../../src/node.ts';
import { diagnosticAt, readDocument } from '../../src/source/document.ts';

const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);

test('together and alone, in any order', async () => {
  const bad = yamlIn('test/fixtures/bad').filter((name) => /\/case-|\/policy-/.test(name));
  const files = [
    ...yamlIn('frameworks/nieuwe-zorgaanbieders'),
    'frameworks/shared/zorg.yaml',
    ...bad.slice(0, 12),
  ];
  const together = await checkFiles(files.toReversed());
  const alone = await Promise.all(files.map((file) => checkFiles([file])));
  expect(alone.flat().some(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
  expect(together.toReversed()).toEqual(alone.flat());
}, 60_000);

test('a case file is judged by the framework that is checked beside it, mistakes and all', async () => {
  const [cases] = await checkFiles([
    'frameworks/nieuwe-zorgaanbieders/cases/client.yaml',
    'frameworks/nieuwe-zorgaanbieders/1.0.0.yaml',
  ]);
  expect(cases).toMatchObject({ format: 'cases/1', diagnostics: [] });
});

test('what was read is not read again, and keeps its name and its warnings', () => {
  const first = readDocument('title: \uFFFD', { file: 'a.yaml' });
  if (!first.ok) throw new Error('not read');
  expect(first.warnings.map(({ code }) => code)).toEqual(['lost-character']);
  const second = readDocument(first.value);
  expect(second).toBe(first);
  expect(diagnosticAt(first.value, ['title'], 'empty-value')).toMatchObject({ file: 'a.yaml', line: 1 });
  const copy = readDocument({ ...first.value, value: { title: 'a' } });
  expect(copy).not.toBe(first);
});

test('of a case file no more than the head is read', () => {
  const head = headOf('format: cases/1\nframework: ggz\ncases:\n  - { id: a, given: [[[ }\n', 'a.yaml');
  expect(head.format).toBe('cases/1');
  expect(head.document?.text).toBe('format: cases/1\nframework: ggz\n');
});

test('the same name is loaded once, also while it is being loaded, and a failure stays one', async () => {
  const asked: string[] = [];
  const load = once(async (name) => {
    asked.push(name);
    if (name === 'b') throw new Error(name);
    return name;
  });
  expect(await Promise.all([load('a'), load('a')])).toEqual(['a', 'a']);
  await expect(load('b')).rejects.toThrow('b');
  await expect(load('b')).rejects.toThrow('b');
  expect(asked).toEqual(['a', 'b']);
});
