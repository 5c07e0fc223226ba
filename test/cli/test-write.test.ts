import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniFramework } from './mini.ts';
import { folderWith, run } from './run.ts';

/** `test --update` and `test --watch`. */

const head = '# gevallen\nformat: cases/1\nframework: mini\ndate: 2026-03-20\ncases:\n';
const good = `${head}  - { id: n1, norm: N1, given: { N1.1: met }, expect: voldoet } # zo is het\n`;
const bad = good.replace('expect: voldoet', 'expect: voldoet-niet');

function framework(cases: Readonly<Record<string, string>>): (name: string) => string {
  const file = folderWith({ 'mini.yaml': miniFramework });
  mkdirSync(file('cases'));
  for (const [name, text] of Object.entries(cases)) writeFileSync(join(file('cases'), name), text);
  return file;
}

describe('test --update', () => {
  const textOf = (file: (name: string) => string, name = 'cases/a.yaml') => readFileSync(file(name), 'utf8');

  test('writes what came out, shows it, and leaves the rest of the file alone', async () => {
    const file = framework({ 'a.yaml': bad, 'b.yaml': good.replace('id: n1', 'id: n2') });
    chmodSync(file('cases/a.yaml'), 0o640);
    const { code, stdout, stderr } = await run(['test', file('cases'), '--update']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(textOf(file)).toBe(good);
    expect(statSync(file('cases/a.yaml')).mode & 0o777).toBe(0o640);
    expect(stdout).toContain('cases/a.yaml:6:5 n1\n  expect: voldoet-niet → voldoet\n');
    expect(stdout).toContain('Rijen geschreven: 1. Bestanden: 1. Gelaten: 0.');
    expect(await run(['test', file('cases')])).toMatchObject({ code: 0 });
    const again = await run(['test', file('cases'), '--update', '--lang', 'en']);
    expect(again).toMatchObject({ code: 0, stdout: 'All rows pass; there is nothing to write.\n' });
  });

  test('only the rows that are asked for', async () => {
    const file = framework({ 'a.yaml': bad, 'b.yaml': bad.replace('id: n1', 'id: n2') });
    await run(['test', file('cases'), '--update', '--only', 'n2']);
    expect(textOf(file)).toBe(bad);
    expect(textOf(file, 'cases/b.yaml')).not.toContain('voldoet-niet');
  });

  test.each(['true', '1', 'yes'])('not in CI (%s): exit 2, and nothing is written', async (CI) => {
    const file = framework({ 'a.yaml': bad });
    const { code, stdout, stderr } = await run(['test', file('cases'), '--update'], { env: { CI } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`--update schrijft niet in CI (CI=${CI})`);
    expect(textOf(file)).toBe(bad);
  });

  test.each(['', '0', 'false'])('where CI says no (%s) it writes', async (CI) => {
    const file = framework({ 'a.yaml': bad });
    expect((await run(['test', file('cases'), '--update'], { env: { CI } })).code).toBe(0);
    expect(textOf(file)).toBe(good);
  });

  test('nothing is written where anything given is wrong', async () => {
    const wrong = bad.replace('id: n1', 'id: n2').replace('N1.1: met', 'N1.9: met');
    const file = framework({ 'a.yaml': bad, 'b.yaml': wrong });
    const { code, stderr } = await run(['test', file('cases'), '--update']);
    expect(code).toBe(3);
    expect(stderr).toContain('case-unknown-id');
    expect([textOf(file), textOf(file, 'cases/b.yaml')]).toEqual([bad, wrong]);
  });

  test('what cannot be written is told: exit 1', async () => {
    const listed = bad
      .replace('{ id', '\n      id')
      .replace(
        'expect: voldoet-niet } #',
        '\n      expect: [voldoet-niet, # waarom\n        not-applicable] } #',
      );
    const file = framework({ 'a.yaml': listed.replace('- \n      id', '- { id') });
    const before = textOf(file);
    const { code, stdout } = await run(['test', file('cases'), '--update']);
    expect(code).toBe(1);
    expect(stdout).toContain('gelaten: in de lijst staat een opmerking');
    expect(stdout).toContain('Rijen geschreven: 0. Bestanden: 0. Gelaten: 1.');
    expect(textOf(file)).toBe(before);
  });

  test('what belongs to a package is left alone', async () => {
    const file = folderWith({});
    const folder = file('node_modules/kader/cases');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '../mini.yaml'), miniFramework);
    writeFileSync(join(folder, 'a.yaml'), bad);
    const { code, stderr } = await run(['test', folder, '--update']);
    expect(code).toBe(1);
    expect(stderr).toContain('hoort bij een pakket');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(bad);
  });

  test.each([
    ['--update --coverage'],
    ['--update --mutate'],
    ['--update --watch'],
    ['--update --format json'],
    ['--watch --format json'],
  ])('%s is wrong use', async (options) => {
    const file = framework({ 'a.yaml': bad });
    expect(await run(['test', file('cases'), ...options.split(' ')])).toMatchObject({ code: 2, stdout: '' });
    expect(textOf(file)).toBe(bad);
  });
});

/** A run that waits: what it wrote so far can be waited for. */
function watching(args: readonly string[]) {
  const controller = new AbortController();
  let said = '';
  const onWrite = (text: string): void => {
    said += text;
  };
  const result = run(args, { stop: controller.signal, onWrite });
  const until = async (text: string): Promise<void> => {
    for (let tries = 0; tries < 200 && !said.includes(text); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said).toContain(text);
    said = said.slice(said.lastIndexOf(text) + text.length);
  };
  return { until, result, stop: () => controller.abort() };
}

const WAITS = 'Wacht op een wijziging. Ctrl-C stopt.';

describe('test --watch', () => {
  test('runs again after a change of a case and of a framework, and goes on after mistakes', async () => {
    const file = framework({ 'a.yaml': good });
    const { until, result, stop } = watching(['test', file('cases'), '--watch']);
    await until('Rijen: 1, alle in orde.');
    await until(WAITS);
    writeFileSync(file('cases/a.yaml'), bad);
    await until('waarvan 0 in orde en 1 mis.');
    await until(WAITS);
    writeFileSync(file('cases/a.yaml'), bad.replace('expect', 'expekt'));
    await until('misspelled-key');
    await until(WAITS);
    writeFileSync(file('cases/a.yaml'), good);
    await until('Rijen: 1, alle in orde.');
    await until(WAITS);
    writeFileSync(file('mini.yaml'), miniFramework.replace('version: 1.0.0', 'version: een'));
    await until(' error ');
    await until(WAITS);
    writeFileSync(file('mini.yaml'), miniFramework);
    await until('Rijen: 1, alle in orde.');
    await until(WAITS);
    writeFileSync(file('cases/b.yaml'), bad.replace('id: n1', 'id: n2'));
    await until('Rijen: 2, waarvan 1 in orde en 1 mis.');
    await until(WAITS);
    rmSync(file('cases/b.yaml'));
    await until('Rijen: 1, alle in orde.');
    await until(WAITS);
    stop();
    expect((await result).code).toBe(0);
  });

  test('starts with a mistake too, and runs what else is asked for', async () => {
    const file = framework({ 'a.yaml': 'format: cases/1\n  x: [' });
    const { until, result, stop } = watching(['test', file('cases'), '--watch', '--coverage']);
    await until(' error ');
    await until(WAITS);
    writeFileSync(file('cases/a.yaml'), good);
    await until('Mini, versie 1.0.0: ');
    stop();
    expect((await result).code).toBe(0);
  });

  test('what is not there is refused at once', async () => {
    expect((await run('test geen-kader-dat-zo-heet --watch')).code).toBe(3);
  });
});
