/**
 * Runs norm cases, as a page of contents: put the rows beside their framework or policy, refuse what does not fit, judge
 * each row, and tell what came out otherwise.
 * In: parsed cases with the frameworks and policies they are about. Out: plain results. Pure; sync unless policies are given.
 */
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { CompiledFramework } from '../framework/compiled.ts';
import type { Framework } from '../framework/model.ts';
import type { Policy } from '../intervention/policy.ts';
import type { Language } from '../wording/language.ts';
import { type Judged, judgeRow } from './judge.ts';
import { libraryOf } from './library.ts';
import type { CaseResults, Cases } from './model.ts';
import { judgePolicyRow } from './policy/judge.ts';
import { judgeAdviceRow } from './policy/recommended.ts';
import { prepare, type ToRun } from './prepare.ts';
import { type RanWith, resultsOf } from './results.ts';

/** What cases are run with. */
export interface RunCasesOptions {
  /** The frameworks that the cases are about: of each the editions in force on the dates of the cases. */
  readonly frameworks?: readonly (Framework | CompiledFramework)[];
  /** Only rows of which the case, its title or subject, or the row itself holds this text; capitals do not matter. */
  readonly only?: string;
  /** The language of the explanations; default `nl`. */
  readonly language?: Language;
}

/** What cases are run with when some are about an intervention policy. */
export interface RunPolicyCasesOptions extends RunCasesOptions {
  readonly policies: readonly Policy[];
}

/**
 * Runs the cases of one file or of several. Throws FrameworkError (with policies: rejects) when cases do not fit the
 * frameworks and policies, when two files have a case of one id, and when there is nothing to run.
 *
 * @example
 * const { failed, counts } = runCases(cases, { frameworks: [framework] });
 * for (const { message } of failed) console.log(message);
 * console.log(`${counts.passed} van de ${counts.rows} rijen in orde`);
 */
export function runCases(
  cases: Cases | readonly Cases[],
  options: RunPolicyCasesOptions,
): Promise<CaseResults>;
export function runCases(cases: Cases | readonly Cases[], options?: RunCasesOptions): CaseResults;
export function runCases(
  cases: Cases | readonly Cases[],
  options: RunCasesOptions & Partial<RunPolicyCasesOptions> = {},
): CaseResults | Promise<CaseResults> {
  const files: readonly Cases[] = 'format' in cases ? [cases] : cases;
  const { policies } = options;
  if (policies) return runWithPolicies(files, { ...options, policies });
  const { language = 'nl' } = options;
  const rows = rowsToRun(files, options);
  const ran = rows.flatMap((one) =>
    one.about === 'framework' ? [{ one, judged: judgeRow(one, language) }] : [],
  );
  return resultsOf(ran, language);
}

async function runWithPolicies(
  files: readonly Cases[],
  options: RunPolicyCasesOptions,
): Promise<CaseResults> {
  const { language = 'nl' } = options;
  const ran: RanWith[] = [];
  for (const one of rowsToRun(files, options)) {
    ran.push({ one, judged: await judgeOne(one, language) });
  }
  return resultsOf(ran, language);
}

function judgeOne(one: ToRun, language: Language): Judged | Promise<Judged> {
  if (one.about === 'framework') return judgeRow(one, language);
  return one.about === 'policy' ? judgePolicyRow(one, language) : judgeAdviceRow(one, language);
}

/** The rows that are asked for. Throws FrameworkError for mistakes in any of the files, and when no row is left. */
export function rowsToRun(
  files: readonly Cases[],
  { frameworks = [], policies, only }: RunCasesOptions & Partial<RunPolicyCasesOptions>,
): readonly ToRun[] {
  const { rows, diagnostics } = prepare(files, libraryOf(frameworks, policies ?? []));
  const [first] = diagnostics;
  if (first) throw new FrameworkError(formatDiagnostic(first), diagnostics);
  const asked = only === undefined ? rows : rows.filter((one) => speaksOf(one, only.toLowerCase()));
  if (asked.length > 0) return asked;
  const none = {
    code: 'no-cases-found',
    severity: 'error',
    path: [],
    args: { name: only ?? '' },
  } as const;
  throw new FrameworkError(formatDiagnostic(none), [none]);
}

function speaksOf({ row }: ToRun, text: string): boolean {
  const { id, title = '' } = row.case;
  return [id, title, row.subject, row.it ?? ''].some((one) => one.toLowerCase().includes(text));
}
