import { defineConfig } from 'vitest/config';

const part = process.env.MUTATION_PART ?? 'calendar';
/** Proofs are tested where they are used. */
const room = part.startsWith('conditions/analysis') ? 'lint' : part.split('/')[0];

/**
 * The tests that have to notice a mutant of a room: its own. Measures of speed say nothing under instrumentation; base rates are
 * counted over thousands of visits.
 */
export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`, `test/oracles/**/*.test.ts`],
    exclude: ['**/speed.test.ts', '**/time-zone.test.ts', '**/base-rate.test.ts', '**/node_modules/**'],
    setupFiles: ['test/mutation/setup.ts'],
    isolate: false,
    testTimeout: 120_000,
  },
});
