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
import type { NormPast } from './dossier/past.ts';
import { canPrecede, type History, historiesAfter, historiesOf } from './history.ts';
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
  /** Extent at a first failure, at a failure for the second time in a row, and so on. */
  readonly extents: readonly string[] | undefined;
}

export interface NormCase {
  readonly norm: NormResult;
  readonly verdicts: readonly VerdictCase[];
  /** The histories that fit, at a first visit and at a later one. */
  readonly histories: (isFirst: boolean) => readonly History[];
  /** What the dossier tells of it. */
  readonly past?: NormPast;
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
  pasts: ReadonlyMap<string, NormPast>,
): readonly NormCase[] {
  return assessment.themes.flatMap(({ norms, framework }) =>
    norms.flatMap((norm) => {
      const { state } = measureVerdict(norm);
      if (state !== 'level' && state !== 'undetermined') return [];
      const scale = assessment.frameworks.find(({ id }) => id === framework);
      return [normCase({ compiled, assessment, norm, scale, context, past: pasts.get(norm.id) })];
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
    extent: extents?.[persistent ? (history.times ?? 1) : 0],
    persistent,
    trend: history.trend,
    articles: norm.status === 'tested' ? articles : [],
  };
}

interface Judging {
  readonly compiled: CompiledPolicy;
  readonly assessment: Assessment;
  readonly norm: NormResult;
  readonly scale: AssessedFramework | undefined;
  readonly context: InterventionContext;
  readonly past: NormPast | undefined;
}

function normCase({ compiled, assessment, norm, scale, context, past }: Judging): NormCase {
  const isMet = (level: string) => scale?.levels.find(({ id }) => id === level)?.met ?? true;
  const times = Math.max(1, ...(past?.before ?? []).map((before) => before.times));
  const extents = extentLists(compiled, norm, assessment, isMet, times);
  const articles = breachedArticles(norm, isMet);
  const choices = articleChoices(compiled, articles);
  const verdicts = measureVerdict(norm).possible.flatMap((named) => {
    const level = placeOn(compiled, named, scale?.levels ?? []);
    if (level === undefined || isMet(named))
      return [{ level, named, breached: false, articles: [], extents: undefined }];
    return choices.list.flatMap((choice) => extents.map((list) => breachCase(level, named, choice, list)));
  });
  const { certain, possible } = articles;
  const given = context.norms?.[norm.id];
  const nows = [...new Set(verdicts.map(({ level }) => level))];
  return {
    norm,
    verdicts,
    histories: (isFirst) => (past ? historiesAfter(past.before, given, nows) : historiesOf(given, isFirst)),
    ...(past && { past }),
    certain,
    possible,
    exact: choices.exact,
  };
}

function breachCase(
  level: number,
  named: string,
  articles: ArticleChoice,
  extents: readonly string[],
): VerdictCase {
  return { level, named, breached: true, articles, extents };
}

/** The extents (failing once, twice in a row, …) that the shares of units and files allow. */
function extentLists(
  { slots, extent }: CompiledPolicy,
  norm: NormResult,
  { units }: Assessment,
  isMet: (level: string) => boolean,
  timesBefore: number,
): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const unitShare of unitShares(norm, units, isMet))
    for (const fileShare of fileShares(norm)) {
      const values = new Array(slots.size()).fill(undefined);
      values[slots.plain('units-failing')] = unitShare;
      values[slots.plain('files-failing')] = fileShare;
      const list = Array.from({ length: timesBefore + 1 }, (_, before) => {
        values[slots.plain('visits-failing')] = before + 1;
        return firstRow(extent, values).level;
      });
      lists.set(list.join(), list);
    }
  return [...lists.values()];
}
