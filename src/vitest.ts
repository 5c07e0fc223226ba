/**
 * Front door './vitest': norm cases as tests, and matchers for verdicts, measures and missing evidence. Importing it registers
 * nothing and loads no vitest; vitest is an optional peer.
 * @packageDocumentation
 */
import { relative, resolve, sep } from 'node:path';
import type { ExpectStatic } from 'vitest';
import type { Assessment } from './assessment/model.ts';
import { isFrameworkError } from './diagnostics/error.ts';
import { formatDiagnostic } from './diagnostics/format.ts';
import type { Recommendation } from './intervention/model.ts';
import { loadCaseLibrary } from './node/case-library.ts';
import { type LoadCasesOptions, loadCases } from './node/cases.ts';
import { missingMatcher } from './testing/matchers/missing.ts';
import type { MatcherOptions } from './testing/matchers/outcome.ts';
import { recommendMatcher } from './testing/matchers/recommend.ts';
import { verdictMatcher } from './testing/matchers/verdict.ts';
import type { Case, Cases, FailedRow, RanRow } from './testing/model.ts';
import { type RunCasesOptions, runCases } from './testing/run.ts';

/** Which cases to describe, and in which language their explanations are. */
export interface DescribeCasesOptions extends LoadCasesOptions, Pick<RunCasesOptions, 'only' | 'language'> {}

/** The matchers that {@link registerMatchers} adds to `expect`. */
export interface VerdictMatchers<R = void> {
  /** A norm, a theme or the whole (`overall`) came out at a level, in a state, or with these levels still possible. */
  toHaveVerdict(id: string, expected: string | readonly string[]): R;
  /** A measure is recommended for certain; `none` for no measure. */
  toRecommend(measure: string): R;
  /** A criterion, fact, item or norm is missing: it would narrow a verdict, or the recommendation. */
  toBeMissing(id: string): R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: as vitest declares it
  interface Matchers<T = any> extends VerdictMatchers {}
}

/**
 * Adds `toHaveVerdict`, `toRecommend` and `toBeMissing` to the `expect` of vitest: in a set-up file, or in one test file.
 *
 * @example
 * registerMatchers(expect);
 * expect(assessment).toHaveVerdict('DZ3', 'voldoet-grotendeels-niet');
 */
export function registerMatchers(expect: ExpectStatic, options: MatcherOptions = {}): void {
  expect.extend({
    toHaveVerdict: (assessment: Assessment, id: string, expected: string | readonly string[]) =>
      asked(assessment, 'toHaveVerdict', ['assessment/1']) ??
      verdictMatcher(assessment, id, expected, options),
    toRecommend: (recommendation: Recommendation, measure: string) =>
      asked(recommendation, 'toRecommend', ['recommendation/1']) ??
      recommendMatcher(recommendation, measure, options),
    toBeMissing: (judged: Assessment | Recommendation, id: string) =>
      asked(judged, 'toBeMissing', ['assessment/1', 'recommendation/1']) ??
      missingMatcher(judged, id, options),
  });
}

/** Throws TypeError for what is no assessment or recommendation, so that a negated expectation does not hold by accident. */
function asked(value: unknown, matcher: string, formats: readonly string[]): undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'string' && formats.includes(format)) return undefined;
  throw new TypeError(`${matcher} takes ${formats.join(' or ')}, as assess and recommend give it`);
}

/**
 * Makes a test of every row of norm cases: of a folder, a case file, a framework file or a shipped framework. Await it at the
 * top of a test file. A row that fails shows its line in the YAML, what was wanted, what came out and why.
 *
 * @example
 * await describeCases('ggz', { only: 'dz3' });
 */
export async function describeCases(
  idFileOrFolder: string,
  options: DescribeCasesOptions = {},
): Promise<void> {
  const { describe, test } = await import('vitest');
  const { cases, rows } = await told(ran(idFileOrFolder, options));
  for (const file of cases) {
    const own = rows.filter((row) => row.file === file.file);
    if (own.length === 0) continue;
    describe(nameOf(file), () => {
      for (const one of file.cases) {
        const [first, ...others] = own.filter((row) => row.case === one.id).sort(inFileOrder);
        if (!first) continue;
        if (first.row === undefined) test(titleOf(one), () => refuse(first));
        else
          describe(titleOf(one), () => {
            for (const row of [first, ...others]) test(row.row ?? one.id, () => refuse(row));
          });
      }
    });
  }
}

interface Ran {
  readonly cases: readonly Cases[];
  readonly rows: readonly (RanRow | FailedRow)[];
}

async function ran(
  idFileOrFolder: string,
  { only, language, ...loading }: DescribeCasesOptions,
): Promise<Ran> {
  const cases = await loadCases(idFileOrFolder, loading);
  const { passed, failed } = await runCases(cases, {
    ...(await loadCaseLibrary(cases, loading)),
    ...(only !== undefined && { only }),
    ...(language !== undefined && { language }),
  });
  return { cases, rows: [...passed, ...failed] };
}

/** Wrong input as one error that holds every diagnostic. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    throw new Error(error.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
  }
}

/** Fails for a row that came out otherwise, pointing at the line where it was written. */
function refuse(row: RanRow | FailedRow): void {
  if (!('message' in row)) return;
  const { message, file, line = 1, column = 1, case: id } = row;
  const error = new Error(message);
  if (file !== undefined)
    error.stack = `Error: ${message}\n    at ${id} (${resolve(file)}:${line}:${column})`;
  throw error;
}

const inFileOrder = (a: RanRow, b: RanRow): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const titleOf = ({ id, title }: Case): string => (title === undefined ? id : `${id}: ${title}`);

const nameOf = ({ file = '' }: Cases): string => relative('.', file).split(sep).join('/');
