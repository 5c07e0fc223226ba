/** One room at a time, named by run.mjs: its sources are mutated, its own tests have to notice. */
const room = process.env.MUTATION_ROOM ?? 'calendar';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [`src/${room}/**/*.ts`, '!src/**/{schema,model}.ts', '!src/**/*-schema*.ts'],
  // A mutant in what runs at import (tables of words, schemas) would need every test again.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: `test/mutation/reports/${room}.incremental.json`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `test/mutation/reports/${room}.json` },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    'dist',
    'coverage',
    'docs',
    'test/{bench,browser,package,mutation/reports,fuzz/failures}/**',
  ],
  allowEmpty: false,
  checkers: [],
};
