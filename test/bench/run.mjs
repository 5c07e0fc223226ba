/**
 * `npm run bench`: installs what the bench alone needs, builds the package and the bench once, and runs main.ts.
 * Options: `--only 1,2` some questions; `--quick` a first look; `--readme` writes the numbers into README.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

if (!existsSync(`${here}node_modules`)) execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { stdio: 'inherit' });
await build({
  entryPoints: [
    `${here}main.ts`,
    `${here}cold.ts`,
    ...readdirSync(`${here}questions`).map((name) => `${here}questions/${name}`),
  ],
  outdir: `${here}dist`,
  outbase: here,
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
});
const { status } = spawnSync(process.execPath, [`${here}dist/main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
