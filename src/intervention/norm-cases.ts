/**
 * What may be the case with each norm: the levels it may have, the articles that may be breached, how far it may reach
 * and how it may have stood before. In: an assessment and the context. Out: one NormCase per norm that was judged.
 */
import type { AssessedFramework, Assessment, NormResult, SourceRef } from '../assessment/model.ts';
import type { Level } from '../framework/model.ts';
import type { NormView } from './aggregates.ts';
import { type ArticleChoice, articleChoices, breachedArticles } from './breach.ts';
import { type CompiledPolicy, firstRow } from './compile-policy.ts';
import type { InterventionContext } from './context.ts';
import { canPrecede, type History, historiesOf } from './history.ts';
import { placeOn } from './scale.ts';
import { fileShares, measureVerdict, unitShares } from './shares.ts';

/** One way the verdict of a norm may turn out, with everything that follows from it. */
export interface VerdictCase {
  /** Place on the policy's scale; undefined = not applicable. */
  readonly level: number | undefined;
  /** The level as the framework names it, or `not-applicable`. */
  readonly named: string;
  readonly breached: boolean;
  readonly articles: readonly string[];
  /** Extent at a first failure, and at a failure for the second time. */
  readonly extents: readonly [once: string, again: string] | undefined;
}

export interface NormCase {
  readonly norm: NormResult;
  readonly verdicts: readonly VerdictCase[];
  /** The histories that fit, at a first visit and at a later one. */
  readonly histories: (isFirst: boolean) => readonly History[];
  /** Citations with their labels. */
  readonly certain: readonly SourceRef[];
  readonly possible: readonly SourceRef[];
  /** False when the combinations of articles were too many to list. */
  readonly exact: boolean;
}

/** The norms that were judged, each with what may be the case. */
export function normCases(
  compiled: CompiledPolicy,
  assessment: Assessment,
  context: InterventionContext,
): readonly NormCase[] {
  return assessment.themes.flatMap(({ norms, framework }) =>
    norms.flatMap((norm) => {
      const { state } = measureVerdict(norm);
      if (state !== 'level' && state !== 'undetermined') return [];
      const scale = assessment.frameworks.find(({ id }) => id === framework);
      return [normCase(compiled, assessment, norm, scale, context)];
    }),
  );
}

/** One norm as the policy sees it in one completion; undefined when the history cannot go with the verdict. */
export function viewOf(
  norm: NormResult,
  verdict: VerdictCase,
  history: History,
  levels: readonly Level[],
): NormView | undefined {
  const { level, breached, articles, extents } = verdict;
  if (level !== undefined && !canPrecede(history, level, levels)) return undefined;
  const persistent = breached && history.failedBefore;
  return {
    status: norm.status,
    level,
    breached,
    harm: norm.harm.class,
    extent: extents?.[persistent ? 1 : 0],
    persistent,
    trend: history.trend,
    articles: norm.status === 'tested' ? articles : [],
  };
}

function normCase(
  compiled: CompiledPolicy,
  assessment: Assessment,
  norm: NormResult,
  scale: AssessedFramework | undefined,
  context: InterventionContext,
): NormCase {
  const isMet = (level: string) => scale?.levels.find(({ id }) => id === level)?.met ?? true;
  const extents = extentPairs(compiled, norm, assessment, isMet);
  const articles = breachedArticles(norm, isMet);
  const choices = articleChoices(compiled, articles);
  const verdicts = measureVerdict(norm).possible.flatMap((named) => {
    const level = placeOn(compiled, named, scale);
    if (level === undefined || isMet(named))
      return [{ level, named, breached: false, articles: [], extents: undefined }];
    return choices.list.flatMap((choice) => extents.map((pair) => breachCase(level, named, choice, pair)));
  });
  const { certain, possible } = articles;
  const given = context.norms?.[norm.id];
  return {
    norm,
    verdicts,
    histories: (isFirst) => historiesOf(given, isFirst),
    certain,
    possible,
    exact: choices.exact,
  };
}

function breachCase(
  level: number,
  named: string,
  articles: ArticleChoice,
  extents: readonly [string, string],
): VerdictCase {
  return { level, named, breached: true, articles, extents };
}

/** The pairs of extents (first time, second time) that the shares of units and files allow. */
function extentPairs(
  { slots, extent }: CompiledPolicy,
  norm: NormResult,
  { units }: Assessment,
  isMet: (level: string) => boolean,
): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const unitShare of unitShares(norm, units, isMet))
    for (const fileShare of fileShares(norm)) {
      const values = new Array(slots.size()).fill(undefined);
      values[slots.plain('units-failing')] = unitShare;
      values[slots.plain('files-failing')] = fileShare;
      const at = (visits: number) => {
        values[slots.plain('visits-failing')] = visits;
        return firstRow(extent, values).level;
      };
      const pair = [at(1), at(2)] as const;
      pairs.set(pair.join(), pair);
    }
  return [...pairs.values()];
}
