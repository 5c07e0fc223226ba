/** One room at a time, or one file of it, named by run.mjs: it is mutated, and the tests of its room have to notice. */
const part = process.env.MUTATION_PART ?? 'calendar';
const name = part.replaceAll('/', '-');
const files = part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [
    files,
    '!src/**/{schema,model}.ts',
    '!src/**/*-schema*.ts',
    ...(part === 'conditions' ? ['!src/conditions/analysis/**'] : []),
  ],
  // A mutant in what runs at import (tables of words, schemas) would need every test again.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: `test/mutation/reports/${name}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `test/mutation/reports/${name}.json` },
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
