import type { Checklist, Slots, Truth, Value } from '../conditions/model.ts';
import type { Compiled, CompiledCriterion } from '../framework/compiled.ts';
import type { SlotPlan } from '../framework/vocabulary.ts';
import type { LevelSet } from '../weighing/model.ts';
import { type Basis, recordSlots } from './basis.ts';
import { judgeRows, samplesOf, tallyOf } from './records.ts';
import { answered, isSample, type View } from './view.ts';

/** What the outcome of a criterion needs to know of its framework. */
export interface Scale {
  /** How many levels there are; the not-applicable bit comes after them. */
  readonly levels: number;
  /** The place of a level in the scale, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly plan: SlotPlan;
}

/** The scale of a compiled framework. */
export function scaleOf({ levels, plan }: Compiled): Scale {
  return { levels: levels.length, indexOf: new Map(levels.map(({ id }, index) => [id, index])), plan };
}

/**
 * The possible outcomes of a criterion as one view sees it: never empty. Known gives one; a contradiction the asserted ones;
 * no evidence the whole scale; unknown applicability adds not-applicable.
 */
export function outcomesOf(criterion: CompiledCriterion, basis: Basis, scale: Scale): Outcomes {
  let possible = 0;
  let exact = basis.complete;
  for (const world of basis.worlds) {
    const applies: Truth = criterion.applies ? criterion.applies.test(world) : true;
    if (applies !== true) possible |= notApplicable(scale);
    if (applies === false) continue;
    const counted = countedIn(criterion, basis, world, scale);
    possible |= counted ?? criterion.whole | notApplicable(scale);
    exact &&= counted !== undefined;
  }
  return { possible, exact };
}

/** What a criterion may come out as. */
export interface Outcomes {
  readonly possible: LevelSet;
  /** False when a limit was passed and `possible` may be too wide. */
  readonly exact: boolean;
}

/** The bit for not-applicable. */
export const notApplicable = ({ levels }: Pick<Scale, 'levels'>): LevelSet => 1 << levels;

/** What it counts as; undefined where its rows can come out in too many ways. */
function countedIn(
  criterion: CompiledCriterion,
  basis: Basis,
  world: Slots,
  scale: Scale,
): LevelSet | undefined {
  const { each } = criterion;
  const { rows, answers } = basis;
  if (each && rows.length > 0) {
    // Beside rows no count is allowed: what is answered can only be that it does not apply.
    const refused = answers.length > 0 ? notApplicable(scale) : 0;
    const counted = fromRows(criterion, each, basis, world, scale);
    return counted === undefined ? undefined : counted | refused;
  }
  if (answers.length === 0) {
    // Rows still to come may all be left out.
    const leftOut = each?.where ? notApplicable(scale) : 0;
    return count(criterion, world, undefined, scale) | leftOut;
  }
  let possible = 0;
  for (const { value } of answers) {
    possible |= value === 'not-applicable' ? notApplicable(scale) : count(criterion, world, value, scale);
  }
  return criterion.conflict === 'worst' ? worstOnly(criterion, possible, scale) : possible;
}

/** Under `worst` contradicting judgements and grades come down to the worst one; not-applicable only if nothing else is said. */
function worstOnly({ answer }: CompiledCriterion, possible: LevelSet, scale: Scale): LevelSet {
  if (answer?.type !== 'judgement' && answer?.type !== 'grade') return possible;
  const levels = possible & (notApplicable(scale) - 1);
  return levels === 0 ? possible : 1 << (31 - Math.clz32(levels));
}

function fromRows(
  criterion: CompiledCriterion,
  each: NonNullable<CompiledCriterion['each']>,
  { base, rows, records }: Basis,
  world: Slots,
  scale: Scale,
): LevelSet | undefined {
  const judged =
    world === base ? records : judgeRows(each, rows, world, recordSlots(scale.plan, each.record));
  const samples = samplesOf(tallyOf(judged));
  if (!samples) return undefined;
  let possible = 0;
  for (const sample of samples) {
    possible |= sample.inspected === 0 ? notApplicable(scale) : count(criterion, world, sample, scale);
  }
  return possible;
}

/** From one answer (or none) to the possible outcomes. */
function count(
  criterion: CompiledCriterion,
  world: Slots,
  answer: Value | undefined,
  scale: Scale,
): LevelSet {
  if (criterion.answer && answer === undefined) return criterion.whole;
  if (isSample(answer) && answer.inspected < (criterion.minimum ?? 1)) return criterion.whole;
  const { counting } = criterion;
  if (counting.kind === 'direct') return direct(criterion, answer, scale);
  const slots = answer === undefined ? world : answered(world, scale.plan.answer, answer);
  if (counting.kind === 'met') return binary(criterion, counting.met.test(slots));
  let possible = 0;
  for (const { level, when } of counting.rows) {
    const holds = when ? when.test(slots) : true;
    if (holds !== false) possible |= 1 << level;
    if (holds === true) break;
  }
  return possible;
}

/** Met is the best level, not met the worst. */
function binary({ whole }: CompiledCriterion, met: Truth): LevelSet {
  if (met === undefined) return whole;
  return met ? 1 : whole & ~1;
}

function direct(criterion: CompiledCriterion, answer: Value | undefined, { indexOf }: Scale): LevelSet {
  if (criterion.answer?.type === 'grade') return 1 << (indexOf.get(String(answer)) ?? 0);
  if (criterion.answer?.type === 'checklist')
    return binary(criterion, allItems(criterion, answer as Checklist));
  return binary(criterion, answer === true || answer === 'met');
}

/** Every item in order, one not, or not all seen. */
function allItems({ answer }: CompiledCriterion, seen: Checklist): Truth {
  const items = Object.keys(answer?.items ?? {});
  if (items.some((item) => seen[item] === false)) return false;
  return items.every((item) => seen[item] === true) ? true : undefined;
}

/** Whether anything was found that a criterion goes by, in one view. */
export function hasEvidence({ criterion, answer, each, factSlots }: CompiledCriterion, view: View): boolean {
  if (!answer) return factSlots.some((slot) => view.slots[slot] !== undefined || view.several.has(slot));
  if (view.observations(criterion.id).length > 0) return true;
  return each !== undefined && view.rows(each.record).length > 0;
}
