import { defineConfig } from 'vitest/config';

/** Least coverage of lines and branches, in percent, per room. */
const bounds: Readonly<Record<string, readonly [lines: number, branches: number]>> = {
  wording: [99, 95],
  diagnostics: [98, 90],
  calendar: [98, 97],
  source: [97, 90],
  conditions: [98, 93],
  weighing: [98, 92],
  framework: [98, 92],
  findings: [97, 90],
  assessment: [98, 91],
  intervention: [98, 90],
  report: [98, 91],
  testing: [94, 83],
  node: [85, 78],
  cli: [94, 83],
};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: '100%', // by default one core stays idle
    isolate: false, // no test changes what another sees; loading everything again per file takes half the time
    testTimeout: 60_000, // a slow machine is no failure; speed is measured in test/bench
    exclude: ['test/bench/**', 'test/browser/**', '**/node_modules/**'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportOnFailure: true,
      thresholds: Object.fromEntries(
        Object.entries(bounds).map(([room, [lines, branches]]) => [`src/${room}/**`, { lines, branches }]),
      ),
      reporter: ['text-summary', 'json', 'json-summary', 'html'],
    },
  },
});
