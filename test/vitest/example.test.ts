import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** examples/author-a-norm, run by a vitest of its own on src: as it is, and with a mistake in it. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'examples/author-a-norm');
const run = promisify(execFile);
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, 'test/tmp'), { recursive: true });
  folder = mkdtempSync(join(root, 'test/tmp/author-'));
  cpSync(example, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function vitestIn(project: string): Promise<{ readonly code: number; readonly output: string }> {
  const bin = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [bin, 'run', '--root', project, '--config', join(root, 'test/vitest/example.config.ts')];
  const env = {
    ...process.env,
    NO_COLOR: '1',
    VITEST: undefined,
    VITEST_POOL_ID: undefined,
    VITEST_WORKER_ID: undefined,
  };
  try {
    const { stdout, stderr } = await run(process.execPath, args, { cwd: project, env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const {
      code = 1,
      stdout = '',
      stderr = '',
    } = error as { code?: number; stdout?: string; stderr?: string };
    return { code, output: stdout + stderr };
  }
}

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
};

test('its tests pass', async () => {
  const { code, output } = await vitestIn(example);
  expect([code, output]).toEqual([0, expect.stringMatching(/Tests {2}\d{2,} passed/)]);
});

test('a norm that says something else fails at the line of its case, with the trace', async () => {
  edit('thuiszorg/1.0.0.yaml', 'shift: P2D', 'shift: P1D');
  const { code, output } = await vitestIn(folder);
  expect(code).toBe(1);
  expect(output).toMatch(/Tests {2}1 failed/);
  expect(output).toContain('z3-verteld: Eén incident > op de tweede dag');
  expect(output).toMatch(/verwacht: {3}satisfied\n\s+uitgekomen: not-satisfied/);
  expect(output).toMatch(/cases\/incidenten\.yaml:\d+:\d+/);
});

test('a mistake in the cases is told with its place', async () => {
  edit('thuiszorg/cases/incidenten.yaml', 'norm: Z3', 'norm: Z33');
  const { code, output } = await vitestIn(folder);
  expect(code).toBe(1);
  expect(output).toMatch(/incidenten\.yaml:9:11 error/);
});

test('it names this package, in a version that this one is', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  expect(devDependencies.toetsingskader).toBe(`^${manifest.version}`);
});
