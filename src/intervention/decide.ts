/** From the events of one world to the one measure of the ladder: floor, ceiling, and what some article opens. */
import { NONE } from './context-facts.ts';
import type { CellParams, Fired } from './engine.ts';
import type { Reason } from './model.ts';
import { adviceWeight, type PolicyFile, weightOf } from './policy.ts';

/** One thing that asks for at least, or allows at most, a measure. */
export interface Bound {
  readonly weight: number;
  readonly reason: Reason;
  /** The rule; absent for the plane, which speaks of every norm. */
  readonly rule?: string;
}

/** What is decided in one world. */
export interface Decision {
  readonly risk: string;
  readonly trust: string;
  readonly running: string;
  readonly floors: readonly Bound[];
  readonly ceilings: readonly Bound[];
  /** Weight asked for, weight allowed, and the weight of the measure it became. */
  readonly floor: number;
  readonly ceiling: number;
  readonly ladder: number;
  readonly opens: number;
  readonly fired: readonly Fired[];
  /** The first test of a newcomer: the plane does not count. */
  readonly isFirstTest?: boolean;
}

/** What a decision needs to know of a world beside its events. */
export interface Standing {
  readonly risk: string;
  readonly trust: string;
  readonly running: string;
  readonly opens: number;
  /** A tested norm falls short, so that there is something for a measure to rest on. */
  readonly short: boolean;
}

/** What a route asks for and allows beside the events. */
interface RouteBounds {
  readonly floors?: readonly Bound[];
  readonly ceilings?: readonly Bound[];
}

/**
 * The ladder measure: the heaviest at or below floor and ceiling that needs no power or that some breached article opens.
 * So the floor itself where it is open, and never a heavier one because it is not.
 */
export function decide(
  policy: PolicyFile,
  bits: ReadonlyMap<string, number>,
  fired: readonly Fired[],
  { risk, trust, running, opens, short }: Standing,
  bounds: RouteBounds = {},
): Decision {
  const isCell = ({ type }: Fired) => type === 'cell';
  const inOrder = [...fired.filter(isCell), ...fired.filter((event) => !isCell(event))];
  const floors = [...inOrder.flatMap((event) => floorOf(policy, event, running)), ...(bounds.floors ?? [])];
  const ceilings = [...fired.flatMap((event) => ceilingOf(policy, event)), ...(bounds.ceilings ?? [])];
  if (!short) ceilings.push({ weight: adviceWeight(policy), reason: { kind: 'encouraged' } });
  const floor = Math.max(0, ...floors.map(({ weight }) => weight));
  const ceiling = Math.min(policy.ladder.length - 1, ...ceilings.map(({ weight }) => weight));
  const ladder = heaviestOpen(policy, bits, opens, Math.min(floor, ceiling));
  return { risk, trust, running, floors, ceilings, floor, ceiling, ladder, opens, fired };
}

/** The heaviest measure at or below a weight that needs no power or is open. */
export function heaviestOpen(
  policy: PolicyFile,
  bits: ReadonlyMap<string, number>,
  opens: number,
  weight: number,
): number {
  for (let at = weight; at > 0; at--) {
    const measure = policy.ladder[at];
    if (measure && (!measure.needsPower || (opens & (bits.get(measure.id) ?? 0)) !== 0)) return at;
  }
  return 0;
}

function floorOf(policy: PolicyFile, { rule, type, params }: Fired, running: string): Bound[] {
  if (type === 'cell') {
    const { risk, trust, atLeast, because } = params as CellParams;
    const reason: Reason = { kind: 'cell', risk, trust, measure: atLeast, ...(because && { because }) };
    return [{ weight: weightOf(policy, atLeast), reason }];
  }
  const asked =
    type === 'require' ? requiredWeight(policy, params, running) : continued(policy, type, running);
  if (asked < 0) return [];
  const measure = policy.ladder[asked]?.id ?? NONE;
  return [{ weight: asked, rule, reason: ruleReason('rule', rule, params.because, measure) }];
}

/** `above: running` is one step heavier; nothing is above what does not run or does not stand on the ladder. */
function requiredWeight(policy: PolicyFile, params: Fired['params'], running: string): number {
  if ('atLeast' in params && params.atLeast !== undefined) return weightOf(policy, params.atLeast);
  const now = weightOf(policy, running);
  return now < 0 ? -1 : Math.min(now + 1, policy.ladder.length - 1);
}

function continued(policy: PolicyFile, type: Fired['type'], running: string): number {
  return type === 'continue' || type === 'extend' ? weightOf(policy, running) : -1;
}

function ceilingOf(policy: PolicyFile, { rule, type, params }: Fired): Bound[] {
  if (type !== 'limit' || !('atMost' in params) || params.atMost === undefined) return [];
  const reason = ruleReason('limit', rule, params.because, params.atMost);
  return [{ weight: weightOf(policy, params.atMost), rule, reason }];
}

function ruleReason(
  kind: 'rule' | 'limit',
  rule: string,
  because: string | undefined,
  measure: string,
): Reason {
  return { kind, rule, measure, ...(because !== undefined && { because }) };
}
