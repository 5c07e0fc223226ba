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
import { type CompiledPolicy, compilePolicy } from './compile-policy.ts';
import { checkContext, contextMistake, type InterventionContext, knownFacts } from './context.ts';
import type { AnchorDates } from './deadlines.ts';
import { explore, MOST_RUNS } from './explore.ts';
import type { Recommendation } from './model.ts';
import { normCases } from './norm-cases.ts';
import type { Policy } from './policy.ts';
import { openingsOn } from './powers.ts';
import { smallestQuestions } from './questions.ts';
import { routeOf, routeRecommendation } from './routes.ts';
import { withPhase } from './situations.ts';
import { spaceOf } from './space.ts';
import { standingOf } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { judgeTrust, trustInPlay } from './trust.ts';
import { writeRecommendation } from './write.ts';

/** What a recommendation takes into account beside the verdicts. */
export interface RecommendOptions {
  /** `context` of the findings: facts, trust, and how norms stood before. What is left out is unknown. */
  readonly context?: InterventionContext | undefined;
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
  const { context = {}, anchors = {}, maxRuns = MOST_RUNS } = options;
  const checked = checkedAssessment(assessment);
  const date = options.date ?? checked.date;
  const compiled = compilePolicy(policy);
  refuse(fitMistakes(compiled, checked, context, date));

  const trust = judgeTrust(compiled, context.trust);
  const input = { assessment: checked, compiled, context, trust, date, anchors };
  const route = routeOf(compiled, checked);
  if (route !== 'plane') return routeRecommendation(input, route);

  const terrain = terrainOf(compiled, checked, context, trustInPlay(trust), date);
  refuse(impossible(terrain));
  const explored = await explore(terrain, maxRuns);
  const questions = smallestQuestions(terrain, explored);
  return writeRecommendation(input, terrain, explored, questions);
}

/** Everything that may be the case, with the openings that stand in the law on the date. */
function terrainOf(
  compiled: CompiledPolicy,
  assessment: Assessment,
  context: InterventionContext,
  trust: readonly string[],
  date: string,
): Terrain {
  const known = withPhase(knownFacts(compiled, context), assessment.kind);
  const cases = normCases(compiled, assessment, context);
  const openings = openingsOn(compiled, date);
  const measures = [...compiled.policy.ladder, ...compiled.policy.beside].filter(
    ({ needsPower }) => needsPower,
  );
  const bits = new Map(measures.map(({ id }, index) => [id, 2 ** index] as const));
  return { ...spaceOf({ compiled, cases, known, kind: assessment.kind, trust, openings }), openings, bits };
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
function impossible(terrain: Terrain): Diagnostic[] {
  if (terrain.situations?.length === 0)
    return [contextMistake([], 'context-impossible', { facts: 'phase, running, followed' })];
  return terrain.cases.flatMap((normCase) =>
    standingOf(terrain, normCase).verdicts.length === 0
      ? [
          contextMistake(['norms', normCase.norm.id], 'context-history-impossible', {
            norm: normCase.norm.id,
          }),
        ]
      : [],
  );
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
