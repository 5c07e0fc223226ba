/** What came out, of one assessment, for what a row is about. */
import type { Assessment, CriterionResult, Missing, NormResult, Verdict } from '../assessment/model.ts';
import type { Row } from './rows.ts';

/** The outcome (several words are everything that is possible), and what is missing. */
export interface Got {
  readonly outcome: readonly string[];
  readonly missing: readonly string[];
}

/** What came out for the subject of a row. */
export function gotFrom(assessment: Assessment, row: Row): Got {
  const { kind, subject } = row;
  if (kind === 'overall') return ofVerdict(assessment.overall.verdict);
  if (kind === 'theme') return ofVerdict(assessment.themes.find(({ id }) => id === subject)?.verdict);
  if (kind === 'norm') return ofVerdict(normIn(assessment, subject)?.verdict);
  const criterion = criterionIn(assessment, subject);
  return row.record ? ofRecord(criterion) : ofCriterion(criterion);
}

/** A norm by its id. */
export function normIn({ themes }: Assessment, id: string): NormResult | undefined {
  return themes.flatMap(({ norms }) => norms).find((norm) => norm.id === id);
}

/** A criterion by its id. */
export function criterionIn({ themes }: Assessment, id: string): CriterionResult | undefined {
  return themes
    .flatMap(({ norms }) => norms.flatMap(({ criteria }) => criteria))
    .find((one) => one.id === id);
}

function ofVerdict(verdict: Verdict | undefined): Got {
  if (!verdict) return { outcome: ['no-weighing'], missing: [] };
  const { state, level, possible, missing } = verdict;
  return { outcome: state === 'undetermined' ? possible : [level ?? state], missing: idsOf(missing) };
}

function ofCriterion(criterion: CriterionResult | undefined): Got {
  const { outcome = 'not-tested', possible = [], missing = [] } = criterion ?? {};
  return { outcome: outcome === 'undetermined' ? possible : [outcome], missing: idsOf(missing) };
}

/** Of one record: a sample of one is too small is no news here, so only facts of the record can be missing. */
function ofRecord(criterion: CriterionResult | undefined): Got {
  const [record] = criterion?.trace.records ?? [];
  const missing = (criterion?.missing ?? []).filter(({ kind }) => kind === 'record');
  return { outcome: [record?.result ?? 'not-tested'], missing: idsOf(missing) };
}

/** Of a fact of a record that fact, of an item its checklist. */
function idsOf(missing: readonly Missing[]): readonly string[] {
  return [...new Set(missing.map(({ kind, id, item }) => (kind === 'record' ? (item ?? id) : id)))];
}
