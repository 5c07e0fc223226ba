/**
 * From an assessment to a proportional recommendation. Reads as the table of contents of the room.
 * In: an assessment, a policy and the context of the visit. Out: a Recommendation: advice, with its reasons; a human decides.
 * Called by the front door. Async, because the Engine is; pure otherwise: no clock, no randomness, no I/O.
 */

import type { Assessment } from '../assessment/model.ts';
import { parseAssessment } from '../assessment/parse.ts';
import { holdsOn } from '../calendar/validity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FrameworkError } from '../diagnostics/error.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { Framework } from '../framework/model.ts';
import { type CompiledPolicy, compilePolicy } from './compile-policy.ts';
import { checkContext, type InterventionContext, knownFacts } from './context.ts';
import { contextMistake } from './context-mistake.ts';
import type { AnchorDates } from './deadlines.ts';
import { contradictedHistory, type Derived, NO_EARLIER } from './dossier/derive.ts';
import type { Dossier, DossierInput } from './dossier/model.ts';
import { openDossier } from './dossier/open.ts';
import { explore, MOST_RUNS } from './explore.ts';
import { type Advice, headOf, type Input } from './head.ts';
import type { Recommendation } from './model.ts';
import { newcomersAt } from './newcomers.ts';
import { type NormCase, normCases } from './norm-cases.ts';
import type { Policy } from './policy.ts';
import { openingsOn } from './powers.ts';
import { smallestQuestions } from './questions.ts';
import { routeAdvice, shortRouteOf } from './routes.ts';
import { withPhase } from './situations.ts';
import { spaceOf } from './space.ts';
import { standingOf } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { judgeTrust, trustInPlay } from './trust.ts';
import { writeAdvice } from './write.ts';

/** What a recommendation takes into account beside the verdicts. */
export interface RecommendOptions {
  /** `context` of the findings: facts, trust, and how norms stood before. What is left out is unknown. */
  readonly context?: InterventionContext | undefined;
  /** Earlier assessments and measures of the provider, parsed or as a plain object: phase, running and trend follow from it. */
  readonly dossier?: Dossier | DossierInput | undefined;
  /** Earlier assessments as they were made, beside those of the dossier. */
  readonly assessments?: readonly Assessment[] | undefined;
  /** The framework of the assessment, and earlier editions of it: their `follows` tells what norms were called before. */
  readonly framework?: Framework | readonly Framework[] | undefined;
  /** The date the policy must be valid on; default the date of the assessment. */
  readonly date?: string | undefined;
  /** Dates that deadlines count from, where they are known. */
  readonly anchors?: AnchorDates | undefined;
  /** How often the Engine may run before the range becomes a superset; default 256. */
  readonly maxRuns?: number | undefined;
}

/**
 * Recommends a measure, or tells which are still possible and what to ask.
 * Rejects with FrameworkError where assessment, policy and context do not fit together.
 *
 * @example
 * const recommendation = await recommend(assessment, policy, { context: findings.context });
 * console.log(recommendation.measures[0]?.title, recommendation.range.measures, recommendation.questions);
 */
export async function recommend(
  assessment: Assessment,
  policy: Policy,
  options: RecommendOptions = {},
): Promise<Recommendation> {
  const input = inputFrom(checkedAssessment(assessment), policy, options);
  const advice = await adviceOn(input, options.maxRuns);
  return { ...headOf(input), ...advice };
}

/** What a recommendation is written from, refused where it does not fit together. */
export function inputFrom(assessment: Assessment, policy: Policy, options: RecommendOptions): Input {
  const { context: stated = {}, anchors = {} } = options;
  const date = options.date ?? assessment.date;
  const compiled = compilePolicy(policy);
  refuse(fitMistakes(compiled, assessment, stated, date));
  const past = { ...options, assessments: options.assessments?.map(checkedAssessment) };
  const opened = openDossier(past, { assessment, compiled, stated });
  refuse(opened.diagnostics);
  const { derived, context } = opened;
  const trust = judgeTrust(compiled, context.trust);
  return { assessment, compiled, stated, context, derived, trust, date, anchors };
}

/** The advice itself, without what it rests on. */
export async function adviceOn(input: Input, maxRuns: number = MOST_RUNS): Promise<Advice> {
  const route = shortRouteOf(input.compiled, input.assessment);
  if (route) return routeAdvice(input, route);
  const terrain = terrainOf(input);
  refuse(impossible(terrain, input.derived));
  const explored = await explore(terrain, maxRuns);
  const questions = smallestQuestions(terrain, explored);
  return writeAdvice(input, terrain, explored, questions);
}

/** Everything that may be the case, with the openings that stand in the law on the date. */
function terrainOf({ compiled, assessment, context, derived, trust, date }: Input): Terrain {
  const { kind } = assessment;
  const known = withPhase(knownFacts(compiled, context), kind);
  const cases = normCases(compiled, assessment, context, derived?.pasts ?? new Map());
  const openings = openingsOn(compiled, date, derived?.earlier ?? NO_EARLIER);
  const measures = [...compiled.policy.ladder, ...compiled.policy.beside].filter(
    ({ needsPower }) => needsPower,
  );
  const bits = new Map(measures.map(({ id }, index) => [id, 2 ** index] as const));
  const newcomers = newcomersAt(compiled, assessment);
  const space = spaceOf({ compiled, cases, known, kind, trust: trustInPlay(trust), openings, newcomers });
  return { ...space, openings, bits };
}

function fitMistakes(
  compiled: CompiledPolicy,
  { themes }: Assessment,
  context: InterventionContext,
  date: string,
): Diagnostic[] {
  const { id, version, valid } = compiled.policy;
  const norms = themes.flatMap((theme) => theme.norms.map((norm) => norm.id));
  const mistakes = checkContext(compiled, context, norms);
  if (holdsOn(valid, date)) return mistakes;
  const args = { policy: id, version, date };
  return [{ code: 'policy-not-valid-on', severity: 'error', path: ['valid'], args }, ...mistakes];
}

/** A context in which nothing can be the case, or a norm whose history cannot go with its verdict. */
function impossible(terrain: Terrain, derived: Derived | undefined): Diagnostic[] {
  if (terrain.situations?.length === 0)
    return [contextMistake([], 'context-impossible', { facts: 'phase, running, followed' })];
  return terrain.cases.flatMap((normCase) =>
    standingOf(terrain, normCase).verdicts.length === 0 ? [historyMistake(normCase, derived)] : [],
  );
}

/** The dossier says otherwise, or the verdict does. */
function historyMistake({ norm: { id }, past }: NormCase, derived: Derived | undefined): Diagnostic {
  const told = past && derived && contradictedHistory(derived, id);
  return told ?? contextMistake(['norms', id], 'context-history-impossible', { norm: id });
}

const known = new WeakMap<object, Assessment>();

function checkedAssessment(assessment: Assessment): Assessment {
  const before = known.get(assessment);
  if (before) return before;
  const result = parseAssessment(assessment);
  if (!result.ok) throw unfit(result.diagnostics);
  known.set(assessment, result.value);
  return result.value;
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw unfit(diagnostics);
}

function unfit(diagnostics: readonly Diagnostic[]): FrameworkError {
  const [first] = diagnostics;
  return new FrameworkError(first ? formatDiagnostic(first) : 'invalid input', diagnostics);
}
