/** The ladder measures of a recommendation: the one of the visit, those for norms it cannot rest on, and advice. */
import { type Decision, heaviestOpen } from './decide.ts';
import { canRestOn, type Desk, measureOf } from './entry.ts';
import type { Explored } from './explore.ts';
import type { Measure, Reason } from './model.ts';
import { adviceWeight, measureIn } from './policy.ts';
import { normsReached } from './reach.ts';
import { shared, whyMeasure, whyNotHeavier, whyNotLighter } from './reasons.ts';
import type { Stood } from './standing.ts';

/** The ladder measure, or every one that is still possible, light to heavy. */
export function ladderMeasures(desk: Desk, explored: Explored): readonly Measure[] {
  const { policy } = desk.terrain.compiled;
  const certain = explored.ladder.length === 1;
  return explored.ladder.map((weight) => {
    const decisions = explored.decisions.filter(({ ladder }) => ladder === weight);
    const norms = carriedBy(desk, weight, certain);
    return measureOf(desk, {
      measure: policy.ladder[weight]?.id ?? '',
      role: 'ladder',
      certain,
      norms,
      why: whyMeasure(decisions, weight),
      whyNotLighter: whyNotLighter(policy, decisions, weight),
      whyNotHeavier: whyNotHeavier(desk, decisions, weight, norms),
      deadline: routeDeadline(desk, decisions, policy.ladder[weight]?.id),
    });
  });
}

/** The term that a route gives: the first test of a newcomer, or neglect where that is certain. */
function routeDeadline(desk: Desk, decisions: readonly Decision[], measure: string | undefined) {
  const { compiled, values, newcomers } = desk.terrain;
  if (decisions.every(({ isFirstTest }) => isFirstTest))
    return measure === newcomers?.route.first.measure ? desk.firstDeadline : undefined;
  const { neglect } = compiled.policy.routes;
  const isNeglect = neglect?.measure === measure && compiled.neglect?.test(values) === true;
  return isNeglect ? neglect?.deadline : undefined;
}

/** Measures for breached norms that the visit's measure cannot rest on: their own floor as far as it is open to them. */
export function ownMeasures(desk: Desk, explored: Explored): readonly Measure[] {
  const [weight] = explored.ladder;
  if (weight === undefined || explored.ladder.length > 1) return [];
  const measure = desk.terrain.compiled.policy.ladder[weight];
  const left = certainlyBreached(desk).filter((stood) => measure && !canRestOn(desk, measure, stood));
  const groups = new Map<number, { readonly stood: Stood; readonly certain: boolean }[]>();
  for (const stood of left) {
    const weights = [...new Set(explored.decisions.map((decision) => ownWeight(desk, decision, stood)))];
    for (const own of weights) {
      const certain = weights.length === 1;
      groups.set(own, [...(groups.get(own) ?? []), { stood, certain }]);
    }
  }
  return [...groups].map(([own, members]) => {
    const decisions = explored.decisions;
    const because: Reason = { kind: 'own', measure: measure?.id ?? '' };
    return measureOf(desk, {
      measure: desk.terrain.compiled.policy.ladder[own]?.id ?? '',
      role: 'own',
      certain: members.every(({ certain }) => certain),
      norms: members.map(({ stood }) => stood),
      why: [
        because,
        ...shared(decisions.map(({ floors }) => floors.filter((f) => f.weight >= own).map((f) => f.reason))),
      ],
    });
  });
}

/** Advice for what falls short without being breached, and for norms `van belang`, unless advice is the measure itself. */
export function adviceMeasures(desk: Desk, explored: Explored): readonly Measure[] {
  const { policy } = desk.terrain.compiled;
  const weight = adviceWeight(policy);
  if (explored.ladder.length === 1 && explored.ladder[0] === weight) return [];
  const carried =
    explored.ladder.length === 1 ? new Set(carriedBy(desk, explored.ladder[0] ?? 0, true)) : new Set<Stood>();
  const tested = desk.stood.filter(
    (stood) => isShortTested(stood) && stood.standing === 'shortfall' && !carried.has(stood),
  );
  const encouraged = desk.stood.filter(isShortEncouraged);
  if (tested.length + encouraged.length === 0) return [];
  const why: Reason[] = [
    ...(tested.length > 0 ? [{ kind: 'shortfall' as const, norms: idsOf(tested) }] : []),
    ...(encouraged.length > 0 ? [{ kind: 'encouraged' as const, norms: idsOf(encouraged) }] : []),
  ];
  const measure = policy.ladder[weight]?.id ?? '';
  return [
    measureOf(desk, { measure, role: 'advice', certain: true, norms: [...encouraged, ...tested], why }),
  ];
}

/** The tested norms that are certainly breached. */
export function certainlyBreached({ stood }: Desk): readonly Stood[] {
  return stood.filter(({ norm, standing }) => norm.status === 'tested' && standing === 'breached');
}

/** The most that is asked for one norm in a decision: by the plane, and by rules that speak of it. */
export function floorFor(desk: Desk, { floors }: Decision, { norm }: Stood): number {
  const { rules } = desk.terrain.compiled;
  const asked = floors.filter(({ rule }) => {
    const conditions = rules.find(({ entry }) => entry.name === rule)?.entry.conditions;
    return normsReached(desk.terrain, desk.stood, conditions)?.includes(norm.id) ?? true;
  });
  return Math.max(0, ...asked.map(({ weight }) => weight));
}

/** The weight that is open to one norm. */
function ownWeight(desk: Desk, decision: Decision, stood: Stood): number {
  const { compiled, bits } = desk.terrain;
  const opens = [...bits].reduce((open, [id, bit]) => {
    const measure = measureIn(compiled.policy, id);
    return measure && canRestOn(desk, measure, stood) ? open | bit : open;
  }, 0);
  const asked = Math.min(floorFor(desk, decision, stood), decision.ceiling);
  return heaviestOpen(compiled.policy, bits, opens, asked);
}

/** The norms a ladder measure rests on. */
function carriedBy(desk: Desk, weight: number, certain: boolean): readonly Stood[] {
  const { policy } = desk.terrain.compiled;
  const measure = policy.ladder[weight];
  const advice = adviceWeight(policy);
  if (!measure || weight < advice) return [];
  if (weight === advice)
    return desk.stood.filter((stood) => isShortTested(stood) || isShortEncouraged(stood));
  const breached = desk.stood.filter(
    ({ norm, standing }) =>
      norm.status === 'tested' && (standing === 'breached' || (!certain && standing === 'may-be-breached')),
  );
  const resting = breached.filter((stood) => canRestOn(desk, measure, stood));
  return resting.length > 0 || measure.needsPower ? resting : desk.stood.filter(isShortTested);
}

function isShortTested({ norm, verdicts }: Stood): boolean {
  return norm.status === 'tested' && verdicts.every(({ level }) => (level ?? 0) > 0);
}

function isShortEncouraged({ norm, verdicts }: Stood): boolean {
  return norm.status === 'encouraged' && verdicts.every(({ level }) => (level ?? 0) > 0);
}

function idsOf(stood: readonly Stood[]): readonly string[] {
  return stood.map(({ norm }) => norm.id);
}
