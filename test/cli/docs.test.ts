import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

const cases = `format: cases/1
framework: mini
date: 2026-03-20
cases:
  - { id: n1, norm: N1, given: { N1.1: met }, table: [{ it: alles is er, expect: voldoet }] }
`;

function kader() {
  const at = folderWith({ 'mini.yaml': miniFramework });
  mkdirSync(at('cases'));
  writeFileSync(at('cases/mini.yaml'), cases);
  return at;
}

describe('docs', () => {
  test('of an included framework, as markdown', async () => {
    const { code, stdout, stderr } = await run('docs ggz');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# Toetsingskader ggz, versie 1\.0\.0\n/);
    expect(stdout).toContain('Voorbeelden bij DZ3');
  });

  test('of a file, with the cases beside it, as html to a file', async () => {
    const at = kader();
    const args = ['docs', at('mini.yaml'), '--format', 'html', '--output', at('mini.html'), '--lang', 'en'];
    expect(await run(args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const html = readFileSync(at('mini.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('alles is er');
    expect(html).toContain('Examples with N1');
  });

  test('without cases there are no examples', async () => {
    const at = folderWith({ 'mini.yaml': miniFramework });
    const { code, stdout } = await run(['docs', at('mini.yaml')]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Voorbeelden');
  });

  test('mistakes in framework or cases are told: exit 3, and nothing is written', async () => {
    const at = kader();
    writeFileSync(at('cases/mini.yaml'), cases.replace('norm: N1', 'nrom: N1'));
    const { code, stdout, stderr } = await run(['docs', at('mini.yaml')]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('misspelled-key');
    expect((await run('docs gzg')).code).toBe(3);
  });

  test('wrong use: exit 2', async () => {
    const at = kader();
    expect((await run(['docs', at('mini.yaml'), '--output', at('mini.yaml')])).code).toBe(2);
    expect((await run('docs ggz --format pdf')).code).toBe(2);
    expect((await run('docs')).code).toBe(2);
  });
});
