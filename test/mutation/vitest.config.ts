import { defineConfig } from 'vitest/config';

const room = process.env.MUTATION_ROOM ?? 'calendar';

/** The tests that have to notice a mutant of a room: its own. Measures of speed say nothing under instrumentation. */
export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`, `test/oracles/**/*.test.ts`],
    exclude: ['**/speed.test.ts', '**/time-zone.test.ts', '**/node_modules/**'],
    testTimeout: 120_000,
  },
});
