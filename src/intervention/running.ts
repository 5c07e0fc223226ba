/** What becomes of the measures that run: by the rules for the one they look at, by their own norms for the others. */
import { NONE } from './context-facts.ts';
import { extensionOf } from './deadlines.ts';
import type { Bound, Decision } from './decide.ts';
import type { Derived } from './dossier/derive.ts';
import type { ReadMeasure } from './dossier/read.ts';
import { isOverdue, normsOn } from './dossier/running.ts';
import type { Desk } from './entry.ts';
import type { Explored } from './explore.ts';
import type { Measure, Reason, RunningAction, RunningMeasure } from './model.ts';
import { measureIn, type PolicyFile, weightOf } from './policy.ts';
import { reasonsOf, shared } from './reasons.ts';
import type { Stood } from './standing.ts';

/** The running measure, and the others that a dossier tells of. */
export interface Running {
  /** Absent when none is known to run. */
  readonly running?: RunningMeasure;
  readonly alsoRunning?: readonly RunningMeasure[];
}

/** Every measure that runs, with what becomes of it. */
export function runningMeasures(
  desk: Desk,
  explored: Explored,
  measures: readonly Measure[],
  derived: Derived | undefined,
): Running {
  const told = derived?.main;
  const isBeside = told !== undefined && told.weight < 0;
  const main = isBeside ? otherMeasure(desk, told, measures) : mainMeasure(desk, explored, told);
  const others = derived?.running.filter((one) => one !== derived.main) ?? [];
  return {
    ...(main && { running: main }),
    ...(others.length > 0 && { alsoRunning: others.map((one) => otherMeasure(desk, one, measures)) }),
  };
}

function mainMeasure(
  desk: Desk,
  { decisions }: Explored,
  told: ReadMeasure | undefined,
): RunningMeasure | undefined {
  const { policy } = desk.terrain.compiled;
  const [first] = decisions;
  const running = first?.running ?? NONE;
  const entry = measureIn(policy, running);
  if (!entry || decisions.some((decision) => decision.running !== running)) return undefined;
  const actions = decisions.map((decision) => actionIn(policy, decision));
  const [one = 'undetermined'] = actions;
  const agreed = actions.every((other) => other === one) ? one : 'undetermined';
  const isBlind = ENDS.includes(agreed) && !isSeen(desk, told);
  const action = isBlind ? 'undetermined' : agreed;
  const extension = action === 'extend' ? extensionOf(desk.dating, entry) : undefined;
  return {
    measure: running,
    title: entry.title,
    action,
    because: isBlind
      ? []
      : shared(decisions.map((decision, index) => reasonsFor(policy, decision, actions[index]))),
    ...(told && toldOf(told, desk.dating.date)),
    ...(extension && { extension }),
  };
}

/** What ends a measure: only who looked at its norms can say so. */
const ENDS: readonly RunningAction[] = ['lift', 'lighter'];

/** Whether every norm it rests on was judged at this visit; where those are not recorded, whether any was. */
function isSeen({ stood }: Desk, told: ReadMeasure | undefined): boolean {
  const isJudged = (id: string) => stood.some(({ norm }) => norm.id === id);
  if (!told || told.entry.norms.length === 0) return stood.some(({ norm }) => norm.status === 'tested');
  return told.norms.length > 0 && told.norms.every(isJudged);
}

function actionIn(policy: PolicyFile, { fired, ladder, running }: Decision): RunningAction {
  const weight = weightOf(policy, running);
  const has = (event: string) => fired.some(({ type }) => type === event);
  if (weight >= 0 && ladder > weight) return 'heavier';
  if (has('lift')) return 'lift';
  if (has('extend') && ladder === weight && measureIn(policy, running)?.extendBy !== undefined)
    return 'extend';
  if (weight < 0 || ladder === weight) return 'continue';
  return 'lighter';
}

/** The sentences of the rules that say what becomes of it; for a heavier measure those that ask for more. */
function reasonsFor(
  policy: PolicyFile,
  decision: Decision,
  action: RunningAction | undefined,
): readonly Reason[] {
  const { fired, floors, running } = decision;
  if (action === 'heavier') {
    const weight = weightOf(policy, running);
    const heavier = (bounds: readonly Bound[]) => reasonsOf(bounds, (asked) => asked > weight);
    const rules = heavier(floors.filter(({ rule }) => rule !== undefined));
    return rules.length > 0 ? rules : heavier(floors);
  }
  const types = action === 'lift' || action === 'extend' ? [action] : ['continue', 'lift'];
  return fired.flatMap(({ rule, type, params }) =>
    types.includes(type)
      ? [{ kind: 'rule' as const, rule, ...(params.because !== undefined && { because: params.because }) }]
      : [],
  );
}

/**
 * A measure beside the main one: in order on all its norms it may end; a step that waited for it goes before it. One that
 * hangs on a condition, as a bevel does on danger, lasts as long as that: extended where it is asked for again.
 */
function otherMeasure(desk: Desk, told: ReadMeasure, measures: readonly Measure[]): RunningMeasure {
  const { entry, title } = told;
  const { action, because } = conditionalAction(desk, told, measures) ?? otherAction(desk, told, measures);
  return { measure: entry.measure, title, action, because, ...toldOf(told, desk.dating.date) };
}

type Outcome = Pick<RunningMeasure, 'action' | 'because'>;

function conditionalAction(
  { terrain }: Desk,
  { entry }: ReadMeasure,
  measures: readonly Measure[],
): Outcome | undefined {
  const openings = terrain.openings.filter(({ measure, when }) => measure === entry.measure && when);
  if (openings.length === 0) return undefined;
  const again = measures.find(({ measure }) => measure === entry.measure);
  if (!again) return { action: 'lift', because: [{ kind: 'unmet', measure: entry.measure }] };
  if (!again.certain) return { action: 'undetermined', because: again.why };
  return { action: again.extension === undefined ? 'continue' : 'extend', because: again.why };
}

function otherAction(
  desk: Desk,
  { entry, norms, weight }: ReadMeasure,
  measures: readonly Measure[],
): Outcome {
  const own = desk.stood.filter(({ norm }) => norms.includes(norm.id));
  const failing = own.filter(({ standing }) => standing === 'breached');
  const open = own.filter(({ standing }) => standing === 'may-be-breached');
  if (failing.length > 0) {
    const next = measures.find((measure) => measure.certain && isNext(desk, measure, entry.measure, weight));
    const because: Reason[] = [{ kind: 'unrestored', norms: idsOf(failing) }];
    return { action: next ? 'heavier' : 'continue', because };
  }
  const isTrusted = !desk.terrain.trust.includes('insufficient');
  if (own.length === 0 || own.length < norms.length || open.length > 0 || !isTrusted)
    return { action: 'undetermined', because: [] };
  return { action: 'lift', because: [{ kind: 'restored', norms: idsOf(own) }] };
}

/** A heavier step of the ladder, or a measure that a power opens only after this one. */
function isNext({ terrain }: Desk, { measure }: Measure, running: string, weight: number): boolean {
  const { policy } = terrain.compiled;
  if (weight >= 0) return weightOf(policy, measure) > weight;
  return terrain.openings.some((one) => one.measure === measure && one.opening.after?.includes(running));
}

/** What the dossier says of a running measure. */
function toldOf(told: ReadMeasure, date: string): Partial<RunningMeasure> {
  const { id, since, deadline, followed, note } = told.entry;
  const overdue = isOverdue(told, date);
  return {
    id,
    since,
    ...normsOn(told),
    ...(deadline !== undefined && { deadline }),
    ...(overdue !== undefined && { overdue }),
    ...(followed !== undefined && { followed }),
    ...(note !== undefined && { note }),
  };
}

function idsOf(stood: readonly Stood[]): readonly string[] {
  return stood.map(({ norm }) => norm.id);
}
