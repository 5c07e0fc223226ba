import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LIBRARY } from '../../src/node.ts';
import { run } from './run.ts';

const commands = [
  'assess',
  'check',
  'test',
  'prove',
  'init',
  'list',
  'show',
  'questions',
  'docs',
  'schema',
  'deadline',
];

// Some examples write a file where they are run.
const started = process.cwd();
beforeAll(() => process.chdir(mkdtempSync(join(tmpdir(), 'toetsingskader-'))));
afterAll(() => process.chdir(started));

describe('--help', () => {
  test('names every command and exit code', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toMatch(/^ {2}3 {2}ongeldige invoer$/m);
  });

  test.each(commands)('%s: options and examples that parse', async (command) => {
    for (const line of [`${command} --help`, `${command} -h`, `--lang en ${command} --help`]) {
      const { code, stdout, stderr } = await run(line);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`  toetsingskader ${command}`);
      expect(stdout).toContain('--lang');
    }
  });

  test.each(commands)('%s: its examples are not wrong use', async (command) => {
    const { stdout } = await run(`${command} --help`);
    const [, shown = ''] = stdout.split('Voorbeelden\n');
    const examples = [...shown.matchAll(/^ {2}toetsingskader ([^<\n]+)/gm)].map(
      ([, example = '']) => example,
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect([0, 3]).toContain((await run(example)).code);
  });

  test('every line is at most 110 wide', async () => {
    for (const line of ['--help', ...commands.map((command) => `${command} --help`)])
      for (const lang of ['nl', 'en']) {
        const { stdout } = await run(`${line} --lang ${lang}`);
        for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(110);
      }
  });
});

test('--version is the version of the package', async () => {
  expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  expect(LIBRARY.version).toBe(manifest.version);
});
