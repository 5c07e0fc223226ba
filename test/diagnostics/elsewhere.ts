import type { DiagnosticCode } from '../../src/wording/diagnostics/all.ts';

/** Codes that no file or object alone gives, with the test that shows them. */
export const elsewhere: readonly (readonly [code: DiagnosticCode, test: string, where: string])[] = [
  ['file-not-found', 'node/files.test.ts', 'a path that leads nowhere'],
  ['is-a-directory', 'node/files.test.ts', 'a path that leads to a directory'],
  [
    'not-a-mutant-memory',
    'cli/test-incremental.test.ts',
    '`--incremental` with a file that is something else',
  ],
  ['unreadable', 'node/files.test.ts', 'a file without permission to read'],
  ['already-there', 'cli/init.test.ts', '`toetsingskader init ggz` where a folder `ggz` is'],
  ['unknown-framework', 'node/files.test.ts', '`toetsingskader show gzz`'],
  ['unknown-edition', 'node/files.test.ts', '`framework: { id: ggz, version: 9.0.0 }`'],
  ['no-edition-on-date', 'node/files.test.ts', 'a date before the first edition'],
  ['unknown-policy', 'node/files.test.ts', '`--policy ijg`'],
  ['no-cases-found', 'testing/refused.test.ts', '`toetsingskader test ggz --only nergens`'],
  ['case-in-two-files', 'testing/refused.test.ts', 'two files about one framework with a case `dz3`'],
  ['case-too-open', 'testing/policy.test.ts', '`policy: igj` with nothing given'],
  ['format-missing', 'cli/check.test.ts', 'a file without `format:`'],
  ['framework-not-at-hand', 'cli/check.test.ts', '`toetsingskader check findings.yaml` alone'],
  // Shapes that no format of this library has: they are for the schemas that readShape is given.
  ['not-allowed-here', 'source/shape.test.ts', 'a key that a schema rules out'],
  ['invalid-value', 'source/shape.test.ts', 'whatever a schema refuses in words of its own'],
];
