/** Writes advice out from what was explored. */
import { barredMeasures } from './barred.ts';
import { besideMeasures } from './beside.ts';
import type { Desk } from './entry.ts';
import type { Explored } from './explore.ts';
import type { Advice, Input } from './head.ts';
import { adviceMeasures, ladderMeasures, ownMeasures } from './ladder.ts';
import type { Judged, RowReason } from './model.ts';
import { firstDeadline, unseenAtClose } from './newcomers.ts';
import { conflictsIn, powerWarnings, scopeNotes, warning } from './notes.ts';
import { withRunningTerms } from './ongoing.ts';
import { normQuestion, questionOf } from './question-text.ts';
import type { Asked } from './questions.ts';
import { normsBehind } from './reach.ts';
import { runningMeasures } from './running.ts';
import { possibleValues } from './space.ts';
import { judgedInView, type Stood, standingOf, unjudgedInView } from './standing.ts';
import type { Terrain } from './terrain.ts';
import { unitsToVisit } from './units.ts';

/** The advice of the ordinary route. Where no norm was judged there is no risk to speak of, and nothing to measure. */
export function writeAdvice(input: Input, terrain: Terrain, explored: Explored, asked: Asked): Advice {
  const { policy } = terrain.compiled;
  const desk = deskOf(input, terrain);
  const unseen = unseenAtClose(terrain.newcomers, input.assessment, explored.decisions);
  const isBlind = desk.stood.length === 0 || (unseen.length > 0 && explored.ladder.length === 1);
  const ladder = isBlind ? [] : explored.ladder;
  const { ladder: [close] = [], first } = terrain.newcomers?.route ?? {};
  const open = isBlind && unseen.length > 0 ? [close ?? '', first?.measure ?? ''] : undefined;
  const found = [
    ...(ladder.length === 0 ? [] : ladderMeasures(desk, explored)),
    ...ownMeasures(desk, explored),
    ...besideMeasures(desk, explored),
    ...adviceMeasures(desk, explored),
  ];
  const running = runningMeasures(desk, explored, found, input.derived);
  const measures = withRunningTerms(desk, found, running);
  const notSmallest =
    asked.smallest || !explored.exact ? [] : [warning('questions-not-smallest', ['questions'], {})];
  const notExact = explored.exact
    ? []
    : [warning('recommendation-not-exact', ['range'], { runs: explored.runs })];
  const visitFirst = unitsToVisit(desk, measures);
  return {
    scope: { ...scopeNotes(input.assessment), ...(visitFirst.length > 0 && { visitFirst }) },
    route: terrain.newcomers ? 'newcomers' : 'plane',
    phase: judged(possibleValues(terrain, 'phase').map(String)),
    risk: riskOf(desk, explored),
    norms: normsInView(input, desk),
    measures,
    barred: barredMeasures(desk, explored),
    ...running,
    range: {
      measures: open ?? ladder.map((weight) => policy.ladder[weight]?.id ?? ''),
      exact: explored.exact,
      runs: explored.runs,
    },
    questions: [
      ...asked.items.map((item) => questionOf(terrain, input.trust, item)),
      ...unseen.map((norm) => normQuestion(norm, policy.language)),
    ],
    conflicts: conflictsIn(policy, explored),
    encouragedOnly: isEncouragedOnly(desk.stood),
    diagnostics: [...powerWarnings(desk), ...notExact, ...notSmallest],
  };
}

/** One level, or several that are possible. */
export function judged(levels: readonly string[]): Judged {
  const possible = [...new Set(levels)];
  const [level] = possible;
  return possible.length === 1 && level !== undefined ? { level, possible } : { possible };
}

/** The desk on which measures are written. */
export function deskOf({ assessment, date, anchors }: Input, terrain: Terrain): Desk {
  return {
    terrain,
    stood: terrain.cases.map((normCase) => standingOf(terrain, normCase)),
    units: assessment.units,
    dating: { policy: terrain.compiled.policy, date, anchors },
    ...(terrain.newcomers && { firstDeadline: firstDeadline(terrain.newcomers, assessment) }),
  };
}

function normsInView({ assessment }: Input, { terrain, stood }: Desk) {
  const seen = new Map(stood.map((one) => [one.norm.id, judgedInView(terrain, one)]));
  return assessment.themes.flatMap(({ norms }) =>
    norms.map((norm) => seen.get(norm.id) ?? unjudgedInView(norm)),
  );
}

function riskOf(
  { terrain, stood }: Desk,
  explored: Explored,
): Judged & { readonly because: readonly RowReason[] } {
  if (stood.length === 0) return { ...judged([]), because: [] };
  const { risk: rows } = terrain.compiled.policy;
  const { riskRows } = terrain;
  const found = new Set(
    explored.exact ? explored.decisions.map(({ risk }) => risk) : riskRows.map(({ level }) => level),
  );
  const levels = rows.map(({ level }) => level).filter((level) => found.has(level));
  const mayHold = (index: number) =>
    terrain.compiled.risk.some((row, place) => place === index && riskRows.includes(row));
  const because = rows.flatMap(({ level, because: sentence, when }, index) =>
    found.has(level) && mayHold(index)
      ? [
          {
            level,
            ...(sentence !== undefined && { because: sentence }),
            norms: normsBehind(terrain, stood, when),
          },
        ]
      : [],
  );
  return { ...judged(levels), because };
}

/** Whether something that is van belang falls short, and nothing that is tested. */
export function isEncouragedOnly(stood: readonly Stood[]): boolean {
  const falls = ({ verdicts }: Stood) => verdicts.some(({ level }) => (level ?? 0) > 0);
  const of = (status: string) => stood.filter(({ norm }) => norm.status === status);
  return of('encouraged').some(falls) && !of('tested').some(falls);
}
