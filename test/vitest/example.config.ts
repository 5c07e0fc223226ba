import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (file: string) => fileURLToPath(new URL(`../../src/${file}.ts`, import.meta.url));

/** The example project, with this package from src. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^toetsingskader$/, replacement: src('index') },
      { find: /^toetsingskader\/(\w+)$/, replacement: src('$1') },
    ],
  },
  test: { include: ['test/*.test.ts'], maxWorkers: 1 },
});
