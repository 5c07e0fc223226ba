import { defineConfig } from 'vitest/config';
import { builtDoor, publicTests } from './test/package/public-tests.ts';

/** The public tests again, on what is published: every front door of src is replaced by the built one. */
export default defineConfig({
  plugins: [
    {
      name: 'front-doors-from-dist',
      enforce: 'pre',
      async resolveId(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return builtDoor(resolved?.id ?? '') ?? null;
      },
    },
  ],
  test: {
    include: publicTests(),
    globalSetup: 'test/package/fresh.ts',
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 60_000,
  },
});
