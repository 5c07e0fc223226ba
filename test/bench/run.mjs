/**
 * `npm run bench`: installs what the bench alone needs, builds the package where it is older than its source, bundles the
 * bench and runs main.ts. Options: `--only 1,2` some questions; `--quick` a first look; `--readme` writes the numbers into
 * README.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

if (!existsSync(`${here}node_modules`)) execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
if (isOutdated()) execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { stdio: 'inherit' });
const questions = readdirSync(`${here}questions`).map((name) => `${here}questions/${name}`);
await build({
  entryPoints: [`${here}main.ts`, `${here}cold.ts`, ...questions],
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

function isOutdated() {
  if (!existsSync('dist/bin.js') || !existsSync('dist/frameworks')) return true;
  const built = statSync('dist/bin.js').mtimeMs;
  return ['src', 'frameworks'].some((folder) =>
    readdirSync(folder, { recursive: true }).some((name) => statSync(`${folder}/${name}`).mtimeMs > built),
  );
}
