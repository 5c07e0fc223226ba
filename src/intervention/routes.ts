/** Short ways that a policy has for some kinds of visit: no plane, no rules, no Engine. */
import type { Assessment, NormResult } from '../assessment/model.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { NONE } from './context-facts.ts';
import { deadlinesOf } from './deadlines.ts';
import { type Desk, measureOf } from './entry.ts';
import type { Advice, Input } from './head.ts';
import type { Measure, PlannedAction, Reason } from './model.ts';
import { normCases } from './norm-cases.ts';
import { scopeNotes } from './notes.ts';
import { measureIn } from './policy.ts';
import { questionOf } from './question-text.ts';
import { judgedInView, type Stood, unjudgedInView } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { deskOf, isEncouragedOnly, judged } from './write.ts';

type ShortRoute = 'stimulating' | 'self-assessment';

/** The short way for this kind of visit, when the policy has one. */
export function shortRouteOf({ policy }: CompiledPolicy, { kind }: Assessment): ShortRoute | undefined {
  const isShort = kind === 'stimulating' || kind === 'self-assessment';
  return isShort && policy.routes[kind] ? kind : undefined;
}

/** Stimulating: advice without verdicts. Self-assessment: the provider's own plan for what it found. */
export function routeAdvice(input: Input, route: ShortRoute): Advice {
  const { assessment } = input;
  const desk = deskOf(input, bareTerrain(input));
  // What is van belang asks for no measure: it is shown, and that is advice.
  const weighed = route === 'stimulating' ? [] : desk.stood.filter(({ norm }) => norm.status === 'tested');
  const short = weighed.filter(({ standing }) => standing === 'breached');
  const open = weighed.filter(({ standing }) => standing === 'may-be-breached');
  const isCertain = route === 'stimulating' || short.length > 0;
  const found = isCertain || open.length > 0;
  const measures = found ? routeMeasures(desk, route, short.length > 0 ? short : open, isCertain) : [];
  const seen = new Map(desk.stood.map((stood) => [stood.norm.id, judgedInView(desk.terrain, stood)]));
  const ids = measures.map(({ measure }) => measure);
  return {
    scope: scopeNotes(assessment),
    route,
    phase: judged([]),
    risk: { possible: [], because: [] },
    norms: normsOf(assessment).map((norm) => seen.get(norm.id) ?? unjudgedInView(norm)),
    measures,
    barred: [],
    ...(route === 'self-assessment' && { plan: planFor(desk, [...short, ...open], assessment) }),
    range: { measures: isCertain ? ids : [NONE, ...ids], exact: true, runs: 0 },
    questions: isCertain
      ? []
      : open.map(({ norm }) => questionOf(desk.terrain, input.trust, { kind: 'norm', id: norm.id })),
    conflicts: [],
    encouragedOnly: route === 'self-assessment' && isEncouragedOnly(desk.stood),
    diagnostics: [],
  };
}

function routeMeasures(
  desk: Desk,
  route: ShortRoute,
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

/** The improvement plan of the provider's own: what to mend per norm, who, and by when; last what first has to be found out. */
function planFor(desk: Desk, norms: readonly Stood[], assessment: Assessment): readonly PlannedAction[] {
  const { policy } = desk.terrain.compiled;
  const [first = ''] = policy.routes['self-assessment']?.measures ?? [];
  const entry = measureIn(policy, first);
  return norms.map(({ norm, standing }) => {
    const [term] = entry ? deadlinesOf(desk.dating, entry, [norm]) : [];
    const { id, title } = norm;
    return {
      norm: id,
      title,
      certain: standing === 'breached',
      action: shortcomings(norm, assessment),
      owner: 'provider',
      ...(term && { term }),
    };
  });
}

/** The titles of the criteria that fall short, each once; those that may, where none certainly does. */
function shortcomings({ criteria }: NormResult, { frameworks }: Assessment): readonly string[] {
  const unmet = frameworks.flatMap(({ levels }) => levels.flatMap(({ id, met }) => (met ? [] : [id])));
  const weighed = criteria.filter(({ status }) => status === 'tested');
  const failing = weighed.filter(({ outcome }) => outcome === 'not-met' || unmet.includes(outcome));
  const open = weighed.filter(({ outcome }) => outcome === 'undetermined');
  return [...new Set((failing.length > 0 ? failing : open).map(({ title }) => title))];
}

/** A terrain without openings: on these routes nothing needs a power. */
function bareTerrain({ assessment, compiled, context, derived, trust }: Input): Terrain {
  const cases = normCases(compiled, assessment, context, derived?.pasts ?? new Map());
  return {
    compiled,
    cases,
    situations: undefined,
    known: new Map(),
    relevant: new Set(),
    trust: trust.possible,
    open: [],
    base: new Map(),
    settled: [],
    loose: new Set(),
    values: [],
    riskRows: [],
    openings: [],
    bits: new Map(),
  };
}

function normsOf({ themes }: Assessment): readonly NormResult[] {
  return themes.flatMap(({ norms }) => norms);
}
