/**
 * One norm, theme or whole judged without describing the rest: what comes out is what {@link assess} gives.
 * In: a compiled framework with the evidence of one visit. Out: a verdict or a criterion as the assessment shows it.
 * Called by testing/, where the same norm is judged thousands of times.
 */
import { holdsOn } from '../calendar/validity.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Findings } from '../findings/model.ts';
import type { Compiled, CompiledNorm } from '../framework/compiled.ts';
import { contextOf } from './describe/context.ts';
import { describeCriterion, wordsOf } from './describe/criterion.ts';
import { describing, normVerdict } from './describe/norm.ts';
import { describeOverall, describeTheme } from './describe/theme.ts';
import { verdictOf } from './describe/verdict.ts';
import type { JudgedCriterion, JudgedNorm } from './judged.ts';
import type { CriterionResult, Verdict } from './model.ts';
import type { Views } from './places.ts';
import { judgeByCases } from './split.ts';

/** A visit as one framework understands it. */
export interface Visited {
  readonly compiled: Compiled;
  readonly findings: Findings;
  readonly evidence: Evidence;
  /** Made before, by a framework with the same facts, thresholds and records. */
  readonly views?: Views | undefined;
}

/** The norm that has an id on a date, or that has a criterion of that id; undefined where there is none. */
export function normWith(
  { themes }: Compiled,
  kind: 'norm' | 'criterion',
  id: string,
  date: string,
): CompiledNorm | undefined {
  const isMeant = ({ norm, criteria }: CompiledNorm) =>
    kind === 'norm' ? norm.id === id : criteria.some(({ criterion }) => criterion.id === id);
  for (const { norms } of themes)
    for (const norm of norms) if (isMeant(norm) && holdsOn(norm.norm.valid, date)) return norm;
  return undefined;
}

/** Judges one norm. */
export function judgeAlone({ compiled, findings, evidence, views }: Visited, norm: CompiledNorm): JudgedNorm {
  const part = partFor(compiled, norm);
  const [judged] = judgeByCases(compiled, findings, evidence, part, views).themes[0]?.norms ?? [];
  if (!judged) throw new TypeError(`norm ${norm.norm.id} is not valid on ${findings.date}`);
  return judged;
}

/** The verdict of a norm that was judged. */
export function verdictAlone({ compiled, findings }: Visited, judged: JudgedNorm): Verdict {
  const context = contextOf(compiled, findings);
  return normVerdict(judged, describing(context), context);
}

/** A criterion of a norm that was judged. */
export function criterionAlone(
  { compiled, findings }: Visited,
  judged: JudgedNorm,
  id: string,
): CriterionResult | undefined {
  const found = criterionIn(judged, id);
  return found && describeCriterion(found, contextOf(compiled, findings));
}

/** What came out in a word: the outcome where one is left, else everything that is possible. */
export function wordsAlone(
  { compiled, findings }: Visited,
  { possible, exact, inScope, evidence, override }: JudgedNorm,
): readonly string[] {
  const grounds = { possible, exact, inScope, evidence, overridden: override !== undefined };
  const verdict = verdictOf({ ...grounds, wanted: nothing, open: nothing }, contextOf(compiled, findings));
  return verdict.state === 'undetermined' ? verdict.possible : [verdict.level ?? verdict.state];
}

const nothing = (): readonly never[] => [];

/** The same of a criterion. */
export function criterionWords(
  { compiled, findings }: Visited,
  judged: JudgedNorm,
  id: string,
): readonly string[] {
  const found = criterionIn(judged, id);
  if (!found) return ['not-tested'];
  const words = wordsOf(found.possible, found.compiled.binary, contextOf(compiled, findings));
  return words.length === 1 || found.evidence ? words : ['not-tested'];
}

/** How the first record of a criterion came out. */
export function recordWord(judged: JudgedNorm, id: string): string {
  const [record] = criterionIn(judged, id)?.basis.records ?? [];
  if (!record) return 'not-tested';
  if (record.where === false) return 'left-out';
  const met = record.where === true ? record.met : undefined;
  return met === undefined ? 'unknown' : met ? 'satisfied' : 'not-satisfied';
}

function criterionIn({ views }: JudgedNorm, id: string): JudgedCriterion | undefined {
  // Every view judges every criterion of the norm.
  return views[0]?.criteria.find(({ compiled }) => compiled.criterion.id === id);
}

/** The verdict of a theme, or of the whole where none is named; undefined where nothing weighs it. */
export function wholeAlone(
  { compiled, findings, evidence, views }: Visited,
  theme?: string,
): Verdict | undefined {
  const judgement = judgeByCases(compiled, findings, evidence, wholePart(compiled, theme), views);
  const context = contextOf(compiled, findings);
  if (theme === undefined) return describeOverall(judgement, [], context).verdict;
  const [found] = judgement.themes;
  return found && describeTheme(found, [], context).verdict;
}

const wholes = new WeakMap<Compiled, Map<string | undefined, Compiled>>();

/** The framework cut down to one theme, or to what the whole weighs. */
function wholePart(compiled: Compiled, id: string | undefined): Compiled {
  const known = wholes.get(compiled) ?? new Map<string | undefined, Compiled>();
  wholes.set(compiled, known);
  const before = known.get(id);
  if (before) return before;
  const { themes, overall } = compiled;
  const part =
    id !== undefined
      ? { ...compiled, themes: themes.filter(({ theme }) => theme.id === id), overall: undefined }
      : overall?.over === 'themes'
        ? compiled
        : { ...compiled, themes: themes.map((theme) => ({ ...theme, weighing: undefined })) };
  known.set(id, part);
  return part;
}

const parts = new WeakMap<Compiled, Map<CompiledNorm, Compiled>>();

/** The framework cut down to one norm. */
function partFor(compiled: Compiled, norm: CompiledNorm): Compiled {
  const known = parts.get(compiled) ?? new Map<CompiledNorm, Compiled>();
  parts.set(compiled, known);
  const before = known.get(norm);
  if (before) return before;
  const theme = compiled.themes.find(({ norms }) => norms.includes(norm));
  if (!theme) throw new TypeError(`norm ${norm.norm.id} is not of this framework`);
  const part = {
    ...compiled,
    themes: [{ ...theme, norms: [norm], weighing: undefined }],
    overall: undefined,
  };
  known.set(norm, part);
  return part;
}
