/** Why a measure, why not the one below, why not the one above: from what was decided in the worlds that gave it. */
import type { Bound, Decision } from './decide.ts';
import { canRestOn, type Desk } from './entry.ts';
import type { Compared, Reason } from './model.ts';
import { type PolicyFile, type TrustLevel, weightOf } from './policy.ts';
import { openingsFor } from './powers.ts';
import type { Stood } from './standing.ts';
import { trustLevels } from './trust-levels.ts';

/** What asked for the measure, or held it down to it. */
export function whyMeasure(decisions: readonly Decision[], weight: number): readonly Reason[] {
  return shared(
    decisions.map(({ floors, ceilings, floor }) => [
      ...reasonsOf(floors, (bound) => bound >= weight),
      ...(floor > weight ? reasonsOf(ceilings, (bound) => bound === weight) : []),
    ]),
  );
}

/** Why the step below does not do. */
export function whyNotLighter(
  policy: PolicyFile,
  decisions: readonly Decision[],
  weight: number,
): Compared | undefined {
  const lighter = policy.ladder[weight - 1];
  if (!lighter) return undefined;
  const asked = shared(decisions.map(({ floors }) => reasonsOf(floors, (bound) => bound >= weight)));
  const runs = decisions.length > 0 && decisions.every(({ running }) => running === lighter.id);
  const running: Reason[] = runs ? [{ kind: 'running', measure: lighter.id }] : [];
  return { measure: lighter.id, title: lighter.title, because: [...asked, ...running] };
}

/** Why the step above is not needed, not allowed or not open. */
export function whyNotHeavier(
  desk: Desk,
  decisions: readonly Decision[],
  weight: number,
  norms: readonly Stood[],
): Compared | undefined {
  const { policy } = desk.terrain.compiled;
  const heavier = policy.ladder[weight + 1];
  if (!heavier) return undefined;
  const limits = shared(decisions.map(({ ceilings }) => reasonsOf(ceilings, (bound) => bound === weight)));
  const isAsked = decisions.some(({ floor }) => floor > weight);
  const isFirstTest = decisions.length > 0 && decisions.every((decision) => decision.isFirstTest);
  const suffices =
    isAsked || isFirstTest
      ? []
      : [...enough(policy, decisions, weight), ...neighbours(policy, decisions, weight)];
  const better = norms.filter(
    ({ histories }) => histories.length > 0 && histories.every(({ trend }) => trend === 'better'),
  );
  const improving: Reason[] =
    better.length > 0 ? [{ kind: 'improving', norms: better.map(({ norm }) => norm.id) }] : [];
  const closed = closedReasons(desk, heavier.id, norms);
  return {
    measure: heavier.id,
    title: heavier.title,
    because: [...limits, ...suffices, ...improving, ...closed],
  };
}

/** Why a measure is not open: no article opens it, or only after another, or its own condition is not met. */
export function closedReason(desk: Desk, measure: string, article: string): Reason {
  const openings = openingsFor(desk.terrain.openings, measure, article);
  const waiting = openings.find(({ opening }) => opening.after);
  const after = waiting?.opening.after?.[0];
  if (after !== undefined) return { kind: 'after', measure: after, article };
  return { kind: openings.length > 0 ? 'unmet' : 'no-power', measure, article };
}

function closedReasons(desk: Desk, measure: string, norms: readonly Stood[]): Reason[] {
  const entry = desk.terrain.compiled.policy.ladder.find(({ id }) => id === measure);
  if (!entry?.needsPower || norms.some((stood) => canRestOn(desk, entry, stood))) return [];
  const articles = new Set(norms.flatMap(({ case: own }) => own.certain.map(({ id }) => id)));
  return [...articles].map((article) => closedReason(desk, measure, article));
}

function enough(policy: PolicyFile, decisions: readonly Decision[], weight: number): Reason[] {
  const cells = new Map(decisions.map(({ risk, trust }) => [`${risk}/${trust}`, { risk, trust }]));
  const measure = policy.ladder[weight]?.id ?? '';
  return [...cells.values()].map(({ risk, trust }) => ({ kind: 'suffices', risk, trust, measure }));
}

/** The nearest cells of the plane that would give more: at less trust, and at more risk. */
function neighbours(policy: PolicyFile, decisions: readonly Decision[], weight: number): Reason[] {
  const [first] = decisions;
  if (!first || decisions.some(({ risk, trust }) => risk !== first.risk || trust !== first.trust)) return [];
  const lessTrust = trustLevels.slice(trustLevels.indexOf(first.trust as TrustLevel) + 1);
  const levels = policy.risk.map(({ level }) => level);
  const moreRisk = levels.slice(0, levels.indexOf(first.risk)).reverse();
  const gives = (risk: string, trust: TrustLevel) => {
    const measure = policy.plane[risk]?.[trust]?.atLeast ?? '';
    return weightOf(policy, measure) > weight ? [{ kind: 'neighbour' as const, risk, trust, measure }] : [];
  };
  return [
    ...lessTrust.flatMap((trust) => gives(first.risk, trust)).slice(0, 1),
    ...moreRisk.flatMap((risk) => gives(risk, first.trust as TrustLevel)).slice(0, 1),
  ];
}

/** The reasons that all have; where they share none, those of any. */
export function shared(lists: readonly (readonly Reason[])[]): readonly Reason[] {
  const keyed = lists.map((list) => new Map(list.map((reason) => [JSON.stringify(reason), reason])));
  const [first, ...rest] = keyed;
  if (!first) return [];
  const common = [...first]
    .filter(([key]) => rest.every((list) => list.has(key)))
    .map(([, reason]) => reason);
  return common.length > 0 ? common : [...new Map(keyed.flatMap((list) => [...list])).values()];
}

/** The reasons of the bounds whose weight fits. */
export function reasonsOf(bounds: readonly Bound[], fits: (weight: number) => boolean): readonly Reason[] {
  return bounds.filter(({ weight }) => fits(weight)).map(({ reason }) => reason);
}
