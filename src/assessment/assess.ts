/**
 * From findings to verdicts, as a page of contents: read the evidence, judge it in possible sets (twice where the incident
 * register plays a part), describe every norm, theme and the whole, and add what belongs beside it.
 * In: a framework and findings (handles, or plain objects that go through the same parse). Out: an Assessment.
 * Pure and synchronous: no clock, no randomness, no files. Throws FrameworkError where the inputs do not fit together.
 */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { byContent } from '../findings/flatten.ts';
import type { Findings } from '../findings/model.ts';
import { fitFindings, isParsedFindings, onDate, parseFindings } from '../findings/parse.ts';
import { compiledBehind, compileFramework } from '../framework/compile.ts';
import type { Compiled, CompiledFramework } from '../framework/compiled.ts';
import type { Framework } from '../framework/model.ts';
import { partsOfProfile } from '../framework/profile/parse.ts';
import { contextOf } from './describe/context.ts';
import { describeNorm, describing, normVerdict, unitVerdicts } from './describe/norm.ts';
import { describeOverall, describeTheme, type ShownNorm } from './describe/theme.ts';
import type { JudgedNorm, Judgement } from './judged.ts';
import type { Assessment, ThemeResult, UnitResult, WeighedResult } from './model.ts';
import { notesOn } from './notes.ts';
import { receiptOf } from './receipt.ts';
import { registerFindingsOf, withoutRegister } from './register.ts';
import { judgeByCases } from './split.ts';

/** What may differ from the findings file. */
export interface AssessOptions {
  /** Judge on another day than the findings say: validity, thresholds, terms and overrides go by it. */
  readonly date?: string;
}

/**
 * Assesses one visit.
 *
 * @example
 * const assessment = assess(framework, findings);
 * for (const theme of assessment.themes) for (const norm of theme.norms) console.log(norm.id, norm.verdict.state);
 */
export function assess(
  framework: Framework | CompiledFramework | object,
  findings: Findings | object,
  options: AssessOptions = {},
): Assessment {
  const compiled = compiledFrom(framework);
  const visit = findingsFrom(findings, options.date);
  const { evidence, diagnostics } = fitFindings(compiled, visit);
  refuseErrors(diagnostics);
  const judgement = judgeByCases(compiled, visit, evidence);
  const rest = withoutRegister(evidence);
  const forMeasures = rest && judgeByCases(compiled, visit, rest);
  const leftOut = (norm: JudgedNorm) => (rest ? registerFindingsOf(norm, evidence, compiled) : []);
  const notes = [...diagnostics, ...notesOn(compiled, visit, evidence, judgement)];
  return {
    ...heading(compiled, visit),
    ...described(compiled, visit, judgement, forMeasures, leftOut),
    diagnostics: notes,
  };
}

function compiledFrom(framework: object): Compiled {
  const known = compiledBehind(framework);
  if (known) return known;
  const compiled = compiledBehind(given(compileFramework(framework)));
  if (!compiled) throw new TypeError('assess: the first argument is not a framework');
  return compiled;
}

function findingsFrom(findings: object, date: string | undefined): Findings {
  const parsed = isParsedFindings(findings) ? findings : given(parseFindings(findings));
  return date === undefined || date === parsed.date ? parsed : given(onDate(parsed, date));
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw errorFrom(result.diagnostics);
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === 'error')) throw errorFrom(diagnostics);
}

function errorFrom(diagnostics: readonly Diagnostic[]): FrameworkError {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  return new FrameworkError(first ? formatDiagnostic(first) : 'invalid input', diagnostics);
}

type Heading =
  | 'format'
  | 'date'
  | 'kind'
  | 'frameworks'
  | 'provider'
  | 'notVisited'
  | 'findings'
  | 'notLookedAt'
  | 'basis';

function heading(compiled: Compiled, visit: Findings): Pick<Assessment, Heading | 'receipt' | 'title'> {
  const parts = partsOfProfile(compiled.framework);
  const rows = visit.rows.map(({ values: _values, ...row }) => row);
  return {
    format: 'assessment/1',
    date: visit.date,
    kind: visit.kind,
    ...(visit.title !== undefined && { title: visit.title }),
    frameworks: [compiled.framework, ...parts].map(({ id, version, title }) => ({
      id,
      version,
      title,
      levels: compiled.levels,
    })),
    provider: { id: visit.provider.id, name: visit.provider.name },
    notVisited: visit.units.filter(({ visited }) => !visited).map((unit) => unit.id),
    findings: [...visit.findings, ...rows],
    notLookedAt: byContent(visit.notLookedAt, ({ criterion, norm, fact }) => criterion ?? norm ?? fact ?? ''),
    basis: [...new Set([compiled.framework, ...parts].map(({ basis }) => basis))],
    receipt: receiptOf(compiled.framework, visit),
  };
}

function described(
  compiled: Compiled,
  findings: Findings,
  judgement: Judgement,
  forMeasures: Judgement | undefined,
  leftOutOf: (norm: JudgedNorm) => readonly string[],
): Pick<Assessment, 'themes' | 'overall' | 'units'> {
  const context = contextOf(compiled, findings);
  const own = describing(context);
  const other = describing(context);
  const atUnits = new Map(findings.units.map(({ id }) => [id, [] as UnitResult['norms'][number][]]));
  const themes = judgement.themes.map((theme, themeIndex): { result: ThemeResult; shown: ShownNorm[] } => {
    const twin = forMeasures?.themes[themeIndex];
    const shown = theme.norms.map((judged, index): ShownNorm => {
      const leftOut = leftOutOf(judged);
      const second = leftOut.length > 0 ? twin?.norms[index] : undefined;
      for (const { unit, result } of unitVerdicts(judged, second, own, other, context))
        atUnits.get(unit)?.push(result);
      const verdict = second && normVerdict(second, other, context);
      return { judged, result: describeNorm(judged, verdict, leftOut, own, context) };
    });
    const second =
      twin && shown.some(({ result }) => result.leftOut.length > 0)
        ? describeTheme(twin, [], context)
        : undefined;
    const { id, title, always } = theme.compiled.theme;
    const norms = shown.map(({ result }) => result);
    const weighed = withForMeasures(describeTheme(theme, shown, context), second);
    const framework = frameworkOf(theme.compiled.theme.id, compiled.framework);
    return { shown, result: { id, title, always, framework, ...weighed, norms } };
  });
  const overall = describeOverall(
    judgement,
    themes.flatMap(({ shown }) => shown),
    context,
  );
  const second = forMeasures && describeOverall(forMeasures, [], context);
  return {
    themes: themes.map(({ result }) => result),
    overall: withForMeasures(overall, second),
    units: findings.units.map(({ id, title, visited }) => ({
      id,
      title,
      visited,
      norms: atUnits.get(id) ?? [],
    })),
  };
}

/** The id of the framework a theme comes from: under a profile one of its parts. */
function frameworkOf(theme: string, framework: Framework): string {
  const part = partsOfProfile(framework).find(({ themes }) => themes.some(({ id }) => id === theme));
  return (part ?? framework).id;
}

function withForMeasures(result: WeighedResult, other: WeighedResult | undefined): WeighedResult {
  return other?.verdict ? { ...result, forMeasures: other.verdict } : result;
}
