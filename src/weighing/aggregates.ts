import type { FactRef, Problem } from '../conditions/model.ts';
import { closest } from '../source/suggest.ts';
import { shown } from '../source/visible.ts';
import { wholeScale } from './levels.ts';
import type { LevelSet } from './model.ts';

/** A number over the members of a weighing, or the verdict of one of them. */
export type Aggregate = Tally | { readonly kind: 'verdict'; readonly of: string };

/**
 * How many applicable members stand at one of the levels in `mask`, or which share of the applicable members that is.
 * With `essential` only essential members are looked at, also in the denominator. A share over none is unknown, a count 0.
 *
 * A share is compared as the plain quotient k/n. Division rounds correctly and in order, and so does reading a decimal
 * number: 3/5 is the same double as 0.6, and two different fractions with small denominators never round to the same one.
 * Thresholds of a few decimals are therefore judged exactly.
 */
export interface Tally {
  readonly kind: 'count' | 'share';
  readonly mask: LevelSet;
  readonly essential: boolean;
}

const BOUNDS = ['level', 'atLeast', 'atMost'] as const;
const TALLY_PARAMS = [...BOUNDS, 'essential'] as const;

/** The names of the aggregates: facts that only a weighing knows. */
export const aggregateFacts: readonly string[] = ['count', 'share', 'verdict'];

/** The aggregate that a reference means, or what is wrong with it; undefined when it means a declared fact. */
export function readAggregate(ref: FactRef, levels: readonly string[]): Aggregate | Problem | undefined {
  if (!aggregateFacts.includes(ref.fact)) return undefined;
  if (ref.path !== undefined) return { code: 'aggregate-path', path: ['path'], args: { fact: ref.fact } };
  return ref.fact === 'verdict' ? readVerdict(ref) : readTally(ref, levels);
}

function readVerdict(ref: FactRef): Aggregate | Problem {
  const { of, ...others } = ref.params ?? {};
  const unknown = unknownParam(ref, Object.keys(others), ['of']);
  if (unknown) return unknown;
  if (typeof of !== 'string') {
    return { code: 'verdict-without-member', path: of === undefined ? [] : ['params', 'of'], args: {} };
  }
  return { kind: 'verdict', of };
}

function readTally(ref: FactRef, levels: readonly string[]): Tally | Problem {
  const params = ref.params ?? {};
  const others = Object.keys(params).filter((param) => !(TALLY_PARAMS as readonly string[]).includes(param));
  const unknown = unknownParam(ref, others, TALLY_PARAMS);
  if (unknown) return unknown;
  const [bound, second] = BOUNDS.filter((name) => params[name] !== undefined);
  if (bound !== undefined && second !== undefined) {
    return {
      code: 'aggregate-two-levels',
      path: ['params', second],
      args: { fact: ref.fact, params: [bound, second] },
    };
  }
  const essential = params.essential ?? false;
  if (typeof essential !== 'boolean') {
    return { code: 'aggregate-essential', path: ['params', 'essential'], args: { value: shown(essential) } };
  }
  const kind = ref.fact === 'count' ? 'count' : 'share';
  if (bound === undefined) return { kind, mask: wholeScale(levels.length), essential };
  const name = String(params[bound]);
  const index = levels.indexOf(name);
  if (index < 0) return unknownLevel(name, levels, ['params', bound]);
  return { kind, mask: maskOf(bound, index, levels.length), essential };
}

/** Levels run from best to worst: at least X is X or better, at most X is X or worse. */
function maskOf(bound: (typeof BOUNDS)[number], index: number, levelCount: number): LevelSet {
  if (bound === 'level') return 1 << index;
  return bound === 'atLeast' ? wholeScale(index + 1) : wholeScale(levelCount) & ~wholeScale(index);
}

function unknownParam(
  { fact }: FactRef,
  [param]: readonly string[],
  options: readonly string[],
): Problem | undefined {
  if (param === undefined) return undefined;
  const suggestion = closest(param, options) ?? '';
  return {
    code: 'aggregate-unknown-param',
    path: ['params', param],
    args: { fact, param: shown(param), suggestion, options },
  };
}

/** A level that the scale does not have, at a path. */
export function unknownLevel(name: string, levels: readonly string[], path: Problem['path']): Problem {
  return {
    code: 'unknown-level',
    path,
    args: { name: shown(name), suggestion: closest(name, levels) ?? '', options: levels },
  };
}

/** What two references have in common when they mean the same aggregate. */
export function identityOf(aggregate: Aggregate): string {
  if (aggregate.kind === 'verdict') return `verdict ${aggregate.of}`;
  return `${aggregate.kind} ${aggregate.mask} ${aggregate.essential}`;
}

/** Where the weighing keeps an aggregate. */
export type SlotOf = (aggregate: Aggregate) => number;
