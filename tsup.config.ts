import { defineConfig } from 'tsup';

/** The front doors, and the bin. ESM only; dependencies stay outside. */
export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/report.ts', 'src/bin.ts'],
  format: ['esm'],
  target: 'node20.19',
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: ['src/index.ts', 'src/node.ts', 'src/report.ts'] },
  splitting: true,
  clean: true,
});
