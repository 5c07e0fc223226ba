import { type Diagnostic, FrameworkError, isFrameworkError } from '../../index.ts';
import { loadCaseLibrary, loadCases } from '../../node.ts';
import { type CaseResults, type Cases, runCases } from '../../testing.ts';
import { annotations } from '../annotations.ts';
import { refuseOther } from '../arguments.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { junit } from '../junit.ts';
import { tellMutants } from '../mutants.ts';
import { warn } from '../problems.ts';
import { EXIT, print, printJson, type Session, sentence } from '../session.ts';
import { type Mode, tellCoverage } from '../test-coverage.ts';
import { refuseUpdateInCi, updateFailed } from '../test-update.ts';
import { UsageError } from '../usage-error.ts';
import { watch } from '../watch.ts';

/** `test`: runs norm cases and tells what comes out otherwise than they say. */
export const testCommand: Command = {
  name: 'test',
  summary: 'test',
  usage: 'testUsage',
  operands: [0, Number.POSITIVE_INFINITY],
  options: {
    only: { text: 'only', value: 'text' },
    coverage: { text: 'coverage' },
    threshold: { text: 'threshold', value: 'percentage' },
    mutate: { text: 'mutate' },
    incremental: { text: 'incremental', value: 'file' },
    watch: { text: 'watch' },
    update: { text: 'update' },
    format: formatOption('text', 'json', 'junit', 'github', 'html'),
    output: { text: 'output', value: 'file', short: 'o' },
  },
  examples: [
    'test ggz',
    'test mijn-kader/cases/dossier.yaml --only VOG',
    'test mijn-kader --format junit > uitslag.xml',
    'test mijn-kader --coverage --threshold 100',
    'test mijn-kader --coverage --format html --output dekking.html',
    'test mijn-kader --mutate --only DZ3',
    'test mijn-kader --mutate --incremental .mutanten.json',
    'test mijn-kader --watch',
    'test mijn-kader --update --only VOG',
  ],
  run,
};

async function run({ operands, values, flags }: Given, session: Session): Promise<number> {
  refuseWrongMix(values, flags);
  if (flags.has('update')) refuseUpdateInCi(session);
  const names = operands.length === 0 ? ['.'] : operands;
  const mode: Mode = {
    only: values.only,
    format: values.format ?? 'text',
    output: values.output,
    threshold: thresholdIn(values),
    incremental: values.incremental,
  };
  if (!flags.has('watch')) return runOnce(await casesAt(names, session), mode, flags, session);
  return watch(
    names,
    async () => {
      const cases = await casesAt(names, session);
      await runOnce(cases, mode, flags, session);
      return cases.flatMap(({ file }) => file ?? []);
    },
    session,
  );
}

async function runOnce(
  cases: readonly Cases[],
  mode: Mode,
  flags: Given['flags'],
  session: Session,
): Promise<number> {
  const warnings: Diagnostic[] = [];
  const library = await loadCaseLibrary(cases, { onWarning: (warning) => void warnings.push(warning) });
  await warn(warnings, session);
  if (flags.has('coverage')) return tellCoverage(cases, library, mode, session);
  if (flags.has('mutate')) return tellMutants(cases, library, mode, session);
  const { only, format } = mode;
  const results = await runCases(cases, {
    ...library,
    language: session.language,
    ...(only !== undefined && { only }),
  });
  if (flags.has('update')) return updateFailed(results, library, session);
  if (format === 'json') printJson(session, results);
  else print(session, written(results, format, session));
  return results.counts.failed > 0 ? EXIT.failed : EXIT.done;
}

const APART = [
  ['coverage', 'mutate'],
  ['update', 'coverage'],
  ['update', 'mutate'],
  ['update', 'watch'],
] as const;

/** Throws UsageError for options that do not go together. */
function refuseWrongMix(values: Given['values'], flags: Given['flags']): void {
  const { format = 'text' } = values;
  for (const [option, other] of APART)
    if (flags.has(option) && flags.has(other))
      throw new UsageError('notTogether', { option: `--${option}`, other: `--${other}` });
  for (const name of ['threshold', 'output'])
    if (values[name] !== undefined && !flags.has('coverage'))
      throw new UsageError('needsOption', { option: `--${name}`, other: '--coverage' });
  if (values.incremental !== undefined && !flags.has('mutate'))
    throw new UsageError('needsOption', { option: '--incremental', other: '--mutate' });
  if (flags.has('update') || flags.has('watch')) refuseOther(format, ['text'], '--format');
  else if (flags.has('coverage')) refuseOther(format, ['text', 'json', 'html'], '--format');
  else if (flags.has('mutate')) refuseOther(format, ['text', 'json'], '--format');
  else if (format === 'html')
    throw new UsageError('needsOption', { option: '--format html', other: '--coverage' });
}

function thresholdIn({ threshold }: Given['values']): number | undefined {
  if (threshold === undefined) return undefined;
  const asked = /^\d{1,3}(?:\.\d+)?$/.test(threshold) ? Number(threshold) : Number.NaN;
  if (asked >= 0 && asked <= 100) return asked;
  throw new UsageError('notAPercentage', { option: '--threshold', value: threshold });
}

/** Every case file that is asked for, once. Throws FrameworkError with the mistakes of all of them. */
async function casesAt(names: readonly string[], session: Session): Promise<readonly Cases[]> {
  const found = new Map<string, Cases>();
  const mistakes: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  for (const name of names) {
    try {
      const loaded = await loadCases(name, { onWarning: (warning) => void warnings.push(warning) });
      for (const cases of loaded) found.set(cases.file ?? '', cases);
    } catch (error) {
      if (!isFrameworkError(error)) throw error;
      mistakes.push(...error.diagnostics);
    }
  }
  if (mistakes.length > 0) throw new FrameworkError('invalid cases', mistakes);
  await warn(warnings, session);
  return [...found.values()];
}

function written(results: CaseResults, format: string, session: Session): string {
  if (format === 'junit') return junit(results);
  if (format === 'github') return [...annotations(results), summary(results, session)].join('\n');
  const files = filesIn(results).map(({ file, passed, failed }) => {
    const count = passed + failed;
    return failed > 0
      ? sentence(session, 'fileFailed', { file, count, failed })
      : sentence(session, count === 1 ? 'filePassedOne' : 'filePassed', { file, count });
  });
  const failures = results.failed.map(({ message }) => message);
  return [files.join('\n'), ...failures, summary(results, session)].join('\n\n');
}

function summary({ counts: { cases, rows, passed, failed } }: CaseResults, session: Session): string {
  return sentence(session, failed > 0 ? 'testsFailed' : 'testsPassed', { cases, rows, passed, failed });
}

/** How many rows of each file passed and failed, in the order of the files. */
function filesIn({ passed, failed }: CaseResults) {
  const rows = [...passed, ...failed].map(({ file = '' }) => file);
  return [...new Set(rows)].sort().map((file) => {
    const countIn = (list: CaseResults['passed']) => list.filter((row) => (row.file ?? '') === file).length;
    return { file, passed: countIn(passed), failed: countIn(failed) };
  });
}
