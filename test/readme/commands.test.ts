/** Every command and every snippet of the README runs, on the built package. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { blocks, root } from './blocks.ts';

const run = promisify(execFile);
const folder = `${root}test/tmp/readme`;

/** Run by the pipeline itself: the two commands of a fresh clone, and the install from the registry. */
const ELSEWHERE = ['npm ci && npm run example', 'npm ci && npm test', 'npm install toetsingskader'];

const commands = blocks('sh').flatMap((block) => block.split('\n'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  test.each(commands.filter((command) => command.startsWith('npx ')))('%s', async (command) => {
    const [, , ...args] = command.split(' ');
    const { stdout, stderr } = await run(process.execPath, ['dist/bin.js', ...args], { cwd: root });
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(20);
  });

  test('has no command that nothing runs', () => {
    const others = commands.filter((command) => !command.startsWith('npx ') && !ELSEWHERE.includes(command));
    expect(others).toEqual([]);
    expect(ELSEWHERE.filter((command) => !commands.includes(command))).toEqual([]);
  });

  test.each(blocks('ts').map((code, index) => [index + 1, code] as const))(
    'snippet %i',
    async (index, code) => {
      mkdirSync(folder, { recursive: true });
      const file = `${folder}/snippet-${index}.mjs`;
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      writeFileSync(file, ts.transpile(code, options));
      const { stdout } = await run(process.execPath, [file], { cwd: root });
      expect(stdout.length).toBeGreaterThan(20);
    },
  );
});
