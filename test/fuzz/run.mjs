/** Bundles run.ts, since Node 20 reads no TypeScript, and runs it. The bundle lies as deep as run.ts: its paths stay right. */
import { build } from 'esbuild';

const bundle = new URL('../../node_modules/.fuzz/run.mjs', import.meta.url);

await build({
  entryPoints: [new URL('run.ts', import.meta.url).pathname],
  outfile: bundle.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
await import(bundle.href);
