/** What stands beside the ladder: added by the cell or by rules, on the norms it can rest on. */
import type { Decision } from './decide.ts';
import type { CellParams, Fired } from './engine.ts';
import { canRestOn, type Desk, measureOf } from './entry.ts';
import type { Explored } from './explore.ts';
import { certainlyBreached } from './ladder.ts';
import type { Measure, Reason } from './model.ts';
import type { MeasureEntry } from './policy.ts';
import { normsReached } from './reach.ts';
import { shared } from './reasons.ts';
import type { Stood } from './standing.ts';

/** One addition of a measure in a decision. */
interface Added {
  readonly measure: string;
  readonly reason: Reason;
  /** Absent for the plane. */
  readonly rule?: string;
}

/** The measures beside the ladder. */
export function besideMeasures(desk: Desk, explored: Explored): readonly Measure[] {
  return addedMeasures(desk, explored).flatMap((entry) => {
    const open = explored.decisions.filter(
      (decision) => isAddedIn(decision, entry.id) && isOpenIn(desk, decision, entry),
    );
    const norms = besideNorms(desk, explored, entry, open.length === explored.decisions.length);
    if (open.length === 0 || (entry.needsPower && norms.length === 0)) return [];
    const why = shared(open.map((decision) => reasonsFor(decision, entry.id)));
    const certain = explored.exact && open.length === explored.decisions.length;
    return [measureOf(desk, { measure: entry.id, role: 'beside', certain, norms, why })];
  });
}

/** The measures beside the ladder that some decision adds, whether open or not, in the order of the policy. */
export function addedMeasures({ terrain }: Desk, { decisions }: Explored): readonly MeasureEntry[] {
  const added = new Set(decisions.flatMap((decision) => additionsOf(decision).map(({ measure }) => measure)));
  return terrain.compiled.policy.beside.filter(({ id }) => added.has(id));
}

/** The norms that were meant: those the rules speak of, else every breached norm; none for persons and prosecutors. */
export function meantNorms(
  desk: Desk,
  explored: Explored,
  measure: MeasureEntry,
  certain: boolean,
): readonly Stood[] {
  if (measure.category === 'disciplinary' || measure.category === 'criminal') return [];
  const rules = new Set(
    explored.decisions.flatMap((decision) =>
      additionsOf(decision).flatMap((added) => (added.measure === measure.id ? [added.rule] : [])),
    ),
  );
  const reached = [...rules].map((rule) => reachOf(desk, rule));
  const breached = certain ? certainlyBreached(desk) : maybeBreached(desk);
  const all = reached.some((norms) => norms === undefined);
  return breached.filter(({ norm }) => all || reached.some((norms) => norms?.includes(norm.id)));
}

function besideNorms(
  desk: Desk,
  explored: Explored,
  measure: MeasureEntry,
  certain: boolean,
): readonly Stood[] {
  const norms = meantNorms(desk, explored, measure, certain).filter((stood) =>
    canRestOn(desk, measure, stood),
  );
  if (norms.length > 0 || !certain || !measure.needsPower) return norms;
  return meantNorms(desk, explored, measure, false).filter((stood) => canRestOn(desk, measure, stood));
}

function reachOf(desk: Desk, rule: string | undefined): readonly string[] | undefined {
  const entry = desk.terrain.compiled.rules.find((candidate) => candidate.entry.name === rule)?.entry;
  return normsReached(desk.terrain, desk.stood, entry?.conditions);
}

function maybeBreached({ stood }: Desk): readonly Stood[] {
  return stood.filter(
    ({ norm, standing }) =>
      norm.status === 'tested' && (standing === 'breached' || standing === 'may-be-breached'),
  );
}

/** Whether a decision adds a measure, open or not. */
export function isAddedIn(decision: Decision, measure: string): boolean {
  return additionsOf(decision).some((added) => added.measure === measure);
}

function isOpenIn({ terrain }: Desk, { opens }: Decision, { id, needsPower }: MeasureEntry): boolean {
  return !needsPower || (opens & (terrain.bits.get(id) ?? 0)) !== 0;
}

function reasonsFor(decision: Decision, measure: string): Reason[] {
  return additionsOf(decision).flatMap((added) => (added.measure === measure ? [added.reason] : []));
}

function additionsOf({ fired }: Decision): Added[] {
  return fired.flatMap((event) => additionsIn(event));
}

function additionsIn({ rule, type, params }: Fired): Added[] {
  if (type === 'cell') {
    const { risk, trust, add } = params as CellParams;
    return add.map((measure) => ({ measure, reason: { kind: 'cell', risk, trust, measure } }));
  }
  if (type !== 'add' || !('measure' in params) || params.measure === undefined) return [];
  const { measure, because } = params;
  return [{ measure, rule, reason: { kind: 'rule', rule, measure, ...(because && { because }) } }];
}
