/** How each norm stands for measures: breached, perhaps, short of full, in order; with its extent and its articles. */
import type { NormResult } from '../assessment/model.ts';
import type { History } from './history.ts';
import type { NormInView, Standing } from './model.ts';
import type { NormCase, VerdictCase } from './norm-cases.ts';
import { viewOf } from './norm-cases.ts';
import { measureVerdict } from './shares.ts';
import type { Terrain } from './terrain.ts';

/** A norm that was judged, with how it stands. */
export interface Stood {
  readonly norm: NormResult;
  readonly case: NormCase;
  readonly standing: Standing;
  /** The verdict cases that some history can lead to. */
  readonly verdicts: readonly VerdictCase[];
  readonly histories: readonly History[];
}

/** How a judged norm stands. */
export function standingOf(terrain: Terrain, normCase: NormCase): Stood {
  const { norm, verdicts, histories } = normCase;
  const phases = new Set(terrain.situations?.map((situation) => situation.get('phase')) ?? ['follow-up']);
  const possible = [...phases].flatMap((phase) => histories(phase === 'first-visit'));
  const fitting = verdicts.filter((verdict) =>
    possible.some((history) => viewOf(norm, verdict, history, terrain.compiled.levels)),
  );
  return { norm, case: normCase, standing: standingFrom(fitting), verdicts: fitting, histories: possible };
}

function standingFrom(verdicts: readonly VerdictCase[]): Standing {
  if (verdicts.every(({ breached }) => breached)) return 'breached';
  if (verdicts.some(({ breached }) => breached)) return 'may-be-breached';
  if (verdicts.every(({ level }) => level === undefined)) return 'not-applicable';
  return verdicts.every(({ level }) => (level ?? 0) > 0) ? 'shortfall' : 'in-order';
}

/** A judged norm as the recommendation shows it. */
export function judgedInView(
  terrain: Terrain,
  { norm, case: own, standing, verdicts, histories }: Stood,
): NormInView {
  const breaches = verdicts.filter(({ breached }) => breached);
  const repeated = settled(histories.map(({ failedBefore }) => failedBefore));
  const trend = settled(histories.map((history) => history.trend));
  const persistent = breaches.length === 0 ? undefined : repeated;
  // How often in a row it failed before; the extents are listed by that.
  const failedBefore = new Set(histories.map((history) => (history.failedBefore ? (history.times ?? 1) : 0)));
  const extents = breaches.flatMap(({ extents: pair }) =>
    (pair ?? []).filter((_, times) => failedBefore.has(times)),
  );
  return {
    ...plain(norm, standing),
    ...(breaches.length > 0 && { extent: extentOf(terrain, extents) }),
    ...(persistent !== undefined && { persistent }),
    ...(trend !== undefined && { trend }),
    ...(own.past && { history: own.past.verdicts }),
    articles: standing === 'breached' ? own.certain : [],
    mayBeBreached:
      breaches.length === 0 ? [] : standing === 'breached' ? own.possible : [...own.certain, ...own.possible],
  };
}

/** A norm without a verdict, as the recommendation shows it. */
export function unjudgedInView(norm: NormResult): NormInView {
  const { state } = measureVerdict(norm);
  const standing =
    state === 'not-applicable' || state === 'not-judged' || state === 'not-tested' ? state : 'not-tested';
  return { ...plain(norm, standing), articles: [], mayBeBreached: [] };
}

function plain(norm: NormResult, standing: Standing) {
  const { id, title, status, harm } = norm;
  return { id, title, status, harm: harm.class, standing, possible: measureVerdict(norm).possible };
}

function extentOf({ compiled }: Terrain, found: readonly string[]) {
  const possible = [...new Set(compiled.extent.map(({ level }) => level))].filter((level) =>
    found.includes(level),
  );
  const [level] = possible;
  if (possible.length !== 1 || level === undefined) return { possible };
  // Which of several rows gave the level is not known here: then no sentence, unless they say the same.
  const because = settled(compiled.extent.flatMap((row) => (row.level === level ? [row.because] : [])));
  return { level, possible, ...(because !== undefined && { because }) };
}

function settled<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
