import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, root, visit } from './run.ts';

/** The built command line, as a stranger runs it. Only where it was built: `npm test` builds first. */
const bin = join(root, 'dist/bin.js');

function start(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe.skipIf(!existsSync(bin))('the built command line', { timeout: 60_000 }, () => {
  test('list', () => {
    const { status, stdout, stderr } = start(['list']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('ggz');
  });

  test('from stdin', () => {
    const { status, stdout } = start(['assess', '-', '--format', 'json'], readFileSync(visit, 'utf8'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).format).toBe('assessment/1');
  });

  test('exit codes reach the shell', () => {
    expect(start(['assess', visit, '--fail-below', 'voldoet']).status).toBe(1);
    expect(start(['asess']).status).toBe(2);
    expect(start(['assess', 'nergens.yaml']).status).toBe(3);
  });

  test('--watch runs again after a change and ends on Ctrl-C', async () => {
    const file = folderWith({ 'mini.yaml': miniFramework });
    mkdirSync(file('cases'));
    const cases = file('cases/a.yaml');
    const text = `format: cases/1\nframework: mini\ndate: 2026-03-20\ncases:\n  - { id: n1, norm: N1, given: { N1.1: met }, expect: voldoet }\n`;
    writeFileSync(cases, text);
    const child = spawn(process.execPath, [bin, 'test', file('cases'), '--watch']);
    const closed = new Promise((resolve) => child.on('close', resolve));
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    const until = async (words: string) => {
      for (let tries = 0; tries < 300 && !said.includes(words); tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(said).toContain(words);
      said = '';
    };
    await until('Ctrl-C');
    writeFileSync(cases, text.replace('expect: voldoet', 'expekt: voldoet'));
    await until('misspelled-key');
    await new Promise((resolve) => setTimeout(resolve, 500));
    writeFileSync(cases, text.replace('expect: voldoet', 'expect: voldoet-niet'));
    await until('1 mis.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  test('a reader that has seen enough is no error', async () => {
    const child = spawn(process.execPath, [bin, 'assess', visit, '--format', 'json']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
