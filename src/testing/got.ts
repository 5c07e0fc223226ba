/** What comes out of one visit for what a row is about. */
import {
  criterionAlone,
  criterionWords,
  judgeAlone,
  normWith,
  recordWord,
  type Visited,
  verdictAlone,
  wholeAlone,
  wordsAlone,
} from '../assessment/alone.ts';
import type { Assessment, CriterionResult, Missing, NormResult, Verdict } from '../assessment/model.ts';
import type { Row } from './rows.ts';

/** The outcome (several words are everything that is possible), and what is missing. */
export interface Got {
  readonly outcome: readonly string[];
  readonly missing: readonly string[];
}

/** What is asked about: the kind, the id, and whether about one record. */
export type Subject = Pick<Row, 'kind' | 'subject'> & Partial<Pick<Row, 'record'>>;

/** What comes out for a subject, as the assessment of the whole framework gives it; only what it needs is judged. */
export function gotOf({ kind, subject, record }: Subject, visit: Visited): Got {
  if (kind === 'overall') return ofVerdict(wholeAlone(visit));
  if (kind === 'theme') return ofVerdict(wholeAlone(visit, subject));
  const isCriterion = kind === 'criterion';
  const norm = normWith(visit.compiled, isCriterion ? 'criterion' : 'norm', subject, visit.findings.date);
  if (!norm) return ofVerdict(undefined);
  const judged = judgeAlone(visit, norm);
  if (!isCriterion) return ofVerdict(verdictAlone(visit, judged));
  const criterion = criterionAlone(visit, judged, subject);
  return record ? ofRecord(criterion) : ofCriterion(criterion);
}

/** The outcome alone: what is missing is not looked for. */
export function outcomeOf({ kind, subject, record }: Subject, visit: Visited): readonly string[] {
  if (kind === 'overall' || kind === 'theme') return gotOf({ kind, subject, record }, visit).outcome;
  const isCriterion = kind === 'criterion';
  const norm = normWith(visit.compiled, isCriterion ? 'criterion' : 'norm', subject, visit.findings.date);
  if (!norm) return ofVerdict(undefined).outcome;
  const judged = judgeAlone(visit, norm);
  if (!isCriterion) return wordsAlone(visit, judged);
  return record ? [recordWord(judged, subject)] : criterionWords(visit, judged, subject);
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
