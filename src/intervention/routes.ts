/** Short ways that a policy has for some kinds of visit: no plane, no rules, no Engine. */
import type { Assessment, NormResult } from '../assessment/model.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { NONE } from './context-facts.ts';
import { type Desk, measureOf } from './entry.ts';
import { headOf, type Input } from './head.ts';
import type { Measure, Reason, Recommendation } from './model.ts';
import { normCases } from './norm-cases.ts';
import { questionOf } from './question-text.ts';
import { judgedInView, type Stood, unjudgedInView } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { deskOf, judged } from './write.ts';

type Route = Recommendation['route'];

/** The route for this kind of visit: the ordinary one unless the policy has another. */
export function routeOf({ policy }: CompiledPolicy, { kind }: Assessment): Route {
  return (kind === 'stimulating' || kind === 'self-assessment') && policy.routes[kind] ? kind : 'plane';
}

/** Stimulating: advice without verdicts. Self-assessment: the provider's own plan for what it found. */
export function routeRecommendation(input: Input, route: Exclude<Route, 'plane'>): Recommendation {
  const { assessment } = input;
  const desk = deskOf(input, bareTerrain(input));
  const short = route === 'stimulating' ? [] : desk.stood.filter(({ standing }) => standing === 'breached');
  const open =
    route === 'stimulating' ? [] : desk.stood.filter(({ standing }) => standing === 'may-be-breached');
  const isCertain = route === 'stimulating' || short.length > 0;
  const found = isCertain || open.length > 0;
  const measures = found ? routeMeasures(desk, route, short.length > 0 ? short : open, isCertain) : [];
  const seen = new Map(desk.stood.map((stood) => [stood.norm.id, judgedInView(desk.terrain, stood)]));
  const ids = measures.map(({ measure }) => measure);
  return {
    ...headOf(input),
    route,
    phase: judged([]),
    risk: { possible: [], because: [] },
    norms: normsOf(assessment).map((norm) => seen.get(norm.id) ?? unjudgedInView(norm)),
    measures,
    barred: [],
    range: { measures: isCertain ? ids : [NONE, ...ids], exact: true, runs: 0 },
    questions: isCertain
      ? []
      : open.map(({ norm }) => questionOf(desk.terrain, input.trust, { kind: 'norm', id: norm.id })),
    conflicts: [],
    encouragedOnly: false,
    diagnostics: [],
  };
}

function routeMeasures(
  desk: Desk,
  route: Exclude<Route, 'plane'>,
  norms: readonly Stood[],
  certain: boolean,
): readonly Measure[] {
  const why: Reason[] = [{ kind: 'route' }];
  const ids = desk.terrain.compiled.policy.routes[route]?.measures ?? [];
  const owner = route === 'self-assessment' ? { authority: 'provider' } : {};
  return ids.map((measure) => ({
    ...measureOf(desk, { measure, role: 'ladder', certain, norms, why }),
    ...owner,
  }));
}

/** A terrain without openings: on these routes nothing needs a power. */
function bareTerrain({ assessment, compiled, context, trust }: Input): Terrain {
  const cases = normCases(compiled, assessment, context);
  return {
    compiled,
    cases,
    situations: undefined,
    trust: trust.possible,
    open: [],
    base: new Map(),
    settled: [],
    loose: new Set(),
    values: [],
    risk: [],
    openings: [],
    bits: new Map(),
  };
}

function normsOf({ themes }: Assessment): readonly NormResult[] {
  return themes.flatMap(({ norms }) => norms);
}
