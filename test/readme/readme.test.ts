import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFrameworks, loadFramework, loadPolicy } from '../../src/node.ts';
import { parseCases, runCases } from '../../src/testing.ts';

/** Every command and every snippet of the README runs, on the built package. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.trim(),
  );
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

  test('shows a norm that stands in the shipped framework, in short', () => {
    const [shown] = parse(blocks('yaml')[0] ?? '') as {
      id: string;
      criteria: { id: string; each: object }[];
    }[];
    const shipped = parse(readFileSync(`${root}frameworks/ggz/1.0.0.yaml`, 'utf8')) as {
      themes: { norms: { id: string; criteria: { id: string; each: object }[] }[] }[];
    };
    const norm = shipped.themes.flatMap(({ norms }) => norms).find(({ id }) => id === shown?.id);
    const criterion = norm?.criteria.find(({ id }) => id === shown?.criteria[0]?.id);
    expect(criterion?.each).toEqual(shown?.criteria[0]?.each);
  });

  test('shows a case that passes, with what its file gives', async () => {
    const { given } = parse(readFileSync(`${root}frameworks/ggz/cases/skv.yaml`, 'utf8'));
    const file = { format: 'cases/1', framework: 'ggz', date: '2026-03-20', given };
    const parsed = parseCases({ ...file, cases: parse(blocks('yaml')[1] ?? '') });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const { counts } = runCases([parsed.value], { frameworks: [await loadFramework('ggz')] });
    expect(counts).toMatchObject({ failed: 0, passed: 3 });
  });

  test('shows a case about a measure that passes', async () => {
    const file = { format: 'cases/1', framework: 'ggz', date: '2026-03-20' };
    const parsed = parseCases({ ...file, cases: parse(blocks('yaml')[2] ?? '') });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const library = { frameworks: [await loadFramework('ggz')], policies: [await loadPolicy('igj')] };
    const { failed, counts } = await runCases([parsed.value], library);
    expect(failed.map(({ message }) => message)).toEqual([]);
    expect(counts).toMatchObject({ passed: 1 });
  });

  test('shows the shipped profile as it is', () => {
    const shipped = parse(readFileSync(`${root}frameworks/profiles/ggz-digitaal.yaml`, 'utf8'));
    expect(parse(blocks('yaml')[3] ?? '')).toEqual(shipped);
  });

  test('names everything that is included', async () => {
    const named = [...readme.matchAll(/^\| `([a-z-]+)` \| .*\|$/gm)].map(([, id = '']) => id);
    const ids = (await listFrameworks()).map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining([...new Set(ids), 'igj']));
  });

  test('every link to a file leads somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(() => readFileSync(`${root}${link}`)).not.toThrow();
  });
});
