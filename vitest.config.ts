import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: '100%', // by default one core stays idle
    testTimeout: 60_000, // a slow machine is no failure; speed is measured in test/bench
    exclude: ['test/bench/**', 'test/browser/**', '**/node_modules/**'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json', 'json-summary', 'html'],
    },
  },
});
