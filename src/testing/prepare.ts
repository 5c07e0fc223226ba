/** All rows of all files, put beside their framework or policy, with every mistake that shows then. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { onceEach, type Report } from '../findings/report.ts';
import type { Policy } from '../intervention/policy.ts';
import { inFileOrder } from '../source/document.ts';
import { type FrameworkRow, fitRow } from './fit.ts';
import { type CaseLibrary, frameworkFor, policyFor } from './library.ts';
import type { Cases } from './model.ts';
import { documentOf, reportTo } from './parse.ts';
import { type AdviceRow, fitAdviceRow, givesNorms } from './policy/advice.ts';
import { fitPolicyRow, type PolicyRow } from './policy/fit.ts';
import { policyIds } from './policy/known.ts';
import { type Row, rowsOf } from './rows.ts';

/** A row ready to run, and its file. */
export type ToRun = (FrameworkRow | PolicyRow | AdviceRow) & { readonly file: Cases };

/** Every row, and every mistake in file order. */
interface Prepared {
  readonly rows: readonly ToRun[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was prepared last, by the first file: cases are run, and then their mutants. */
const last = new WeakMap<
  Cases,
  Prepared & { readonly files: readonly Cases[]; readonly library: CaseLibrary }
>();

/** Puts every row beside what it is about; for the same files and library once. */
export function prepare(files: readonly Cases[], library: CaseLibrary): Prepared {
  const [first] = files;
  const before = first && last.get(first);
  if (before && hasSame(before.files, files) && isSameLibrary(before.library, library)) return before;
  const prepared = prepareNow(files, library);
  if (first) last.set(first, { ...prepared, files: [...files], library });
  return prepared;
}

function isSameLibrary(one: CaseLibrary, other: CaseLibrary): boolean {
  return hasSame(one.frameworks, other.frameworks) && hasSame(one.policies, other.policies);
}

function hasSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function prepareNow(files: readonly Cases[], library: CaseLibrary): Prepared {
  const diagnostics: Diagnostic[] = [];
  const rows = files.flatMap((file, index) => {
    const report = onceEach(reportTo(documentOf(file), diagnostics));
    refuseTwice(file, files.slice(0, index), report);
    return rowsIn(file, library, report);
  });
  return { rows, diagnostics: inFileOrder(diagnostics) };
}

/** Two files about the same framework may not share the id of a case. */
function refuseTwice(file: Cases, before: readonly Cases[], report: Report): void {
  file.cases.forEach(({ id }, index) => {
    const other = before.find(
      ({ framework, cases }) => framework === file.framework && cases.some((one) => one.id === id),
    );
    if (other) report(['cases', index, 'id'], 'case-in-two-files', { id, other: other.file ?? '-' });
  });
}

function rowsIn(file: Cases, library: CaseLibrary, report: Report): ToRun[] {
  const isOfPolicy = idsOfPolicies(file, library);
  const isOfFramework = idsOfFramework(file, library);
  const editions = library.frameworks.filter(({ framework }) => framework.id === file.framework);
  const fitOne = (row: Row, policy: Policy): PolicyRow | AdviceRow | undefined => {
    if (!editions.some((one) => givesNorms(row, one)))
      return fitPolicyRow(row, policy, isOfFramework, report);
    const compiled = frameworkFor(file.framework ?? '', row, library, report);
    return compiled && fitAdviceRow(row, policy, compiled, isOfPolicy, report);
  };
  return rowsOf(file).flatMap((row): ToRun[] => {
    if (row.kind === 'policy') {
      const policy = policyFor(row, library, report);
      const fitted = policy && fitOne(row, policy);
      return fitted ? [{ ...fitted, file }] : [];
    }
    const compiled = frameworkFor(file.framework ?? '', row, library, report);
    const fitted = compiled && fitRow(row, compiled, isOfPolicy, report);
    return fitted ? [{ ...fitted, file }] : [];
  });
}

/** Ids that a file may give because one of its cases is about a policy that knows them. */
function idsOfPolicies(file: Cases, { policies }: CaseLibrary): (id: string) => boolean {
  const named = new Set(file.cases.flatMap(({ policy }) => policy ?? []));
  const ids = new Set(policies.filter(({ id }) => named.has(id)).flatMap(policyIds));
  return (id) => ids.has(id);
}

/** Ids that a file may give because it is about a framework that knows them. */
function idsOfFramework(file: Cases, { frameworks }: CaseLibrary): (id: string) => boolean {
  const editions = frameworks.filter(({ framework }) => framework.id === file.framework);
  const ids = new Set(
    editions.flatMap(({ framework, themes }) => [
      ...Object.keys(framework.facts),
      ...themes.flatMap(({ norms }) => norms.flatMap((norm) => norm.criteria.map((one) => one.criterion.id))),
    ]),
  );
  return (id) => ids.has(id);
}
