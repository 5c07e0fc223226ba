import {
  type Assessment,
  type AssessOptions,
  assess,
  type Framework,
  formatDiagnostic,
  isFrameworkError,
  type Missing,
  parseFindings,
  parseFramework,
  type Result,
  type Verdict,
} from '../../src/index.ts';
import { grading, weighing } from './gradings.ts';

/** The value of a result, or a failure that says what was wrong. */
export function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
}

/** A criterion in the words of the format. */
export type CriterionText = Readonly<Record<string, unknown>> & { readonly id: string };

/** A framework text around norms, with one law and one article. */
export function frameworkWith(norms: readonly object[], rest: object = {}): object {
  return {
    format: 'framework/1',
    id: 'proef',
    version: '1.0.0',
    title: 'Proefkader',
    basis: 'Alleen voor tests.',
    valid: { from: '2026-01-01', until: '2027-12-31' },
    scale: 'igj-4',
    weighing: { norm: 'weging', theme: 'weging', overall: 'weging' },
    laws: { wet: { title: 'Een wet', short: 'Wet' } },
    articles: [{ article: 'wet 1', title: 'Artikel' }],
    gradings: { weging: structuredClone(weighing), dossiers: grading(3) },
    themes: [{ id: 'T', title: 'Thema', norms }],
    ...rest,
  };
}

/** A norm around criteria. */
export function norm(id: string, criteria: readonly CriterionText[], rest: object = {}): object {
  return {
    id,
    title: `Norm ${id}`,
    sources: ['wet 1'],
    harm: { class: 'limited', because: 'Proef' },
    criteria: criteria.map((criterion) => ({ title: `Criterium ${criterion.id}`, ...criterion })),
    ...rest,
  };
}

/** Yes-no facts that every framework of a test may mention; `about` where it matters. */
export function booleanFacts(ids: readonly string[], about?: 'provider' | 'unit'): object {
  return Object.fromEntries(ids.map((id) => [id, { type: 'boolean', title: id, ...(about && { about }) }]));
}

/** `fact` is true. */
export const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true }) as const;

/** Parses a framework object. */
export function framework(object: object): Framework {
  return given(parseFramework(object));
}

/** Findings of one visit. */
export function findingsWith(findings: readonly object[], rest: object = {}): object {
  return {
    format: 'findings/1',
    framework: { id: 'proef', version: '1.0.0' },
    date: '2026-03-20',
    kind: 'first-visit',
    provider: { id: 'aanbieder', name: 'Aanbieder (fictief)' },
    findings,
    ...rest,
  };
}

/** Units that were visited, and after them one that was not. */
export const units = (...ids: readonly string[]) =>
  [...ids, 'ver'].map((id) => ({ id, title: `Locatie ${id}`, visited: id !== 'ver' }));

/** Assesses findings given as an object. */
export function assessed(kader: Framework, findings: object, options: AssessOptions = {}): Assessment {
  return assess(kader, given(parseFindings(findings, { framework: kader })), options);
}

/** One visit against one framework, both in the words of the format. */
export function visit(
  norms: readonly object[],
  findings: readonly object[],
  { kader = {}, rest = {}, date }: { kader?: object; rest?: object; date?: string } = {},
): Assessment {
  const options = date === undefined ? {} : { date };
  return assessed(framework(frameworkWith(norms, kader)), findingsWith(findings, rest), options);
}

/** The codes for which an input is refused; none when it is not. */
export function refusals(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

/** A theme of an assessment by id. */
export function themeIn(assessment: Assessment, id = 'T') {
  const found = assessment.themes.find((one) => one.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

/** A norm of an assessment by id. */
export function normIn(assessment: Assessment, id: string) {
  const found = assessment.themes.flatMap(({ norms }) => norms).find((one) => one.id === id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
}

/** The verdict of a norm in one word or list: the level, the state, or what is possible. */
export function verdictIn(assessment: Assessment, id: string): string | readonly string[] {
  return shown(normIn(assessment, id).verdict);
}

/** The verdict of a norm at a unit, in one word or list; undefined where it was not judged there. */
export function verdictAt(assessment: Assessment, unit: string, id: string) {
  const norms = assessment.units.find((one) => one.id === unit)?.norms ?? [];
  const found = norms.find((one) => one.id === id);
  return found && shown(found.verdict);
}

/** A verdict in one word or list. */
export function shown({ state, level, possible, reason }: Verdict): string | readonly string[] {
  if (state === 'level') return level ?? '';
  if (state === 'undetermined') return possible;
  return reason ? `${state}: ${reason}` : state;
}

/** The outcome of a criterion, at a unit or for the organisation. */
export function outcomeIn(assessment: Assessment, norm: string, id: string, unit?: string) {
  const found = normIn(assessment, norm).criteria.find((one) => one.id === id && one.unit === unit);
  if (!found) throw new Error(`no criterion ${id} at ${unit}`);
  return found;
}

/** What is missing, in short: kind and id, the item or the unit where there is one. */
export function asked(missing: readonly Missing[]): readonly string[] {
  return missing.map(({ kind, id, item, unit }) =>
    [kind, id, item, unit && `@${unit}`].filter((part) => part !== undefined).join(' '),
  );
}

/** The notes and warnings of an assessment, as severity and code. */
export function notesIn({ diagnostics }: Assessment): readonly string[] {
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}
