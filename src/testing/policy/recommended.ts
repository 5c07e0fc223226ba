/** What is recommended on the visit of a row that says how norms stand. */
import { assess } from '../../assessment/assess.ts';
import type { Assessment, NormResult, SourceRef } from '../../assessment/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FrameworkError, isFrameworkError } from '../../diagnostics/error.ts';
import { formatDiagnostic } from '../../diagnostics/format.ts';
import type { Norm } from '../../framework/model.ts';
import type { Advice } from '../../intervention/head.ts';
import type { Policy } from '../../intervention/policy.ts';
import { diagnosticAt } from '../../source/document.ts';
import type { Language } from '../../wording/language.ts';
import type { Outcome } from '../compare.ts';
import type { Judged } from '../judge.ts';
import type { Cases } from '../model.ts';
import { documentOf } from '../parse.ts';
import type { AdviceRow } from './advice.ts';
import { adviceLines } from './explain.ts';

/** Runs `recommend` for a row. Rejects with FrameworkError where what the row gives cannot be the case. */
export async function judgeAdviceRow(
  one: AdviceRow & { readonly file: Cases },
  language: Language,
): Promise<Judged> {
  try {
    const advice = await adviceFor(one);
    return { outcome: outcomeOn(advice), explanation: () => adviceLines(advice, language) };
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
export type ReadByPolicy = Pick<Norm, 'id' | 'status' | 'harm' | 'repairWithin' | 'sources' | 'criteria'>;

/** What is otherwise than in the row: what a policy reads of one norm, or the policy itself. */
export interface Instead {
  readonly norm?: ReadByPolicy;
  readonly policy?: Policy;
}

/** The advice on the visit of a row. */
export function adviceFor(row: AdviceRow, instead?: Instead): Promise<Advice> {
  if (instead) return adviceNow(row, instead);
  const made = own.get(row) ?? adviceNow(row, {});
  own.set(row, made);
  return made;
}

const own = new WeakMap<AdviceRow, Promise<Advice>>();

async function adviceNow(row: AdviceRow, { norm, policy = row.policy }: Instead): Promise<Advice> {
  // Loaded when it is asked for: most cases are about norms.
  const { adviceOn, inputFrom } = await import('../../intervention/recommend.ts');
  const assessment = assessmentOf(row);
  const { context } = row;
  return adviceOn(inputFrom(norm ? withNorm(assessment, norm) : assessment, policy, { context }));
}

const assessments = new WeakMap<AdviceRow, Assessment>();

function assessmentOf(row: AdviceRow): Assessment {
  const made = assessments.get(row) ?? assess(row.compiled, row.findings);
  assessments.set(row, made);
  return made;
}

/** No verdict of a norm hangs on these. */
function withNorm(
  assessment: Assessment,
  { id, status, harm, repairWithin, ...cited }: ReadByPolicy,
): Assessment {
  const instead = (norm: NormResult): NormResult => {
    if (norm.id !== id) return norm;
    const { repairWithin: _before, sources, criteria, ...rest } = norm;
    return {
      ...rest,
      status,
      harm,
      sources: stillCited(sources, cited.sources),
      criteria: criteria.map((one) => ({
        ...one,
        sources: stillCited(one.sources, cited.criteria.find((after) => after.id === one.id)?.sources ?? []),
      })),
      ...(repairWithin !== undefined && { repairWithin }),
    };
  };
  const themes = assessment.themes.map((theme) => ({ ...theme, norms: theme.norms.map(instead) }));
  return { ...assessment, themes };
}

function stillCited(before: readonly SourceRef[], after: readonly string[]): readonly SourceRef[] {
  return before.filter(({ id }) => after.includes(id));
}

/**
 * The measures of the ladder that may come out, what would decide, the deadlines of the one that is certain, what comes with
 * them, what they rest on, and what is barred.
 */
export function outcomeOn({ range, questions, measures, barred }: Advice): Outcome {
  const [only, ...others] = range.measures;
  const ladder = measures.find(({ role, measure }) => role === 'ladder' && measure === only);
  const deadlines = others.length === 0 ? (ladder?.deadlines ?? []) : [];
  const powers = measures.flatMap((measure) => measure.powers);
  return {
    outcome: range.measures,
    missing: questions.map(({ id }) => id),
    deadlines: deadlines.map(({ period, date }) => [period, date] as const),
    beside: unique(measures.flatMap(({ role, measure }) => (role === 'beside' ? measure : []))),
    articles: unique(powers.map(({ article }) => article)),
    basis: unique(powers.map(({ basis }) => basis)),
    barred: unique(barred.map(({ measure }) => measure)),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
