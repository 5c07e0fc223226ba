import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

/** `test --mutate --incremental`. */

const cases = `format: cases/1
framework: mini
date: 2026-03-20
cases:
  - id: n1
    norm: N1
    table:
      - { it: goed, set: { N1.1: met }, expect: voldoet }
      - { it: slecht, set: { N1.1: not-met }, expect: voldoet-niet }
`;

function framework(): (name: string) => string {
  const file = folderWith({ 'mini.yaml': miniFramework });
  mkdirSync(file('cases'));
  writeFileSync(file('cases/a.yaml'), cases);
  return file;
}

describe('test --mutate --incremental', () => {
  test('makes the file, and gives the same from it; after a change too', async () => {
    const file = framework();
    const memory = file('mutanten.json');
    const mutate = ['test', file('cases'), '--mutate', '--format', 'json'];
    const plain = await run(mutate);
    expect(existsSync(memory)).toBe(false);
    expect(await run([...mutate, '--incremental', memory])).toEqual(plain);
    const { format, fates } = JSON.parse(readFileSync(memory, 'utf8'));
    expect(format).toBe('toetsingskader-mutants/1');
    expect(Object.keys(fates).length).toBeGreaterThan(3);
    expect(await run([...mutate, '--incremental', memory])).toEqual(plain);
    writeFileSync(file('cases/a.yaml'), cases.replace(/ {6}- \{ it: goed.*\n/, ''));
    const after = await run(mutate);
    expect(after).not.toEqual(plain);
    expect(await run([...mutate, '--incremental', memory])).toEqual(after);
    expect(readdirSync(file('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('what is remembered is used, and what no run wrote is not', async () => {
    const file = framework();
    const memory = file('mutanten.json');
    const mutate = ['test', file('cases'), '--mutate', '--format', 'json', '--incremental', memory];
    await run(mutate);
    const text = readFileSync(memory, 'utf8');
    writeFileSync(memory, text.replaceAll(/"by":"[^"]*"/g, '"by":"uit het geheugen"'));
    expect((await run(mutate)).stdout).toContain('uit het geheugen');
    writeFileSync(memory, text.replaceAll('"as":"killed"', '"as":"survived"'));
    expect((await run(mutate)).stdout).not.toContain('uit het geheugen');
  });

  test.each(['{}', 'niets', '[]', '{"format":"toetsingskader-mutants/1"}'])(
    'a file that is something else is left alone: %s',
    async (text) => {
      const file = framework();
      writeFileSync(file('x.json'), text);
      const { code, stderr } = await run([
        'test',
        file('cases'),
        '--mutate',
        '--incremental',
        file('x.json'),
      ]);
      expect(code).toBe(3);
      expect(stderr).toContain('not-a-mutant-memory');
      expect(readFileSync(file('x.json'), 'utf8')).toBe(text);
    },
  );

  test('a place that cannot be written is told; without --mutate it is wrong use', async () => {
    const file = framework();
    const at = ['test', file('cases'), '--mutate', '--incremental', file('nergens/x.json')];
    const { code, stdout, stderr } = await run(at);
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('ENOENT');
    expect((await run(['test', file('cases'), '--incremental', 'x.json'])).code).toBe(2);
  });
});
