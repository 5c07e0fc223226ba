/** What is recommended on the visit of a row that says how norms stand. */
import { assess } from '../../assessment/assess.ts';
import type { Assessment, NormResult } from '../../assessment/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FrameworkError, isFrameworkError } from '../../diagnostics/error.ts';
import { formatDiagnostic } from '../../diagnostics/format.ts';
import type { Norm } from '../../framework/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { diagnosticAt } from '../../source/document.ts';
import type { Language } from '../../wording/language.ts';
import type { Outcome } from '../compare.ts';
import type { Judged } from '../judge.ts';
import { reasonsOf } from '../matchers/recommend.ts';
import type { Cases } from '../model.ts';
import { documentOf } from '../parse.ts';
import type { AdviceRow } from './advice.ts';

/** Runs `recommend` for a row. Rejects with FrameworkError where what the row gives cannot be the case. */
export async function judgeAdviceRow(
  one: AdviceRow & { readonly file: Cases },
  language: Language,
): Promise<Judged> {
  try {
    const recommendation = await recommendOn(one);
    return { outcome: outcomeOn(recommendation), explanation: () => reasonsOf(recommendation, language) };
  } catch (error) {
    if (!isFrameworkError(error) || !error.diagnostics.every(isOfContext)) throw error;
    const { case: own, path } = one.row;
    const told = diagnosticAt(documentOf(one.file), path, 'case-impossible', { id: own.id });
    throw new FrameworkError(formatDiagnostic(told), [told]);
  }
}

function isOfContext({ code }: Diagnostic): boolean {
  return code.startsWith('context-');
}

/** What of a norm a policy reads beside its verdict. */
export type ReadByPolicy = Pick<Norm, 'id' | 'status' | 'harm' | 'repairWithin'>;

/** The recommendation on the visit of a row; with a norm that says otherwise what a policy reads of it. */
export async function recommendOn(row: AdviceRow, norm?: ReadByPolicy): Promise<Recommendation> {
  // Loaded when it is asked for: most cases are about norms.
  const { recommend } = await import('../../intervention/recommend.ts');
  const assessment = assessmentOf(row);
  const { policy, context } = row;
  return recommend(norm ? withNorm(assessment, norm) : assessment, policy, { context });
}

const assessments = new WeakMap<AdviceRow, Assessment>();

function assessmentOf(row: AdviceRow): Assessment {
  const made = assessments.get(row) ?? assess(row.compiled, row.findings);
  assessments.set(row, made);
  return made;
}

/** No verdict of a norm hangs on these. */
function withNorm(assessment: Assessment, { id, status, harm, repairWithin }: ReadByPolicy): Assessment {
  const instead = (norm: NormResult): NormResult => {
    if (norm.id !== id) return norm;
    const { repairWithin: _before, ...rest } = norm;
    return { ...rest, status, harm, ...(repairWithin !== undefined && { repairWithin }) };
  };
  const themes = assessment.themes.map((theme) => ({ ...theme, norms: theme.norms.map(instead) }));
  return { ...assessment, themes };
}

/** The measures of the ladder that may come out, what would decide, and the deadlines of the one that is certain. */
export function outcomeOn({ range, questions, measures }: Recommendation): Outcome {
  const [only, ...others] = range.measures;
  const ladder = measures.find(({ role, measure }) => role === 'ladder' && measure === only);
  const deadlines = others.length === 0 ? (ladder?.deadlines ?? []) : [];
  return {
    outcome: range.measures,
    missing: questions.map(({ id }) => id),
    deadlines: deadlines.map(({ period, date }) => [period, date] as const),
  };
}
