import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import refuseOldBuild from './fresh.ts';

/** The checked-in output of the example is what the built command prints. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
beforeAll(refuseOldBuild);

vi.setConfig({ testTimeout: 30_000 });

const FORMATS = { text: 'txt', markdown: 'md', json: 'json' } as const;

describe('examples/ggz-visit', () => {
  test.each(Object.entries(FORMATS))('prints the checked-in %s', async (format, ending) => {
    const args = ['assess', 'examples/ggz-visit/findings.yaml', '--policy', 'igj', '--format', format];
    const { stdout } = await run(process.execPath, ['dist/bin.js', ...args], {
      cwd: root,
      maxBuffer: 10_000_000,
    });
    await expect(stdout).toMatchFileSnapshot(`${root}examples/ggz-visit/output/assessment.${ending}`);
  });
});
