/**
 * What the outcomes of a norm cannot go beyond, proved condition by condition with the prover of lint: sound whatever the facts
 * hold, also where they are moved, in part, or different at every unit.
 */
import { Prover } from '../../conditions/analysis/prover.ts';
import type { Condition } from '../../conditions/model.ts';
import type { CompiledCriterion } from '../../framework/compiled.ts';
import { type Gates, gatesFor, present } from '../../framework/lint/gates.ts';
import type { Place } from '../../framework/lint/provers.ts';
import { notApplicable, setOf } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import { placeOf, type Subject } from './subject.ts';

/** The bounds of a norm. */
export interface Bounds {
  /** Whether what says when the norm applies always holds, never, or now and then; undefined where that was not settled. */
  readonly applies: boolean | 'varies' | undefined;
  /** Every settled outcome that a criterion can have where the norm applies. */
  readonly outcomes: ReadonlyMap<CompiledCriterion, LevelSet>;
}

/** Proves the bounds. */
export function boundsOf(subject: Subject): Bounds {
  const { gates, members } = subject;
  const applies = gates.length === 0 ? true : proverAt({}, subject).constancy({ all: gates });
  return {
    applies,
    outcomes: new Map(
      members.map((criterion) => [criterion, outcomesWithin(criterion, subject, applies === false)]),
    ),
  };
}

function proverAt(place: Place, subject: Subject): Prover {
  return new Prover(subject.settingAt(place));
}

function outcomesWithin(compiled: CompiledCriterion, subject: Subject, isNever: boolean): LevelSet {
  const { criterion, answer } = compiled;
  const { norm, gates, draft, scale } = subject;
  const known: Gates = isNever ? [] : gatesFor(criterion, norm.norm, gates, draft);
  const prover = proverAt(placeOf(compiled, subject), subject);
  const canHold = (...conditions: readonly Condition[]) =>
    prover.constancy({ all: [...known, ...conditions] }) !== false;
  const own = present(criterion.applies);
  const canBeLeftOut = answer !== undefined || own.some((condition) => canHold({ not: condition }));
  const counted = canHold(...own)
    ? countedWithin(compiled, subject, (...more) => canHold(...own, ...more))
    : 0;
  return counted | (canBeLeftOut ? notApplicable(scale.levels) : 0);
}

/** The levels that some facts and answers give. */
function countedWithin(
  { criterion, counting, whole }: CompiledCriterion,
  { draft, scale }: Subject,
  canHold: (...conditions: readonly Condition[]) => boolean,
): LevelSet {
  if (counting.kind === 'direct') return whole;
  const { met, levels, grading } = criterion;
  if (counting.kind === 'met') {
    if (!met) return whole;
    return (canHold(met) ? whole & 1 : 0) | (canHold({ not: met }) ? whole & ~1 : 0);
  }
  const shared = grading === undefined ? undefined : draft.parts.gradings.get(grading)?.value.levels;
  const earlier: Condition[] = [];
  const found: number[] = [];
  for (const { level, when } of levels ?? shared ?? []) {
    const here = [...(when ? [when] : []), ...(earlier.length > 0 ? [{ not: { any: [...earlier] } }] : [])];
    if (canHold(...here)) found.push(scale.indexOf.get(level) ?? 0);
    if (when) earlier.push(when);
  }
  return setOf(found);
}
